<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>It waits for its turn.</source>
        <translation>Es wartet, bis es an der Reihe ist.</translation>
    </message>
    <message>
        <source>Another program works on it: %1.</source>
        <translation>Ein anderes Programm arbeitet daran: %1.</translation>
    </message>
    <message>
        <source>Nothing comes from %1.</source>
        <translation>Von %1 kommt nichts.</translation>
    </message>
    <message>
        <source>It is fetched from %1.</source>
        <translation>Es wird von %1 geladen.</translation>
    </message>
    <message>
        <source>It was paused at %1.</source>
        <translation>Es wurde bei %1 angehalten.</translation>
    </message>
    <message>
        <source>It pauses: %1</source>
        <translation>Es hält an: %1</translation>
    </message>
    <message>
        <source>Its bytes are read and hashed.</source>
        <translation>Seine Bytes werden gelesen und geprüft.</translation>
    </message>
    <message>
        <source>What is damaged is fetched again.</source>
        <translation>Das Beschädigte wird neu geladen.</translation>
    </message>
    <message>
        <source>The drive of the store is absent.</source>
        <translation>Das Laufwerk des Speichers fehlt.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 follows in %3.</source>
        <translation>Versuch %1 von %2 folgt in %3.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 follows.</source>
        <translation>Versuch %1 von %2 folgt.</translation>
    </message>
    <message>
        <source>%1 is taken in its place. %2</source>
        <translation>%1 wird an seiner Stelle genommen. %2</translation>
    </message>
    <message>
        <source>It is ready and proved: %1.</source>
        <translation>Es ist bereit und geprüft: %1.</translation>
    </message>
    <message>
        <source>It is here (%1), but nobody published a digest to prove it.</source>
        <translation>Es ist hier (%1), aber niemand hat eine Prüfsumme veröffentlicht, die es beweist.</translation>
    </message>
    <message>
        <source>Fetched: %1; kept from before: %2.</source>
        <translation>Geladen: %1; von früher: %2.</translation>
    </message>
    <message>
        <source>%1 is much slower than another source and is asked less.</source>
        <translation>%1 ist viel langsamer als eine andere Quelle und wird weniger gefragt.</translation>
    </message>
    <message>
        <source>%1 is not asked any more.</source>
        <translation>%1 wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Every byte was read; it is what was promised.</source>
        <translation>Jedes Byte wurde gelesen; es ist, was versprochen war.</translation>
    </message>
    <message>
        <source>A file of it is missing.</source>
        <translation>Eine Datei davon fehlt.</translation>
    </message>
    <message>
        <source>Every byte was read; nobody published a digest to compare it with.</source>
        <translation>Jedes Byte wurde gelesen; niemand hat eine Prüfsumme zum Vergleich veröffentlicht.</translation>
    </message>
    <message>
        <source>It was taken over from %1.</source>
        <translation>Es wurde von %1 übernommen.</translation>
    </message>
    <message>
        <source>%1 of it had been fetched by another program: %2.</source>
        <translation>%1 davon hatte ein anderes Programm schon geladen: %2.</translation>
    </message>
    <message>
        <source>Another program is fetching it, too: %1.</source>
        <translation>Ein anderes Programm lädt es auch: %1.</translation>
    </message>
    <message>
        <source>What comes from %1 is not what its name says: %2.</source>
        <translation>Was von %1 kommt, ist nicht, was sein Name sagt: %2.</translation>
    </message>
    <message>
        <source>It was updated to the version %1.</source>
        <translation>Es wurde auf die Version %1 gebracht.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>Es wurde entfernt.</translation>
    </message>
    <message>
        <source>It was cancelled; what was received is kept.</source>
        <translation>Es wurde abgebrochen; was schon geladen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Its verification was paused at %1.</source>
        <translation>Die Prüfung wurde bei %1 angehalten.</translation>
    </message>
</context>
<context>
    <name>DiskParts</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <translation>Unfertige Downloads</translation>
    </message>
    <message>
        <source>Other things in the store</source>
        <translation>Anderes im Speicher</translation>
    </message>
    <message>
        <source>Everything else on the disk</source>
        <translation>Alles andere auf dem Datenträger</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Needed by the queue</source>
        <translation>Von der Warteschlange gebraucht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the disk and its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The queue still needs %1, and %2 of that have no room. Free some, or take something out of it.</source>
        <translation>Die Warteschlange braucht noch %1, und %2 davon haben keinen Platz. Schaffen Sie Platz, oder nehmen Sie etwas heraus.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>shares its room already</source>
        <translation>teilt sich den Platz schon</translation>
    </message>
    <message>
        <source>stays: it is on another disk</source>
        <translation>bleibt: liegt auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>stays: it belongs to another user</source>
        <translation>bleibt: gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>stays: its program would not bear it</source>
        <translation>bleibt: sein Programm vertrüge es nicht</translation>
    </message>
    <message>
        <source>stays: a process writes to it</source>
        <translation>bleibt: ein Prozess schreibt darin</translation>
    </message>
    <message>
        <source>stays: it has other names</source>
        <translation>bleibt: hat weitere Namen</translation>
    </message>
    <message>
        <source>stays: others may change what it would share</source>
        <translation>bleibt: andere dürften ändern, was es teilen würde</translation>
    </message>
    <message>
        <source>this store</source>
        <translation>dieser Speicher</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>program and path</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>is kept; others share its room</source>
        <translation>bleibt erhalten; andere teilen seinen Platz</translation>
    </message>
    <message>
        <source>would share its blocks</source>
        <translation>würde die Blöcke mitbenutzen</translation>
    </message>
    <message>
        <source>would become a hard link</source>
        <translation>würde zum Hardlink</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1</source>
        <translation>
            <numerusform>%n Datei von %1</numerusform>
            <numerusform>%n Dateien von %1</numerusform>
        </translation>
    </message>
</context>
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
    <message>
        <source>Signature refused</source>
        <translation>Signatur abgelehnt</translation>
    </message>
    <message>
        <source>The signature of what %1 sent does not hold.</source>
        <translation>Die Signatur von dem, was %1 geschickt hat, stimmt nicht.</translation>
    </message>
    <message>
        <source>What was there before stays in use; ask its publisher for the key.</source>
        <translation>Was vorher da war, bleibt in Gebrauch; fragen Sie den Herausgeber nach dem Schlüssel.</translation>
    </message>
    <message>
        <source>Keyring unavailable</source>
        <translation>Schlüsselbund nicht erreichbar</translation>
    </message>
    <message>
        <source>The keyring of this system is locked or does not answer.</source>
        <translation>Der Schlüsselbund dieses Systems ist gesperrt oder antwortet nicht.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund, und versuchen Sie es dann noch einmal.</translation>
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
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderText</name>
    <message>
        <source>%1 B</source>
        <comment>billions</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 Mio.</translation>
    </message>
