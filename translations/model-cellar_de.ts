<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Errors</name>
    <message>
        <source>Try again; what was fetched is kept.</source>
        <translation>Versuchen Sie es noch einmal; was schon geladen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Server answered %1</source>
        <comment>an HTTP status</comment>
        <translation>Server antwortete %1</translation>
    </message>
    <message>
        <source>%1 does not have the file (status %2).</source>
        <translation>%1 hat die Datei nicht (Status %2).</translation>
    </message>
    <message>
        <source>Check the address, or add the model from another source.</source>
        <translation>Prüfen Sie die Adresse, oder fügen Sie das Modell aus einer anderen Quelle hinzu.</translation>
    </message>
    <message>
        <source>%1 may not give the file out for legal reasons (status 451).</source>
        <translation>%1 darf die Datei aus rechtlichen Gründen nicht herausgeben (Status 451).</translation>
    </message>
    <message>
        <source>Add the model from another source.</source>
        <translation>Fügen Sie das Modell aus einer anderen Quelle hinzu.</translation>
    </message>
    <message>
        <source>%1 got too many requests (status 429).</source>
        <translation>%1 hat zu viele Anfragen bekommen (Status 429).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (status %2).</source>
        <translation>%1 hat selbst eine Störung (Status %2).</translation>
    </message>
    <message>
        <source>%1 answered with status %2 in place of the file.</source>
        <translation>%1 antwortete mit Status %2 statt mit der Datei.</translation>
    </message>
    <message>
        <source>Try again later, or add the model from another source.</source>
        <translation>Versuchen Sie es später noch einmal, oder fügen Sie das Modell aus einer anderen Quelle hinzu.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Transfer stalled</source>
        <translation>Übertragung steht</translation>
    </message>
    <message>
        <source>%1 stopped sending, or sent too slowly.</source>
        <translation>%1 sendete nicht weiter oder zu langsam.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>A sign-in page came in place of the file.</source>
        <translation>Statt der Datei kam eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>Sign in to the network with a browser, then try again.</source>
        <translation>Melden Sie sich mit einem Browser im Netz an, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Wrong part sent</source>
        <translation>Falscher Teil</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for; it was not used.</source>
        <translation>%1 sendete einen anderen Teil der Datei als den verlangten; er wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Unbrauchbare Antwort</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be used.</source>
        <translation>%1 gab eine Antwort, die nicht zu gebrauchen ist.</translation>
    </message>
    <message>
        <source>Connection broke</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>%1 could not be reached, or the connection broke.</source>
        <translation>%1 war nicht zu erreichen, oder die Verbindung brach ab.</translation>
    </message>
    <message>
        <source>Check the network and try again; what was fetched is kept.</source>
        <translation>Prüfen Sie das Netz, und versuchen Sie es noch einmal; was schon geladen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the catalogue or the source is out of date.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es dabei, ist der Katalog oder die Quelle veraltet.</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <translation>Falsche Länge</translation>
    </message>
    <message>
        <source>%1 sent a file of another length than was promised; it was not kept.</source>
        <translation>%1 sendete eine Datei von anderer Länge als versprochen; sie wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Changed at the source</source>
        <translation>An der Quelle geändert</translation>
    </message>
    <message>
        <source>%1 has another version of the file than when the download began.</source>
        <translation>%1 hat eine andere Fassung der Datei als zu Beginn des Ladens.</translation>
    </message>
    <message>
        <source>Try again to start over with the present version.</source>
        <translation>Versuchen Sie es noch einmal, um mit der jetzigen Fassung neu zu beginnen.</translation>
    </message>
    <message>
        <source>Wrong bytes</source>
        <translation>Falsche Bytes</translation>
    </message>
    <message>
        <source>What %1 sent is not the promised file: its SHA-256 differs. It was not kept.</source>
        <translation>Was %1 sendete, ist nicht die versprochene Datei: Ihr SHA-256 ist ein anderer. Sie wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The secure connection to %1 cannot be trusted.</source>
        <translation>Der sicheren Verbindung zu %1 ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, and the certificate of the server.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Rechners und das Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Unverschlüsselt</translation>
    </message>
    <message>
        <source>%1 would be read without encryption, which is refused.</source>
        <translation>%1 würde unverschlüsselt gelesen; das wird abgelehnt.</translation>
    </message>
    <message>
        <source>Use an https address, or allow plain http when you add the source.</source>
        <translation>Nehmen Sie eine https-Adresse, oder erlauben Sie beim Hinzufügen der Quelle einfaches http.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>%1 wants you to sign in (status 401).</source>
        <translation>%1 verlangt eine Anmeldung (Status 401).</translation>
    </message>
    <message>
        <source>%1 does not let you have the file (status %2).</source>
        <translation>%1 gibt Ihnen die Datei nicht (Status %2).</translation>
    </message>
    <message>
        <source>The licence may have to be accepted at the model’s page first.</source>
        <translation>Vielleicht muss erst auf der Seite des Modells die Lizenz angenommen werden.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of the store.</source>
        <translation>Auf dem Datenträger des Speichers ist nicht genug Platz.</translation>
    </message>
    <message>
        <source>Free some space, then try again; what was fetched is kept.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es dann noch einmal; was schon geladen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>The store may not be read or written.</source>
        <translation>Der Speicher darf nicht gelesen oder beschrieben werden.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the store’s folder, then try again.</source>
        <translation>Prüfen Sie Eigentümer und Rechte des Speicherordners, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Unsafe name</source>
        <translation>Unsicherer Name</translation>
    </message>
    <message>
        <source>A file name, a folder or a link is not safe to use.</source>
        <translation>Ein Dateiname, ein Ordner oder eine Verknüpfung ist nicht sicher.</translation>
    </message>
    <message>
        <source>Look at the detail, and correct the catalogue or the store.</source>
        <translation>Sehen Sie die Einzelheit an, und berichtigen Sie den Katalog oder den Speicher.</translation>
    </message>
    <message>
        <source>Disk error</source>
        <translation>Datenträgerfehler</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>Der Datenträger meldete einen Fehler.</translation>
    </message>
    <message>
        <source>Check the disk, then verify the model.</source>
        <translation>Prüfen Sie den Datenträger und danach das Modell.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Another process works on this model.</source>
        <translation>Ein anderer Prozess arbeitet an diesem Modell.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Warten Sie, bis er fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>The model is not in the catalogue, or its files are not here.</source>
        <translation>Das Modell ist nicht im Katalog, oder seine Dateien sind nicht hier.</translation>
    </message>
    <message>
        <source>Get the model, or look at the catalogue.</source>
        <translation>Laden Sie das Modell, oder sehen Sie im Katalog nach.</translation>
    </message>
    <message>
        <source>Catalogue fault</source>
        <translation>Katalogfehler</translation>
    </message>
    <message>
        <source>The catalogue does not hold.</source>
        <translation>Der Katalog ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Correct the document at the place that is named.</source>
        <translation>Berichtigen Sie das Dokument an der genannten Stelle.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Get the model to go on; what was fetched is kept.</source>
        <translation>Laden Sie das Modell, um fortzufahren; was schon geladen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>This version of the program cannot do that.</source>
        <translation>Diese Fassung des Programms kann das nicht.</translation>
    </message>
    <message>
        <source>Use another address or a newer version.</source>
        <translation>Nehmen Sie eine andere Adresse oder eine neuere Fassung.</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>die Quelle</translation>
    </message>
    <message>
        <source>Drive absent</source>
        <translation>Laufwerk fehlt</translation>
    </message>
    <message>
        <source>The store is not where it was; its drive may not be attached.</source>
        <translation>Der Speicher ist nicht, wo er war; vielleicht ist sein Laufwerk nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Attach the drive; the models come back by themselves.</source>
        <translation>Schließen Sie das Laufwerk an; die Modelle kommen von selbst wieder.</translation>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
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
        <source>%1 B parameters</source>
        <translation>%1 Mrd. Parameter</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 Mio. Parameter</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>%1 tokens of context</source>
        <translation>%1 Token Kontext</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Show downloads from a server of its own, without the internet.</source>
        <translation>Zeigt Übertragungen von einem eigenen Server, ohne das Internet.</translation>
    </message>
    <message>
        <source>Begin in the tray.</source>
        <translation>Beginnt im Benachrichtigungsfeld.</translation>
    </message>
    <message>
        <source>The folder of the model files.</source>
        <translation>Der Ordner der Modelldateien.</translation>
    </message>
    <message>
        <source>The user&apos;s catalogue.</source>
        <translation>Der Katalog des Benutzers.</translation>
    </message>
    <message>
        <source>Certificates trusted besides the system&apos;s.</source>
        <translation>Zertifikate, denen neben denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Write a picture of the window, then quit.</source>
        <translation>Schreibt ein Bild des Fensters und endet dann.</translation>
    </message>
    <message>
        <source>When to take the picture, in milliseconds.</source>
        <translation>Wann das Bild gemacht wird, in Millisekunden.</translation>
    </message>
    <message>
        <source>Keeps your local AI models fetched, verified and ready.</source>
        <translation>Hält lokale KI-Modelle geladen, geprüft und bereit.</translation>
    </message>
    <message>
        <source>An address or a path to be added.</source>
        <translation>Eine Adresse oder ein Pfad zum Hinzufügen.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Model Cellar</source>
        <translation>Model Cellar</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>Remove %n model(s)?</source>
        <translation>
            <numerusform>%n Modell entfernen?</numerusform>
            <numerusform>%n Modelle entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>What was fetched of it so far is deleted too.</source>
        <translation>Was davon schon geladen ist, wird auch gelöscht.</translation>
    </message>
    <message>
        <source>The files that are here (%1) go to the wastebasket, unless you keep them.</source>
        <translation>Die vorhandenen Dateien (%1) kommen in den Papierkorb, sofern Sie sie nicht behalten.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep the files on the disk</source>
        <translation>&amp;Dateien auf dem Datenträger behalten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Absent</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Unproved</source>
        <translation>Unbewiesen</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>by another program</source>
        <translation>von einem anderen Programm</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>tries again in %1</source>
        <translation>neuer Versuch in %1</translation>
    </message>
    <message>
        <source>reads every byte</source>
        <translation>liest jedes Byte</translation>
    </message>
    <message>
        <source>proved %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>no published digest</source>
        <translation>keine veröffentlichte Prüfsumme</translation>
    </message>
    <message>
        <source>%1 is used</source>
        <translation>%1 wird verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged part(s)</source>
        <translation>
            <numerusform>%n beschädigter Teil</numerusform>
            <numerusform>%n beschädigte Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is not here.</source>
        <translation>Das Modell ist nicht hier.</translation>
    </message>
    <message>
        <source>Get it to download and prove it.</source>
        <translation>Laden Sie es; dabei wird es geprüft.</translation>
    </message>
    <message>
        <source>The model waits for its turn; it starts by itself.</source>
        <translation>Das Modell wartet, bis es an der Reihe ist; es beginnt von selbst.</translation>
    </message>
    <message>
        <source>The file is read and compared with its digest: %1.</source>
        <translation>Die Datei wird gelesen und mit ihrer Prüfsumme verglichen: %1.</translation>
    </message>
    <message>
        <source>The model is here, and every byte of it was proved against its published SHA-256.</source>
        <translation>Das Modell ist hier, und jedes Byte wurde gegen den veröffentlichten SHA-256 geprüft.</translation>
    </message>
    <message>
        <source>The model is here and usable, but nobody published a digest to prove it against.</source>
        <translation>Das Modell ist hier und zu gebrauchen, aber niemand hat eine Prüfsumme dafür veröffentlicht.</translation>
    </message>
    <message>
        <source>Verify compares it with the digest that was recorded when it came.</source>
        <translation>Prüfen vergleicht es mit der Prüfsumme, die beim Laden aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>This model could not be had; %1 is ready and used in its place.</source>
        <translation>Dieses Modell war nicht zu bekommen; stattdessen ist %1 bereit und wird verwendet.</translation>
    </message>
    <message>
        <source>Get it to try again.</source>
        <translation>Laden Sie es, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>What it fetches is used here too; if it ends early, this program goes on.</source>
        <translation>Was er lädt, wird auch hier verwendet; endet er vorzeitig, macht dieses Programm weiter.</translation>
    </message>
    <message>
        <source>Another program works on this model.</source>
        <translation>Ein anderes Programm arbeitet an diesem Modell.</translation>
    </message>
    <message>
        <source>%1 (process %2) works on this model.</source>
        <translation>%1 (Prozess %2) arbeitet an diesem Modell.</translation>
    </message>
    <message>
        <source>%1 (process %2) works on this model since %3.</source>
        <translation>%1 (Prozess %2) arbeitet seit %3 an diesem Modell.</translation>
    </message>
    <message>
        <source>The model is being fetched: %1.</source>
        <translation>Das Modell wird geladen: %1.</translation>
    </message>
    <message>
        <source>The model is being fetched from %1: %2.</source>
        <translation>Das Modell wird von %1 geladen: %2.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 follows in %3.</source>
        <translation>Versuch %1 von %2 folgt in %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file, %1 in all, are not what was promised.</source>
        <translation>
            <numerusform>%n Teil der Datei, zusammen %1, ist nicht wie versprochen.</numerusform>
            <numerusform>%n Teile der Datei, zusammen %1, sind nicht wie versprochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Wird repariert</translation>
    </message>
    <message>
        <source>no. %1 in the queue</source>
        <translation>Platz %1 in der Reihe</translation>
    </message>
    <message>
        <source>stalled: nothing comes</source>
        <translation>steht: es kommt nichts</translation>
    </message>
    <message>
        <source>goes on when you say so</source>
        <translation>bis Sie fortsetzen</translation>
    </message>
    <message>
        <source>Only what is damaged is fetched again: %1.</source>
        <translation>Nur das Beschädigte wird neu geladen: %1.</translation>
    </message>
    <message>
        <source>The file that is here stays until the repaired one is proved.</source>
        <translation>Die vorhandene Datei bleibt, bis die reparierte geprüft ist.</translation>
    </message>
    <message>
        <source>Nothing has come for a while: %1.</source>
        <translation>Seit einer Weile kommt nichts: %1.</translation>
    </message>
    <message>
        <source>If this lasts, it tries again or takes another source; what was received is kept.</source>
        <translation>Bleibt es dabei, wird es noch einmal oder bei einer anderen Quelle versucht; was schon geladen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Paused at %1; what was received is kept.</source>
        <translation>Angehalten bei %1; was schon geladen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Resume to go on.</source>
        <translation>Mit „Fortsetzen“ geht es weiter.</translation>
    </message>
    <message>
        <source>It goes on by itself; what was received is kept (%1).</source>
        <translation>Es geht von selbst weiter; was schon geladen ist, bleibt erhalten (%1).</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 follows in %3 (%4).</source>
        <translation>Versuch %1 von %2 folgt in %3 (%4).</translation>
    </message>
    <message>
        <source>Repair fetches only what is damaged; the file that is here stays until the repaired one is proved.</source>
        <translation>„Reparieren“ lädt nur das Beschädigte; die vorhandene Datei bleibt, bis die reparierte geprüft ist.</translation>
    </message>
    <message>
        <source>%1–%2 (%3)</source>
        <comment>first and last byte of a range, its size</comment>
        <translation>%1–%2 (%3)</translation>
    </message>
    <message>
        <source>The file is not what was promised.</source>
        <translation>Die Datei ist nicht die versprochene.</translation>
    </message>
    <message>
        <source>Bytes %1</source>
        <comment>ranges of them</comment>
        <translation>Bytes %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ranges</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer Bereich</numerusform>
            <numerusform>%1 und %n weitere Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>its drive is absent</source>
        <translation>sein Laufwerk fehlt</translation>
    </message>
    <message>
        <source>Whether the model is here cannot be told: the drive of the store is absent.</source>
        <translation>Ob das Modell hier ist, lässt sich nicht sagen: Das Laufwerk des Speichers fehlt.</translation>
    </message>
    <message>
        <source>Attach the drive; the models come back by themselves.</source>
        <translation>Schließen Sie das Laufwerk an; die Modelle kommen von selbst wieder.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n usable, %1</source>
        <translation>
            <numerusform>%n brauchbar, %1</numerusform>
            <numerusform>%n brauchbar, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n in Arbeit</numerusform>
            <numerusform>%n in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n braucht Aufmerksamkeit</numerusform>
            <numerusform>%n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, limited to %2</source>
        <comment>speed</comment>
        <translation>%1, begrenzt auf %2</translation>
    </message>
