<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>It waits for its turn.</source>
        <translation>正在排队等候。</translation>
    </message>
    <message>
        <source>Another program works on it: %1.</source>
        <translation>其他程序正在处理它：%1。</translation>
    </message>
    <message>
        <source>Nothing comes from %1.</source>
        <translation>%1 没有传来数据。</translation>
    </message>
    <message>
        <source>It is fetched from %1.</source>
        <translation>正在从 %1 下载。</translation>
    </message>
    <message>
        <source>It was paused at %1.</source>
        <translation>已在 %1 处暂停。</translation>
    </message>
    <message>
        <source>It pauses: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>Its bytes are read and hashed.</source>
        <translation>正在读取全部字节并计算哈希。</translation>
    </message>
    <message>
        <source>What is damaged is fetched again.</source>
        <translation>正在重新下载损坏的部分。</translation>
    </message>
    <message>
        <source>The drive of the store is absent.</source>
        <translation>存储区所在的驱动器未连接。</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 follows in %3.</source>
        <translation>%3 后进行第 %1 次尝试（共 %2 次）。</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 follows.</source>
        <translation>接下来进行第 %1 次尝试（共 %2 次）。</translation>
    </message>
    <message>
        <source>%1 is taken in its place. %2</source>
        <translation>改用 %1 代替。%2</translation>
    </message>
    <message>
        <source>It is ready and proved: %1.</source>
        <translation>已就绪并通过验证：%1。</translation>
    </message>
    <message>
        <source>It is here (%1), but nobody published a digest to prove it.</source>
        <translation>已在本机（%1），但没有公布的校验和可供验证。</translation>
    </message>
    <message>
        <source>Fetched: %1; kept from before: %2.</source>
        <translation>本次下载：%1；沿用先前的：%2。</translation>
    </message>
    <message>
        <source>%1 is much slower than another source and is asked less.</source>
        <translation>%1 比其他来源慢得多，将减少对它的请求。</translation>
    </message>
    <message>
        <source>%1 is not asked any more.</source>
        <translation>不再向 %1 请求数据。</translation>
    </message>
    <message>
        <source>Every byte was read; it is what was promised.</source>
        <translation>已读取全部字节，内容与公布的一致。</translation>
    </message>
    <message>
        <source>A file of it is missing.</source>
        <translation>缺少其中的一个文件。</translation>
    </message>
    <message>
        <source>Every byte was read; nobody published a digest to compare it with.</source>
        <translation>已读取全部字节，但没有公布的校验和可供比较。</translation>
    </message>
    <message>
        <source>It was taken over from %1.</source>
        <translation>已从 %1 导入。</translation>
    </message>
    <message>
        <source>%1 of it had been fetched by another program: %2.</source>
        <translation>其中 %1 已由其他程序下载：%2。</translation>
    </message>
    <message>
        <source>Another program is fetching it, too: %1.</source>
        <translation>另一个程序也在下载它：%1。</translation>
    </message>
    <message>
        <source>What comes from %1 is not what its name says: %2.</source>
        <translation>从 %1 收到的内容与其名称不符：%2。</translation>
    </message>
    <message>
        <source>It was updated to the version %1.</source>
        <translation>已更新到版本 %1。</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>It was cancelled; what was received is kept.</source>
        <translation>已取消，已收到的数据会保留。</translation>
    </message>
    <message>
        <source>Its verification was paused at %1.</source>
        <translation>校验已在 %1 处暂停。</translation>
    </message>