</context>
<context>
    <name>ModelGroup</name>
    <message>
        <source>All</source>
        <comment>models</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>models</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>models</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>models</comment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>models</comment>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>models</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not here</source>
        <comment>models</comment>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>Outdated</source>
        <comment>models</comment>
        <translation>Veraltet</translation>
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
    <name>NewerVersion</name>
    <message>
        <source>A newer version is at the hub</source>
        <translation>Im Hub gibt es eine neuere Version</translation>
    </message>
    <message>
        <source>A newer version is at its registry</source>
        <translation>In der Registry gibt es eine neuere Version</translation>
    </message>
    <message>
        <source>A newer version of %1 is at the hub</source>
        <comment>%1: a date</comment>
        <translation>Im Hub gibt es eine neuere Version vom %1</translation>
    </message>
    <message>
        <source>A newer version of %1 is at its registry</source>
        <comment>%1: a date</comment>
        <translation>In der Registry gibt es eine neuere Version vom %1</translation>
    </message>
    <message>
        <source>newer version, %1</source>
        <comment>%1: its size</comment>
        <translation>neuere Version, %1</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>neuere Version</translation>
    </message>
    <message>
        <source>%1, %2 to fetch.</source>
        <comment>%1: a sentence, %2: a size</comment>
        <translation>%1, %2 zu laden.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>%1: a sentence</comment>
        <translation>%1.</translation>
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
    <message>
        <source>Storage</source>
        <translation>Belegung</translation>
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
    <message numerus="yes">
        <source>Remove %n thing(s)?</source>
        <translation>
            <numerusform>%n Eintrag entfernen?</numerusform>
            <numerusform>%n Einträge entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for good:</source>
        <translation>Endgültig gelöscht:</translation>
    </message>
    <message>
        <source>To the wastebasket, which has to be emptied before their room is free:</source>
        <translation>In den Papierkorb, der geleert werden muss, bevor ihr Platz frei ist:</translation>
    </message>
    <message>
        <source>That frees %1.</source>
        <translation>Das macht %1 frei.</translation>
    </message>
    <message numerus="yes">
        <source>Update %n model(s)?</source>
        <translation>
            <numerusform>%n Modell aktualisieren?</numerusform>
            <numerusform>%n Modelle aktualisieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Update “%1”?</source>
        <translation>„%1“ aktualisieren?</translation>
    </message>
    <message>
        <source>What is here stays usable until the new version is proved.</source>
        <translation>Was hier ist, bleibt verwendbar, bis die neue Version geprüft ist.</translation>
    </message>
    <message>
        <source>%1 are fetched.</source>
        <translation>%1 werden geladen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message numerus="yes">
        <source>Let %n file(s) share their room?</source>
        <translation>
            <numerusform>%n Datei ihren Platz teilen lassen?</numerusform>
            <numerusform>%n Dateien ihren Platz teilen lassen?</numerusform>
        </translation>
    </message>
    <message>
        <source>That frees %1. Each keeps its place and its bytes; it can be undone. Where the disk can only make hard links, what is written to one name is written to all.</source>
        <translation>Das macht %1 frei. Jede behält ihren Ort und ihre Bytes; es lässt sich rückgängig machen. Wo der Datenträger nur Hardlinks kann, steht unter allen Namen, was in einen geschrieben wird.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Keep the old version, too, as a model of its own</source>
        <translation>Die alte Version als eigenes Modell be&amp;halten</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>%1 are needed; the disk does not tell how much is free.</source>
        <translation>%1 werden gebraucht; der Datenträger verrät nicht, wie viel frei ist.</translation>
    </message>
    <message>
        <source>How large it is shows when it comes; %1 are free.</source>
        <translation>Wie groß es ist, zeigt sich beim Laden; %1 sind frei.</translation>
    </message>
    <message>
        <source>It does not fit: %1 are needed, %2 can be used, %3 are missing.</source>
        <translation>Es passt nicht: %1 werden gebraucht, %2 sind nutzbar, %3 fehlen.</translation>
    </message>
    <message>
        <source>%1 of %2 free; %3 stay free.</source>
        <translation>%1 von freien %2; %3 bleiben frei.</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>sends</source>
        <translation>sendet</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>weggelassen: %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>zu langsam</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>ruht</translation>
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
    <message>
        <source>its verification</source>
        <translation>die Prüfung</translation>
    </message>
    <message>
        <source>Its verification is paused at %1; what was proved of it before still holds.</source>
        <translation>Die Prüfung ist bei %1 angehalten; was vorher bewiesen war, gilt noch.</translation>
    </message>
    <message>
        <source>Its verification waits; what was proved of it before still holds.</source>
        <translation>Die Prüfung wartet; was vorher bewiesen war, gilt noch.</translation>
    </message>
    <message>
        <source>Resume to go on from there; when the program was closed, it starts anew.</source>
        <translation>Mit „Fortsetzen“ geht es von dort weiter; nach dem Beenden des Programms beginnt sie von vorn.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n small file(s)</source>
        <translation>
            <numerusform>%n kleine Datei</numerusform>
            <numerusform>%n kleine Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Abandoned downloads</source>
        <translation>Aufgegebene Downloads</translation>
    </message>
    <message>
        <source>Records of files that are gone</source>
        <translation>Aufzeichnungen zu Dateien, die weg sind</translation>
    </message>
    <message>
        <source>Models that only stood in for others</source>
        <translation>Modelle, die nur andere ersetzten</translation>
    </message>
    <message>
        <source>Files that no model names</source>
        <translation>Dateien, die kein Modell nennt</translation>
    </message>
    <message>
        <source>Of no model, or left alone for a month</source>
        <translation>Von keinem Modell, oder seit einem Monat unberührt</translation>
    </message>
    <message>
        <source>Nobody needs them any more</source>
        <translation>Niemand braucht sie mehr</translation>
    </message>
    <message>
        <source>What they were the fallback of is here; they go to the wastebasket</source>
        <translation>Wofür sie der Ersatz waren, ist da; sie kommen in den Papierkorb</translation>
    </message>
    <message>
        <source>Put here by hand, or left by a model that was taken from the catalogue</source>
        <translation>Von Hand hergelegt, oder übrig von einem Modell, das aus dem Katalog genommen wurde</translation>
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
    <name>TransferTab</name>
    <message>
        <source>Attempt %1 of %2 begins in %3. %4</source>
        <translation>Versuch %1 von %2 beginnt in %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 of %2 follows: %3</source>
        <translation>Versuch %1 von %2 folgt: %3</translation>
    </message>
    <message>
        <source>Nothing was fetched since the program was started.</source>
        <translation>Seit dem Start des Programms wurde nichts geladen.</translation>
    </message>
    <message>
        <source>The transfer is over.</source>
        <translation>Die Übertragung ist beendet.</translation>
    </message>
</context>
<context>
    <name>cellar::AccountsDialog</name>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>HF_TOKEN of the environment</source>
        <translation>HF_TOKEN der Umgebung</translation>
    </message>
    <message>
        <source>Token file of the hub’s own programs</source>
        <translation>Tokendatei der eigenen Programme des Hubs</translation>
    </message>
    <message>
        <source>Sign-in of the container tools</source>
        <translation>Anmeldung der Containerwerkzeuge</translation>
    </message>
    <message>
        <source>Log &amp;Out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>Some models are given only to those who have signed in. Each token or password is sent to its own host alone.</source>
        <translation>Manche Modelle bekommt nur, wer angemeldet ist. Jedes Token oder Passwort wird allein an seinen eigenen Server gesendet.</translation>
    </message>
    <message>
        <source>&amp;Log In …</source>
        <translation>&amp;Anmelden …</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The keyring is asked …</source>
        <translation>Der Schlüsselbund wird gefragt …</translation>
    </message>
    <message>
        <source>No account is kept yet.</source>
        <translation>Noch ist kein Konto aufbewahrt.</translation>
    </message>
    <message>
        <source>This one comes from elsewhere and is removed there: %1.</source>
        <translation>Dieses kommt von anderswo und wird dort entfernt: %1.</translation>
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
    <name>cellar::ActivityTab</name>
    <message>
        <source>Nothing has happened to this model since the program was started.</source>
        <translation>Mit diesem Modell ist seit dem Start des Programms nichts geschehen.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>Alles &amp;kopieren</translation>
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
        <translation>Hi&amp;nzufügen</translation>
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
        <source>Fa&amp;llback:</source>
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
        <source>What is there under this name is asked when you pause.</source>
        <translation>Was es unter diesem Namen gibt, wird gefragt, sobald Sie innehalten.</translation>
    </message>
    <message>
        <source>The registry is asked …</source>
        <translation>Die Registry wird gefragt …</translation>
    </message>
    <message>
        <source>https://…, hf:ORG/REPO, oci://…, ollama:NAME, a Metalink or a path</source>
        <translation>https://…, hf:ORG/REPO, oci://…, ollama:NAME, ein Metalink oder ein Pfad</translation>
    </message>
    <message>
        <source>Fall back to “%1”, of the same publisher (%2)</source>
        <translation>Ersatzweise „%1“, vom selben Herausgeber (%2)</translation>
    </message>