</context>
<context>
    <name>cellar::Activity</name>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n wird geladen</numerusform>
            <numerusform>%n werden geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verifying</source>
        <translation>
            <numerusform>%n wird geprüft</numerusform>
            <numerusform>%n werden geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n eingereiht</numerusform>
            <numerusform>%n eingereiht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n beschädigt</numerusform>
            <numerusform>%n beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is going on</source>
        <translation>Nichts in Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>%n repairing</source>
        <translation>
            <numerusform>%n in Reparatur</numerusform>
            <numerusform>%n in Reparatur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::AddDialog</name>
    <message>
        <source>Allow plain &amp;http for this source</source>
        <translation>Einfaches &amp;http für diese Quelle erlauben</translation>
    </message>
    <message>
        <source>&amp;Get it now</source>
        <translation>Gleich &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add a Model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Optional: 64 hexadecimal digits</source>
        <translation>Freiwillig: 64 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>Optional: the id of a smaller model</source>
        <translation>Freiwillig: die Kennung eines kleineren Modells</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Address or &amp;path:</source>
        <translation>Adresse oder &amp;Pfad:</translation>
    </message>
    <message>
        <source>&amp;SHA-256:</source>
        <translation>&amp;SHA-256:</translation>
    </message>
    <message>
        <source>&amp;Fallback:</source>
        <translation>&amp;Ersatz:</translation>
    </message>
    <message>
        <source>Address or path</source>
        <translation>Adresse oder Pfad</translation>
    </message>
    <message>
        <source>Choose a Model File</source>
        <translation>Modelldatei wählen</translation>
    </message>
    <message numerus="yes">
        <source>A SHA-256 has 64 hexadecimal digits; this one has %n character(s).</source>
        <translation>
            <numerusform>Ein SHA-256 hat 64 hexadezimale Ziffern; dieser hat %n Zeichen.</numerusform>
            <numerusform>Ein SHA-256 hat 64 hexadezimale Ziffern; dieser hat %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a published SHA-256 the model can be used, but not proved.</source>
        <translation>Ohne veröffentlichten SHA-256 ist das Modell zu gebrauchen, aber nicht zu beweisen.</translation>
    </message>