</context>
<context>
    <name>DiskParts</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <translation>未完成的下载</translation>
    </message>
    <message>
        <source>Other things in the store</source>
        <translation>存储区中的其他内容</translation>
    </message>
    <message>
        <source>Everything else on the disk</source>
        <translation>磁盘上的其他内容</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Needed by the queue</source>
        <translation>队列所需</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the disk and its size</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The queue still needs %1, and %2 of that have no room. Free some, or take something out of it.</source>
        <translation>队列还需要 %1，其中 %2 没有空间存放。请腾出一些空间，或从队列中去掉一些下载。</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>shares its room already</source>
        <translation>已在共用空间</translation>
    </message>
    <message>
        <source>stays: it is on another disk</source>
        <translation>保留：位于其他磁盘</translation>
    </message>
    <message>
        <source>stays: it belongs to another user</source>
        <translation>保留：属于其他用户</translation>
    </message>
    <message>
        <source>stays: its program would not bear it</source>
        <translation>保留：所属程序不支持</translation>
    </message>
    <message>
        <source>stays: a process writes to it</source>
        <translation>保留：有进程正在写入</translation>
    </message>
    <message>
        <source>stays: it has other names</source>
        <translation>保留：还有其他名称</translation>
    </message>
    <message>
        <source>stays: others may change what it would share</source>
        <translation>保留：其他用户可以更改要共用的内容</translation>
    </message>
    <message>
        <source>this store</source>
        <translation>此存储区</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>program and path</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>is kept; others share its room</source>
        <translation>保留，其他文件共用它的空间</translation>
    </message>
    <message>
        <source>would share its blocks</source>
        <translation>将共用数据块</translation>
    </message>
    <message>
        <source>would become a hard link</source>
        <translation>将变为硬链接</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1</source>
        <translation>
            <numerusform>%n 个文件，各 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Try again; what was fetched is kept.</source>
        <translation>请重试，已下载的数据会保留。</translation>
    </message>
    <message>
        <source>Server answered %1</source>
        <comment>an HTTP status</comment>
        <translation>服务器返回 %1</translation>
    </message>
    <message>
        <source>%1 does not have the file (status %2).</source>
        <translation>%1 没有此文件（状态码 %2）。</translation>
    </message>
    <message>
        <source>Check the address, or add the model from another source.</source>
        <translation>请检查地址，或从其他来源添加此模型。</translation>
    </message>
    <message>
        <source>%1 may not give the file out for legal reasons (status 451).</source>
        <translation>由于法律原因，%1 不能提供此文件（状态码 451）。</translation>
    </message>
    <message>
        <source>Add the model from another source.</source>
        <translation>请从其他来源添加此模型。</translation>
    </message>
    <message>
        <source>%1 got too many requests (status 429).</source>
        <translation>%1 收到的请求过多（状态码 429）。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (status %2).</source>
        <translation>%1 自身出现故障（状态码 %2）。</translation>
    </message>
    <message>
        <source>%1 answered with status %2 in place of the file.</source>
        <translation>%1 没有发送文件，而是返回了状态码 %2。</translation>
    </message>
    <message>
        <source>Try again later, or add the model from another source.</source>
        <translation>请稍后重试，或从其他来源添加此模型。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>响应超时</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时响应。</translation>
    </message>
    <message>
        <source>Transfer stalled</source>
        <translation>传输停滞</translation>
    </message>
    <message>
        <source>%1 stopped sending, or sent too slowly.</source>
        <translation>%1 停止发送数据，或发送得太慢。</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>登录页面</translation>
    </message>
    <message>
        <source>A sign-in page came in place of the file.</source>
        <translation>收到的不是文件，而是一个登录页面。</translation>
    </message>
    <message>
        <source>Sign in to the network with a browser, then try again.</source>
        <translation>请用浏览器登录网络，然后重试。</translation>
    </message>
    <message>
        <source>Wrong part sent</source>
        <translation>发送的部分有误</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for; it was not used.</source>
        <translation>%1 发送的不是所请求的那部分文件，未予采用。</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>响应无法使用</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be used.</source>
        <translation>%1 返回的响应无法使用。</translation>
    </message>
    <message>
        <source>Connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>%1 could not be reached, or the connection broke.</source>
        <translation>无法连接到 %1，或连接已中断。</translation>
    </message>
    <message>
        <source>Check the network and try again; what was fetched is kept.</source>
        <translation>请检查网络后重试，已下载的数据会保留。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the catalogue or the source is out of date.</source>
        <translation>请重试；如果问题依旧，则模型清单或来源已过时。</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <translation>长度不符</translation>
    </message>
    <message>
        <source>%1 sent a file of another length than was promised; it was not kept.</source>
        <translation>%1 发送的文件长度与公布的不符，未予保留。</translation>
    </message>
    <message>
        <source>Changed at the source</source>
        <translation>来源已变更</translation>
    </message>
    <message>
        <source>%1 has another version of the file than when the download began.</source>
        <translation>%1 上的文件版本与开始下载时不同。</translation>
    </message>
    <message>
        <source>Try again to start over with the present version.</source>
        <translation>请重试，以便从头下载当前版本。</translation>
    </message>
    <message>
        <source>Wrong bytes</source>
        <translation>内容不符</translation>
    </message>
    <message>
        <source>What %1 sent is not the promised file: its SHA-256 differs. It was not kept.</source>
        <translation>%1 发送的不是所公布的文件：SHA-256 不一致。未予保留。</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>The secure connection to %1 cannot be trusted.</source>
        <translation>与 %1 的安全连接不可信任。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, and the certificate of the server.</source>
        <translation>请检查本机的日期和时间，以及服务器的证书。</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>%1 would be read without encryption, which is refused.</source>
        <translation>访问 %1 时不会加密，已拒绝。</translation>
    </message>
    <message>
        <source>Use an https address, or allow plain http when you add the source.</source>
        <translation>请使用 https 地址，或在添加来源时允许使用未加密的 http。</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>签名无效</translation>
    </message>
    <message>
        <source>The signature of what %1 sent does not hold.</source>
        <translation>%1 所发送内容的签名无效。</translation>
    </message>
    <message>
        <source>What was there before stays in use; ask its publisher for the key.</source>
        <translation>将继续使用原有内容；请向发布者索取密钥。</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>%1 wants you to sign in (status 401).</source>
        <translation>%1 要求登录（状态码 401）。</translation>
    </message>
    <message>
        <source>%1 does not let you have the file (status %2).</source>
        <translation>%1 不允许您获取此文件（状态码 %2）。</translation>
    </message>
    <message>
        <source>The licence may have to be accepted at the model’s page first.</source>
        <translation>可能需要先在模型的页面上接受许可证。</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of the store.</source>
        <translation>存储区所在的磁盘空间不足。</translation>
    </message>
    <message>
        <source>Free some space, then try again; what was fetched is kept.</source>
        <translation>请腾出一些空间后重试，已下载的数据会保留。</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>The store may not be read or written.</source>
        <translation>没有读取或写入存储区的权限。</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the store’s folder, then try again.</source>
        <translation>请检查存储区文件夹的所有者和权限，然后重试。</translation>
    </message>
    <message>
        <source>Drive absent</source>
        <translation>驱动器未连接</translation>
    </message>
    <message>
        <source>The store is not where it was; its drive may not be attached.</source>
        <translation>存储区不在原来的位置，可能是它所在的驱动器未连接。</translation>
    </message>
    <message>
        <source>Attach the drive; the models come back by themselves.</source>
        <translation>请连接驱动器，模型会自动恢复显示。</translation>
    </message>
    <message>
        <source>Keyring unavailable</source>
        <translation>密钥环不可用</translation>
    </message>
    <message>
        <source>The keyring of this system is locked or does not answer.</source>
        <translation>本系统的密钥环已锁定或没有响应。</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again.</source>
        <translation>请解锁密钥环，然后重试。</translation>
    </message>
    <message>
        <source>Unsafe name</source>
        <translation>名称不安全</translation>
    </message>
    <message>
        <source>A file name, a folder or a link is not safe to use.</source>
        <translation>某个文件名、文件夹或链接使用起来不安全。</translation>
    </message>
    <message>
        <source>Look at the detail, and correct the catalogue or the store.</source>
        <translation>请查看详细信息，并更正模型清单或存储区。</translation>
    </message>
    <message>
        <source>Disk error</source>
        <translation>磁盘错误</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>磁盘报告了错误。</translation>
    </message>
    <message>
        <source>Check the disk, then verify the model.</source>
        <translation>请检查磁盘，然后校验此模型。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Another process works on this model.</source>
        <translation>另一个进程正在处理此模型。</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>请等它完成后重试。</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>The model is not in the catalogue, or its files are not here.</source>
        <translation>此模型不在模型清单中，或者它的文件不在本机。</translation>
    </message>
    <message>
        <source>Get the model, or look at the catalogue.</source>
        <translation>请获取此模型，或查看模型清单。</translation>
    </message>
    <message>
        <source>Catalogue fault</source>
        <translation>清单错误</translation>
    </message>
    <message>
        <source>The catalogue does not hold.</source>
        <translation>模型清单有误。</translation>
    </message>
    <message>
        <source>Correct the document at the place that is named.</source>
        <translation>请在所指出的位置更正该文档。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Get the model to go on; what was fetched is kept.</source>
        <translation>要继续，请获取此模型；已下载的数据会保留。</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>This version of the program cannot do that.</source>
        <translation>此版本的程序无法执行该操作。</translation>
    </message>
    <message>
        <source>Use another address or a newer version.</source>
        <translation>请使用其他地址或更新的版本。</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>来源</translation>
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
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
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
        <translation>全部</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>models</comment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>models</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>models</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>models</comment>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>models</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not here</source>
        <comment>models</comment>
        <translation>未下载</translation>
    </message>
    <message>
        <source>Outdated</source>
        <comment>models</comment>
        <translation>可更新</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>A newer version is at the hub</source>
        <translation>Hugging Face 上有新版本</translation>
    </message>
    <message>
        <source>A newer version is at its registry</source>
        <translation>其模型仓库中有新版本</translation>
    </message>
    <message>
        <source>A newer version of %1 is at the hub</source>
        <comment>%1: a date</comment>
        <translation>Hugging Face 上有 %1 的新版本</translation>
    </message>
    <message>
        <source>A newer version of %1 is at its registry</source>
        <comment>%1: a date</comment>
        <translation>其模型仓库中有 %1 的新版本</translation>
    </message>
    <message>
        <source>newer version, %1</source>
        <comment>%1: its size</comment>
        <translation>有新版本，%1</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>有新版本</translation>
    </message>
    <message>
        <source>%1, %2 to fetch.</source>
        <comment>%1: a sentence, %2: a size</comment>
        <translation>%1，需下载 %2。</translation>
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
        <translation>使用自带服务器演示下载，无需联网。</translation>
    </message>
    <message>
        <source>Begin in the tray.</source>
        <translation>启动后驻留在系统托盘中。</translation>
    </message>
    <message>
        <source>The folder of the model files.</source>
        <translation>模型文件所在的文件夹。</translation>
    </message>
    <message>
        <source>The user&apos;s catalogue.</source>
        <translation>用户的模型清单。</translation>
    </message>
    <message>
        <source>Certificates trusted besides the system&apos;s.</source>
        <translation>除系统证书外另行信任的证书。</translation>
    </message>
    <message>
        <source>Write a picture of the window, then quit.</source>
        <translation>将窗口保存为图片，然后退出。</translation>
    </message>
    <message>
        <source>When to take the picture, in milliseconds.</source>
        <translation>何时截取图片，以毫秒计。</translation>
    </message>
    <message>
        <source>Keeps your local AI models fetched, verified and ready.</source>
        <translation>让您的本地 AI 模型下载齐全、校验无误、随时可用。</translation>
    </message>
    <message>
        <source>An address or a path to be added.</source>
        <translation>要添加的地址或路径。</translation>
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
        <translation>存储空间</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>Remove %n model(s)?</source>
        <translation>
            <numerusform>要移除 %n 个模型吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>要移除“%1”吗？</translation>
    </message>
    <message>
        <source>What was fetched of it so far is deleted too.</source>
        <translation>目前已下载的部分也会删除。</translation>
    </message>
    <message>
        <source>The files that are here (%1) go to the wastebasket, unless you keep them.</source>
        <translation>本机上的文件（%1）将移至回收站，除非您选择保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>&amp;Keep the files on the disk</source>
        <translation>保留磁盘上的文件(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n thing(s)?</source>
        <translation>
            <numerusform>要移除 %n 项吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for good:</source>
        <translation>将永久删除：</translation>
    </message>
    <message>
        <source>To the wastebasket, which has to be emptied before their room is free:</source>
        <translation>将移至回收站，清空回收站后才会释放空间：</translation>
    </message>
    <message>
        <source>That frees %1.</source>
        <translation>可释放 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Update %n model(s)?</source>
        <translation>
            <numerusform>要更新 %n 个模型吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Update “%1”?</source>
        <translation>要更新“%1”吗？</translation>
    </message>
    <message>
        <source>What is here stays usable until the new version is proved.</source>
        <translation>在新版本通过验证之前，现有版本仍然可用。</translation>
    </message>
    <message>
        <source>%1 are fetched.</source>
        <translation>将下载 %1。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复文件</translation>
    </message>
    <message numerus="yes">
        <source>Let %n file(s) share their room?</source>
        <translation>
            <numerusform>要让 %n 个文件共用空间吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>That frees %1. Each keeps its place and its bytes; it can be undone. Where the disk can only make hard links, what is written to one name is written to all.</source>
        <translation>可释放 %1。每个文件的位置和内容都不变，并且可以撤销。如果磁盘只支持硬链接，写入其中一个名称的内容会写入所有名称。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
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
        <translation>同时将旧版本保留为单独的模型(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>%1 are needed; the disk does not tell how much is free.</source>
        <translation>需要 %1，但无法得知磁盘的可用空间。</translation>
    </message>
    <message>
        <source>How large it is shows when it comes; %1 are free.</source>
        <translation>开始下载后才能得知大小，目前可用 %1。</translation>
    </message>
    <message>
        <source>It does not fit: %1 are needed, %2 can be used, %3 are missing.</source>
        <translation>空间不足：需要 %1，可用 %2，还差 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 free; %3 stay free.</source>
        <translation>需要 %1，可用 %2，之后还剩 %3。</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>sends</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>已弃用：%1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>太慢</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>空闲</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Absent</source>
        <translation>未下载</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Unproved</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>备用模型</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>no. %1 in the queue</source>
        <translation>队列中第 %1 位</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>排队等候</translation>
    </message>
    <message>
        <source>by another program</source>
        <translation>由其他程序处理</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1 处理</translation>
    </message>
    <message>
        <source>stalled: nothing comes</source>
        <translation>停滞：没有数据传来</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>goes on when you say so</source>
        <translation>等待您继续</translation>
    </message>
    <message>
        <source>tries again in %1</source>
        <translation>%1 后重试</translation>
    </message>
    <message>
        <source>reads every byte</source>
        <translation>正在读取全部字节</translation>
    </message>
    <message>
        <source>proved %1</source>
        <translation>验证：%1</translation>
    </message>
    <message>
        <source>no published digest</source>
        <translation>没有公布的校验和</translation>
    </message>
    <message>
        <source>%1 is used</source>
        <translation>使用 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged part(s)</source>
        <translation>
            <numerusform>%n 处损坏</numerusform>
        </translation>
    </message>
    <message>
        <source>its drive is absent</source>
        <translation>驱动器未连接</translation>
    </message>
    <message>
        <source>The model is not here.</source>
        <translation>此模型不在本机。</translation>
    </message>
    <message>
        <source>Get it to download and prove it.</source>
        <translation>点击“获取”即可下载并验证。</translation>
    </message>
    <message>
        <source>The model waits for its turn; it starts by itself.</source>
        <translation>此模型正在排队，轮到时会自动开始。</translation>
    </message>
    <message>
        <source>The file is read and compared with its digest: %1.</source>
        <translation>正在读取文件并与校验和比较：%1。</translation>
    </message>
    <message>
        <source>Only what is damaged is fetched again: %1.</source>
        <translation>只重新下载损坏的部分：%1。</translation>
    </message>
    <message>
        <source>The file that is here stays until the repaired one is proved.</source>
        <translation>现有文件会保留，直到修复后的文件通过验证。</translation>
    </message>
    <message>
        <source>The model is here, and every byte of it was proved against its published SHA-256.</source>
        <translation>此模型已在本机，全部字节均已依照公布的 SHA-256 验证。</translation>
    </message>
    <message>
        <source>The model is here and usable, but nobody published a digest to prove it against.</source>
        <translation>此模型已在本机并可使用，但没有公布的校验和可供验证。</translation>
    </message>
    <message>
        <source>Verify compares it with the digest that was recorded when it came.</source>
        <translation>“校验”会将它与下载时记录的校验和比较。</translation>
    </message>
    <message>
        <source>This model could not be had; %1 is ready and used in its place.</source>
        <translation>无法获得此模型；%1 已就绪，将代替它使用。</translation>
    </message>
    <message>
        <source>Get it to try again.</source>
        <translation>点击“获取”可重试。</translation>
    </message>
    <message>
        <source>Whether the model is here cannot be told: the drive of the store is absent.</source>
        <translation>无法得知此模型是否在本机：存储区所在的驱动器未连接。</translation>
    </message>
    <message>
        <source>Attach the drive; the models come back by themselves.</source>
        <translation>请连接驱动器，模型会自动恢复显示。</translation>
    </message>
    <message>
        <source>What it fetches is used here too; if it ends early, this program goes on.</source>
        <translation>它下载的内容本程序也会使用；如果它提前结束，本程序会接着下载。</translation>
    </message>
    <message>
        <source>Another program works on this model.</source>
        <translation>其他程序正在处理此模型。</translation>
    </message>
    <message>
        <source>%1 (process %2) works on this model.</source>
        <translation>%1（进程 %2）正在处理此模型。</translation>
    </message>
    <message>
        <source>%1 (process %2) works on this model since %3.</source>
        <translation>%1（进程 %2）正在处理此模型，开始于 %3。</translation>
    </message>
    <message>
        <source>Nothing has come for a while: %1.</source>
        <translation>已有一段时间没有收到数据：%1。</translation>
    </message>
    <message>
        <source>If this lasts, it tries again or takes another source; what was received is kept.</source>
        <translation>如果持续如此，将会重试或换用其他来源；已收到的数据会保留。</translation>
    </message>
    <message>
        <source>The model is being fetched: %1.</source>
        <translation>正在下载此模型：%1。</translation>
    </message>
    <message>
        <source>The model is being fetched from %1: %2.</source>
        <translation>正在从 %1 下载此模型：%2。</translation>
    </message>
    <message>
        <source>Paused at %1; what was received is kept.</source>
        <translation>已在 %1 处暂停，已收到的数据会保留。</translation>
    </message>
    <message>
        <source>Resume to go on.</source>
        <translation>点击“继续”可接着下载。</translation>
    </message>
    <message>
        <source>It goes on by itself; what was received is kept (%1).</source>
        <translation>稍后会自动继续，已收到的数据会保留（%1）。</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 follows in %3.</source>
        <translation>%3 后进行第 %1 次尝试（共 %2 次）。</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 follows in %3 (%4).</source>
        <translation>%3 后（%4）进行第 %1 次尝试（共 %2 次）。</translation>
    </message>
    <message>
        <source>Repair fetches only what is damaged; the file that is here stays until the repaired one is proved.</source>
        <translation>“修复”只下载损坏的部分；现有文件会保留，直到修复后的文件通过验证。</translation>
    </message>
    <message>
        <source>%1–%2 (%3)</source>
        <comment>first and last byte of a range, its size</comment>
        <translation>%1–%2（%3）</translation>
    </message>
    <message>
        <source>The file is not what was promised.</source>
        <translation>文件与公布的不符。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file, %1 in all, are not what was promised.</source>
        <translation>
            <numerusform>文件中有 %n 处（共 %1）与公布的不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes %1</source>
        <comment>ranges of them</comment>
        <translation>字节 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ranges</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>its verification</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Its verification is paused at %1; what was proved of it before still holds.</source>
        <translation>校验已在 %1 处暂停，之前的验证结果仍然有效。</translation>
    </message>
    <message>
        <source>Its verification waits; what was proved of it before still holds.</source>
        <translation>正在等待校验，之前的验证结果仍然有效。</translation>
    </message>
    <message>
        <source>Resume to go on from there; when the program was closed, it starts anew.</source>
        <translation>点击“继续”可从该处接着校验；如果程序曾经关闭，则从头开始。</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n small file(s)</source>
        <translation>
            <numerusform>%n 个小文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Abandoned downloads</source>
        <translation>已放弃的下载</translation>
    </message>
    <message>
        <source>Records of files that are gone</source>
        <translation>已不存在的文件的记录</translation>
    </message>
    <message>
        <source>Models that only stood in for others</source>
        <translation>仅用于代替其他模型的模型</translation>
    </message>
    <message>
        <source>Files that no model names</source>
        <translation>不属于任何模型的文件</translation>
    </message>
    <message>
        <source>Of no model, or left alone for a month</source>
        <translation>不属于任何模型，或已一个月没有变动</translation>
    </message>
    <message>
        <source>Nobody needs them any more</source>
        <translation>已不再需要</translation>
    </message>
    <message>
        <source>What they were the fallback of is here; they go to the wastebasket</source>
        <translation>它们所代替的模型已在本机；将移至回收站</translation>
    </message>
    <message>
        <source>Put here by hand, or left by a model that was taken from the catalogue</source>
        <translation>手动放入，或由已从清单中去掉的模型留下</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1, limited to %2</source>
        <comment>speed</comment>
        <translation>%1，限速 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n usable, %1</source>
        <translation>
            <numerusform>%n 个可用，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n 个进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n 个已暂停</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n 个需要处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferTab</name>
    <message>
        <source>Attempt %1 of %2 begins in %3. %4</source>
        <translation>%3 后开始第 %1 次尝试（共 %2 次）。%4</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 of %2 follows: %3</source>
        <translation>接下来是第 %1 次尝试（共 %2 次）：%3</translation>
    </message>
    <message>
        <source>Nothing was fetched since the program was started.</source>
        <translation>程序启动以来没有下载过内容。</translation>
    </message>
    <message>
        <source>The transfer is over.</source>
        <translation>传输已结束。</translation>
    </message>
</context>
<context>
    <name>cellar::AccountsDialog</name>
    <message>
        <source>Keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>HF_TOKEN of the environment</source>
        <translation>环境变量 HF_TOKEN</translation>
    </message>
    <message>
        <source>Token file of the hub’s own programs</source>
        <translation>Hugging Face 自有程序的令牌文件</translation>
    </message>
    <message>
        <source>Sign-in of the container tools</source>
        <translation>容器工具的登录信息</translation>
    </message>
    <message>
        <source>Log &amp;Out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Some models are given only to those who have signed in. Each token or password is sent to its own host alone.</source>
        <translation>有些模型只提供给已登录的用户。每个令牌或密码只会发送给其对应的主机。</translation>
    </message>
    <message>
        <source>&amp;Log In …</source>
        <translation>登录(&amp;L)…</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>The keyring is asked …</source>
        <translation>正在查询密钥环…</translation>
    </message>
    <message>
        <source>No account is kept yet.</source>
        <translation>尚未保存任何账号。</translation>
    </message>
    <message>
        <source>This one comes from elsewhere and is removed there: %1.</source>
        <translation>此账号来自其他位置，请在该处移除：%1。</translation>
    </message>
</context>
<context>
    <name>cellar::Activity</name>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n 个正在下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repairing</source>
        <translation>
            <numerusform>%n 个正在修复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verifying</source>
        <translation>
            <numerusform>%n 个正在校验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n 个排队中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n 个已暂停</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n 个已损坏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is going on</source>
        <translation>当前没有进行中的任务</translation>
    </message>
</context>
<context>
    <name>cellar::ActivityTab</name>
    <message>
        <source>Nothing has happened to this model since the program was started.</source>
        <translation>程序启动以来，此模型没有任何活动。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>全部复制(&amp;D)</translation>
    </message>
</context>
<context>
    <name>cellar::AddDialog</name>
    <message>
        <source>Allow plain &amp;http for this source</source>
        <translation>允许此来源使用未加密的 http(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Get it now</source>
        <translation>立即获取(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add a Model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Optional: 64 hexadecimal digits</source>
        <translation>可选：64 位十六进制数字</translation>
    </message>
    <message>
        <source>Optional: the id of a smaller model</source>
        <translation>可选：较小模型的标识</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Address or &amp;path:</source>
        <translation>地址或路径(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;SHA-256:</source>
        <translation>SHA-256(&amp;S)：</translation>
    </message>
    <message>
        <source>Fa&amp;llback:</source>
        <translation>备用模型(&amp;L)：</translation>
    </message>
    <message>
        <source>Address or path</source>
        <translation>地址或路径</translation>
    </message>
    <message>
        <source>Choose a Model File</source>
        <translation>选择模型文件</translation>
    </message>
    <message numerus="yes">
        <source>A SHA-256 has 64 hexadecimal digits; this one has %n character(s).</source>
        <translation>
            <numerusform>SHA-256 应为 64 位十六进制数字，此处有 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there under this name is asked when you pause.</source>
        <translation>停止输入后，将查询此名称下的内容。</translation>
    </message>
    <message>
        <source>The registry is asked …</source>
        <translation>正在查询模型仓库…</translation>
    </message>
    <message>
        <source>https://…, hf:ORG/REPO, oci://…, ollama:NAME, a Metalink or a path</source>
        <translation>https://…、hf:ORG/REPO、oci://…、ollama:NAME、Metalink 或路径</translation>
    </message>
    <message>
        <source>Fall back to “%1”, of the same publisher (%2)</source>
        <translation>使用同一发布者的“%1”（%2）作为备用模型</translation>
    </message>
</context>
<context>
    <name>cellar::AddFacts</name>
    <message>
        <source>Copy the SHA-256</source>
        <translation>复制 SHA-256</translation>
    </message>
    <message>
        <source>Licence:</source>
        <translation>许可证：</translation>
    </message>
    <message>
        <source>Proof:</source>
        <translation>验证：</translation>
    </message>
    <message>
        <source>Room:</source>
        <translation>空间：</translation>
    </message>
    <message>
        <source>None: nothing was published to prove it; it will be unproved.</source>
        <translation>无：没有公布的校验和可供验证，模型将显示为未验证。</translation>
    </message>
    <message numerus="yes">
        <source>Each of its %n file(s) has a published SHA-256.</source>
        <translation>
            <numerusform>%n 个文件均有公布的 SHA-256。</numerusform>
        </translation>
    </message>
    <message>
        <source>Over plain http others can see what you fetch; its SHA-256 proves it all the same.</source>
        <translation>使用未加密的 http 时，他人可以看到您下载的内容；但仍可通过 SHA-256 验证。</translation>
    </message>
    <message>
        <source>Over plain http others can see what you fetch and change it on the way, and without a SHA-256 nobody would notice.</source>
        <translation>使用未加密的 http 时，他人可以看到您下载的内容，还可能在途中篡改；没有 SHA-256 就无从察觉。</translation>
    </message>
</context>
<context>
    <name>cellar::AddListDialog</name>
    <message>
        <source>With their smaller forms as &amp;fallbacks</source>
        <translation>以较小的规格作为备用模型(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Get them now</source>
        <translation>立即获取(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add Models</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Models to add</source>
        <translation>要添加的模型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>The registry is asked …</source>
        <translation>正在查询模型仓库…</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>unproved</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are added.</source>
        <translation>
            <numerusform>将添加 %n 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未选择任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) are awaited.</source>
        <translation>
            <numerusform>还在等待 %n 个响应。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::CataloguesDialog</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>取消订阅(&amp;U)</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>模型清单</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Lists of models that others publish and sign. Besides them there are the built-in catalogue and your own, which wins where a model is in several.</source>
        <translation>由他人发布并签名的模型清单。除此之外还有内置清单和您自己的清单；同一模型出现在多个清单中时，以您自己的为准。</translation>
    </message>
    <message>
        <source>&amp;Subscribe …</source>
        <translation>订阅(&amp;S)…</translation>
    </message>
    <message>
        <source>Being fetched …</source>
        <translation>正在下载…</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Refreshed %1</source>
        <translation>刷新：%1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>You have subscribed to none yet.</source>
        <translation>您尚未订阅任何清单。</translation>
    </message>
    <message>
        <source>Its publisher gave this version a last day, which is over; refresh it, or ask the publisher.</source>
        <translation>发布者为此版本设定的有效期已过；请刷新，或联系发布者。</translation>
    </message>
    <message>
        <source>This version holds until %1.</source>
        <translation>此版本的有效期至 %1。</translation>
    </message>
    <message>
        <source>Signed with the key:</source>
        <translation>签名所用的密钥：</translation>
    </message>
</context>
<context>
    <name>cellar::CleanUpView</name>
    <message>
        <source>&amp;Clean Up …</source>
        <translation>清理(&amp;C)…</translation>
    </message>
    <message>
        <source>What Could Go</source>
        <translation>可清理的内容</translation>
    </message>
    <message>
        <source>Why or Where</source>
        <translation>原因或位置</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>What could go from the store</source>
        <translation>存储区中可清理的内容</translation>
    </message>
    <message>
        <source>Nothing to clean up</source>
        <translation>没有可清理的内容</translation>
    </message>
    <message>
        <source>No abandoned download, no leftover, and a model for every file.</source>
        <translation>没有已放弃的下载，没有残留内容，每个文件都属于某个模型。</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>未勾选任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked; that frees %1</source>
        <translation>
            <numerusform>已勾选 %n 项，可释放 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Select a model to see what is known of it.</source>
        <translation>选择一个模型以查看其信息。</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>传输(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pieces</source>
        <translation>分块(&amp;P)</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>活动(&amp;Y)</translation>
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
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>cellar::DiskPicture</name>
    <message>
        <source>%1: %2</source>
        <comment>a part of the disk and its size</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>How the disk is used</source>
        <translation>磁盘使用情况</translation>
    </message>
</context>
<context>
    <name>cellar::DuplicatesView</name>
    <message>
        <source>Find Duplica&amp;tes</source>
        <translation>查找重复文件(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;place …</source>
        <translation>替换(&amp;P)…</translation>
    </message>
    <message>
        <source>Undo Al&amp;l Replacements</source>
        <translation>撤销所有替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What Becomes of It</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Files with the same bytes</source>
        <translation>内容相同的文件</translation>
    </message>
    <message>
        <source>The same file twice?</source>
        <translation>有重复的文件？</translation>
    </message>
    <message>
        <source>Other programs may have fetched the same models. They are compared byte by byte, and can then share one room on the disk, each in its place.</source>
        <translation>其他程序可能下载过相同的模型。逐字节比较之后，这些文件可以共用磁盘空间，各自的位置不变。</translation>
    </message>
    <message>
        <source>What was compared by now</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>At work …</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Comparing: %1</source>
        <translation>正在比较：%1</translation>
    </message>
    <message>
        <source>Waiting for another process that replaces duplicates</source>
        <translation>正在等待另一个替换重复文件的进程</translation>
    </message>
    <message>
        <source>No file is here twice</source>
        <translation>没有重复的文件</translation>
    </message>
    <message>
        <source>Neither in the store nor in the folders of other programs.</source>
        <translation>存储区和其他程序的文件夹中都没有。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) replaced, %1 freed</source>
        <translation>
            <numerusform>已替换 %n 个文件，释放 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have their own copy again</source>
        <translation>
            <numerusform>%n 个文件已恢复独立的副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with copies; replacing them frees %1</source>
        <translation>
            <numerusform>%n 个文件有副本，替换后可释放 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are</source>
        <translation>
            <numerusform>%n 个文件保持原样</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::ExportDialog</name>
    <message>
        <source>With a &amp;Metalink document for each model</source>
        <translation>为每个模型附上 Metalink 文档(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), %1</source>
        <translation>
            <numerusform>%n 个模型，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>name, size</comment>
        <translation>“%1”，%2</translation>
    </message>
    <message>
        <source>The files are copied and every byte of them is proved there. A catalogue beside them lets this program on another machine take them in. What an earlier export has copied is kept.</source>
        <translation>文件会复制到该处，并验证全部字节。同时附上模型清单，以便在其他计算机上用本程序导入。先前导出时已复制的内容会保留。</translation>
    </message>
    <message>
        <source>Addresses, SHA-256 and piece hashes, for download programs: a few hundred kilobytes.</source>
        <translation>供下载程序使用的地址、SHA-256 和分块哈希，大小为几百 KB。</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>As /media/usb/models</source>
        <translation>例如 /media/usb/models</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Folder to Copy To</source>
        <translation>复制到的文件夹</translation>
    </message>
</context>
<context>
    <name>cellar::FilterEdit</name>
    <message>
        <source>Filter by name, id or state</source>
        <translation>按名称、标识或状态过滤</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>cellar::FirstStartPage</name>
    <message>
        <source>Looking around …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>&amp;Take These In</source>
        <translation>导入这些文件(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Get It</source>
        <translation>获取(&amp;G)</translation>
    </message>
    <message>
        <source>Welcome to Model Cellar</source>
        <translation>欢迎使用 Model Cellar</translation>
    </message>
    <message>
        <source>It keeps your local AI models fetched, verified and ready.</source>
        <translation>它让您的本地 AI 模型下载齐全、校验无误、随时可用。</translation>
    </message>
    <message>
        <source>Go to the &amp;Library</source>
        <translation>前往模型库(&amp;L)</translation>
    </message>
    <message>
        <source>Where the files shall be</source>
        <translation>文件存放位置</translation>
    </message>
    <message>
        <source>Models are large: choose a disk with room. It can be changed later.</source>
        <translation>模型很大，请选择空间充足的磁盘。以后可以更改。</translation>
    </message>
    <message>
        <source>&amp;Choose Another …</source>
        <translation>选择其他位置(&amp;C)…</translation>
    </message>
    <message>
        <source>What is already on this machine</source>
        <translation>本机已有的模型</translation>
    </message>
    <message>
        <source>Model files of other programs</source>
        <translation>其他程序的模型文件</translation>
    </message>
    <message>
        <source>A first model</source>
        <translation>第一个模型</translation>
    </message>
    <message>
        <source>The smallest ones of the catalogue, to try it out:</source>
        <translation>模型清单中最小的几个，可用来试试：</translation>
    </message>
    <message>
        <source>Models to begin with</source>
        <translation>入门模型</translation>
    </message>
    <message>
        <source>Folder of the Model Files</source>
        <translation>模型文件的文件夹</translation>
    </message>
    <message>
        <source>No other program has model files here.</source>
        <translation>本机没有其他程序的模型文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) of other programs, %1. Taking them in costs no room where the disk can share it, and leaves theirs as they are.</source>
        <translation>
            <numerusform>其他程序有 %n 个模型文件，共 %1。如果磁盘支持共享数据，导入它们不占用额外空间；原有文件保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) are being taken in; you find them in the library.</source>
        <translation>
            <numerusform>正在导入 %n 个模型文件，可在模型库中找到它们。</numerusform>
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
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>没有符合过滤条件的模型</translation>
    </message>
    <message>
        <source>No name, id, publisher or state has these words.</source>
        <translation>没有任何名称、标识、发布者或状态包含这些词。</translation>
    </message>
    <message>
        <source>No model of “%1” has these words.</source>
        <translation>“%1”中没有模型包含这些词。</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>清除过滤条件(&amp;C)</translation>
    </message>
    <message>
        <source>No models here</source>
        <translation>此处没有模型</translation>
    </message>
    <message>
        <source>At the moment no model belongs to “%1”.</source>
        <translation>目前没有属于“%1”的模型。</translation>
    </message>
    <message>
        <source>Sho&amp;w All</source>
        <translation>显示全部(&amp;W)</translation>
    </message>
    <message>
        <source>The catalogue cannot be read</source>
        <translation>无法读取模型清单</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;B)</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>Add a model by its address or its path; you can also drop one here.</source>
        <translation>通过地址或路径添加模型，也可以将模型拖放到此处。</translation>
    </message>
    <message>
        <source>A&amp;dd a Model …</source>
        <translation>添加模型(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>cellar::LoginDialog</name>
    <message>
        <source>&amp;Log In</source>
        <translation>登录(&amp;L)</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>其他主机</translation>
    </message>
    <message>
        <source>As ghcr.io or registry.example.org:5000</source>
        <translation>例如 ghcr.io 或 registry.example.org:5000</translation>
    </message>
    <message>
        <source>Empty where a token stands alone</source>
        <translation>只使用令牌时留空</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this system, and sent to this host alone.</source>
        <translation>它会保存在本系统的密钥环中，并且只发送给此主机。</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>服务(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>主机(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>用户(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Token or password:</source>
        <translation>令牌或密码(&amp;T)：</translation>
    </message>
    <message>
        <source>A token with read access is made here:&lt;br&gt;%1</source>
        <comment>an address</comment>
        <translation>可在此处创建具有读取权限的令牌：&lt;br&gt;%1</translation>
    </message>
    <message>
        <source>This is no host that a password may be sent to: a name, perhaps with a port, spoken to by https.</source>
        <translation>不能向此主机发送密码：应为通过 https 访问的主机名，可带端口。</translation>
    </message>
    <message>
        <source>This is no token: it has spaces or other characters that no token has.</source>
        <translation>这不是令牌：其中含有空格或其他不该出现的字符。</translation>
    </message>
    <message>
        <source>This cannot be a user and a password.</source>
        <translation>用户和密码的格式无效。</translation>
    </message>
    <message>
        <source>The keyring is asked; it may want to be unlocked.</source>
        <translation>正在查询密钥环，可能需要先解锁。</translation>
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
        <translation>关于 Model Cellar</translation>
    </message>
    <message>
        <source>Model Cellar %1</source>
        <translation>Model Cellar %1</translation>
    </message>
    <message>
        <source>Keeps your local AI models fetched, verified and ready.
Free software under the MIT licence.</source>
        <translation>让您的本地 AI 模型下载齐全、校验无误、随时可用。
本程序是自由软件，以 MIT 许可证发布。</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a model by its address or path (%1)</source>
        <translation>通过地址或路径添加模型（%1）</translation>
    </message>
    <message>
        <source>Add from Clip&amp;board …</source>
        <translation>从剪贴板添加(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Undo Remove</source>
        <translation>撤销移除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>过滤(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>重新检查(&amp;L)</translation>
    </message>
    <message>
        <source>Loo&amp;k Again</source>
        <translation>重新检查(&amp;K)</translation>
    </message>
    <message>
        <source>Speed &amp;Limit …</source>
        <translation>限速(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>侧边栏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Model Cellar</source>
        <translation>关于 Model Cellar(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>模型库(&amp;L)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>The last good list stays in effect.</source>
        <translation>将继续使用上一份有效的清单。</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>The drive of the store is absent. The models come back when it does.</source>
        <translation>存储区所在的驱动器未连接。重新连接后，模型会恢复显示。</translation>
    </message>
    <message>
        <source>%1 — a folder “.cellar” made in it by hand begins the store anew.</source>
        <translation>%1 — 在其中手动新建名为“.cellar”的文件夹，即可重新建立存储区。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are damaged.</source>
        <translation>
            <numerusform>%n 个模型已损坏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Repairing fetches only the damaged parts.</source>
        <translation>修复只下载损坏的部分。</translation>
    </message>
    <message>
        <source>Repa&amp;ir</source>
        <translation>修复(&amp;I)</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) were removed.</source>
        <translation>
            <numerusform>已移除 %n 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Acc&amp;ounts …</source>
        <translation>账号(&amp;O)…</translation>
    </message>
    <message>
        <source>Ca&amp;talogues …</source>
        <translation>模型清单(&amp;T)…</translation>
    </message>
    <message>
        <source>Not every registry could be asked. %1</source>
        <translation>未能查询全部模型仓库。%1</translation>
    </message>
    <message numerus="yes">
        <source>There are newer versions of %n model(s).</source>
        <translation>
            <numerusform>%n 个模型有新版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>No model has a newer version.</source>
        <translation>没有模型有新版本。</translation>
    </message>
    <message>
        <source>“%1” could not be updated. %2</source>
        <translation>无法更新“%1”。%2</translation>
    </message>
</context>
<context>
    <name>cellar::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>cellar::ModelActions</name>
    <message>
        <source>&amp;Get</source>
        <translation>获取(&amp;G)</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pau&amp;se All</source>
        <translation>全部暂停(&amp;S)</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Resum&amp;e All</source>
        <translation>全部继续(&amp;E)</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Move Up in the &amp;Queue</source>
        <translation>在队列中上移(&amp;Q)</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move &amp;Down in the Queue</source>
        <translation>在队列中下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>校验(&amp;V)</translation>
    </message>
    <message>
        <source>V&amp;erify</source>
        <translation>校验(&amp;E)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Verify &amp;All</source>
        <translation>全部校验(&amp;A)</translation>
    </message>
    <message>
        <source>Verify All</source>
        <translation>全部校验</translation>
    </message>
    <message>
        <source>Repa&amp;ir</source>
        <translation>修复(&amp;I)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>修复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>重新检查(&amp;L)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>继续(&amp;U)</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Push to a Registr&amp;y …</source>
        <translation>推送到模型仓库(&amp;N)…</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>&amp;Log In …</source>
        <translation>登录(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>cellar::ModelListView</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>cellar::ModelTable</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>备用模型</translation>
    </message>
    <message numerus="yes">
        <source>%n percent</source>
        <translation>
            <numerusform>百分之 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>progress unknown</source>
        <translation>进度未知</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a cell read aloud: first and second line</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>cellar::MoveStoreDialog</name>
    <message>
        <source>That folder cannot be taken: it is within the old one or around it.</source>
        <translation>不能使用该文件夹：它位于原文件夹之内，或包含原文件夹。</translation>
    </message>
    <message>
        <source>In that folder there is another store, or files of the same names.</source>
        <translation>该文件夹中有另一个存储区，或有同名的文件。</translation>
    </message>
    <message>
        <source>Moving the Models</source>
        <translation>移动模型</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>移动进度</translation>
    </message>
    <message>
        <source>The models are on their way to “%1”.</source>
        <translation>正在将模型移动到“%1”。</translation>
    </message>
    <message>
        <source>Until all are there they stay in their old folder. Downloads pause, and go on afterwards.</source>
        <translation>全部移动完成之前，模型仍保留在原文件夹中。下载会暂停，之后继续。</translation>
    </message>
    <message>
        <source>Waiting for “%1” (process %2), which works in the store.</source>
        <translation>正在等待“%1”（进程 %2），它正在使用存储区。</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The models are where they were.</source>
        <translation>模型仍在原来的位置。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are damaged, and were moved as they are; they can be repaired:</source>
        <translation>
            <numerusform>%n 个文件已损坏，已按原样移动，可以修复：</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not the program&apos;s stays in the old folder:</source>
        <translation>不属于本程序的内容留在原文件夹中：</translation>
    </message>
    <message>
        <source>The models are in “%1”.</source>
        <translation>模型现在位于“%1”。</translation>
    </message>
</context>
<context>
    <name>cellar::Notifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Take the Smaller One</source>
        <translation>改用较小的模型</translation>
    </message>
    <message>
        <source>%1 is used in place of %2</source>
        <translation>已使用 %1 代替 %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>a model, and why</comment>
        <translation>%1 失败：%2</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 已损坏</translation>
    </message>
    <message>
        <source>Repair fetches only what is damaged.</source>
        <translation>“修复”只下载损坏的部分。</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 已就绪</translation>
    </message>
    <message>
        <source>Fetched and proved.</source>
        <translation>已下载并通过验证。</translation>
    </message>
    <message numerus="yes">
        <source>For %n models a fallback is used</source>
        <translation>
            <numerusform>%n 个模型使用了备用模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models failed</source>
        <translation>
            <numerusform>%n 个模型失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are damaged</source>
        <translation>
            <numerusform>%n 个模型已损坏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are ready</source>
        <translation>
            <numerusform>%n 个模型已就绪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 个</numerusform>
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
        <translation>模型的规格</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>规格(&amp;F)：</translation>
    </message>
    <message>
        <source>Its files are given only to who accepted its terms there.</source>
        <translation>只有在该处接受其条款后，才能获取文件。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>form · size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No smaller form to fall back to</source>
        <translation>没有可作备用的较小规格</translation>
    </message>
    <message>
        <source>Fall back to %1 where it cannot be had</source>
        <translation>无法获取时改用 %1</translation>
    </message>
</context>
<context>
    <name>cellar::OverviewTab</name>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>复制 SHA-256</translation>
    </message>
    <message>
        <source>%1, found on the disk</source>
        <translation>%1，在磁盘上找到</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1，共 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>%1 · by a signed catalogue</source>
        <translation>%1 · 来自已签名的清单</translation>
    </message>
</context>
<context>
    <name>cellar::PieceBar</name>
    <message>
        <source>Parts of the file</source>
        <translation>文件的各部分</translation>
    </message>
</context>
<context>
    <name>cellar::PiecesTab</name>
    <message>
        <source>Proved: %1</source>
        <translation>已验证：%1</translation>
    </message>
    <message>
        <source>Hashed so far: %1</source>
        <translation>已计算哈希：%1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>已收到：%1</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>已损坏：%1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺失：%1</translation>
    </message>
</context>
<context>
    <name>cellar::PushDialog</name>
    <message>
        <source>&amp;Push</source>
        <translation>推送(&amp;P)</translation>
    </message>
    <message>
        <source>Push to a Registry</source>
        <translation>推送到模型仓库</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>name, size</comment>
        <translation>“%1”，%2</translation>
    </message>
    <message>
        <source>Its files are read and proved, then sent; what the registry has already is not sent again. An account there is kept under Accounts, in the menu File.</source>
        <translation>会先读取并验证文件，然后发送；模型仓库中已有的内容不会重复发送。该处的账号保存在“文件”菜单的“账号”中。</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>引用(&amp;R)：</translation>
    </message>
    <message>
        <source>The registry’s host, the repository and a tag.</source>
        <translation>模型仓库的主机、存储库和标签。</translation>
    </message>
    <message>
        <source>Only a registry on this machine is spoken to without encryption.</source>
        <translation>只有与本机上的模型仓库通信时才能不加密。</translation>
    </message>
    <message>
        <source>Not a reference yet: it wants oci://, a host, a repository and a tag.</source>
        <translation>引用尚不完整：需要 oci://、主机、存储库和标签。</translation>
    </message>
    <message>
        <source>Goes to %1 as %2, with the tag %3.</source>
        <translation>将以 %2 为名推送到 %1，标签为 %3。</translation>
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
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>移除此时段</translation>
    </message>
</context>
<context>
    <name>cellar::RoomMeter</name>
    <message>
        <source>%1 free of %2</source>
        <comment>of the disk</comment>
        <translation>可用 %1，共 %2</translation>
    </message>
</context>
<context>
    <name>cellar::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存储区</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Use &amp;Another Folder …</source>
        <translation>使用其他文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>The program was started with this folder, by its command line or the environment, and another one chosen here would not hold.</source>
        <translation>程序启动时，命令行或环境变量已指定此文件夹；在此处另选的文件夹不会生效。</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Folder of the Model Files</source>
        <translation>模型文件的文件夹</translation>
    </message>
    <message>
        <source>Models at a &amp;time:</source>
        <translation>同时处理的模型数(&amp;T)：</translation>
    </message>
    <message>
        <source>So many are fetched or read at once; the others wait for their turn.</source>
        <translation>同时下载或读取的模型数，其余的排队等候。</translation>
    </message>
    <message>
        <source>Connections for each &amp;file:</source>
        <translation>每个文件的连接数(&amp;F)：</translation>
    </message>
    <message>
        <source>At most, to all its sources together. More are opened only while they help.</source>
        <translation>对其所有来源合计的上限。只有在有助于提速时才会打开更多连接。</translation>
    </message>
    <message>
        <source>Connections to each &amp;host:</source>
        <translation>每个主机的连接数(&amp;H)：</translation>
    </message>
    <message>
        <source>All downloads together. Fewer are kinder to a small server.</source>
        <translation>所有下载合计。连接少一些，对小型服务器更友好。</translation>
    </message>
    <message>
        <source>Speed &amp;Limit …</source>
        <translation>限速(&amp;L)…</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>速度：</translation>
    </message>
    <message>
        <source>How fast all downloads together may be: always, and at certain times of the week.</source>
        <translation>所有下载合计的最高速度：可设置平时的限速，以及每周特定时段的限速。</translation>
    </message>
    <message>
        <source>&amp;Retries:</source>
        <translation>重试次数(&amp;R)：</translation>
    </message>
    <message>
        <source>So often a source is asked again that gave nothing new, before the next one is tried. It waits longer each time.</source>
        <translation>来源没有给出新数据时，再次请求多少次才换下一个来源。每次等待的时间会逐渐延长。</translation>
    </message>
    <message>
        <source>&amp;Patience:</source>
        <translation>等待时限(&amp;P)：</translation>
    </message>
    <message>
        <source>After so long without a byte a connection is given up and made anew.</source>
        <translation>超过这段时间没有收到任何数据，就放弃该连接并重新建立。</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Never take it</source>
        <translation>从不使用</translation>
    </message>
    <message>
        <source>&amp;Smaller model:</source>
        <translation>较小的模型(&amp;S)：</translation>
    </message>
    <message>
        <source>What is done when a model cannot be had and the catalogue names a smaller one in its place.</source>
        <translation>当模型无法获取，而模型清单中有较小的模型可代替时，如何处理。</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>使用此地址</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>代理(&amp;P)：</translation>
    </message>
    <message>
        <source>The system&apos;s is what HTTPS_PROXY and its like say. It holds for new connections.</source>
        <translation>系统代理由 HTTPS_PROXY 等环境变量指定。对新建的连接生效。</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>地址(&amp;D)：</translation>
    </message>
    <message>
        <source>As proxy.example.org:8080, http://… or socks5://…. While it is not right, there is no proxy.</source>
        <translation>例如 proxy.example.org:8080、http://… 或 socks5://…。地址不正确时，不使用代理。</translation>
    </message>
    <message>
        <source>This is no address of a proxy.</source>
        <translation>这不是有效的代理地址。</translation>
    </message>
    <message>
        <source>None besides the system&apos;s</source>
        <translation>仅系统证书</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>不再使用(&amp;F)</translation>
    </message>
    <message>
        <source>Certificates:</source>
        <translation>证书：</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted besides the system&apos;s, as a company has them. Where it cannot be read nothing is fetched over https.</source>
        <translation>PEM 文件，包含除系统证书外另行信任的证书颁发机构，例如公司内部的机构。如果无法读取此文件，则不会通过 https 下载任何内容。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Pause on a &amp;metered connection</source>
        <translation>使用按流量计费的连接时暂停(&amp;M)</translation>
    </message>
    <message>
        <source>What is being fetched waits until the connection costs nothing by the byte; what you resume by hand goes on.</source>
        <translation>正在进行的下载会等到连接不再按流量计费；您手动继续的下载不受影响。</translation>
    </message>
    <message>
        <source>&amp;Check old proofs in the background</source>
        <translation>在后台重新检查早前验证过的模型(&amp;C)</translation>
    </message>
    <message>
        <source>Disks forget. What was proved long ago is read again, slowly, while nothing else goes on, so that damage is found before you need the model.</source>
        <translation>磁盘上的数据可能随时间损坏。很久以前验证过的模型会在空闲时慢慢重新读取，以便在您需要之前发现损坏。</translation>
    </message>
    <message>
        <source>When a proof is &amp;older than:</source>
        <translation>距上次验证超过(&amp;O)：</translation>
    </message>
    <message>
        <source>Each model by itself; one that you verified by hand is not read again.</source>
        <translation>每个模型单独计算；您手动校验过的不会重复读取。</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number</comment>
        <translation> 天</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>速度(&amp;S)：</translation>
    </message>
    <message>
        <source>So fast the disk is read at most, to leave it to others.</source>
        <translation>读取磁盘的最高速度，以免影响其他程序。</translation>
    </message>
    <message>
        <source> MB/s</source>
        <comment>behind a number</comment>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>On &amp;battery, too</source>
        <translation>使用电池时也检查(&amp;B)</translation>
    </message>
    <message>
        <source>Otherwise only on mains power, or where the power cannot be told.</source>
        <translation>否则仅在接通电源时，或无法判断供电方式时进行。</translation>
    </message>
    <message>
        <source>There was none yet.</source>
        <translation>尚未进行过。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) read, </source>
        <translation>
            <numerusform>已读取 %n 个模型，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them damaged</source>
        <translation>
            <numerusform>其中 %n 个已损坏</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them right</source>
        <translation>全部完好</translation>
    </message>
    <message>
        <source>Last round:</source>
        <translation>上次检查：</translation>
    </message>
    <message>
        <source>What is damaged is told by a notification and stands in the list; nothing is repaired without you.</source>
        <translation>发现损坏时会发出通知，并在列表中标明；未经您同意，不会修复任何内容。</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>登录时启动(&amp;L)</translation>
    </message>
    <message>
        <source>It begins in the tray, where there is one.</source>
        <translation>如果有系统托盘，则启动后驻留其中。</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>关闭窗口后继续在系统托盘中运行(&amp;K)</translation>
    </message>
    <message>
        <source>Downloads go on. The icon&apos;s menu has Quit.</source>
        <translation>下载会继续进行。可在图标菜单中选择“退出”。</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the program, and downloads go on with the next start.</source>
        <translation>此桌面没有系统托盘：关闭窗口会结束程序，下载将在下次启动时继续。</translation>
    </message>
    <message>
        <source>Stay &amp;awake while something is active</source>
        <translation>有任务进行时阻止休眠(&amp;A)</translation>
    </message>
    <message>
        <source>The machine does not fall asleep by itself while models are fetched or read.</source>
        <translation>下载或读取模型期间，计算机不会自动休眠。</translation>
    </message>
    <message>
        <source>La&amp;nguage:</source>
        <translation>语言(&amp;N)：</translation>
    </message>
    <message>
        <source>The window opens anew; what is being fetched goes on.</source>
        <translation>窗口会重新打开，正在进行的下载不受影响。</translation>
    </message>
    <message>
        <source>When a model has become &amp;ready</source>
        <translation>模型就绪时(&amp;R)</translation>
    </message>
    <message>
        <source>Only while the window is not in front.</source>
        <translation>仅当窗口不在最前时。</translation>
    </message>
    <message>
        <source>When a &amp;smaller model was taken</source>
        <translation>改用较小的模型时(&amp;S)</translation>
    </message>
    <message>
        <source>With the reason, and a button to try again.</source>
        <translation>包含原因和重试按钮。</translation>
    </message>
    <message>
        <source>When something &amp;failed</source>
        <translation>有操作失败时(&amp;F)</translation>
    </message>
    <message>
        <source>It stays until you have seen it, with a button to try again.</source>
        <translation>通知会保留到您查看为止，并带有重试按钮。</translation>
    </message>
    <message>
        <source>When &amp;damage was found</source>
        <translation>发现损坏时(&amp;D)</translation>
    </message>
    <message>
        <source>It stays until you have seen it, with a button to repair.</source>
        <translation>通知会保留到您查看为止，并带有修复按钮。</translation>
    </message>
    <message>
        <source>Look for &amp;newer versions once a day</source>
        <translation>每天查找一次新版本(&amp;N)</translation>
    </message>
    <message>
        <source>The hub and the registries that models came from are asked what they have now, not while the connection is metered. Nothing is fetched without you.</source>
        <translation>会向 Hugging Face 以及模型所来自的模型仓库查询当前版本，使用按流量计费的连接时除外。未经您同意，不会下载任何内容。</translation>
    </message>
    <message>
        <source>Never yet.</source>
        <translation>尚未查询过。</translation>
    </message>
    <message>
        <source>Last asked:</source>
        <translation>上次查询：</translation>
    </message>
    <message>
        <source>Not each of them could be asked; it is tried again on another day, or by hand in the menu Model.</source>
        <translation>有的未能查询；改天会再次尝试，也可以在“模型”菜单中手动查询。</translation>
    </message>
    <message>
        <source>By hand in the menu Model, at any time.</source>
        <translation>随时可以在“模型”菜单中手动查询。</translation>
    </message>
    <message>
        <source>When there are newer &amp;versions</source>
        <translation>有新版本时(&amp;V)</translation>
    </message>
    <message>
        <source>One for all models, when the daily look finds some.</source>
        <translation>每天查找到新版本时，所有模型合并为一条通知。</translation>
    </message>
    <message>
        <source>Another Folder</source>
        <translation>其他文件夹</translation>
    </message>
    <message>
        <source>Move the models to “%1”?</source>
        <translation>要将模型移动到“%1”吗？</translation>
    </message>
    <message>
        <source>On the same disk that is done at once; to another one each file is copied and proved before its original is removed. Used as it is, the folder has what it has, and the models stay where they are.</source>
        <translation>在同一磁盘上可立即完成；移动到其他磁盘时，会先复制并验证每个文件，再移除原文件。如果按原样使用该文件夹，其内容不变，模型也留在原处。</translation>
    </message>
    <message>
        <source>&amp;Move the Models There</source>
        <translation>将模型移动到该处(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Use It as It Is</source>
        <translation>按原样使用(&amp;U)</translation>
    </message>
    <message>
        <source>Files of the Store</source>
        <translation>存储区的文件</translation>
    </message>
    <message>
        <source>Share the files that are there, too?</source>
        <translation>要将已有的文件也设为共享吗？</translation>
    </message>
    <message>
        <source>Make the files that are there private, too?</source>
        <translation>要将已有的文件也设为私有吗？</translation>
    </message>
    <message>
        <source>Otherwise it holds for the files and folders that are made from now on.</source>
        <translation>否则仅对今后新建的文件和文件夹生效。</translation>
    </message>
    <message>
        <source>&amp;All Files</source>
        <translation>所有文件(&amp;A)</translation>
    </message>
    <message>
        <source>Only &amp;New Ones</source>
        <translation>仅新文件(&amp;N)</translation>
    </message>
    <message>
        <source>Where the model files are, for this window and for the command “cellar”. They can be moved to the folder that you choose, or stay here.</source>
        <translation>模型文件所在的位置，供此窗口和“cellar”命令使用。选择其他文件夹时，可以将文件移动过去，也可以留在原处。</translation>
    </message>
    <message>
        <source>Private: only for you</source>
        <translation>私有：仅供您使用</translation>
    </message>
    <message>
        <source>Shared: others may read them</source>
        <translation>共享：其他用户可以读取</translation>
    </message>
    <message>
        <source>&amp;Files:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Who may use what is in the store. Of a shared one everybody on this machine may read the files, where the folders above let them, and its group may add to it and change it. It holds for the command “cellar” and for other users&apos; programs, too.</source>
        <translation>谁可以使用存储区中的内容。共享时，只要上级文件夹允许，本机的所有用户都可以读取文件，所属用户组还可以添加和更改内容。此设置对“cellar”命令和其他用户的程序同样有效。</translation>
    </message>
</context>
<context>
    <name>cellar::Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>模型库</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存储区</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n model(s)</source>
        <comment>a group of the library</comment>
        <translation>
            <numerusform>%1，%n 个模型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::SourceTable</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
</context>
<context>
    <name>cellar::SpeedGraph</name>
    <message>
        <source>Speed in the last minutes</source>
        <translation>最近几分钟的速度</translation>
    </message>
    <message>
        <source>Now %1, at most %2</source>
        <comment>speeds</comment>
        <translation>当前 %1，最高 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>cellar::SpeedLimitDialog</name>
    <message>
        <source>&amp;Limit all downloads together to</source>
        <translation>将所有下载合计限速为(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add a Time</source>
        <translation>添加时段(&amp;A)</translation>
    </message>
    <message>
        <source>Speed Limit</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>Limit of all downloads together</source>
        <translation>所有下载合计的限速</translation>
    </message>
    <message>
        <source>At certain times another limit holds</source>
        <translation>在特定时段使用其他限速</translation>
    </message>
    <message>
        <source>Choose at least one day for each time.</source>
        <translation>请为每个时段至少选择一天。</translation>
    </message>
    <message>
        <source>A time that does not end after it begins goes on into the next day.</source>
        <translation>结束时间不晚于开始时间的时段会延续到第二天。</translation>
    </message>
    <message>
        <source>Where times overlap, the upper one counts.</source>
        <translation>时段重叠时，以靠上的为准。</translation>
    </message>
</context>
<context>
    <name>cellar::StoragePage</name>
    <message>
        <source>%1, %2</source>
        <comment>what is removed and its size</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>In the &amp;Store</source>
        <translation>存储区内容(&amp;T)</translation>
    </message>
    <message>
        <source>Cl&amp;ean Up</source>
        <translation>清理(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>重复文件(&amp;D)</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <comment>of the disk</comment>
        <translation>可用 %1，共 %2</translation>
    </message>
    <message>
        <source>Cl&amp;ean Up: %1</source>
        <comment>what that frees</comment>
        <translation>清理：%1(&amp;L)</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>已释放 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay: they are in use, or are not what they were.</source>
        <translation>
            <numerusform>保留了 %n 个文件：它们正在使用中，或已发生变化。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::StoredTable</name>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>A download of unknown name</source>
        <translation>名称未知的下载</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>未列入清单</translation>
    </message>
    <message>
        <source>The store&apos;s own</source>
        <translation>存储区自用</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>removal frees %1</source>
        <translation>移除可释放 %1</translation>
    </message>
    <message>
        <source>What is known of the files: receipts, piece maps, locks</source>
        <translation>文件的相关信息：验证记录、分块图、锁</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n file(s)</source>
        <comment>folder and number of files</comment>
        <translation>
            <numerusform>%1 · %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>no model names it</source>
        <translation>不属于任何模型</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a cell says</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>On the Disk</source>
        <translation>占用磁盘</translation>
    </message>
    <message>
        <source>Proved or Changed</source>
        <translation>验证或更改时间</translation>
    </message>
</context>
<context>
    <name>cellar::StoredView</name>
    <message>
        <source>What lies in the store</source>
        <translation>存储区中的内容</translation>
    </message>
    <message>
        <source>Show in the &amp;Library</source>
        <translation>在模型库中显示(&amp;L)</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>The store is empty</source>
        <translation>存储区是空的</translation>
    </message>
    <message>
        <source>What you get stands here, with the room that it takes.</source>
        <translation>您获取的模型会显示在此处，并标明占用的空间。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the store</source>
        <translation>
            <numerusform>存储区中有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected; removal frees %1</source>
        <translation>
            <numerusform>已选择 %n 项，移除可释放 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::SubscribeDialog</name>
    <message>
        <source>&amp;Subscribe</source>
        <translation>订阅(&amp;S)</translation>
    </message>
    <message>
        <source>Subscribe to a Catalogue</source>
        <translation>订阅模型清单</translation>
    </message>
    <message>
        <source>The line that begins with RW</source>
        <translation>以 RW 开头的那一行</translation>
    </message>
    <message>
        <source>Somebody you trust publishes a list of models and signs it with minisign. Its models appear in your library, and only what their key has signed is taken. Get the key from the publisher by another way than the address.</source>
        <translation>您信任的人发布模型清单，并用 minisign 签名。其中的模型会出现在您的模型库中，并且只接受用其密钥签名的内容。请通过地址以外的途径向发布者获取密钥。</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Public &amp;key:</source>
        <translation>公钥(&amp;K)：</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Public Key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Keys of minisign (*.pub)</source>
        <translation>minisign 密钥 (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>In this file is no public key of minisign.</source>
        <translation>此文件中没有 minisign 公钥。</translation>
    </message>
    <message>
        <source>This is no public key of minisign: 56 letters and digits that begin with RW.</source>
        <translation>这不是 minisign 公钥：应为以 RW 开头的 56 个字母和数字。</translation>
    </message>
    <message>
        <source>The catalogue wants an https address.</source>
        <translation>模型清单的地址必须是 https 地址。</translation>
    </message>
    <message>
        <source>The catalogue is fetched and its signature checked …</source>
        <translation>正在下载模型清单并检查签名…</translation>
    </message>
</context>
<context>
    <name>cellar::TransferTab</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>cellar::Tray</name>
    <message>
        <source>&amp;Pause All</source>
        <translation>全部暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume All</source>
        <translation>全部继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Verify All</source>
        <translation>全部校验(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>Model Cellar keeps running in the tray</source>
        <translation>Model Cellar 在系统托盘中继续运行</translation>
    </message>
    <message>
        <source>Downloads go on. To end the program, choose Quit in the icon&apos;s menu.</source>
        <translation>下载会继续进行。要结束程序，请在图标菜单中选择“退出”。</translation>
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
        <translation>更新所有可更新的模型(&amp;O)…</translation>
    </message>
    <message>
        <source>S&amp;kip This Version</source>
        <translation>跳过此版本(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;heck for Updates</source>
        <translation>检查更新(&amp;H)</translation>
    </message>
</context>
<context>
    <name>cellar::UpdateNotice</name>
    <message numerus="yes">
        <source>Newer versions of %n model(s)</source>
        <translation>
            <numerusform>%n 个模型有新版本</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>cellar::Upkeep</name>
    <message>
        <source>Models are being fetched or read.</source>
        <translation>正在下载或读取模型。</translation>
    </message>
    <message numerus="yes">
        <source>The connection is metered: %n download(s) wait until it is not.</source>
        <translation>
            <numerusform>当前连接按流量计费：%n 个下载会等到不再按流量计费时继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On &amp;Now</source>
        <translation>立即继续(&amp;N)</translation>
    </message>
    <message>
        <source>“%1” could not be had. The catalogue names “%2” in its place.</source>
        <translation>无法获取“%1”。模型清单中指定的代替模型是“%2”。</translation>
    </message>
    <message>
        <source>Get the &amp;Smaller One</source>
        <translation>获取较小的模型(&amp;S)</translation>
    </message>
    <message>
        <source>First Steps</source>
        <translation>入门</translation>
    </message>
</context>
<context>
    <name>cellar::WindowErrands</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;X)</translation>
    </message>
    <message numerus="yes">
        <source>%n more failed.</source>
        <translation>
            <numerusform>另有 %n 个失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the Reference</source>
        <translation>复制引用(&amp;J)</translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) are taken into the store.</source>
        <translation>
            <numerusform>正在将 %n 个模型文件导入存储区。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are copied to a folder and proved there.</source>
        <translation>
            <numerusform>正在将 %n 个模型复制到文件夹，并在该处验证。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are proved and sent to a registry.</source>
        <translation>
            <numerusform>正在验证 %n 个模型并发送到模型仓库。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the store now.</source>
        <translation>%1 已存入存储区。</translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) are in the store now.</source>
        <translation>
            <numerusform>%n 个模型文件已存入存储区。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was copied, with a catalogue beside it.</source>
        <translation>已复制“%1”，并附上模型清单。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) were copied, with a catalogue beside them.</source>
        <translation>
            <numerusform>已复制 %n 个模型，并附上模型清单。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the registry now.</source>
        <translation>“%1”已存入模型仓库。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are in the registry now.</source>
        <translation>
            <numerusform>%n 个模型已存入模型仓库。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be taken in.</source>
        <translation>无法导入 %1。</translation>
    </message>
    <message>
        <source>“%1” could not be copied.</source>
        <translation>无法复制“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be pushed.</source>
        <translation>无法推送“%1”。</translation>
    </message>
</context>
</TS>