</context>
<context>
    <name>cellar::AddFacts</name>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Licence:</source>
        <translation>Lizenz:</translation>
    </message>
    <message>
        <source>Proof:</source>
        <translation>Beweis:</translation>
    </message>
    <message>
        <source>Room:</source>
        <translation>Platz:</translation>
    </message>
    <message>
        <source>None: nothing was published to prove it; it will be unproved.</source>
        <translation>Keiner: Es wurde nichts veröffentlicht, was es beweist; es wird unbewiesen sein.</translation>
    </message>
    <message numerus="yes">
        <source>Each of its %n file(s) has a published SHA-256.</source>
        <translation>
            <numerusform>%n Datei, mit veröffentlichtem SHA-256.</numerusform>
            <numerusform>Jede der %n Dateien hat einen veröffentlichten SHA-256.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over plain http others can see what you fetch; its SHA-256 proves it all the same.</source>
        <translation>Über einfaches http können andere sehen, was Sie laden; der SHA-256 beweist es trotzdem.</translation>
    </message>
    <message>
        <source>Over plain http others can see what you fetch and change it on the way, and without a SHA-256 nobody would notice.</source>
        <translation>Über einfaches http können andere sehen, was Sie laden, und es unterwegs ändern, und ohne SHA-256 fiele es niemandem auf.</translation>
    </message>
</context>
<context>
    <name>cellar::AddListDialog</name>
    <message>
        <source>With their smaller forms as &amp;fallbacks</source>
        <translation>Mit ihren kleineren Formen als &amp;Ersatz</translation>
    </message>
    <message>
        <source>&amp;Get them now</source>
        <translation>Gleich &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hi&amp;nzufügen</translation>
    </message>
    <message>
        <source>Add Models</source>
        <translation>Modelle hinzufügen</translation>
    </message>
    <message>
        <source>Models to add</source>
        <translation>Modelle zum Hinzufügen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <source>The registry is asked …</source>
        <translation>Die Registry wird gefragt …</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>unproved</source>
        <translation>unbewiesen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are added.</source>
        <translation>
            <numerusform>%n Modell wird hinzugefügt.</numerusform>
            <numerusform>%n Modelle werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) are awaited.</source>
        <translation>
            <numerusform>%n weitere Antwort steht aus.</numerusform>
            <numerusform>%n weitere Antworten stehen aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::CataloguesDialog</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Abo &amp;beenden</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Kataloge</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Lists of models that others publish and sign. Besides them there are the built-in catalogue and your own, which wins where a model is in several.</source>
        <translation>Listen von Modellen, die andere veröffentlichen und signieren. Außer ihnen gibt es den eingebauten Katalog und Ihren eigenen, der gilt, wo ein Modell in mehreren steht.</translation>
    </message>
    <message>
        <source>&amp;Subscribe …</source>
        <translation>Abo&amp;nnieren …</translation>
    </message>
    <message>
        <source>Being fetched …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Refreshed %1</source>
        <translation>Aktualisiert %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>You have subscribed to none yet.</source>
        <translation>Sie haben noch keinen abonniert.</translation>
    </message>
    <message>
        <source>Its publisher gave this version a last day, which is over; refresh it, or ask the publisher.</source>
        <translation>Der Herausgeber gab dieser Version einen letzten Tag, und der ist vorbei; aktualisieren Sie den Katalog, oder fragen Sie den Herausgeber.</translation>
    </message>
    <message>
        <source>This version holds until %1.</source>
        <translation>Diese Version gilt bis %1.</translation>
    </message>
    <message>
        <source>Signed with the key:</source>
        <translation>Signiert mit dem Schlüssel:</translation>
    </message>
</context>
<context>
    <name>cellar::CleanUpView</name>
    <message>
        <source>&amp;Clean Up …</source>
        <translation>Au&amp;fräumen …</translation>
    </message>
    <message>
        <source>What Could Go</source>
        <translation>Was wegkönnte</translation>
    </message>
    <message>
        <source>Why or Where</source>
        <translation>Warum oder wo</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Macht frei</translation>
    </message>
    <message>
        <source>What could go from the store</source>
        <translation>Was aus dem Speicher wegkönnte</translation>
    </message>
    <message>
        <source>Nothing to clean up</source>
        <translation>Nichts aufzuräumen</translation>
    </message>
    <message>
        <source>No abandoned download, no leftover, and a model for every file.</source>
        <translation>Kein aufgegebener Download, kein Überrest, und zu jeder Datei ein Modell.</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Nichts angekreuzt</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked; that frees %1</source>
        <translation>
            <numerusform>%n angekreuzt; das macht %1 frei</numerusform>
            <numerusform>%n angekreuzt; das macht %1 frei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name and state of a model</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Select a model to see what is known of it.</source>
        <translation>Wählen Sie ein Modell, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Überblick</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>Über&amp;tragung</translation>
    </message>
    <message>
        <source>&amp;Pieces</source>
        <translation>&amp;Stücke</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Up&amp;date …</source>
        <translation>Akt&amp;ualisieren …</translation>
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
        <translation>Wie der Datenträger belegt ist</translation>
    </message>