</context>
<context>
    <name>cellar::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name and state of a model</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, found on the disk</source>
        <translation>%1, auf dem Datenträger gefunden</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Select a model to see what is known of it.</source>
        <translation>Wählen Sie ein Modell, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>cellar::FilterEdit</name>
    <message>
        <source>Filter by name, id or state</source>
        <translation>Nach Name, Kennung oder Zustand filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>cellar::MainWindow</name>
    <message>
        <source>Model Cellar</source>
        <translation>Model Cellar</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a model by its address or path (%1)</source>
        <translation>Ein Modell mit seiner Adresse oder seinem Pfad hinzufügen (%1)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Neu nachsehen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Model Cellar</source>
        <translation>Ü&amp;ber Model Cellar</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>The last good list stays in effect.</source>
        <translation>Die letzte gültige Liste bleibt in Kraft.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Noch &amp;einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts entspricht dem Filter</translation>
    </message>
    <message>
        <source>No name, id or state has these words.</source>
        <translation>Kein Name, keine Kennung und kein Zustand hat diese Wörter.</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Noch keine Modelle</translation>
    </message>
    <message>
        <source>Add a model by its address or its path; you can also drop one here.</source>
        <translation>Fügen Sie ein Modell mit seiner Adresse oder seinem Pfad hinzu; Sie können auch eines hier ablegen.</translation>
    </message>
    <message>
        <source>&amp;Add a Model …</source>
        <translation>Modell &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>About Model Cellar</source>
        <translation>Über Model Cellar</translation>
    </message>
    <message>
        <source>Model Cellar %1</source>
        <translation>Model Cellar %1</translation>
    </message>
    <message>
        <source>Keeps your local AI models fetched, verified and ready.
