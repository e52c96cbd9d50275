<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>It waits for its turn.</source>
        <translation>順番を待っています。</translation>
    </message>
    <message>
        <source>Another program works on it: %1.</source>
        <translation>別のプログラムが処理しています: %1。</translation>
    </message>
    <message>
        <source>Nothing comes from %1.</source>
        <translation>%1 からデータが届いていません。</translation>
    </message>
    <message>
        <source>It is fetched from %1.</source>
        <translation>%1 からダウンロードしています。</translation>
    </message>
    <message>
        <source>It was paused at %1.</source>
        <translation>%1 の時点で一時停止しました。</translation>
    </message>
    <message>
        <source>It pauses: %1</source>
        <translation>一時停止しています: %1</translation>
    </message>
    <message>
        <source>Its bytes are read and hashed.</source>
        <translation>全バイトを読み取り、ハッシュを計算しています。</translation>
    </message>
    <message>
        <source>What is damaged is fetched again.</source>
        <translation>破損した部分をダウンロードし直しています。</translation>
    </message>
    <message>
        <source>The drive of the store is absent.</source>
        <translation>保管庫のドライブが接続されていません。</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 follows in %3.</source>
        <translation>%3 後に %2 回中 %1 回目の試行を行います。</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 follows.</source>
        <translation>続いて %2 回中 %1 回目の試行を行います。</translation>
    </message>
    <message>
        <source>%1 is taken in its place. %2</source>
        <translation>代わりに %1 を使用します。%2</translation>
    </message>
    <message>
        <source>It is ready and proved: %1.</source>
        <translation>検証が済み、準備が完了しました: %1。</translation>
    </message>
    <message>
        <source>It is here (%1), but nobody published a digest to prove it.</source>
        <translation>保存されていますが (%1)、照合できるチェックサムが公開されていません。</translation>
    </message>
    <message>
        <source>Fetched: %1; kept from before: %2.</source>
        <translation>新規ダウンロード: %1、以前からの分: %2。</translation>
    </message>
    <message>
        <source>%1 is much slower than another source and is asked less.</source>
        <translation>%1 は別の取得元よりかなり遅いため、使用を減らします。</translation>
    </message>
    <message>
        <source>%1 is not asked any more.</source>
        <translation>%1 はもう使用しません。</translation>
    </message>
    <message>
        <source>Every byte was read; it is what was promised.</source>
        <translation>全バイトを読み取り、公開された内容と一致することを確かめました。</translation>
    </message>
    <message>
        <source>A file of it is missing.</source>
        <translation>ファイルの 1 つが見つかりません。</translation>
    </message>
    <message>
        <source>Every byte was read; nobody published a digest to compare it with.</source>
        <translation>全バイトを読み取りましたが、比較できるチェックサムが公開されていません。</translation>
    </message>
    <message>
        <source>It was taken over from %1.</source>
        <translation>%1 から取り込みました。</translation>
    </message>
    <message>
        <source>%1 of it had been fetched by another program: %2.</source>
        <translation>このうち %1 は別のプログラムがダウンロード済みでした: %2。</translation>
    </message>
    <message>
        <source>Another program is fetching it, too: %1.</source>
        <translation>別のプログラムもダウンロードしています: %1。</translation>
    </message>
    <message>
        <source>What comes from %1 is not what its name says: %2.</source>
        <translation>%1 から届いた内容が名前と一致しません: %2。</translation>
    </message>
    <message>
        <source>It was updated to the version %1.</source>
        <translation>バージョン %1 に更新しました。</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>It was cancelled; what was received is kept.</source>
        <translation>キャンセルしました。受信済みのデータは残ります。</translation>
    </message>
    <message>
        <source>Its verification was paused at %1.</source>
        <translation>検証を %1 の時点で一時停止しました。</translation>
    </message>
</context>
<context>
    <name>DiskParts</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <translation>未完了のダウンロード</translation>
    </message>
    <message>
        <source>Other things in the store</source>
        <translation>保管庫内のその他のもの</translation>
    </message>
    <message>
        <source>Everything else on the disk</source>
        <translation>ディスク上のその他すべて</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Needed by the queue</source>
        <translation>キューに必要な分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the disk and its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The queue still needs %1, and %2 of that have no room. Free some, or take something out of it.</source>
        <translation>キューにはあと %1 必要ですが、そのうち %2 の空きが足りません。空きを増やすか、キューから一部を外してください。</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>shares its room already</source>
        <translation>既に領域を共有しています</translation>
    </message>
    <message>
        <source>stays: it is on another disk</source>
        <translation>そのまま: 別のディスクにあります</translation>
    </message>
    <message>
        <source>stays: it belongs to another user</source>
        <translation>そのまま: 別のユーザーのものです</translation>
    </message>
    <message>
        <source>stays: its program would not bear it</source>
        <translation>そのまま: 元のプログラムが対応していません</translation>
    </message>
    <message>
        <source>stays: a process writes to it</source>
        <translation>そのまま: プロセスが書き込んでいます</translation>
    </message>
    <message>
        <source>stays: it has other names</source>
        <translation>そのまま: 別の名前も付いています</translation>
    </message>
    <message>
        <source>stays: others may change what it would share</source>
        <translation>そのまま: 共有する内容をほかのユーザーが変更できます</translation>
    </message>
    <message>
        <source>this store</source>
        <translation>この保管庫</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>program and path</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>is kept; others share its room</source>
        <translation>残して、ほかのファイルと領域を共有します</translation>
    </message>
    <message>
        <source>would share its blocks</source>
        <translation>ブロックを共有します</translation>
    </message>
    <message>
        <source>would become a hard link</source>
        <translation>ハードリンクになります</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1</source>
        <translation>
            <numerusform>%n 個のファイル、各 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Try again; what was fetched is kept.</source>
        <translation>もう一度お試しください。ダウンロード済みのデータは残ります。</translation>
    </message>
    <message>
        <source>Server answered %1</source>
        <comment>an HTTP status</comment>
        <translation>サーバーの応答: %1</translation>
    </message>
    <message>
        <source>%1 does not have the file (status %2).</source>
        <translation>%1 にこのファイルはありません (ステータス %2)。</translation>
    </message>
    <message>
        <source>Check the address, or add the model from another source.</source>
        <translation>アドレスを確認するか、別の取得元からモデルを追加してください。</translation>
    </message>
    <message>
        <source>%1 may not give the file out for legal reasons (status 451).</source>
        <translation>%1 は法的な理由でこのファイルを提供できません (ステータス 451)。</translation>
    </message>
    <message>
        <source>Add the model from another source.</source>
        <translation>別の取得元からモデルを追加してください。</translation>
    </message>
    <message>
        <source>%1 got too many requests (status 429).</source>
        <translation>%1 へのリクエストが多すぎます (ステータス 429)。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (status %2).</source>
        <translation>%1 側で障害が発生しています (ステータス %2)。</translation>
    </message>
    <message>
        <source>%1 answered with status %2 in place of the file.</source>
        <translation>%1 はファイルの代わりにステータス %2 を返しました。</translation>
    </message>
    <message>
        <source>Try again later, or add the model from another source.</source>
        <translation>後でもう一度試すか、別の取得元からモデルを追加してください。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>応答がタイムアウト</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Transfer stalled</source>
        <translation>転送が停滞</translation>
    </message>
    <message>
        <source>%1 stopped sending, or sent too slowly.</source>
        <translation>%1 からの送信が止まったか、遅すぎました。</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>サインインページ</translation>
    </message>
    <message>
        <source>A sign-in page came in place of the file.</source>
        <translation>ファイルの代わりにサインインページが届きました。</translation>
    </message>
    <message>
        <source>Sign in to the network with a browser, then try again.</source>
        <translation>ブラウザーでネットワークにサインインしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Wrong part sent</source>
        <translation>異なる部分を受信</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for; it was not used.</source>
        <translation>%1 は要求とは異なる部分を送ってきたため、使用しませんでした。</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>使用できない応答</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be used.</source>
        <translation>%1 の応答は使用できません。</translation>
    </message>
    <message>
        <source>Connection broke</source>
        <translation>接続が切断</translation>
    </message>
    <message>
        <source>%1 could not be reached, or the connection broke.</source>
        <translation>%1 に接続できないか、接続が切れました。</translation>
    </message>
    <message>
        <source>Check the network and try again; what was fetched is kept.</source>
        <translation>ネットワークを確認して、もう一度お試しください。ダウンロード済みのデータは残ります。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the catalogue or the source is out of date.</source>
        <translation>もう一度お試しください。変わらない場合は、カタログか取得元が古くなっています。</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <translation>長さの不一致</translation>
    </message>
    <message>
        <source>%1 sent a file of another length than was promised; it was not kept.</source>
        <translation>%1 が送ってきたファイルの長さが公開された値と異なるため、保存しませんでした。</translation>
    </message>
    <message>
        <source>Changed at the source</source>
        <translation>取得元で変更あり</translation>
    </message>
    <message>
        <source>%1 has another version of the file than when the download began.</source>
        <translation>%1 にあるファイルは、ダウンロード開始時とはバージョンが異なります。</translation>
    </message>
    <message>
        <source>Try again to start over with the present version.</source>
        <translation>もう一度試すと、現在のバージョンを最初からダウンロードします。</translation>
    </message>
    <message>
        <source>Wrong bytes</source>
        <translation>内容の不一致</translation>
    </message>
    <message>
        <source>What %1 sent is not the promised file: its SHA-256 differs. It was not kept.</source>
        <translation>%1 が送ってきたものは、SHA-256 が異なり、公開されたファイルではありません。保存しませんでした。</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>信頼できない証明書</translation>
    </message>
    <message>
        <source>The secure connection to %1 cannot be trusted.</source>
        <translation>%1 への安全な接続を信頼できません。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, and the certificate of the server.</source>
        <translation>このコンピューターの日付と時刻、およびサーバーの証明書を確認してください。</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>%1 would be read without encryption, which is refused.</source>
        <translation>%1 との通信は暗号化されないため、拒否しました。</translation>
    </message>
    <message>
        <source>Use an https address, or allow plain http when you add the source.</source>
        <translation>https のアドレスを使用するか、取得元の追加時に暗号化なしの http を許可してください。</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>署名が無効</translation>
    </message>
    <message>
        <source>The signature of what %1 sent does not hold.</source>
        <translation>%1 から届いたデータの署名が無効です。</translation>
    </message>
    <message>
        <source>What was there before stays in use; ask its publisher for the key.</source>
        <translation>以前の内容を引き続き使用します。公開者に鍵をお問い合わせください。</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>アクセス拒否</translation>
    </message>
    <message>
        <source>%1 wants you to sign in (status 401).</source>
        <translation>%1 へのサインインが必要です (ステータス 401)。</translation>
    </message>
    <message>
        <source>%1 does not let you have the file (status %2).</source>
        <translation>%1 はこのファイルの取得を許可していません (ステータス %2)。</translation>
    </message>
    <message>
        <source>The licence may have to be accepted at the model’s page first.</source>
        <translation>先にモデルのページでライセンスに同意する必要があるかもしれません。</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>ディスクの空き不足</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of the store.</source>
        <translation>保管庫のディスクに十分な空きがありません。</translation>
    </message>
    <message>
        <source>Free some space, then try again; what was fetched is kept.</source>
        <translation>空きを増やしてから、もう一度お試しください。ダウンロード済みのデータは残ります。</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>The store may not be read or written.</source>
        <translation>保管庫を読み書きする権限がありません。</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the store’s folder, then try again.</source>
        <translation>保管庫のフォルダーの所有者とアクセス権を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Drive absent</source>
        <translation>ドライブ未接続</translation>
    </message>
    <message>
        <source>The store is not where it was; its drive may not be attached.</source>
        <translation>保管庫が元の場所にありません。ドライブが接続されていない可能性があります。</translation>
    </message>
    <message>
        <source>Attach the drive; the models come back by themselves.</source>
        <translation>ドライブを接続してください。モデルは自動的に元に戻ります。</translation>
    </message>
    <message>
        <source>Keyring unavailable</source>
        <translation>キーリング利用不可</translation>
    </message>
    <message>
        <source>The keyring of this system is locked or does not answer.</source>
        <translation>システムのキーリングがロックされているか、応答しません。</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again.</source>
        <translation>キーリングのロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Unsafe name</source>
        <translation>安全でない名前</translation>
    </message>
    <message>
        <source>A file name, a folder or a link is not safe to use.</source>
        <translation>安全に使用できないファイル名、フォルダー、またはリンクがあります。</translation>
    </message>
    <message>
        <source>Look at the detail, and correct the catalogue or the store.</source>
        <translation>詳細を確認し、カタログまたは保管庫を修正してください。</translation>
    </message>
    <message>
        <source>Disk error</source>
        <translation>ディスクエラー</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>ディスクがエラーを報告しました。</translation>
    </message>
    <message>
        <source>Check the disk, then verify the model.</source>
        <translation>ディスクを確認してから、モデルを検証してください。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Another process works on this model.</source>
        <translation>別のプロセスがこのモデルを処理しています。</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>終わるのを待って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>The model is not in the catalogue, or its files are not here.</source>
        <translation>モデルがカタログにないか、そのファイルが見つかりません。</translation>
    </message>
    <message>
        <source>Get the model, or look at the catalogue.</source>
        <translation>モデルを取得するか、カタログを確認してください。</translation>
    </message>
    <message>
        <source>Catalogue fault</source>
        <translation>カタログの誤り</translation>
    </message>
    <message>
        <source>The catalogue does not hold.</source>
        <translation>カタログに誤りがあります。</translation>
    </message>
    <message>
        <source>Correct the document at the place that is named.</source>
        <translation>示された箇所で文書を修正してください。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Get the model to go on; what was fetched is kept.</source>
        <translation>続けるにはモデルを取得してください。ダウンロード済みのデータは残ります。</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>非対応</translation>
    </message>
    <message>
        <source>This version of the program cannot do that.</source>
        <translation>このバージョンのプログラムでは対応していません。</translation>
    </message>
    <message>
        <source>Use another address or a newer version.</source>
        <translation>別のアドレスか、新しいバージョンを使用してください。</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>取得元</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1/s</source>
        <comment>bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>amount, speed, time left</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>HeaderText</name>
    <message>
        <source>%1 B</source>
        <comment>billions</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
    </message>