</context>
<context>
    <name>cellar::DuplicatesView</name>
    <message>
        <source>Find Duplica&amp;tes</source>
        <translation>Duplikate &amp;finden</translation>
    </message>
    <message>
        <source>Re&amp;place …</source>
        <translation>Erset&amp;zen …</translation>
    </message>
    <message>
        <source>Undo Al&amp;l Replacements</source>
        <translation>A&amp;lle Ersetzungen rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What Becomes of It</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Macht frei</translation>
    </message>
    <message>
        <source>Files with the same bytes</source>
        <translation>Dateien mit denselben Bytes</translation>
    </message>
    <message>
        <source>The same file twice?</source>
        <translation>Dieselbe Datei zweimal?</translation>
    </message>
    <message>
        <source>Other programs may have fetched the same models. They are compared byte by byte, and can then share one room on the disk, each in its place.</source>
        <translation>Andere Programme haben vielleicht dieselben Modelle geladen. Sie werden Byte für Byte verglichen und können sich dann einen Platz auf dem Datenträger teilen, jedes an seinem Ort.</translation>
    </message>
    <message>
        <source>What was compared by now</source>
        <translation>Was bisher verglichen ist</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Vergleich läuft …</translation>
    </message>
    <message>
        <source>At work …</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>Comparing: %1</source>
        <translation>Vergleich: %1</translation>
    </message>
    <message>
        <source>Waiting for another process that replaces duplicates</source>
        <translation>Wartet auf einen anderen Prozess, der Duplikate ersetzt</translation>
    </message>
    <message>
        <source>No file is here twice</source>
        <translation>Keine Datei ist zweimal hier</translation>
    </message>
    <message>
        <source>Neither in the store nor in the folders of other programs.</source>
        <translation>Weder im Speicher noch in den Ordnern anderer Programme.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) replaced, %1 freed</source>
        <translation>
            <numerusform>%n Datei ersetzt, %1 frei geworden</numerusform>
            <numerusform>%n Dateien ersetzt, %1 frei geworden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have their own copy again</source>
        <translation>
            <numerusform>%n Datei hat wieder ihre eigene Kopie</numerusform>
            <numerusform>%n Dateien haben wieder ihre eigene Kopie</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with copies; replacing them frees %1</source>
        <translation>
            <numerusform>%n Datei mit Kopien; sie zu ersetzen macht %1 frei</numerusform>
            <numerusform>%n Dateien mit Kopien; sie zu ersetzen macht %1 frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are</source>
        <translation>
            <numerusform>%n Datei blieb, wie sie war</numerusform>
            <numerusform>%n Dateien blieben, wie sie waren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::ExportDialog</name>
    <message>
        <source>With a &amp;Metalink document for each model</source>
        <translation>Mit einem &amp;Metalink-Dokument für jedes Modell</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), %1</source>
        <translation>
            <numerusform>%n Modell, %1</numerusform>
            <numerusform>%n Modelle, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>name, size</comment>
        <translation>„%1“, %2</translation>
    </message>
    <message>
        <source>The files are copied and every byte of them is proved there. A catalogue beside them lets this program on another machine take them in. What an earlier export has copied is kept.</source>
        <translation>Die Dateien werden kopiert und dort Byte für Byte geprüft. Mit dem Katalog daneben kann dieses Programm sie auf einem anderen Rechner übernehmen. Was ein früherer Export schon kopiert hat, bleibt.</translation>
    </message>
    <message>
        <source>Addresses, SHA-256 and piece hashes, for download programs: a few hundred kilobytes.</source>
        <translation>Adressen, SHA-256 und Prüfsummen der Stücke, für Downloadprogramme: einige hundert Kilobyte.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>As /media/usb/models</source>
        <translation>Wie /media/usb/models</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Folder to Copy To</source>
        <translation>Ordner für die Kopien</translation>
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
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>cellar::FirstStartPage</name>
    <message>
        <source>Looking around …</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <source>&amp;Take These In</source>
        <translation>Die&amp;se übernehmen</translation>
    </message>
    <message>
        <source>&amp;Get It</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>Welcome to Model Cellar</source>
        <translation>Willkommen bei Model Cellar</translation>
    </message>
    <message>
        <source>It keeps your local AI models fetched, verified and ready.</source>
        <translation>Es hält Ihre lokalen KI-Modelle geladen, geprüft und bereit.</translation>
    </message>
    <message>
        <source>Go to the &amp;Library</source>
        <translation>Zur &amp;Bibliothek</translation>
    </message>
    <message>
        <source>Where the files shall be</source>
        <translation>Wo die Dateien liegen sollen</translation>
    </message>
    <message>
        <source>Models are large: choose a disk with room. It can be changed later.</source>
        <translation>Modelle sind groß: Wählen Sie einen Datenträger mit Platz. Das lässt sich später ändern.</translation>
    </message>
    <message>
        <source>&amp;Choose Another …</source>
        <translation>A&amp;nderen wählen …</translation>
    </message>
    <message>
        <source>What is already on this machine</source>
        <translation>Was schon auf diesem Rechner ist</translation>
    </message>
    <message>
        <source>Model files of other programs</source>
        <translation>Modelldateien anderer Programme</translation>
    </message>
    <message>
        <source>A first model</source>
        <translation>Ein erstes Modell</translation>
    </message>
    <message>
        <source>The smallest ones of the catalogue, to try it out:</source>
        <translation>Die kleinsten des Katalogs, zum Ausprobieren:</translation>
    </message>
    <message>
        <source>Models to begin with</source>
        <translation>Modelle für den Anfang</translation>
    </message>
    <message>
        <source>Folder of the Model Files</source>
        <translation>Ordner der Modelldateien</translation>
    </message>
    <message>
        <source>No other program has model files here.</source>
        <translation>Kein anderes Programm hat hier Modelldateien.</translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) of other programs, %1. Taking them in costs no room where the disk can share it, and leaves theirs as they are.</source>
        <translation>
            <numerusform>%n Modelldatei anderer Programme, %1. Sie zu übernehmen kostet keinen Platz, wo der Datenträger sie teilen kann, und lässt die der anderen, wie sie sind.</numerusform>
            <numerusform>%n Modelldateien anderer Programme, %1. Sie zu übernehmen kostet keinen Platz, wo der Datenträger sie teilen kann, und lässt die der anderen, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) are being taken in; you find them in the library.</source>
        <translation>
            <numerusform>%n Modelldatei wird übernommen; Sie finden sie in der Bibliothek.</numerusform>
            <numerusform>%n Modelldateien werden übernommen; Sie finden sie in der Bibliothek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::LibraryPage</name>
    <message>
        <source>&amp;Columns</source>
        <translation>Spal&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>No name, id, publisher or state has these words.</source>
        <translation>Kein Name, keine Kennung, kein Herausgeber und kein Zustand enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No model of “%1” has these words.</source>
        <translation>Kein Modell von „%1“ enthält diese Wörter.</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>No models here</source>
        <translation>Hier sind keine Modelle</translation>
    </message>
    <message>
        <source>At the moment no model belongs to “%1”.</source>
        <translation>Zurzeit gehört kein Modell zu „%1“.</translation>
    </message>
    <message>
        <source>Sho&amp;w All</source>
        <translation>Alle &amp;zeigen</translation>
    </message>
    <message>
        <source>The catalogue cannot be read</source>
        <translation>Der Katalog kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Noch einmal &amp;versuchen</translation>
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
        <source>A&amp;dd a Model …</source>
        <translation>Modell hi&amp;nzufügen …</translation>
    </message>