Free software under the MIT licence.</source>
        <translation>Hält lokale KI-Modelle geladen, geprüft und bereit.
Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Add from Clip&amp;board …</source>
        <translation>Aus der &amp;Zwischenablage hinzufügen …</translation>
    </message>
    <message>
        <source>Speed &amp;Limit …</source>
        <translation>Geschwindigkeit be&amp;grenzen …</translation>
    </message>
    <message>
        <source>The drive of the store is absent. The models come back when it does.</source>
        <translation>Das Laufwerk des Speichers fehlt. Mit ihm kommen die Modelle wieder.</translation>
    </message>
    <message>
        <source>%1 — a folder “.cellar” made in it by hand begins the store anew.</source>
        <translation>%1 – ein von Hand darin angelegter Ordner „.cellar“ beginnt den Speicher neu.</translation>
    </message>
</context>
<context>
    <name>cellar::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>cellar::ModelActions</name>
    <message>
        <source>&amp;Get</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verify &amp;All</source>
        <translation>Alle p&amp;rüfen</translation>
    </message>
    <message>
        <source>Verify All</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Noch ei&amp;nmal versuchen</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pau&amp;se All</source>
        <translation>Alle anhal&amp;ten</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Resum&amp;e All</source>
        <translation>Alle fort&amp;setzen</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Move Up in the &amp;Queue</source>
        <translation>Nach &amp;vorn in der Warteschlange</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move &amp;Down in the Queue</source>
        <translation>Nach hinten in der &amp;Warteschlange</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Repa&amp;ir</source>
        <translation>Repar&amp;ieren</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparieren</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Neu nachsehen</translation>
    </message>