</context>
<context>
    <name>ModelGroup</name>
    <message>
        <source>All</source>
        <comment>models</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>models</comment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>models</comment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>models</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>models</comment>
        <translation>破損</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>models</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not here</source>
        <comment>models</comment>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Outdated</source>
        <comment>models</comment>
        <translation>更新あり</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>A newer version is at the hub</source>
        <translation>Hugging Face に新しいバージョンがあります</translation>
    </message>
    <message>
        <source>A newer version is at its registry</source>
        <translation>レジストリに新しいバージョンがあります</translation>
    </message>
    <message>
        <source>A newer version of %1 is at the hub</source>
        <comment>%1: a date</comment>
        <translation>Hugging Face に %1 付けの新しいバージョンがあります</translation>
    </message>
    <message>
        <source>A newer version of %1 is at its registry</source>
        <comment>%1: a date</comment>
        <translation>レジストリに %1 付けの新しいバージョンがあります</translation>
    </message>
    <message>
        <source>newer version, %1</source>
        <comment>%1: its size</comment>
        <translation>新しいバージョンあり、%1</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>新しいバージョンあり</translation>
    </message>
    <message>
        <source>%1, %2 to fetch.</source>
        <comment>%1: a sentence, %2: a size</comment>
        <translation>%1。ダウンロード量は %2 です。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>%1: a sentence</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Show downloads from a server of its own, without the internet.</source>
        <translation>内蔵サーバーからのダウンロードを実演します。インターネットは使用しません。</translation>
    </message>
    <message>
        <source>Begin in the tray.</source>
        <translation>システムトレイに格納した状態で起動します。</translation>
    </message>
    <message>
        <source>The folder of the model files.</source>
        <translation>モデルファイルのフォルダー。</translation>
    </message>
    <message>
        <source>The user&apos;s catalogue.</source>
        <translation>ユーザーのカタログ。</translation>
    </message>
    <message>
        <source>Certificates trusted besides the system&apos;s.</source>
        <translation>システムの証明書に加えて信頼する証明書。</translation>
    </message>
    <message>
        <source>Write a picture of the window, then quit.</source>
        <translation>ウィンドウの画像を保存して終了します。</translation>
    </message>
    <message>
        <source>When to take the picture, in milliseconds.</source>
        <translation>画像を撮るまでの時間 (ミリ秒)。</translation>
    </message>
    <message>
        <source>Keeps your local AI models fetched, verified and ready.</source>
        <translation>ローカルの AI モデルを、ダウンロードと検証を済ませていつでも使える状態に保ちます。</translation>
    </message>
    <message>
        <source>An address or a path to be added.</source>
        <translation>追加するアドレスまたはパス。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Model Cellar</source>
        <translation>Model Cellar</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>Remove %n model(s)?</source>
        <translation>
            <numerusform>%n 個のモデルを削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>What was fetched of it so far is deleted too.</source>
        <translation>これまでにダウンロードした分も削除されます。</translation>
    </message>
    <message>
        <source>The files that are here (%1) go to the wastebasket, unless you keep them.</source>
        <translation>保存されているファイル (%1) は、残すことを選ばないかぎりゴミ箱に移動します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;Keep the files on the disk</source>
        <translation>ファイルをディスクに残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n thing(s)?</source>
        <translation>
            <numerusform>%n 件を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for good:</source>
        <translation>完全に削除されるもの:</translation>
    </message>
    <message>
        <source>To the wastebasket, which has to be emptied before their room is free:</source>
        <translation>ゴミ箱に移動されるもの (ゴミ箱を空にすると領域が空きます):</translation>
    </message>
    <message>
        <source>That frees %1.</source>
        <translation>%1 が空きます。</translation>
    </message>
    <message numerus="yes">
        <source>Update %n model(s)?</source>
        <translation>
            <numerusform>%n 個のモデルを更新しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Update “%1”?</source>
        <translation>「%1」を更新しますか?</translation>
    </message>
    <message>
        <source>What is here stays usable until the new version is proved.</source>
        <translation>新しいバージョンの検証が済むまで、今あるものを引き続き使用できます。</translation>
    </message>
    <message>
        <source>%1 are fetched.</source>
        <translation>%1 をダウンロードします。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複ファイル</translation>
    </message>
    <message numerus="yes">
        <source>Let %n file(s) share their room?</source>
        <translation>
            <numerusform>%n 個のファイルで領域を共有しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>That frees %1. Each keeps its place and its bytes; it can be undone. Where the disk can only make hard links, what is written to one name is written to all.</source>
        <translation>%1 が空きます。どのファイルも場所と内容は変わらず、元に戻すこともできます。ディスクがハードリンクにしか対応していない場合は、1 つの名前に書き込んだ内容がすべての名前に反映されます。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep the old version, too, as a model of its own</source>
        <translation>古いバージョンも別のモデルとして残す(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>%1 are needed; the disk does not tell how much is free.</source>
        <translation>%1 が必要ですが、ディスクの空きは分かりません。</translation>
    </message>
    <message>
        <source>How large it is shows when it comes; %1 are free.</source>
        <translation>サイズはダウンロードを始めると分かります。空きは %1 です。</translation>
    </message>
    <message>
        <source>It does not fit: %1 are needed, %2 can be used, %3 are missing.</source>
        <translation>空きが足りません。必要な %1 に対して使用できるのは %2 で、%3 不足しています。</translation>
    </message>
    <message>
        <source>%1 of %2 free; %3 stay free.</source>
        <translation>空き容量は、必要な %1 に対して %2 あり、%3 が残ります。</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>sends</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>使用中止: %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>使用中止</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>休止中</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Absent</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>修復中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Unproved</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>代替モデル</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>no. %1 in the queue</source>
        <translation>キューの %1 番目</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>順番を待っています</translation>
    </message>
    <message>
        <source>by another program</source>
        <translation>別のプログラムが処理中</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 が処理中</translation>
    </message>
    <message>
        <source>stalled: nothing comes</source>
        <translation>停滞: データが届きません</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>goes on when you say so</source>
        <translation>「再開」で続行</translation>
    </message>
    <message>
        <source>tries again in %1</source>
        <translation>%1 後に再試行</translation>
    </message>
    <message>
        <source>reads every byte</source>
        <translation>全バイトを読み取り中</translation>
    </message>
    <message>
        <source>proved %1</source>
        <translation>検証: %1</translation>
    </message>
    <message>
        <source>no published digest</source>
        <translation>公開チェックサムなし</translation>
    </message>
    <message>
        <source>%1 is used</source>
        <translation>%1 を使用</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged part(s)</source>
        <translation>
            <numerusform>%n か所が破損</numerusform>
        </translation>
    </message>
    <message>
        <source>its drive is absent</source>
        <translation>ドライブ未接続</translation>
    </message>
    <message>
        <source>The model is not here.</source>
        <translation>モデルはまだ取得されていません。</translation>
    </message>
    <message>
        <source>Get it to download and prove it.</source>
        <translation>「取得」でダウンロードと検証を行います。</translation>
    </message>
    <message>
        <source>The model waits for its turn; it starts by itself.</source>
        <translation>モデルは順番を待っています。自動的に始まります。</translation>
    </message>
    <message>
        <source>The file is read and compared with its digest: %1.</source>
        <translation>ファイルを読み取り、チェックサムと比較しています: %1。</translation>
    </message>
    <message>
        <source>Only what is damaged is fetched again: %1.</source>
        <translation>破損した部分だけをダウンロードし直しています: %1。</translation>
    </message>
    <message>
        <source>The file that is here stays until the repaired one is proved.</source>
        <translation>今あるファイルは、修復したファイルの検証が済むまで残ります。</translation>
    </message>
    <message>
        <source>The model is here, and every byte of it was proved against its published SHA-256.</source>
        <translation>モデルは保存されており、全バイトが公開された SHA-256 で検証済みです。</translation>
    </message>
    <message>
        <source>The model is here and usable, but nobody published a digest to prove it against.</source>
        <translation>モデルは保存されていて使用できますが、照合できるチェックサムが公開されていません。</translation>
    </message>
    <message>
        <source>Verify compares it with the digest that was recorded when it came.</source>
        <translation>「検証」で、取得時に記録したチェックサムと比較できます。</translation>
    </message>
    <message>
        <source>This model could not be had; %1 is ready and used in its place.</source>
        <translation>このモデルを取得できなかったため、準備のできている %1 を代わりに使用します。</translation>
    </message>
    <message>
        <source>Get it to try again.</source>
        <translation>「取得」でもう一度試せます。</translation>
    </message>
    <message>
        <source>Whether the model is here cannot be told: the drive of the store is absent.</source>
        <translation>保管庫のドライブが接続されていないため、モデルがあるかどうか分かりません。</translation>
    </message>
    <message>
        <source>Attach the drive; the models come back by themselves.</source>
        <translation>ドライブを接続してください。モデルは自動的に元に戻ります。</translation>
    </message>
    <message>
        <source>What it fetches is used here too; if it ends early, this program goes on.</source>
        <translation>そのプログラムがダウンロードした分はここでも使用します。途中で終了した場合は、このプログラムが引き継ぎます。</translation>
    </message>
    <message>
        <source>Another program works on this model.</source>
        <translation>別のプログラムがこのモデルを処理しています。</translation>
    </message>
    <message>
        <source>%1 (process %2) works on this model.</source>
        <translation>%1 (プロセス %2) がこのモデルを処理しています。</translation>
    </message>
    <message>
        <source>%1 (process %2) works on this model since %3.</source>
        <translation>%1 (プロセス %2) がこのモデルを処理しています (開始: %3)。</translation>
    </message>
    <message>
        <source>Nothing has come for a while: %1.</source>
        <translation>しばらくデータが届いていません: %1。</translation>
    </message>
    <message>
        <source>If this lasts, it tries again or takes another source; what was received is kept.</source>
        <translation>このまま続く場合は、再試行するか別の取得元に切り替えます。受信済みのデータは残ります。</translation>
    </message>
    <message>
        <source>The model is being fetched: %1.</source>
        <translation>モデルをダウンロードしています: %1。</translation>
    </message>
    <message>
        <source>The model is being fetched from %1: %2.</source>
        <translation>モデルを %1 からダウンロードしています: %2。</translation>
    </message>
    <message>
        <source>Paused at %1; what was received is kept.</source>
        <translation>%1 の時点で一時停止しています。受信済みのデータは残ります。</translation>
    </message>
    <message>
        <source>Resume to go on.</source>
        <translation>「再開」で続きから始まります。</translation>
    </message>
    <message>
        <source>It goes on by itself; what was received is kept (%1).</source>
        <translation>自動的に続行します。受信済みのデータは残ります (%1)。</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 follows in %3.</source>
        <translation>%3 後に %2 回中 %1 回目の試行を行います。</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 follows in %3 (%4).</source>
        <translation>%3 後 (%4) に %2 回中 %1 回目の試行を行います。</translation>
    </message>
    <message>
        <source>Repair fetches only what is damaged; the file that is here stays until the repaired one is proved.</source>
        <translation>「修復」は破損した部分だけをダウンロードします。今あるファイルは、修復したファイルの検証が済むまで残ります。</translation>
    </message>
    <message>
        <source>%1–%2 (%3)</source>
        <comment>first and last byte of a range, its size</comment>
        <translation>%1–%2 (%3)</translation>
    </message>
    <message>
        <source>The file is not what was promised.</source>
        <translation>ファイルが公開された内容と一致しません。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file, %1 in all, are not what was promised.</source>
        <translation>
            <numerusform>ファイルの %n か所 (合計 %1) が公開された内容と一致しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes %1</source>
        <comment>ranges of them</comment>
        <translation>バイト %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ranges</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか %n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>its verification</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Its verification is paused at %1; what was proved of it before still holds.</source>
        <translation>検証を %1 の時点で一時停止しています。以前の検証結果は引き続き有効です。</translation>
    </message>
    <message>
        <source>Its verification waits; what was proved of it before still holds.</source>
        <translation>検証を待っています。以前の検証結果は引き続き有効です。</translation>
    </message>
    <message>
        <source>Resume to go on from there; when the program was closed, it starts anew.</source>
        <translation>「再開」で続きから始まります。プログラムを終了した場合は、最初からやり直します。</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n small file(s)</source>
        <translation>
            <numerusform>%n 個の小さなファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Abandoned downloads</source>
        <translation>放置されたダウンロード</translation>
    </message>
    <message>
        <source>Records of files that are gone</source>
        <translation>なくなったファイルの記録</translation>
    </message>
    <message>
        <source>Models that only stood in for others</source>
        <translation>ほかのモデルの代わりだったモデル</translation>
    </message>
    <message>
        <source>Files that no model names</source>
        <translation>どのモデルにも属さないファイル</translation>
    </message>
    <message>
        <source>Of no model, or left alone for a month</source>
        <translation>モデルに属さないか、1 か月間変化がないもの</translation>
    </message>
    <message>
        <source>Nobody needs them any more</source>
        <translation>もう必要とされていません</translation>
    </message>
    <message>
        <source>What they were the fallback of is here; they go to the wastebasket</source>
        <translation>本来のモデルが取得済みです。ゴミ箱に移動します</translation>
    </message>
    <message>
        <source>Put here by hand, or left by a model that was taken from the catalogue</source>
        <translation>手動で置いたものか、カタログから外したモデルが残したもの</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1, limited to %2</source>
        <comment>speed</comment>
        <translation>%1、上限 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 個のモデル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n usable, %1</source>
        <translation>
            <numerusform>%n 個使用可能、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n 個処理中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n 個一時停止中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n 個要対応</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferTab</name>
    <message>
        <source>Attempt %1 of %2 begins in %3. %4</source>
        <translation>%3 後に %2 回中 %1 回目の試行を始めます。%4</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 本の接続</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 of %2 follows: %3</source>
        <translation>次は %2 回中 %1 回目の試行: %3</translation>
    </message>
    <message>
        <source>Nothing was fetched since the program was started.</source>
        <translation>プログラムの起動後、何もダウンロードしていません。</translation>
    </message>
    <message>
        <source>The transfer is over.</source>
        <translation>転送は終了しました。</translation>
    </message>
</context>
<context>
    <name>cellar::AccountsDialog</name>
    <message>
        <source>Keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>HF_TOKEN of the environment</source>
        <translation>環境変数 HF_TOKEN</translation>
    </message>
    <message>
        <source>Token file of the hub’s own programs</source>
        <translation>Hugging Face 公式プログラムのトークンファイル</translation>
    </message>
    <message>
        <source>Sign-in of the container tools</source>
        <translation>コンテナーツールのサインイン情報</translation>
    </message>
    <message>
        <source>Log &amp;Out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>As</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Some models are given only to those who have signed in. Each token or password is sent to its own host alone.</source>
        <translation>サインインしないと取得できないモデルがあります。トークンやパスワードは、それぞれ対応するホストにだけ送信されます。</translation>
    </message>
    <message>
        <source>&amp;Log In …</source>
        <translation>サインイン(&amp;L)…</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>The keyring is asked …</source>
        <translation>キーリングに問い合わせています…</translation>
    </message>
    <message>
        <source>No account is kept yet.</source>
        <translation>保存されているアカウントはまだありません。</translation>
    </message>
    <message>
        <source>This one comes from elsewhere and is removed there: %1.</source>
        <translation>このアカウントの保存先は別にあります。削除はそちらで行ってください: %1。</translation>
    </message>
</context>
<context>
    <name>cellar::Activity</name>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n 個ダウンロード中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repairing</source>
        <translation>
            <numerusform>%n 個修復中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 個待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verifying</source>
        <translation>
            <numerusform>%n 個検証中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n 個順番待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n 個一時停止中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n 個破損</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 個失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is going on</source>
        <translation>処理中のものはありません</translation>
    </message>
</context>
<context>
    <name>cellar::ActivityTab</name>
    <message>
        <source>Nothing has happened to this model since the program was started.</source>
        <translation>プログラムの起動後、このモデルに動きはありません。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>すべてコピー(&amp;D)</translation>
    </message>
</context>
<context>
    <name>cellar::AddDialog</name>
    <message>
        <source>Allow plain &amp;http for this source</source>
        <translation>この取得元に暗号化なしの http を許可する(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Get it now</source>
        <translation>今すぐ取得する(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add a Model</source>
        <translation>モデルの追加</translation>
    </message>
    <message>
        <source>Optional: 64 hexadecimal digits</source>
        <translation>省略可: 16 進数 64 桁</translation>
    </message>
    <message>
        <source>Optional: the id of a smaller model</source>
        <translation>省略可: 小さいモデルの ID</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Address or &amp;path:</source>
        <translation>アドレスまたはパス(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;SHA-256:</source>
        <translation>SHA-256(&amp;S):</translation>
    </message>
    <message>
        <source>Fa&amp;llback:</source>
        <translation>代替モデル(&amp;L):</translation>
    </message>
    <message>
        <source>Address or path</source>
        <translation>アドレスまたはパス</translation>
    </message>
    <message>
        <source>Choose a Model File</source>
        <translation>モデルファイルの選択</translation>
    </message>
    <message numerus="yes">
        <source>A SHA-256 has 64 hexadecimal digits; this one has %n character(s).</source>
        <translation>
            <numerusform>SHA-256 は 16 進数 64 桁ですが、入力されたのは %n 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there under this name is asked when you pause.</source>
        <translation>入力が止まると、この名前で何があるかを問い合わせます。</translation>
    </message>
    <message>
        <source>The registry is asked …</source>
        <translation>レジストリに問い合わせています…</translation>
    </message>
    <message>
        <source>https://…, hf:ORG/REPO, oci://…, ollama:NAME, a Metalink or a path</source>
        <translation>https://…、hf:ORG/REPO、oci://…、ollama:NAME、Metalink、またはパス</translation>
    </message>
    <message>
        <source>Fall back to “%1”, of the same publisher (%2)</source>
        <translation>同じ公開者の「%1」(%2) を代替モデルにする</translation>
    </message>
</context>
<context>
    <name>cellar::AddFacts</name>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 をコピー</translation>
    </message>
    <message>
        <source>Licence:</source>
        <translation>ライセンス:</translation>
    </message>
    <message>
        <source>Proof:</source>
        <translation>検証:</translation>
    </message>
    <message>
        <source>Room:</source>
        <translation>容量:</translation>
    </message>
    <message>
        <source>None: nothing was published to prove it; it will be unproved.</source>
        <translation>なし: 照合できるチェックサムが公開されていないため、未証明となります。</translation>
    </message>
    <message numerus="yes">
        <source>Each of its %n file(s) has a published SHA-256.</source>
        <translation>
            <numerusform>%n 個のファイルすべてに、公開された SHA-256 があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Over plain http others can see what you fetch; its SHA-256 proves it all the same.</source>
        <translation>暗号化なしの http では、ダウンロードする内容を他人に見られる可能性がありますが、SHA-256 による検証は行えます。</translation>
    </message>
    <message>
        <source>Over plain http others can see what you fetch and change it on the way, and without a SHA-256 nobody would notice.</source>
        <translation>暗号化なしの http では、ダウンロードする内容を他人に見られ、途中で改変される可能性があります。SHA-256 がないと、改変に気付けません。</translation>
    </message>
</context>
<context>
    <name>cellar::AddListDialog</name>
    <message>
        <source>With their smaller forms as &amp;fallbacks</source>
        <translation>小さいバリエーションを代替モデルにする(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Get them now</source>
        <translation>今すぐ取得する(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add Models</source>
        <translation>モデルの追加</translation>
    </message>
    <message>
        <source>Models to add</source>
        <translation>追加するモデル</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>The registry is asked …</source>
        <translation>レジストリに問い合わせています…</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>unproved</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are added.</source>
        <translation>
            <numerusform>%n 個のモデルを追加します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>何も選択されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) are awaited.</source>
        <translation>
            <numerusform>あと %n 件の応答を待っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::CataloguesDialog</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>購読を解除(&amp;U)</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Lists of models that others publish and sign. Besides them there are the built-in catalogue and your own, which wins where a model is in several.</source>
        <translation>ほかの人が公開し、署名したモデルの一覧です。このほかに内蔵のカタログと自分のカタログがあり、同じモデルが複数にある場合は自分のカタログが優先されます。</translation>
    </message>
    <message>
        <source>&amp;Subscribe …</source>
        <translation>購読(&amp;S)…</translation>
    </message>
    <message>
        <source>Being fetched …</source>
        <translation>ダウンロード中…</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Refreshed %1</source>
        <translation>更新: %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>You have subscribed to none yet.</source>
        <translation>まだ何も購読していません。</translation>
    </message>
    <message>
        <source>Its publisher gave this version a last day, which is over; refresh it, or ask the publisher.</source>
        <translation>公開者が定めたこのバージョンの有効期限が過ぎています。更新するか、公開者にお問い合わせください。</translation>
    </message>
    <message>
        <source>This version holds until %1.</source>
        <translation>このバージョンの有効期限は %1 です。</translation>
    </message>
    <message>
        <source>Signed with the key:</source>
        <translation>署名に使用された鍵:</translation>
    </message>
</context>
<context>
    <name>cellar::CleanUpView</name>
    <message>
        <source>&amp;Clean Up …</source>
        <translation>クリーンアップ(&amp;C)…</translation>
    </message>
    <message>
        <source>What Could Go</source>
        <translation>削除できるもの</translation>
    </message>
    <message>
        <source>Why or Where</source>
        <translation>理由または場所</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>空く容量</translation>
    </message>
    <message>
        <source>What could go from the store</source>
        <translation>保管庫から削除できるもの</translation>
    </message>
    <message>
        <source>Nothing to clean up</source>
        <translation>クリーンアップするものはありません</translation>
    </message>
    <message>
        <source>No abandoned download, no leftover, and a model for every file.</source>
        <translation>放置されたダウンロードも残ったものもなく、どのファイルもモデルに属しています。</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>チェックされているものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked; that frees %1</source>
        <translation>
            <numerusform>%n 件をチェック、%1 が空きます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Select a model to see what is known of it.</source>
        <translation>モデルを選択すると、その情報が表示されます。</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>転送(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pieces</source>
        <translation>ピース(&amp;P)</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>アクティビティ(&amp;Y)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name and state of a model</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Up&amp;date …</source>
        <translation>更新(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>cellar::DiskLegend</name>
    <message>
        <source>%1: %2</source>
        <comment>a part of the disk and its size</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cellar::DiskPicture</name>
    <message>
        <source>%1: %2</source>
        <comment>a part of the disk and its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How the disk is used</source>
        <translation>ディスクの使用状況</translation>
    </message>
</context>
<context>
    <name>cellar::DuplicatesView</name>
    <message>
        <source>Find Duplica&amp;tes</source>
        <translation>重複ファイルを検索(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;place …</source>
        <translation>置き換え(&amp;P)…</translation>
    </message>
    <message>
        <source>Undo Al&amp;l Replacements</source>
        <translation>すべての置き換えを元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What Becomes of It</source>
        <translation>処理内容</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>空く容量</translation>
    </message>
    <message>
        <source>Files with the same bytes</source>
        <translation>内容が同じファイル</translation>
    </message>
    <message>
        <source>The same file twice?</source>
        <translation>同じファイルが重複?</translation>
    </message>
    <message>
        <source>Other programs may have fetched the same models. They are compared byte by byte, and can then share one room on the disk, each in its place.</source>
        <translation>ほかのプログラムが同じモデルをダウンロードしていることがあります。バイト単位で比較したうえで、それぞれの場所に置いたまま、ディスク上の領域を共有できます。</translation>
    </message>
    <message>
        <source>What was compared by now</source>
        <translation>比較の進捗</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>At work …</source>
        <translation>処理しています…</translation>
    </message>
    <message>
        <source>Comparing: %1</source>
        <translation>比較中: %1</translation>
    </message>
    <message>
        <source>Waiting for another process that replaces duplicates</source>
        <translation>重複ファイルを置き換えている別のプロセスを待っています</translation>
    </message>
    <message>
        <source>No file is here twice</source>
        <translation>重複ファイルはありません</translation>
    </message>
    <message>
        <source>Neither in the store nor in the folders of other programs.</source>
        <translation>保管庫にも、ほかのプログラムのフォルダーにもありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) replaced, %1 freed</source>
        <translation>
            <numerusform>%n 個のファイルを置き換え、%1 が空きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have their own copy again</source>
        <translation>
            <numerusform>%n 個のファイルを独立したコピーに戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with copies; replacing them frees %1</source>
        <translation>
            <numerusform>%n 個のファイルにコピーあり、置き換えると %1 が空きます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are</source>
        <translation>
            <numerusform>%n 個のファイルはそのままにしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::ExportDialog</name>
    <message>
        <source>With a &amp;Metalink document for each model</source>
        <translation>モデルごとに Metalink 文書を付ける(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), %1</source>
        <translation>
            <numerusform>%n 個のモデル、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>name, size</comment>
        <translation>「%1」、%2</translation>
    </message>
    <message>
        <source>The files are copied and every byte of them is proved there. A catalogue beside them lets this program on another machine take them in. What an earlier export has copied is kept.</source>
        <translation>ファイルをコピーし、コピー先で全バイトを検証します。カタログも添えるため、別のコンピューターのこのプログラムで取り込めます。以前のエクスポートでコピー済みのものは、そのまま残ります。</translation>
    </message>
    <message>
        <source>Addresses, SHA-256 and piece hashes, for download programs: a few hundred kilobytes.</source>
        <translation>ダウンロードプログラム向けの、アドレス、SHA-256、ピースごとのハッシュです。数百 KB になります。</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>As /media/usb/models</source>
        <translation>例: /media/usb/models</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Folder to Copy To</source>
        <translation>コピー先のフォルダー</translation>
    </message>
</context>
<context>
    <name>cellar::FilterEdit</name>
    <message>
        <source>Filter by name, id or state</source>
        <translation>名前、ID、状態で絞り込み</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>cellar::FirstStartPage</name>
    <message>
        <source>Looking around …</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>&amp;Take These In</source>
        <translation>これらを取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Get It</source>
        <translation>取得(&amp;G)</translation>
    </message>
    <message>
        <source>Welcome to Model Cellar</source>
        <translation>Model Cellar へようこそ</translation>
    </message>
    <message>
        <source>It keeps your local AI models fetched, verified and ready.</source>
        <translation>ローカルの AI モデルを、ダウンロードと検証を済ませていつでも使える状態に保ちます。</translation>
    </message>
    <message>
        <source>Go to the &amp;Library</source>
        <translation>ライブラリへ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Where the files shall be</source>
        <translation>ファイルの保存場所</translation>
    </message>
    <message>
        <source>Models are large: choose a disk with room. It can be changed later.</source>
        <translation>モデルは大きいので、空きのあるディスクを選んでください。後で変更できます。</translation>
    </message>
    <message>
        <source>&amp;Choose Another …</source>
        <translation>別の場所を選択(&amp;C)…</translation>
    </message>
    <message>
        <source>What is already on this machine</source>
        <translation>このコンピューターに既にあるもの</translation>
    </message>
    <message>
        <source>Model files of other programs</source>
        <translation>ほかのプログラムのモデルファイル</translation>
    </message>
    <message>
        <source>A first model</source>
        <translation>最初のモデル</translation>
    </message>
    <message>
        <source>The smallest ones of the catalogue, to try it out:</source>
        <translation>お試し用に、カタログの中で最も小さいモデルです:</translation>
    </message>
    <message>
        <source>Models to begin with</source>
        <translation>最初に使うモデル</translation>
    </message>
    <message>
        <source>Folder of the Model Files</source>
        <translation>モデルファイルのフォルダー</translation>
    </message>
    <message>
        <source>No other program has model files here.</source>
        <translation>ほかのプログラムのモデルファイルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) of other programs, %1. Taking them in costs no room where the disk can share it, and leaves theirs as they are.</source>
        <translation>
            <numerusform>ほかのプログラムのモデルファイルが %n 個あります (%1)。ディスクがデータの共有に対応していれば、取り込んでも容量は増えません。元のファイルはそのまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) are being taken in; you find them in the library.</source>
        <translation>
            <numerusform>%n 個のモデルファイルを取り込んでいます。ライブラリに表示されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::LibraryPage</name>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>フィルターに一致するものはありません</translation>
    </message>
    <message>
        <source>No name, id, publisher or state has these words.</source>
        <translation>名前、ID、公開者、状態のいずれにもこの語は含まれていません。</translation>
    </message>
    <message>
        <source>No model of “%1” has these words.</source>
        <translation>「%1」にこの語を含むモデルはありません。</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>フィルターをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>No models here</source>
        <translation>ここにモデルはありません</translation>
    </message>
    <message>
        <source>At the moment no model belongs to “%1”.</source>
        <translation>現在「%1」に該当するモデルはありません。</translation>
    </message>
    <message>
        <source>Sho&amp;w All</source>
        <translation>すべて表示(&amp;W)</translation>
    </message>
    <message>
        <source>The catalogue cannot be read</source>
        <translation>カタログを読み取れません</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;B)</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>まだモデルがありません</translation>
    </message>
    <message>
        <source>Add a model by its address or its path; you can also drop one here.</source>
        <translation>アドレスまたはパスでモデルを追加してください。ここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>A&amp;dd a Model …</source>
        <translation>モデルを追加(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>cellar::LoginDialog</name>
    <message>
        <source>&amp;Log In</source>
        <translation>サインイン(&amp;L)</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>別のホスト</translation>
    </message>
    <message>
        <source>As ghcr.io or registry.example.org:5000</source>
        <translation>例: ghcr.io、registry.example.org:5000</translation>
    </message>
    <message>
        <source>Empty where a token stands alone</source>
        <translation>トークンだけの場合は空欄</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this system, and sent to this host alone.</source>
        <translation>システムのキーリングに保存し、このホストにだけ送信します。</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>サービス(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>ホスト(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>ユーザー(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Token or password:</source>
        <translation>トークンまたはパスワード(&amp;T):</translation>
    </message>
    <message>
        <source>A token with read access is made here:&lt;br&gt;%1</source>
        <comment>an address</comment>
        <translation>読み取り権限のあるトークンは、ここで作成できます:&lt;br&gt;%1</translation>
    </message>
    <message>
        <source>This is no host that a password may be sent to: a name, perhaps with a port, spoken to by https.</source>
        <translation>パスワードを送信できるホストではありません。https で接続するホスト名を、必要ならポートを付けて入力してください。</translation>
    </message>
    <message>
        <source>This is no token: it has spaces or other characters that no token has.</source>
        <translation>トークンではありません。空白など、トークンに使われない文字が含まれています。</translation>
    </message>
    <message>
        <source>This cannot be a user and a password.</source>
        <translation>ユーザーとパスワードの形式が正しくありません。</translation>
    </message>
    <message>
        <source>The keyring is asked; it may want to be unlocked.</source>
        <translation>キーリングに問い合わせています。ロックの解除が必要な場合があります。</translation>
    </message>
</context>
<context>
    <name>cellar::MainWindow</name>
    <message>
        <source>Model Cellar</source>
        <translation>Model Cellar</translation>
    </message>
    <message>
        <source>About Model Cellar</source>
        <translation>Model Cellar について</translation>
    </message>
    <message>
        <source>Model Cellar %1</source>
        <translation>Model Cellar %1</translation>
    </message>
    <message>
        <source>Keeps your local AI models fetched, verified and ready.
Free software under the MIT licence.</source>
        <translation>ローカルの AI モデルを、ダウンロードと検証を済ませていつでも使える状態に保ちます。
MIT ライセンスのフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a model by its address or path (%1)</source>
        <translation>アドレスまたはパスでモデルを追加します (%1)</translation>
    </message>
    <message>
        <source>Add from Clip&amp;board …</source>
        <translation>クリップボードから追加(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Undo Remove</source>
        <translation>削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>再確認(&amp;L)</translation>
    </message>
    <message>
        <source>Loo&amp;k Again</source>
        <translation>再確認(&amp;K)</translation>
    </message>
    <message>
        <source>Speed &amp;Limit …</source>
        <translation>速度制限(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>サイドバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Model Cellar</source>
        <translation>Model Cellar について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>The last good list stays in effect.</source>
        <translation>最後に読み取れた一覧を引き続き使用します。</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>The drive of the store is absent. The models come back when it does.</source>
        <translation>保管庫のドライブが接続されていません。接続するとモデルも元に戻ります。</translation>
    </message>
    <message>
        <source>%1 — a folder “.cellar” made in it by hand begins the store anew.</source>
        <translation>%1 — この中に「.cellar」フォルダーを手動で作成すると、保管庫が新しく始まります。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are damaged.</source>
        <translation>
            <numerusform>%n 個のモデルが破損しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Repairing fetches only the damaged parts.</source>
        <translation>修復では破損した部分だけをダウンロードします。</translation>
    </message>
    <message>
        <source>Repa&amp;ir</source>
        <translation>修復(&amp;I)</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) were removed.</source>
        <translation>
            <numerusform>%n 個のモデルを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Acc&amp;ounts …</source>
        <translation>アカウント(&amp;O)…</translation>
    </message>
    <message>
        <source>Ca&amp;talogues …</source>
        <translation>カタログ(&amp;T)…</translation>
    </message>
    <message>
        <source>Not every registry could be asked. %1</source>
        <translation>一部のレジストリに問い合わせできませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>There are newer versions of %n model(s).</source>
        <translation>
            <numerusform>%n 個のモデルに新しいバージョンがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No model has a newer version.</source>
        <translation>新しいバージョンのあるモデルはありません。</translation>
    </message>
    <message>
        <source>“%1” could not be updated. %2</source>
        <translation>「%1」を更新できませんでした。%2</translation>
    </message>
</context>
<context>
    <name>cellar::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>cellar::ModelActions</name>
    <message>
        <source>&amp;Get</source>
        <translation>取得(&amp;G)</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pau&amp;se All</source>
        <translation>すべて一時停止(&amp;S)</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Resum&amp;e All</source>
        <translation>すべて再開(&amp;E)</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Move Up in the &amp;Queue</source>
        <translation>キュー内で上へ移動(&amp;Q)</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move &amp;Down in the Queue</source>
        <translation>キュー内で下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>V&amp;erify</source>
        <translation>検証(&amp;E)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Verify &amp;All</source>
        <translation>すべて検証(&amp;A)</translation>
    </message>
    <message>
        <source>Verify All</source>
        <translation>すべて検証</translation>
    </message>
    <message>
        <source>Repa&amp;ir</source>
        <translation>修復(&amp;I)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>修復(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>再確認(&amp;L)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>再開(&amp;U)</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Push to a Registr&amp;y …</source>
        <translation>レジストリへプッシュ(&amp;N)…</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>&amp;Log In …</source>
        <translation>サインイン(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>cellar::ModelListView</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>cellar::ModelTable</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>公開者</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>代替モデル</translation>
    </message>
    <message numerus="yes">
        <source>%n percent</source>
        <translation>
            <numerusform>%n パーセント</numerusform>
        </translation>
    </message>
    <message>
        <source>progress unknown</source>
        <translation>進捗不明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a cell read aloud: first and second line</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>cellar::MoveStoreDialog</name>
    <message>
        <source>That folder cannot be taken: it is within the old one or around it.</source>
        <translation>そのフォルダーは使用できません。元のフォルダーの中にあるか、元のフォルダーを含んでいます。</translation>
    </message>
    <message>
        <source>In that folder there is another store, or files of the same names.</source>
        <translation>そのフォルダーには別の保管庫か、同じ名前のファイルがあります。</translation>
    </message>
    <message>
        <source>Moving the Models</source>
        <translation>モデルの移動</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>移動の進捗</translation>
    </message>
    <message>
        <source>The models are on their way to “%1”.</source>
        <translation>モデルを「%1」に移動しています。</translation>
    </message>
    <message>
        <source>Until all are there they stay in their old folder. Downloads pause, and go on afterwards.</source>
        <translation>すべての移動が済むまで、モデルは元のフォルダーに残ります。ダウンロードは一時停止し、移動後に再開します。</translation>
    </message>
    <message>
        <source>Waiting for “%1” (process %2), which works in the store.</source>
        <translation>「%1」(プロセス %2) が保管庫を使用しているため、待っています。</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>The models are where they were.</source>
        <translation>モデルは元の場所にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are damaged, and were moved as they are; they can be repaired:</source>
        <translation>
            <numerusform>%n 個のファイルが破損していて、そのまま移動しました。修復できます:</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not the program&apos;s stays in the old folder:</source>
        <translation>このプログラムのものではないため、元のフォルダーに残したもの:</translation>
    </message>
    <message>
        <source>The models are in “%1”.</source>
        <translation>モデルは「%1」にあります。</translation>
    </message>
</context>
<context>
    <name>cellar::Notifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Take the Smaller One</source>
        <translation>小さいモデルを使用</translation>
    </message>
    <message>
        <source>%1 is used in place of %2</source>
        <translation>%2 の代わりに %1 を使用します</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>a model, and why</comment>
        <translation>%1 の処理に失敗しました: %2</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 が破損しています</translation>
    </message>
    <message>
        <source>Repair fetches only what is damaged.</source>
        <translation>「修復」は破損した部分だけをダウンロードします。</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 の準備が完了しました</translation>
    </message>
    <message>
        <source>Fetched and proved.</source>
        <translation>ダウンロードと検証が済みました。</translation>
    </message>
    <message numerus="yes">
        <source>For %n models a fallback is used</source>
        <translation>
            <numerusform>%n 個のモデルで代替モデルを使用します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models failed</source>
        <translation>
            <numerusform>%n 個のモデルの処理に失敗しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are damaged</source>
        <translation>
            <numerusform>%n 個のモデルが破損しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are ready</source>
        <translation>
            <numerusform>%n 個のモデルの準備が完了しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>cellar::OfferBox</name>
    <message>
        <source>Form of the model</source>
        <translation>モデルのバリエーション</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>バリエーション(&amp;F):</translation>
    </message>
    <message>
        <source>Its files are given only to who accepted its terms there.</source>
        <translation>ファイルを取得するには、配布ページで利用条件に同意する必要があります。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>form · size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No smaller form to fall back to</source>
        <translation>代替にできる小さいバリエーションはありません</translation>
    </message>
    <message>
        <source>Fall back to %1 where it cannot be had</source>
        <translation>取得できないときは %1 で代替する</translation>
    </message>
</context>
<context>
    <name>cellar::OverviewTab</name>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター数</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>コンテキスト長</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>公開者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 をコピー</translation>
    </message>
    <message>
        <source>%1, found on the disk</source>
        <translation>%1、ディスク上で発見</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1、取得元: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 (%n 個のファイル)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>%1 · by a signed catalogue</source>
        <translation>%1 · 署名付きカタログから</translation>
    </message>
</context>
<context>
    <name>cellar::PieceBar</name>
    <message>
        <source>Parts of the file</source>
        <translation>ファイルの各部分</translation>
    </message>
</context>
<context>
    <name>cellar::PiecesTab</name>
    <message>
        <source>Proved: %1</source>
        <translation>検証済み: %1</translation>
    </message>
    <message>
        <source>Hashed so far: %1</source>
        <translation>ハッシュ計算済み: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>受信済み: %1</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>破損: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>不足: %1</translation>
    </message>
</context>
<context>
    <name>cellar::PushDialog</name>
    <message>
        <source>&amp;Push</source>
        <translation>プッシュ(&amp;P)</translation>
    </message>
    <message>
        <source>Push to a Registry</source>
        <translation>レジストリへプッシュ</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>name, size</comment>
        <translation>「%1」、%2</translation>
    </message>
    <message>
        <source>Its files are read and proved, then sent; what the registry has already is not sent again. An account there is kept under Accounts, in the menu File.</source>
        <translation>ファイルを読み取って検証してから送信します。レジストリに既にあるものは送信しません。レジストリのアカウントは、「ファイル」メニューの「アカウント」で保存します。</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>参照(&amp;R):</translation>
    </message>
    <message>
        <source>The registry’s host, the repository and a tag.</source>
        <translation>レジストリのホスト、リポジトリ、タグを指定します。</translation>
    </message>
    <message>
        <source>Only a registry on this machine is spoken to without encryption.</source>
        <translation>暗号化なしで通信できるのは、このコンピューター上のレジストリだけです。</translation>
    </message>
    <message>
        <source>Not a reference yet: it wants oci://, a host, a repository and a tag.</source>
        <translation>参照がまだ完全ではありません。oci://、ホスト、リポジトリ、タグが必要です。</translation>
    </message>
    <message>
        <source>Goes to %1 as %2, with the tag %3.</source>
        <translation>%1 に %2 として、タグ %3 を付けて送信します。</translation>
    </message>
</context>
<context>
    <name>cellar::RateEdit</name>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
</context>
<context>
    <name>cellar::RateSpansEdit</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>この時間帯を削除</translation>
    </message>
</context>
<context>
    <name>cellar::RoomMeter</name>
    <message>
        <source>%1 free of %2</source>
        <comment>of the disk</comment>
        <translation>空き %1 / %2</translation>
    </message>
</context>
<context>
    <name>cellar::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保管庫</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Use &amp;Another Folder …</source>
        <translation>別のフォルダーを使用(&amp;A)…</translation>
    </message>
    <message>
        <source>The program was started with this folder, by its command line or the environment, and another one chosen here would not hold.</source>
        <translation>このフォルダーはコマンドラインまたは環境変数で指定されているため、ここで別のフォルダーを選んでも有効になりません。</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>フォルダー:</translation>
    </message>
    <message>
        <source>Folder of the Model Files</source>
        <translation>モデルファイルのフォルダー</translation>
    </message>
    <message>
        <source>Models at a &amp;time:</source>
        <translation>同時に処理するモデル数(&amp;T):</translation>
    </message>
    <message>
        <source>So many are fetched or read at once; the others wait for their turn.</source>
        <translation>同時にダウンロードまたは読み取りを行う数です。残りは順番を待ちます。</translation>
    </message>
    <message>
        <source>Connections for each &amp;file:</source>
        <translation>ファイルごとの接続数(&amp;F):</translation>
    </message>
    <message>
        <source>At most, to all its sources together. More are opened only while they help.</source>
        <translation>すべての取得元を合わせた上限です。効果がある間だけ接続を増やします。</translation>
    </message>
    <message>
        <source>Connections to each &amp;host:</source>
        <translation>ホストごとの接続数(&amp;H):</translation>
    </message>
    <message>
        <source>All downloads together. Fewer are kinder to a small server.</source>
        <translation>すべてのダウンロードの合計です。少なくすると、小規模なサーバーの負担が減ります。</translation>
    </message>
    <message>
        <source>Speed &amp;Limit …</source>
        <translation>速度制限(&amp;L)…</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>速度:</translation>
    </message>
    <message>
        <source>How fast all downloads together may be: always, and at certain times of the week.</source>
        <translation>すべてのダウンロードを合わせた速度の上限です。常時の値と、曜日や時間帯ごとの値を設定できます。</translation>
    </message>
    <message>
        <source>&amp;Retries:</source>
        <translation>再試行の回数(&amp;R):</translation>
    </message>
    <message>
        <source>So often a source is asked again that gave nothing new, before the next one is tried. It waits longer each time.</source>
        <translation>新しいデータを返さない取得元に、次へ切り替えるまで何回問い合わせ直すかを指定します。待ち時間は毎回長くなります。</translation>
    </message>
    <message>
        <source>&amp;Patience:</source>
        <translation>待ち時間の上限(&amp;P):</translation>
    </message>
    <message>
        <source>After so long without a byte a connection is given up and made anew.</source>
        <translation>この時間データがまったく届かない場合、接続を切って新しく接続し直します。</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>使用する</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Never take it</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>&amp;Smaller model:</source>
        <translation>小さいモデル(&amp;S):</translation>
    </message>
    <message>
        <source>What is done when a model cannot be had and the catalogue names a smaller one in its place.</source>
        <translation>モデルを取得できず、カタログに代わりの小さいモデルがある場合の動作です。</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>このアドレスを使用</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>プロキシ(&amp;P):</translation>
    </message>
    <message>
        <source>The system&apos;s is what HTTPS_PROXY and its like say. It holds for new connections.</source>
        <translation>システムの設定とは、HTTPS_PROXY などの環境変数の値です。新しい接続から有効になります。</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>アドレス(&amp;D):</translation>
    </message>
    <message>
        <source>As proxy.example.org:8080, http://… or socks5://…. While it is not right, there is no proxy.</source>
        <translation>例: proxy.example.org:8080、http://…、socks5://…。正しくない間は、プロキシを使用しません。</translation>
    </message>
    <message>
        <source>This is no address of a proxy.</source>
        <translation>プロキシのアドレスではありません。</translation>
    </message>
    <message>
        <source>None besides the system&apos;s</source>
        <translation>システムの証明書のみ</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>使用をやめる(&amp;F)</translation>
    </message>
    <message>
        <source>Certificates:</source>
        <translation>証明書:</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted besides the system&apos;s, as a company has them. Where it cannot be read nothing is fetched over https.</source>
        <translation>システムの証明書に加えて信頼する認証局 (会社独自のものなど) の PEM ファイルです。読み取れない場合、https によるダウンロードは行いません。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Pause on a &amp;metered connection</source>
        <translation>従量制接続では一時停止する(&amp;M)</translation>
    </message>
    <message>
        <source>What is being fetched waits until the connection costs nothing by the byte; what you resume by hand goes on.</source>
        <translation>ダウンロードは、接続が従量制でなくなるまで待機します。手動で再開したものは続行します。</translation>
    </message>
    <message>
        <source>&amp;Check old proofs in the background</source>
        <translation>古い検証結果をバックグラウンドで確かめ直す(&amp;C)</translation>
    </message>
    <message>
        <source>Disks forget. What was proved long ago is read again, slowly, while nothing else goes on, so that damage is found before you need the model.</source>
        <translation>ディスクのデータは劣化することがあります。ずっと前に検証したモデルを、ほかの処理がない間にゆっくり読み直し、必要になる前に破損を見つけます。</translation>
    </message>
    <message>
        <source>When a proof is &amp;older than:</source>
        <translation>検証からの経過日数(&amp;O):</translation>
    </message>
    <message>
        <source>Each model by itself; one that you verified by hand is not read again.</source>
        <translation>モデルごとに数えます。手動で検証したモデルを重ねて読み取ることはありません。</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number</comment>
        <translation> 日</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>速度(&amp;S):</translation>
    </message>
    <message>
        <source>So fast the disk is read at most, to leave it to others.</source>
        <translation>ほかのプログラムの妨げにならないよう、ディスクを読み取る速度の上限を指定します。</translation>
    </message>
    <message>
        <source> MB/s</source>
        <comment>behind a number</comment>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>On &amp;battery, too</source>
        <translation>バッテリー使用時にも行う(&amp;B)</translation>
    </message>
    <message>
        <source>Otherwise only on mains power, or where the power cannot be told.</source>
        <translation>オフの場合は、電源接続時か、電源の状態が分からないときにだけ行います。</translation>
    </message>
    <message>
        <source>There was none yet.</source>
        <translation>まだ行われていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) read, </source>
        <translation>
            <numerusform>%n 個のモデルを読み取り、</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them damaged</source>
        <translation>
            <numerusform>うち %n 個が破損</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them right</source>
        <translation>すべて正常</translation>
    </message>
    <message>
        <source>Last round:</source>
        <translation>前回の検査:</translation>
    </message>
    <message>
        <source>What is damaged is told by a notification and stands in the list; nothing is repaired without you.</source>
        <translation>破損は通知でお知らせし、一覧にも表示します。確認なしに修復することはありません。</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>ログイン時に起動する(&amp;L)</translation>
    </message>
    <message>
        <source>It begins in the tray, where there is one.</source>
        <translation>システムトレイがあれば、そこに格納した状態で起動します。</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもシステムトレイで実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Downloads go on. The icon&apos;s menu has Quit.</source>
        <translation>ダウンロードは続行します。アイコンのメニューに「終了」があります。</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the program, and downloads go on with the next start.</source>
        <translation>このデスクトップにはシステムトレイがありません。ウィンドウを閉じるとプログラムが終了し、ダウンロードは次回の起動時に続行します。</translation>
    </message>
    <message>
        <source>Stay &amp;awake while something is active</source>
        <translation>処理中はスリープしない(&amp;A)</translation>
    </message>
    <message>
        <source>The machine does not fall asleep by itself while models are fetched or read.</source>
        <translation>モデルのダウンロード中や読み取り中は、コンピューターが自動的にスリープしません。</translation>
    </message>
    <message>
        <source>La&amp;nguage:</source>
        <translation>言語(&amp;N):</translation>
    </message>
    <message>
        <source>The window opens anew; what is being fetched goes on.</source>
        <translation>ウィンドウを開き直します。ダウンロードは続行します。</translation>
    </message>
    <message>
        <source>When a model has become &amp;ready</source>
        <translation>モデルの準備が完了したとき(&amp;R)</translation>
    </message>
    <message>
        <source>Only while the window is not in front.</source>
        <translation>ウィンドウが手前にないときだけ通知します。</translation>
    </message>
    <message>
        <source>When a &amp;smaller model was taken</source>
        <translation>小さいモデルを使用したとき(&amp;S)</translation>
    </message>
    <message>
        <source>With the reason, and a button to try again.</source>
        <translation>理由と再試行ボタンを表示します。</translation>
    </message>
    <message>
        <source>When something &amp;failed</source>
        <translation>失敗したとき(&amp;F)</translation>
    </message>
    <message>
        <source>It stays until you have seen it, with a button to try again.</source>
        <translation>確認するまで表示し続けます。再試行ボタンが付きます。</translation>
    </message>
    <message>
        <source>When &amp;damage was found</source>
        <translation>破損が見つかったとき(&amp;D)</translation>
    </message>
    <message>
        <source>It stays until you have seen it, with a button to repair.</source>
        <translation>確認するまで表示し続けます。修復ボタンが付きます。</translation>
    </message>
    <message>
        <source>Look for &amp;newer versions once a day</source>
        <translation>1 日 1 回、新しいバージョンを確認する(&amp;N)</translation>
    </message>
    <message>
        <source>The hub and the registries that models came from are asked what they have now, not while the connection is metered. Nothing is fetched without you.</source>
        <translation>モデルの取得元である Hugging Face やレジストリに、現在のバージョンを問い合わせます。従量制接続では行いません。確認なしにダウンロードすることはありません。</translation>
    </message>
    <message>
        <source>Never yet.</source>
        <translation>まだ問い合わせていません。</translation>
    </message>
    <message>
        <source>Last asked:</source>
        <translation>前回の問い合わせ:</translation>
    </message>
    <message>
        <source>Not each of them could be asked; it is tried again on another day, or by hand in the menu Model.</source>
        <translation>一部に問い合わせできませんでした。後日もう一度試します。「モデル」メニューから手動でも行えます。</translation>
    </message>
    <message>
        <source>By hand in the menu Model, at any time.</source>
        <translation>「モデル」メニューから、いつでも手動で行えます。</translation>
    </message>
    <message>
        <source>When there are newer &amp;versions</source>
        <translation>新しいバージョンがあるとき(&amp;V)</translation>
    </message>
    <message>
        <source>One for all models, when the daily look finds some.</source>
        <translation>毎日の確認で見つかったとき、すべてのモデルを 1 つにまとめて通知します。</translation>
    </message>
    <message>
        <source>Another Folder</source>
        <translation>別のフォルダー</translation>
    </message>
    <message>
        <source>Move the models to “%1”?</source>
        <translation>モデルを「%1」に移動しますか?</translation>
    </message>
    <message>
        <source>On the same disk that is done at once; to another one each file is copied and proved before its original is removed. Used as it is, the folder has what it has, and the models stay where they are.</source>
        <translation>同じディスク上ではすぐに完了します。別のディスクへは、各ファイルをコピーして検証してから、元のファイルを削除します。そのまま使用する場合は、フォルダーの内容は変わらず、モデルも今の場所に残ります。</translation>
    </message>
    <message>
        <source>&amp;Move the Models There</source>
        <translation>モデルを移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Use It as It Is</source>
        <translation>そのまま使用(&amp;U)</translation>
    </message>
    <message>
        <source>Files of the Store</source>
        <translation>保管庫のファイル</translation>
    </message>
    <message>
        <source>Share the files that are there, too?</source>
        <translation>既にあるファイルも共有にしますか?</translation>
    </message>
    <message>
        <source>Make the files that are there private, too?</source>
        <translation>既にあるファイルも非公開にしますか?</translation>
    </message>
    <message>
        <source>Otherwise it holds for the files and folders that are made from now on.</source>
        <translation>しない場合は、今後作成するファイルとフォルダーにだけ適用されます。</translation>
    </message>
    <message>
        <source>&amp;All Files</source>
        <translation>すべてのファイル(&amp;A)</translation>
    </message>
    <message>
        <source>Only &amp;New Ones</source>
        <translation>新しいファイルのみ(&amp;N)</translation>
    </message>
    <message>
        <source>Where the model files are, for this window and for the command “cellar”. They can be moved to the folder that you choose, or stay here.</source>
        <translation>このウィンドウと「cellar」コマンドが使用するモデルファイルの場所です。別のフォルダーを選ぶときは、ファイルを移動することも、今の場所に残すこともできます。</translation>
    </message>
    <message>
        <source>Private: only for you</source>
        <translation>非公開: 自分だけが使用</translation>
    </message>
    <message>
        <source>Shared: others may read them</source>
        <translation>共有: ほかのユーザーも読み取り可能</translation>
    </message>
    <message>
        <source>&amp;Files:</source>
        <translation>ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>Who may use what is in the store. Of a shared one everybody on this machine may read the files, where the folders above let them, and its group may add to it and change it. It holds for the command “cellar” and for other users&apos; programs, too.</source>
        <translation>保管庫の内容を誰が使用できるかを指定します。共有の場合、上位のフォルダーが許可していれば、このコンピューターの全ユーザーがファイルを読み取れ、所属グループは追加や変更もできます。「cellar」コマンドやほかのユーザーのプログラムにも適用されます。</translation>
    </message>
</context>
<context>
    <name>cellar::Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保管庫</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n model(s)</source>
        <comment>a group of the library</comment>
        <translation>
            <numerusform>%1、%n 個のモデル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::SourceTable</name>
    <message>
        <source>Source</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続数</translation>
    </message>
</context>
<context>
    <name>cellar::SpeedGraph</name>
    <message>
        <source>Speed in the last minutes</source>
        <translation>直近数分間の速度</translation>
    </message>
    <message>
        <source>Now %1, at most %2</source>
        <comment>speeds</comment>
        <translation>現在 %1、最大 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>cellar::SpeedLimitDialog</name>
    <message>
        <source>&amp;Limit all downloads together to</source>
        <translation>すべてのダウンロードの合計速度を制限する(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add a Time</source>
        <translation>時間帯を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Speed Limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>Limit of all downloads together</source>
        <translation>すべてのダウンロードを合わせた上限</translation>
    </message>
    <message>
        <source>At certain times another limit holds</source>
        <translation>特定の時間帯には別の上限を適用する</translation>
    </message>
    <message>
        <source>Choose at least one day for each time.</source>
        <translation>時間帯ごとに曜日を 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>A time that does not end after it begins goes on into the next day.</source>
        <translation>終了が開始より後でない時間帯は、翌日まで続きます。</translation>
    </message>
    <message>
        <source>Where times overlap, the upper one counts.</source>
        <translation>時間帯が重なる場合は、上にあるものが優先されます。</translation>
    </message>
</context>
<context>
    <name>cellar::StoragePage</name>
    <message>
        <source>%1, %2</source>
        <comment>what is removed and its size</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>In the &amp;Store</source>
        <translation>保管庫の内容(&amp;T)</translation>
    </message>
    <message>
        <source>Cl&amp;ean Up</source>
        <translation>クリーンアップ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>重複ファイル(&amp;D)</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <comment>of the disk</comment>
        <translation>空き %1 / %2</translation>
    </message>
    <message>
        <source>Cl&amp;ean Up: %1</source>
        <comment>what that frees</comment>
        <translation>クリーンアップ: %1(&amp;L)</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 が空きました。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay: they are in use, or are not what they were.</source>
        <translation>
            <numerusform>%n 個のファイルは、使用中か、内容が変わっているため残しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::StoredTable</name>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>A download of unknown name</source>
        <translation>名前不明のダウンロード</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>カタログ外</translation>
    </message>
    <message>
        <source>The store&apos;s own</source>
        <translation>保管庫の管理用</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>removal frees %1</source>
        <translation>削除すると %1 が空きます</translation>
    </message>
    <message>
        <source>What is known of the files: receipts, piece maps, locks</source>
        <translation>ファイルに関する情報: 検証記録、ピースマップ、ロック</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n file(s)</source>
        <comment>folder and number of files</comment>
        <translation>
            <numerusform>%1 · %n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>no model names it</source>
        <translation>どのモデルにも属しません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a cell says</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>On the Disk</source>
        <translation>ディスク使用量</translation>
    </message>
    <message>
        <source>Proved or Changed</source>
        <translation>検証または変更</translation>
    </message>
</context>
<context>
    <name>cellar::StoredView</name>
    <message>
        <source>What lies in the store</source>
        <translation>保管庫の内容</translation>
    </message>
    <message>
        <source>Show in the &amp;Library</source>
        <translation>ライブラリに表示(&amp;L)</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>The store is empty</source>
        <translation>保管庫は空です</translation>
    </message>
    <message>
        <source>What you get stands here, with the room that it takes.</source>
        <translation>取得したモデルが、使用する容量とともにここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the store</source>
        <translation>
            <numerusform>保管庫に %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected; removal frees %1</source>
        <translation>
            <numerusform>%n 件を選択、削除すると %1 が空きます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::SubscribeDialog</name>
    <message>
        <source>&amp;Subscribe</source>
        <translation>購読(&amp;S)</translation>
    </message>
    <message>
        <source>Subscribe to a Catalogue</source>
        <translation>カタログの購読</translation>
    </message>
    <message>
        <source>The line that begins with RW</source>
        <translation>RW で始まる行</translation>
    </message>
    <message>
        <source>Somebody you trust publishes a list of models and signs it with minisign. Its models appear in your library, and only what their key has signed is taken. Get the key from the publisher by another way than the address.</source>
        <translation>信頼できる人が公開し、minisign で署名したモデルの一覧です。そのモデルがライブラリに表示され、その人の鍵で署名されたものだけを受け入れます。鍵は、アドレスとは別の手段で公開者から入手してください。</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
    <message>
        <source>Public &amp;key:</source>
        <translation>公開鍵(&amp;K):</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Public Key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Keys of minisign (*.pub)</source>
        <translation>minisign の鍵 (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>In this file is no public key of minisign.</source>
        <translation>このファイルに minisign の公開鍵はありません。</translation>
    </message>
    <message>
        <source>This is no public key of minisign: 56 letters and digits that begin with RW.</source>
        <translation>minisign の公開鍵ではありません。RW で始まる 56 文字の英数字を入力してください。</translation>
    </message>
    <message>
        <source>The catalogue wants an https address.</source>
        <translation>カタログには https のアドレスが必要です。</translation>
    </message>
    <message>
        <source>The catalogue is fetched and its signature checked …</source>
        <translation>カタログをダウンロードし、署名を確認しています…</translation>
    </message>
</context>
<context>
    <name>cellar::TransferTab</name>
    <message>
        <source>Sources</source>
        <translation>取得元</translation>
    </message>
</context>
<context>
    <name>cellar::Tray</name>
    <message>
        <source>&amp;Pause All</source>
        <translation>すべて一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume All</source>
        <translation>すべて再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Verify All</source>
        <translation>すべて検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>Model Cellar keeps running in the tray</source>
        <translation>Model Cellar はシステムトレイで実行を続けます</translation>
    </message>
    <message>
        <source>Downloads go on. To end the program, choose Quit in the icon&apos;s menu.</source>
        <translation>ダウンロードは続行します。プログラムを終了するには、アイコンのメニューで「終了」を選択してください。</translation>
    </message>
</context>
<context>
    <name>cellar::UpdateActions</name>
    <message>
        <source>Upda&amp;te …</source>
        <translation>更新(&amp;T)…</translation>
    </message>
    <message>
        <source>Update All &amp;Outdated …</source>
        <translation>更新のあるモデルをすべて更新(&amp;O)…</translation>
    </message>
    <message>
        <source>S&amp;kip This Version</source>
        <translation>このバージョンをスキップ(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;heck for Updates</source>
        <translation>更新を確認(&amp;H)</translation>
    </message>
</context>
<context>
    <name>cellar::UpdateNotice</name>
    <message numerus="yes">
        <source>Newer versions of %n model(s)</source>
        <translation>
            <numerusform>%n 個のモデルに新しいバージョンがあります</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>cellar::Upkeep</name>
    <message>
        <source>Models are being fetched or read.</source>
        <translation>モデルをダウンロードまたは読み取っています。</translation>
    </message>
    <message numerus="yes">
        <source>The connection is metered: %n download(s) wait until it is not.</source>
        <translation>
            <numerusform>従量制接続のため、%n 件のダウンロードが待機しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On &amp;Now</source>
        <translation>今すぐ続行(&amp;N)</translation>
    </message>
    <message>
        <source>“%1” could not be had. The catalogue names “%2” in its place.</source>
        <translation>「%1」を取得できませんでした。カタログでは代わりに「%2」が指定されています。</translation>
    </message>
    <message>
        <source>Get the &amp;Smaller One</source>
        <translation>小さいモデルを取得(&amp;S)</translation>
    </message>
    <message>
        <source>First Steps</source>
        <translation>はじめに</translation>
    </message>
</context>
<context>
    <name>cellar::WindowErrands</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;X)</translation>
    </message>
    <message numerus="yes">
        <source>%n more failed.</source>
        <translation>
            <numerusform>ほかに %n 個が失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the Reference</source>
        <translation>参照をコピー(&amp;J)</translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) are taken into the store.</source>
        <translation>
            <numerusform>%n 個のモデルファイルを保管庫に取り込んでいます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are copied to a folder and proved there.</source>
        <translation>
            <numerusform>%n 個のモデルをフォルダーにコピーし、検証しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are proved and sent to a registry.</source>
        <translation>
            <numerusform>%n 個のモデルを検証し、レジストリに送信しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the store now.</source>
        <translation>%1 を保管庫に取り込みました。</translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) are in the store now.</source>
        <translation>
            <numerusform>%n 個のモデルファイルを保管庫に取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was copied, with a catalogue beside it.</source>
        <translation>「%1」をコピーし、カタログを添えました。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) were copied, with a catalogue beside them.</source>
        <translation>
            <numerusform>%n 個のモデルをコピーし、カタログを添えました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the registry now.</source>
        <translation>「%1」をレジストリに送信しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are in the registry now.</source>
        <translation>
            <numerusform>%n 個のモデルをレジストリに送信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be taken in.</source>
        <translation>%1 を取り込めませんでした。</translation>
    </message>
    <message>
        <source>“%1” could not be copied.</source>
        <translation>「%1」をコピーできませんでした。</translation>
    </message>
    <message>
        <source>“%1” could not be pushed.</source>
        <translation>「%1」をプッシュできませんでした。</translation>
    </message>
</context>
</TS>