</context>
<context>
    <name>cellar::LoginDialog</name>
    <message>
        <source>&amp;Log In</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>Ein anderer Server</translation>
    </message>
    <message>
        <source>As ghcr.io or registry.example.org:5000</source>
        <translation>Wie ghcr.io oder registry.example.org:5000</translation>
    </message>
    <message>
        <source>Empty where a token stands alone</source>
        <translation>Leer, wo ein Token allein steht</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this system, and sent to this host alone.</source>
        <translation>Es wird im Schlüsselbund dieses Systems aufbewahrt und allein an diesen Server gesendet.</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>&amp;Dienst:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Token or password:</source>
        <translation>&amp;Token oder Passwort:</translation>
    </message>
    <message>
        <source>A token with read access is made here:&lt;br&gt;%1</source>
        <comment>an address</comment>
        <translation>Ein Token mit Leserecht gibt es hier:&lt;br&gt;%1</translation>
    </message>
    <message>
        <source>This is no host that a password may be sent to: a name, perhaps with a port, spoken to by https.</source>
        <translation>An diesen Server darf kein Passwort gesendet werden: Nötig ist ein Name, vielleicht mit Port, der über https erreicht wird.</translation>
    </message>
    <message>
        <source>This is no token: it has spaces or other characters that no token has.</source>
        <translation>Das ist kein Token: Es hat Leerzeichen oder andere Zeichen, die kein Token hat.</translation>
    </message>
    <message>
        <source>This cannot be a user and a password.</source>
        <translation>Das kann kein Benutzer mit Passwort sein.</translation>
    </message>
    <message>
        <source>The keyring is asked; it may want to be unlocked.</source>
        <translation>Der Schlüsselbund wird gefragt; vielleicht will er entsperrt werden.</translation>
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
        <source>Loo&amp;k Again</source>
        <translation>Ne&amp;u nachsehen</translation>
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
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>The last good list stays in effect.</source>
        <translation>Die letzte gültige Liste bleibt in Kraft.</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>Noch &amp;einmal versuchen</translation>
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
    <message>
        <source>&amp;Undo Remove</source>
        <translation>Entfernen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are damaged.</source>
        <translation>
            <numerusform>%n Modell ist beschädigt.</numerusform>
            <numerusform>%n Modelle sind beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repairing fetches only the damaged parts.</source>
        <translation>Das Reparieren lädt nur die beschädigten Teile.</translation>
    </message>
    <message>
        <source>Repa&amp;ir</source>
        <translation>Repar&amp;ieren</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) were removed.</source>
        <translation>
            <numerusform>%n Modell wurde entfernt.</numerusform>
            <numerusform>%n Modelle wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>Acc&amp;ounts …</source>
        <translation>&amp;Konten …</translation>
    </message>
    <message>
        <source>Ca&amp;talogues …</source>
        <translation>Kata&amp;loge …</translation>
    </message>
    <message>
        <source>Not every registry could be asked. %1</source>
        <translation>Nicht jede Registry konnte gefragt werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>There are newer versions of %n model(s).</source>
        <translation>
            <numerusform>Es gibt eine neuere Version von %n Modell.</numerusform>
            <numerusform>Es gibt neuere Versionen von %n Modellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model has a newer version.</source>
        <translation>Von keinem Modell gibt es eine neuere Version.</translation>
    </message>
    <message>
        <source>“%1” could not be updated. %2</source>
        <translation>„%1“ konnte nicht aktualisiert werden. %2</translation>
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
        <translation>A&amp;bbrechen</translation>
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
        <source>V&amp;erify</source>
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
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Push to a Registr&amp;y …</source>
        <translation>&amp;Zu einer Registry hochladen …</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>&amp;Log In …</source>
        <translation>Anm&amp;elden …</translation>
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
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
</context>
<context>
    <name>cellar::MoveStoreDialog</name>
    <message>
        <source>That folder cannot be taken: it is within the old one or around it.</source>
        <translation>Dieser Ordner kann nicht genommen werden: Er liegt im alten oder um ihn herum.</translation>
    </message>
    <message>
        <source>In that folder there is another store, or files of the same names.</source>
        <translation>In diesem Ordner liegt ein anderer Speicher, oder es liegen dort Dateien mit denselben Namen.</translation>
    </message>
    <message>
        <source>Moving the Models</source>
        <translation>Modelle verschieben</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>Was verschoben wird</translation>
    </message>
    <message>
        <source>The models are on their way to “%1”.</source>
        <translation>Die Modelle sind unterwegs nach „%1“.</translation>
    </message>
    <message>
        <source>Until all are there they stay in their old folder. Downloads pause, and go on afterwards.</source>
        <translation>Bis alle da sind, bleiben sie in ihrem alten Ordner. Downloads halten an und gehen danach weiter.</translation>
    </message>
    <message>
        <source>Waiting for “%1” (process %2), which works in the store.</source>
        <translation>Wartet auf „%1“ (Prozess %2), das im Speicher arbeitet.</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The models are where they were.</source>
        <translation>Die Modelle sind, wo sie waren.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are damaged, and were moved as they are; they can be repaired:</source>
        <translation>
            <numerusform>%n Datei ist beschädigt und wurde so verschoben, wie sie ist; sie lässt sich reparieren:</numerusform>
            <numerusform>%n Dateien sind beschädigt und wurden so verschoben, wie sie sind; sie lassen sich reparieren:</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not the program&apos;s stays in the old folder:</source>
        <translation>Was nicht vom Programm ist, bleibt im alten Ordner:</translation>
    </message>
    <message>
        <source>The models are in “%1”.</source>
        <translation>Die Modelle sind in „%1“.</translation>
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
    <message>
        <source>Take the Smaller One</source>
        <translation>Das kleinere nehmen</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist bereit</translation>
    </message>
    <message>
        <source>Fetched and proved.</source>
        <translation>Geladen und geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n models are ready</source>
        <translation>
            <numerusform>%n Modell ist bereit</numerusform>
            <numerusform>%n Modelle sind bereit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::OfferBox</name>
    <message>
        <source>Form of the model</source>
        <translation>Form des Modells</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>&amp;Form:</translation>
    </message>
    <message>
        <source>Its files are given only to who accepted its terms there.</source>
        <translation>Seine Dateien bekommt nur, wer dort seine Bedingungen angenommen hat.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>form · size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No smaller form to fall back to</source>
        <translation>Keine kleinere Form als Ersatz</translation>
    </message>
    <message>
        <source>Fall back to %1 where it cannot be had</source>
        <translation>Ersatzweise %1, wenn es nicht zu haben ist</translation>
    </message>
</context>
<context>
    <name>cellar::OverviewTab</name>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Kontextlänge</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
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
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>%1, found on the disk</source>
        <translation>%1, auf dem Datenträger gefunden</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 in %n Datei</numerusform>
            <numerusform>%1 in %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1 · by a signed catalogue</source>
        <translation>%1 · durch einen signierten Katalog</translation>
    </message>
</context>
<context>
    <name>cellar::PieceBar</name>
    <message>
        <source>Parts of the file</source>
        <translation>Teile der Datei</translation>
    </message>
</context>
<context>
    <name>cellar::PiecesTab</name>
    <message>
        <source>Proved: %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>Hashed so far: %1</source>
        <translation>Bisher gehasht: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Empfangen: %1</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Beschädigt: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
</context>
<context>
    <name>cellar::PushDialog</name>
    <message>
        <source>&amp;Push</source>
        <translation>&amp;Hochladen</translation>
    </message>
    <message>
        <source>Push to a Registry</source>
        <translation>Zu einer Registry hochladen</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>name, size</comment>
        <translation>„%1“, %2</translation>
    </message>
    <message>
        <source>Its files are read and proved, then sent; what the registry has already is not sent again. An account there is kept under Accounts, in the menu File.</source>
        <translation>Die Dateien werden gelesen und geprüft, dann gesendet; was die Registry schon hat, wird nicht noch einmal gesendet. Ein Konto dort gehört unter „Konten“ im Menü „Datei“.</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>&amp;Referenz:</translation>
    </message>
    <message>
        <source>The registry’s host, the repository and a tag.</source>
        <translation>Der Server der Registry, das Repository und ein Tag.</translation>
    </message>
    <message>
        <source>Only a registry on this machine is spoken to without encryption.</source>
        <translation>Nur mit einer Registry auf diesem Rechner wird unverschlüsselt gesprochen.</translation>
    </message>
    <message>
        <source>Not a reference yet: it wants oci://, a host, a repository and a tag.</source>
        <translation>Noch keine Referenz: Nötig sind oci://, ein Server, ein Repository und ein Tag.</translation>
    </message>
    <message>
        <source>Goes to %1 as %2, with the tag %3.</source>
        <translation>Geht an %1 als %2, mit dem Tag %3.</translation>
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
    <name>cellar::RoomMeter</name>
    <message>
        <source>%1 free of %2</source>
        <comment>of the disk</comment>
        <translation>%1 von %2 frei</translation>
    </message>