</context>
<context>
    <name>cellar::ModelListView</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>cellar::ModelTable</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ersatz</translation>
    </message>
    <message numerus="yes">
        <source>%n percent</source>
        <translation>
            <numerusform>%n Prozent</numerusform>
            <numerusform>%n Prozent</numerusform>
        </translation>
    </message>
    <message>
        <source>progress unknown</source>
        <translation>Fortschritt unbekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a cell read aloud: first and second line</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>cellar::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 is used in place of %2</source>
        <translation>%1 wird statt %2 verwendet</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>a model, and why</comment>
        <translation>%1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>For %n models a fallback is used</source>
        <translation>
            <numerusform>Für %n Modell wird ein Ersatz verwendet</numerusform>
            <numerusform>Für %n Modelle wird ein Ersatz verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models failed</source>
        <translation>
            <numerusform>%n Modell fehlgeschlagen</numerusform>
            <numerusform>%n Modelle fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are damaged</source>
        <translation>
            <numerusform>%n Modell ist beschädigt</numerusform>
            <numerusform>%n Modelle sind beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Repair fetches only what is damaged.</source>
        <translation>„Reparieren“ lädt nur das Beschädigte.</translation>
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
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Diese Zeit entfernen</translation>
    </message>
</context>
<context>
    <name>cellar::SpeedLimitDialog</name>
    <message>
        <source>&amp;Limit all downloads together to</source>
        <translation>Alle Übertragungen zusammen be&amp;grenzen auf</translation>
    </message>
    <message>
        <source>&amp;Add a Time</source>
        <translation>Zeit &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Speed Limit</source>
        <translation>Geschwindigkeit begrenzen</translation>
    </message>
    <message>
        <source>Limit of all downloads together</source>
        <translation>Grenze aller Übertragungen zusammen</translation>
    </message>
    <message>
        <source>At certain times another limit holds</source>
        <translation>Zu bestimmten Zeiten gilt eine andere Grenze</translation>
    </message>
    <message>
        <source>Choose at least one day for each time.</source>
        <translation>Für jede Zeit muss mindestens ein Tag gewählt sein.</translation>
    </message>
    <message>
        <source>A time that does not end after it begins goes on into the next day.</source>
        <translation>Eine Zeit, die nicht nach ihrem Beginn endet, reicht in den nächsten Tag.</translation>
    </message>
    <message>
        <source>Where times overlap, the upper one counts.</source>
        <translation>Wo sich Zeiten überschneiden, zählt die obere.</translation>
    </message>
</context>
<context>
    <name>cellar::Tray</name>
    <message>
        <source>&amp;Verify All</source>
        <translation>Alle &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Model Cellar keeps running in the tray</source>
        <translation>Model Cellar läuft im Benachrichtigungsfeld weiter</translation>
    </message>
    <message>
        <source>Downloads go on. To end the program, choose Quit in the icon&apos;s menu.</source>
        <translation>Übertragungen laufen weiter. Zum Beenden wählen Sie „Beenden“ im Menü des Symbols.</translation>
    </message>
    <message>
        <source>&amp;Pause All</source>
        <translation>Alle an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Resume All</source>
        <translation>Alle &amp;fortsetzen</translation>
    </message>
</context>
</TS>