</context>
<context>
    <name>cellar::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Use &amp;Another Folder …</source>
        <translation>&amp;Anderen Ordner verwenden …</translation>
    </message>
    <message>
        <source>The program was started with this folder, by its command line or the environment, and another one chosen here would not hold.</source>
        <translation>Das Programm wurde über die Befehlszeile oder die Umgebung mit diesem Ordner gestartet; ein hier gewählter gälte nicht.</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Folder of the Model Files</source>
        <translation>Ordner der Modelldateien</translation>
    </message>
    <message>
        <source>Models at a &amp;time:</source>
        <translation>Modelle &amp;gleichzeitig:</translation>
    </message>
    <message>
        <source>So many are fetched or read at once; the others wait for their turn.</source>
        <translation>So viele werden zugleich geladen oder gelesen; die anderen warten, bis sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>Connections for each &amp;file:</source>
        <translation>Verbindungen je &amp;Datei:</translation>
    </message>
    <message>
        <source>At most, to all its sources together. More are opened only while they help.</source>
        <translation>Höchstens, zu allen ihren Quellen zusammen. Mehr werden nur geöffnet, solange sie helfen.</translation>
    </message>
    <message>
        <source>Connections to each &amp;host:</source>
        <translation>Verbindungen je &amp;Server:</translation>
    </message>
    <message>
        <source>All downloads together. Fewer are kinder to a small server.</source>
        <translation>Alle Downloads zusammen. Weniger schont einen kleinen Server.</translation>
    </message>
    <message>
        <source>Speed &amp;Limit …</source>
        <translation>&amp;Tempo begrenzen …</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>Tempo:</translation>
    </message>
    <message>
        <source>How fast all downloads together may be: always, and at certain times of the week.</source>
        <translation>Wie schnell alle Downloads zusammen sein dürfen: immer, und zu bestimmten Zeiten der Woche.</translation>
    </message>
    <message>
        <source>&amp;Retries:</source>
        <translation>&amp;Wiederholungen:</translation>
    </message>
    <message>
        <source>So often a source is asked again that gave nothing new, before the next one is tried. It waits longer each time.</source>
        <translation>So oft wird eine Quelle, die nichts Neues gab, noch einmal gefragt, bevor die nächste an der Reihe ist. Jedes Mal wird länger gewartet.</translation>
    </message>
    <message>
        <source>&amp;Patience:</source>
        <translation>G&amp;eduld:</translation>
    </message>
    <message>
        <source>After so long without a byte a connection is given up and made anew.</source>
        <translation>Nach so langer Zeit ohne ein Byte wird eine Verbindung aufgegeben und neu aufgebaut.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Never take it</source>
        <translation>Nie nehmen</translation>
    </message>
    <message>
        <source>&amp;Smaller model:</source>
        <translation>&amp;Kleineres Modell:</translation>
    </message>
    <message>
        <source>What is done when a model cannot be had and the catalogue names a smaller one in its place.</source>
        <translation>Was geschieht, wenn ein Modell nicht zu haben ist und der Katalog ein kleineres an seiner Stelle nennt.</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>Diese Adresse</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>The system&apos;s is what HTTPS_PROXY and its like say. It holds for new connections.</source>
        <translation>Der des Systems ist, was HTTPS_PROXY und dergleichen sagen. Gilt für neue Verbindungen.</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>As proxy.example.org:8080, http://… or socks5://…. While it is not right, there is no proxy.</source>
        <translation>Wie proxy.example.org:8080, http://… oder socks5://…. Solange sie nicht stimmt, gibt es keinen Proxy.</translation>
    </message>
    <message>
        <source>This is no address of a proxy.</source>
        <translation>Das ist keine Adresse eines Proxys.</translation>
    </message>
    <message>
        <source>None besides the system&apos;s</source>
        <translation>Keine außer denen des Systems</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Certificates:</source>
        <translation>Zertifikate:</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted besides the system&apos;s, as a company has them. Where it cannot be read nothing is fetched over https.</source>
        <translation>Eine PEM-Datei mit Zertifizierungsstellen, denen außer denen des Systems vertraut wird, wie Firmen sie haben. Kann sie nicht gelesen werden, wird nichts über https geladen.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pause on a &amp;metered connection</source>
        <translation>Bei &amp;getakteter Verbindung anhalten</translation>
    </message>
    <message>
        <source>What is being fetched waits until the connection costs nothing by the byte; what you resume by hand goes on.</source>
        <translation>Was geladen wird, wartet, bis die Verbindung nicht mehr nach Datenmenge kostet; was Sie von Hand fortsetzen, läuft weiter.</translation>
    </message>
    <message>
        <source>&amp;Check old proofs in the background</source>
        <translation>Alte Beweise im &amp;Hintergrund prüfen</translation>
    </message>
    <message>
        <source>Disks forget. What was proved long ago is read again, slowly, while nothing else goes on, so that damage is found before you need the model.</source>
        <translation>Datenträger vergessen. Was vor langer Zeit geprüft wurde, wird langsam neu gelesen, während sonst nichts geschieht, damit Schäden gefunden werden, bevor Sie das Modell brauchen.</translation>
    </message>
    <message>
        <source>When a proof is &amp;older than:</source>
        <translation>Wenn die letzte Prüfung &amp;älter ist als:</translation>
    </message>
    <message>
        <source>Each model by itself; one that you verified by hand is not read again.</source>
        <translation>Jedes Modell für sich; eines, das Sie von Hand geprüft haben, wird nicht noch einmal gelesen.</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>&amp;Tempo:</translation>
    </message>
    <message>
        <source>So fast the disk is read at most, to leave it to others.</source>
        <translation>So schnell wird der Datenträger höchstens gelesen, damit andere ihn auch haben.</translation>
    </message>
    <message>
        <source> MB/s</source>
        <comment>behind a number</comment>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>On &amp;battery, too</source>
        <translation>Auch im &amp;Akkubetrieb</translation>
    </message>
    <message>
        <source>Otherwise only on mains power, or where the power cannot be told.</source>
        <translation>Sonst nur am Stromnetz, oder wo sich das nicht feststellen lässt.</translation>
    </message>
    <message>
        <source>There was none yet.</source>
        <translation>Es gab noch keine.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) read, </source>
        <translation>
            <numerusform>%n Modell gelesen, </numerusform>
            <numerusform>%n Modelle gelesen, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them damaged</source>
        <translation>
            <numerusform>%n davon beschädigt</numerusform>
            <numerusform>%n davon beschädigt</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them right</source>
        <translation>alle in Ordnung</translation>
    </message>
    <message>
        <source>Last round:</source>
        <translation>Letzter Durchgang:</translation>
    </message>
    <message>
        <source>What is damaged is told by a notification and stands in the list; nothing is repaired without you.</source>
        <translation>Schäden meldet eine Benachrichtigung, und sie stehen in der Liste; ohne Sie wird nichts repariert.</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>Bei der &amp;Anmeldung starten</translation>
    </message>
    <message>
        <source>It begins in the tray, where there is one.</source>
        <translation>Es beginnt im Benachrichtigungsfeld, wo es eines gibt.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Downloads go on. The icon&apos;s menu has Quit.</source>
        <translation>Downloads gehen weiter. Im Menü des Symbols steht „Beenden“.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the program, and downloads go on with the next start.</source>
        <translation>Diese Arbeitsumgebung hat kein Benachrichtigungsfeld: Wird das Fenster geschlossen, endet das Programm; Downloads gehen beim nächsten Start weiter.</translation>
    </message>
    <message>
        <source>Stay &amp;awake while something is active</source>
        <translation>Wach &amp;bleiben, solange etwas aktiv ist</translation>
    </message>
    <message>
        <source>The machine does not fall asleep by itself while models are fetched or read.</source>
        <translation>Der Rechner schläft nicht von selbst ein, während Modelle geladen oder gelesen werden.</translation>
    </message>
    <message>
        <source>La&amp;nguage:</source>
        <translation>Sp&amp;rache:</translation>
    </message>
    <message>
        <source>The window opens anew; what is being fetched goes on.</source>
        <translation>Das Fenster öffnet sich neu; was geladen wird, läuft weiter.</translation>
    </message>
    <message>
        <source>When a model has become &amp;ready</source>
        <translation>Wenn ein Modell &amp;bereit ist</translation>
    </message>
    <message>
        <source>Only while the window is not in front.</source>
        <translation>Nur solange das Fenster nicht vorn ist.</translation>
    </message>
    <message>
        <source>When a &amp;smaller model was taken</source>
        <translation>Wenn ein &amp;kleineres Modell genommen wurde</translation>
    </message>
    <message>
        <source>With the reason, and a button to try again.</source>
        <translation>Mit dem Grund und einem Knopf, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>When something &amp;failed</source>
        <translation>Wenn etwas &amp;fehlschlägt</translation>
    </message>
    <message>
        <source>It stays until you have seen it, with a button to try again.</source>
        <translation>Bleibt, bis Sie es gesehen haben, mit einem Knopf, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>When &amp;damage was found</source>
        <translation>Wenn &amp;Schäden gefunden wurden</translation>
    </message>
    <message>
        <source>It stays until you have seen it, with a button to repair.</source>
        <translation>Bleibt, bis Sie es gesehen haben, mit einem Knopf zum Reparieren.</translation>
    </message>
    <message>
        <source>Look for &amp;newer versions once a day</source>
        <translation>Einmal am Tag nach &amp;neueren Versionen suchen</translation>
    </message>
    <message>
        <source>The hub and the registries that models came from are asked what they have now, not while the connection is metered. Nothing is fetched without you.</source>
        <translation>Der Hub und die Registrys, von denen Modelle kamen, werden gefragt, was sie jetzt haben, nicht bei getakteter Verbindung. Ohne Sie wird nichts geladen.</translation>
    </message>
    <message>
        <source>Never yet.</source>
        <translation>Noch nie.</translation>
    </message>
    <message>
        <source>Last asked:</source>
        <translation>Zuletzt gefragt:</translation>
    </message>
    <message>
        <source>Not each of them could be asked; it is tried again on another day, or by hand in the menu Model.</source>
        <translation>Nicht alle konnten gefragt werden; es wird an einem anderen Tag wieder versucht, oder von Hand im Menü „Modell“.</translation>
    </message>
    <message>
        <source>By hand in the menu Model, at any time.</source>
        <translation>Von Hand im Menü „Modell“, jederzeit.</translation>
    </message>
    <message>
        <source>When there are newer &amp;versions</source>
        <translation>Wenn es neuere &amp;Versionen gibt</translation>
    </message>
    <message>
        <source>One for all models, when the daily look finds some.</source>
        <translation>Eine für alle Modelle, wenn die tägliche Suche welche findet.</translation>
    </message>
    <message>
        <source>Another Folder</source>
        <translation>Ein anderer Ordner</translation>
    </message>
    <message>
        <source>Move the models to “%1”?</source>
        <translation>Die Modelle nach „%1“ verschieben?</translation>
    </message>
    <message>
        <source>On the same disk that is done at once; to another one each file is copied and proved before its original is removed. Used as it is, the folder has what it has, and the models stay where they are.</source>
        <translation>Auf demselben Datenträger geht das sofort; auf einen anderen wird jede Datei kopiert und geprüft, bevor das Original entfernt wird. So verwendet, wie er ist, hat der Ordner, was er hat, und die Modelle bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>&amp;Move the Models There</source>
        <translation>Modelle dorthin &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Use It as It Is</source>
        <translation>&amp;So verwenden, wie er ist</translation>
    </message>
    <message>
        <source>Files of the Store</source>
        <translation>Dateien des Speichers</translation>
    </message>
    <message>
        <source>Share the files that are there, too?</source>
        <translation>Auch die vorhandenen Dateien freigeben?</translation>
    </message>
    <message>
        <source>Make the files that are there private, too?</source>
        <translation>Auch die vorhandenen Dateien privat machen?</translation>
    </message>
    <message>
        <source>Otherwise it holds for the files and folders that are made from now on.</source>
        <translation>Sonst gilt es für die Dateien und Ordner, die von jetzt an entstehen.</translation>
    </message>
    <message>
        <source>&amp;All Files</source>
        <translation>&amp;Alle Dateien</translation>
    </message>
    <message>
        <source>Only &amp;New Ones</source>
        <translation>Nur &amp;neue</translation>
    </message>
    <message>
        <source>Where the model files are, for this window and for the command “cellar”. They can be moved to the folder that you choose, or stay here.</source>
        <translation>Wo die Modelldateien liegen, für dieses Fenster und für den Befehl „cellar“. Sie können in den Ordner verschoben werden, den Sie wählen, oder hier bleiben.</translation>
    </message>
    <message>
        <source>Private: only for you</source>
        <translation>Privat: nur für Sie</translation>
    </message>
    <message>
        <source>Shared: others may read them</source>
        <translation>Freigegeben: andere dürfen sie lesen</translation>
    </message>
    <message>
        <source>&amp;Files:</source>
        <translation>&amp;Dateien:</translation>
    </message>
    <message>
        <source>Who may use what is in the store. Of a shared one everybody on this machine may read the files, where the folders above let them, and its group may add to it and change it. It holds for the command “cellar” and for other users&apos; programs, too.</source>
        <translation>Wer verwenden darf, was im Speicher ist. Bei einem freigegebenen darf jeder auf diesem Rechner die Dateien lesen, wo die Ordner darüber es zulassen, und seine Gruppe darf hinzufügen und ändern. Es gilt auch für den Befehl „cellar“ und für Programme anderer Benutzer.</translation>
    </message>
</context>
<context>
    <name>cellar::Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n model(s)</source>
        <comment>a group of the library</comment>
        <translation>
            <numerusform>%1, %n Modell</numerusform>
            <numerusform>%1, %n Modelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::SourceTable</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>cellar::SpeedGraph</name>
    <message>
        <source>Speed in the last minutes</source>
        <translation>Tempo der letzten Minuten</translation>
    </message>
    <message>
        <source>Now %1, at most %2</source>
        <comment>speeds</comment>
        <translation>Jetzt %1, höchstens %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
    <name>cellar::StoragePage</name>
    <message>
        <source>%1, %2</source>
        <comment>what is removed and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In the &amp;Store</source>
        <translation>Im &amp;Speicher</translation>
    </message>
    <message>
        <source>Cl&amp;ean Up</source>
        <translation>Auf&amp;räumen</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>D&amp;uplikate</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <comment>of the disk</comment>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>Cl&amp;ean Up: %1</source>
        <comment>what that frees</comment>
        <translation>Auf&amp;räumen: %1</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 frei geworden.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay: they are in use, or are not what they were.</source>
        <translation>
            <numerusform>%n Datei bleibt: Sie ist in Gebrauch oder nicht mehr, was sie war.</numerusform>
            <numerusform>%n Dateien bleiben: Sie sind in Gebrauch oder nicht mehr, was sie waren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::StoredTable</name>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>A download of unknown name</source>
        <translation>Ein Download unbekannten Namens</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unfertig</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Nicht verzeichnet</translation>
    </message>
    <message>
        <source>The store&apos;s own</source>
        <translation>Des Speichers eigenes</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removal frees %1</source>
        <translation>würde %1 freigeben</translation>
    </message>
    <message>
        <source>What is known of the files: receipts, piece maps, locks</source>
        <translation>Was über die Dateien bekannt ist: Belege, Stückkarten, Sperren</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n file(s)</source>
        <comment>folder and number of files</comment>
        <translation>
            <numerusform>%1 · %n Datei</numerusform>
            <numerusform>%1 · %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>no model names it</source>
        <translation>kein Modell nennt es</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a cell says</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>On the Disk</source>
        <translation>Auf dem Datenträger</translation>
    </message>
    <message>
        <source>Proved or Changed</source>
        <translation>Geprüft oder geändert</translation>
    </message>
</context>
<context>
    <name>cellar::StoredView</name>
    <message>
        <source>What lies in the store</source>
        <translation>Was im Speicher liegt</translation>
    </message>
    <message>
        <source>Show in the &amp;Library</source>
        <translation>In der &amp;Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>The store is empty</source>
        <translation>Der Speicher ist leer</translation>
    </message>
    <message>
        <source>What you get stands here, with the room that it takes.</source>
        <translation>Was Sie laden, steht hier mit dem Platz, den es braucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the store</source>
        <translation>
            <numerusform>%n Eintrag im Speicher</numerusform>
            <numerusform>%n Einträge im Speicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected; removal frees %1</source>
        <translation>
            <numerusform>%n ausgewählt; Entfernen macht %1 frei</numerusform>
            <numerusform>%n ausgewählt; Entfernen macht %1 frei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::SubscribeDialog</name>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Abonnieren</translation>
    </message>
    <message>
        <source>Subscribe to a Catalogue</source>
        <translation>Katalog abonnieren</translation>
    </message>
    <message>
        <source>The line that begins with RW</source>
        <translation>Die Zeile, die mit RW beginnt</translation>
    </message>
    <message>
        <source>Somebody you trust publishes a list of models and signs it with minisign. Its models appear in your library, and only what their key has signed is taken. Get the key from the publisher by another way than the address.</source>
        <translation>Jemand, dem Sie vertrauen, veröffentlicht eine Liste von Modellen und signiert sie mit minisign. Seine Modelle erscheinen in Ihrer Bibliothek, und nur was sein Schlüssel signiert hat, wird genommen. Holen Sie den Schlüssel beim Herausgeber auf anderem Weg als die Adresse.</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>Ad&amp;resse:</translation>
    </message>
    <message>
        <source>Public &amp;key:</source>
        <translation>Öffentlicher Schl&amp;üssel:</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Public Key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Keys of minisign (*.pub)</source>
        <translation>Schlüssel von minisign (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>In this file is no public key of minisign.</source>
        <translation>In dieser Datei ist kein öffentlicher Schlüssel von minisign.</translation>
    </message>
    <message>
        <source>This is no public key of minisign: 56 letters and digits that begin with RW.</source>
        <translation>Das ist kein öffentlicher Schlüssel von minisign: 56 Buchstaben und Ziffern, die mit RW beginnen.</translation>
    </message>
    <message>
        <source>The catalogue wants an https address.</source>
        <translation>Der Katalog verlangt eine https-Adresse.</translation>
    </message>
    <message>
        <source>The catalogue is fetched and its signature checked …</source>
        <translation>Der Katalog wird geladen und seine Signatur geprüft …</translation>
    </message>
</context>
<context>
    <name>cellar::TransferTab</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
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
        <source>S&amp;how</source>
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
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
</context>
<context>
    <name>cellar::UpdateActions</name>
    <message>
        <source>Upda&amp;te …</source>
        <translation>Akt&amp;ualisieren …</translation>
    </message>
    <message>
        <source>Update All &amp;Outdated …</source>
        <translation>&amp;Alle veralteten aktualisieren …</translation>
    </message>
    <message>
        <source>S&amp;kip This Version</source>
        <translation>&amp;Diese Version überspringen</translation>
    </message>
    <message>
        <source>C&amp;heck for Updates</source>
        <translation>Na&amp;ch Aktualisierungen suchen</translation>
    </message>
</context>
<context>
    <name>cellar::UpdateNotice</name>
    <message numerus="yes">
        <source>Newer versions of %n model(s)</source>
        <translation>
            <numerusform>Neuere Version von %n Modell</numerusform>
            <numerusform>Neuere Versionen von %n Modellen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>cellar::Upkeep</name>
    <message>
        <source>Models are being fetched or read.</source>
        <translation>Es werden Modelle geladen oder gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>The connection is metered: %n download(s) wait until it is not.</source>
        <translation>
            <numerusform>Die Verbindung ist getaktet: %n Download wartet, bis sie es nicht mehr ist.</numerusform>
            <numerusform>Die Verbindung ist getaktet: %n Downloads warten, bis sie es nicht mehr ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On &amp;Now</source>
        <translation>Jetzt &amp;weitermachen</translation>
    </message>
    <message>
        <source>“%1” could not be had. The catalogue names “%2” in its place.</source>
        <translation>„%1“ war nicht zu haben. Der Katalog nennt „%2“ an seiner Stelle.</translation>
    </message>
    <message>
        <source>Get the &amp;Smaller One</source>
        <translation>Das &amp;kleinere laden</translation>
    </message>
    <message>
        <source>First Steps</source>
        <translation>Erste Schritte</translation>
    </message>
</context>
<context>
    <name>cellar::WindowErrands</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n more failed.</source>
        <translation>
            <numerusform>%n weiteres ist fehlgeschlagen.</numerusform>
            <numerusform>%n weitere sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the Reference</source>
        <translation>Referenz &amp;kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) are taken into the store.</source>
        <translation>
            <numerusform>%n Modelldatei wird in den Speicher übernommen.</numerusform>
            <numerusform>%n Modelldateien werden in den Speicher übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are copied to a folder and proved there.</source>
        <translation>
            <numerusform>%n Modell wird in einen Ordner kopiert und dort geprüft.</numerusform>
            <numerusform>%n Modelle werden in einen Ordner kopiert und dort geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are proved and sent to a registry.</source>
        <translation>
            <numerusform>%n Modell wird geprüft und an eine Registry gesendet.</numerusform>
            <numerusform>%n Modelle werden geprüft und an eine Registry gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the store now.</source>
        <translation>%1 ist jetzt im Speicher.</translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) are in the store now.</source>
        <translation>
            <numerusform>%n Modelldatei ist jetzt im Speicher.</numerusform>
            <numerusform>%n Modelldateien sind jetzt im Speicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was copied, with a catalogue beside it.</source>
        <translation>„%1“ wurde kopiert, mit einem Katalog daneben.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) were copied, with a catalogue beside them.</source>
        <translation>
            <numerusform>%n Modell wurde kopiert, mit einem Katalog daneben.</numerusform>
            <numerusform>%n Modelle wurden kopiert, mit einem Katalog daneben.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the registry now.</source>
        <translation>„%1“ ist jetzt in der Registry.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are in the registry now.</source>
        <translation>
            <numerusform>%n Modell ist jetzt in der Registry.</numerusform>
            <numerusform>%n Modelle sind jetzt in der Registry.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be taken in.</source>
        <translation>%1 konnte nicht übernommen werden.</translation>
    </message>
    <message>
        <source>“%1” could not be copied.</source>
        <translation>„%1“ konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>“%1” could not be pushed.</source>
        <translation>„%1“ konnte nicht hochgeladen werden.</translation>
    </message>
</context>
</TS>
