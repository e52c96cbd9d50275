<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>It waits for its turn.</source>
        <translation>En attente de son tour.</translation>
    </message>
    <message>
        <source>Another program works on it: %1.</source>
        <translation>Un autre programme s’en occupe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing comes from %1.</source>
        <translation>Rien n’arrive de %1.</translation>
    </message>
    <message>
        <source>It is fetched from %1.</source>
        <translation>Téléchargement depuis %1.</translation>
    </message>
    <message>
        <source>It was paused at %1.</source>
        <translation>Mis en pause à %1.</translation>
    </message>
    <message>
        <source>It pauses: %1</source>
        <translation>Mise en pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its bytes are read and hashed.</source>
        <translation>Lecture de ses octets et calcul de l’empreinte.</translation>
    </message>
    <message>
        <source>What is damaged is fetched again.</source>
        <translation>Ce qui est endommagé est téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>The drive of the store is absent.</source>
        <translation>Le disque du dépôt est absent.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 follows in %3.</source>
        <translation>La tentative %1 sur %2 aura lieu dans %3.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 follows.</source>
        <translation>La tentative %1 sur %2 suit.</translation>
    </message>
    <message>
        <source>%1 is taken in its place. %2</source>
        <translation>%1 est pris à sa place. %2</translation>
    </message>
    <message>
        <source>It is ready and proved: %1.</source>
        <translation>Prêt et vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is here (%1), but nobody published a digest to prove it.</source>
        <translation>Présent (%1), mais personne n’a publié d’empreinte pour le prouver.</translation>
    </message>
    <message>
        <source>Fetched: %1; kept from before: %2.</source>
        <translation>Téléchargé&#xa0;: %1&#x202f;; déjà présent&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is much slower than another source and is asked less.</source>
        <translation>La source %1 est bien plus lente qu’une autre et sera moins sollicitée.</translation>
    </message>
    <message>
        <source>%1 is not asked any more.</source>
        <translation>La source %1 n’est plus sollicitée.</translation>
    </message>
    <message>
        <source>Every byte was read; it is what was promised.</source>
        <translation>Chaque octet a été lu&#x202f;; c’est bien ce qui était promis.</translation>
    </message>
    <message>
        <source>A file of it is missing.</source>
        <translation>Il lui manque un fichier.</translation>
    </message>
    <message>
        <source>Every byte was read; nobody published a digest to compare it with.</source>
        <translation>Chaque octet a été lu&#x202f;; personne n’a publié d’empreinte à laquelle comparer.</translation>
    </message>
    <message>
        <source>It was taken over from %1.</source>
        <translation>Repris de %1.</translation>
    </message>
    <message>
        <source>%1 of it had been fetched by another program: %2.</source>
        <translation>%1 avaient déjà été téléchargés par un autre programme&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Another program is fetching it, too: %1.</source>
        <translation>Un autre programme le télécharge aussi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What comes from %1 is not what its name says: %2.</source>
        <translation>Ce qui vient de %1 n’est pas ce que dit son nom&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It was updated to the version %1.</source>
        <translation>Mis à jour vers la version %1.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>It was cancelled; what was received is kept.</source>
        <translation>Annulé&#x202f;; ce qui a été reçu est conservé.</translation>
    </message>
    <message>
        <source>Its verification was paused at %1.</source>
        <translation>Sa vérification a été mise en pause à %1.</translation>
    </message>
</context>
<context>
    <name>DiskParts</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <translation>Téléchargements inachevés</translation>
    </message>
    <message>
        <source>Other things in the store</source>
        <translation>Autre contenu du dépôt</translation>
    </message>
    <message>
        <source>Everything else on the disk</source>
        <translation>Tout le reste du disque</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Needed by the queue</source>
        <translation>Nécessaire à la file</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the disk and its size</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The queue still needs %1, and %2 of that have no room. Free some, or take something out of it.</source>
        <translation>La file a encore besoin de %1, et la place manque pour %2. Libérez de la place, ou retirez-en quelque chose.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>shares its room already</source>
        <translation>partage déjà sa place</translation>
    </message>
    <message>
        <source>stays: it is on another disk</source>
        <translation>reste&#xa0;: il est sur un autre disque</translation>
    </message>
    <message>
        <source>stays: it belongs to another user</source>
        <translation>reste&#xa0;: il appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>stays: its program would not bear it</source>
        <translation>reste&#xa0;: son programme ne le supporterait pas</translation>
    </message>
    <message>
        <source>stays: a process writes to it</source>
        <translation>reste&#xa0;: un processus y écrit</translation>
    </message>
    <message>
        <source>stays: it has other names</source>
        <translation>reste&#xa0;: il a d’autres noms</translation>
    </message>
    <message>
        <source>stays: others may change what it would share</source>
        <translation>reste&#xa0;: d’autres peuvent modifier ce qu’il partagerait</translation>
    </message>
    <message>
        <source>this store</source>
        <translation>ce dépôt</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>program and path</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>is kept; others share its room</source>
        <translation>est conservé&#x202f;; d’autres partagent sa place</translation>
    </message>
    <message>
        <source>would share its blocks</source>
        <translation>partagerait ses blocs</translation>
    </message>
    <message>
        <source>would become a hard link</source>
        <translation>deviendrait un lien physique</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1</source>
        <translation>
            <numerusform>%n fichier de %1</numerusform>
            <numerusform>%n fichiers de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Try again; what was fetched is kept.</source>
        <translation>Réessayez&#x202f;; ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>Server answered %1</source>
        <comment>an HTTP status</comment>
        <translation>Réponse %1 du serveur</translation>
    </message>
    <message>
        <source>%1 does not have the file (status %2).</source>
        <translation>%1 n’a pas le fichier (code %2).</translation>
    </message>
    <message>
        <source>Check the address, or add the model from another source.</source>
        <translation>Vérifiez l’adresse, ou ajoutez le modèle depuis une autre source.</translation>
    </message>
    <message>
        <source>%1 may not give the file out for legal reasons (status 451).</source>
        <translation>%1 ne peut pas fournir le fichier pour des raisons légales (code 451).</translation>
    </message>
    <message>
        <source>Add the model from another source.</source>
        <translation>Ajoutez le modèle depuis une autre source.</translation>
    </message>
    <message>
        <source>%1 got too many requests (status 429).</source>
        <translation>%1 a reçu trop de requêtes (code 429).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (status %2).</source>
        <translation>%1 connaît une panne interne (code %2).</translation>
    </message>
    <message>
        <source>%1 answered with status %2 in place of the file.</source>
        <translation>%1 a répondu par le code %2 au lieu du fichier.</translation>
    </message>
    <message>
        <source>Try again later, or add the model from another source.</source>
        <translation>Réessayez plus tard, ou ajoutez le modèle depuis une autre source.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Transfer stalled</source>
        <translation>Transfert bloqué</translation>
    </message>
    <message>
        <source>%1 stopped sending, or sent too slowly.</source>
        <translation>%1 a cessé d’envoyer, ou envoyait trop lentement.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Page de connexion</translation>
    </message>
    <message>
        <source>A sign-in page came in place of the file.</source>
        <translation>Une page de connexion est arrivée au lieu du fichier.</translation>
    </message>
    <message>
        <source>Sign in to the network with a browser, then try again.</source>
        <translation>Connectez-vous au réseau avec un navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Wrong part sent</source>
        <translation>Mauvaise partie reçue</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for; it was not used.</source>
        <translation>%1 a envoyé une autre partie du fichier que celle demandée&#x202f;; elle n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Réponse inutilisable</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be used.</source>
        <translation>%1 a donné une réponse inutilisable.</translation>
    </message>
    <message>
        <source>Connection broke</source>
        <translation>Connexion interrompue</translation>
    </message>
    <message>
        <source>%1 could not be reached, or the connection broke.</source>
        <translation>%1 est injoignable, ou la connexion a été interrompue.</translation>
    </message>
    <message>
        <source>Check the network and try again; what was fetched is kept.</source>
        <translation>Vérifiez le réseau et réessayez&#x202f;; ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the catalogue or the source is out of date.</source>
        <translation>Réessayez&#x202f;; si cela persiste, le catalogue ou la source n’est plus à jour.</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <translation>Mauvaise longueur</translation>
    </message>
    <message>
        <source>%1 sent a file of another length than was promised; it was not kept.</source>
        <translation>%1 a envoyé un fichier d’une autre longueur que promis&#x202f;; il n’a pas été conservé.</translation>
    </message>
    <message>
        <source>Changed at the source</source>
        <translation>Modifié à la source</translation>
    </message>
    <message>
        <source>%1 has another version of the file than when the download began.</source>
        <translation>%1 a une autre version du fichier qu’au début du téléchargement.</translation>
    </message>
    <message>
        <source>Try again to start over with the present version.</source>
        <translation>Réessayez pour recommencer avec la version actuelle.</translation>
    </message>
    <message>
        <source>Wrong bytes</source>
        <translation>Octets incorrects</translation>
    </message>
    <message>
        <source>What %1 sent is not the promised file: its SHA-256 differs. It was not kept.</source>
        <translation>Ce que %1 a envoyé n’est pas le fichier promis&#xa0;: son SHA-256 diffère. Il n’a pas été conservé.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificat non fiable</translation>
    </message>
    <message>
        <source>The secure connection to %1 cannot be trusted.</source>
        <translation>La connexion sécurisée à %1 n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, and the certificate of the server.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur, ainsi que le certificat du serveur.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>%1 would be read without encryption, which is refused.</source>
        <translation>%1 serait lu sans chiffrement, ce qui est refusé.</translation>
    </message>
    <message>
        <source>Use an https address, or allow plain http when you add the source.</source>
        <translation>Utilisez une adresse https, ou autorisez http sans chiffrement en ajoutant la source.</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>Signature refusée</translation>
    </message>
    <message>
        <source>The signature of what %1 sent does not hold.</source>
        <translation>La signature de ce que %1 a envoyé n’est pas valable.</translation>
    </message>
    <message>
        <source>What was there before stays in use; ask its publisher for the key.</source>
        <translation>Ce qui était là reste en usage&#x202f;; demandez la clé à son éditeur.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>%1 wants you to sign in (status 401).</source>
        <translation>%1 demande une authentification (code 401).</translation>
    </message>
    <message>
        <source>%1 does not let you have the file (status %2).</source>
        <translation>%1 ne vous laisse pas accéder au fichier (code %2).</translation>
    </message>
    <message>
        <source>The licence may have to be accepted at the model’s page first.</source>
        <translation>Il faut peut-être d’abord accepter la licence sur la page du modèle.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disque plein</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of the store.</source>
        <translation>Il n’y a pas assez de place sur le disque du dépôt.</translation>
    </message>
    <message>
        <source>Free some space, then try again; what was fetched is kept.</source>
        <translation>Libérez de la place, puis réessayez&#x202f;; ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>The store may not be read or written.</source>
        <translation>Le dépôt ne peut être ni lu ni modifié.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the store’s folder, then try again.</source>
        <translation>Vérifiez le propriétaire et les permissions du dossier du dépôt, puis réessayez.</translation>
    </message>
    <message>
        <source>Drive absent</source>
        <translation>Disque absent</translation>
    </message>
    <message>
        <source>The store is not where it was; its drive may not be attached.</source>
        <translation>Le dépôt n’est plus où il était&#x202f;; son disque n’est peut-être pas branché.</translation>
    </message>
    <message>
        <source>Attach the drive; the models come back by themselves.</source>
        <translation>Branchez le disque&#x202f;; les modèles reviendront d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Keyring unavailable</source>
        <translation>Trousseau indisponible</translation>
    </message>
    <message>
        <source>The keyring of this system is locked or does not answer.</source>
        <translation>Le trousseau de clés de ce système est verrouillé ou ne répond pas.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again.</source>
        <translation>Déverrouillez le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Unsafe name</source>
        <translation>Nom non sûr</translation>
    </message>
    <message>
        <source>A file name, a folder or a link is not safe to use.</source>
        <translation>Un nom de fichier, un dossier ou un lien n’est pas sûr.</translation>
    </message>
    <message>
        <source>Look at the detail, and correct the catalogue or the store.</source>
        <translation>Consultez le détail, et corrigez le catalogue ou le dépôt.</translation>
    </message>
    <message>
        <source>Disk error</source>
        <translation>Erreur de disque</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>Le disque a signalé une erreur.</translation>
    </message>
    <message>
        <source>Check the disk, then verify the model.</source>
        <translation>Contrôlez le disque, puis vérifiez le modèle.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En cours d’utilisation</translation>
    </message>
    <message>
        <source>Another process works on this model.</source>
        <translation>Un autre processus s’occupe de ce modèle.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>The model is not in the catalogue, or its files are not here.</source>
        <translation>Le modèle n’est pas dans le catalogue, ou ses fichiers ne sont pas présents.</translation>
    </message>
    <message>
        <source>Get the model, or look at the catalogue.</source>
        <translation>Obtenez le modèle, ou consultez le catalogue.</translation>
    </message>
    <message>
        <source>Catalogue fault</source>
        <translation>Erreur de catalogue</translation>
    </message>
    <message>
        <source>The catalogue does not hold.</source>
        <translation>Le catalogue est incorrect.</translation>
    </message>
    <message>
        <source>Correct the document at the place that is named.</source>
        <translation>Corrigez le document à l’endroit indiqué.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>Get the model to go on; what was fetched is kept.</source>
        <translation>Obtenez le modèle pour continuer&#x202f;; ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>This version of the program cannot do that.</source>
        <translation>Cette version du programme ne sait pas le faire.</translation>
    </message>
    <message>
        <source>Use another address or a newer version.</source>
        <translation>Utilisez une autre adresse ou une version plus récente.</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la source</translation>
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
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
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
        <translation>%1&#xa0;Md</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1&#xa0;M</translation>
    </message>
</context>
<context>
    <name>ModelGroup</name>
    <message>
        <source>All</source>
        <comment>models</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>models</comment>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>models</comment>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>models</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>models</comment>
        <translation>Endommagés</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>models</comment>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Not here</source>
        <comment>models</comment>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Outdated</source>
        <comment>models</comment>
        <translation>Dépassés</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>A newer version is at the hub</source>
        <translation>Le hub a une version plus récente</translation>
    </message>
    <message>
        <source>A newer version is at its registry</source>
        <translation>Son registre a une version plus récente</translation>
    </message>
    <message>
        <source>A newer version of %1 is at the hub</source>
        <comment>%1: a date</comment>
        <translation>Le hub a une version plus récente, du %1</translation>
    </message>
    <message>
        <source>A newer version of %1 is at its registry</source>
        <comment>%1: a date</comment>
        <translation>Son registre a une version plus récente, du %1</translation>
    </message>
    <message>
        <source>newer version, %1</source>
        <comment>%1: its size</comment>
        <translation>version plus récente, %1</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>version plus récente</translation>
    </message>
    <message>
        <source>%1, %2 to fetch.</source>
        <comment>%1: a sentence, %2: a size</comment>
        <translation>%1, %2 à télécharger.</translation>
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
        <translation>Montre des téléchargements depuis un serveur intégré, sans Internet.</translation>
    </message>
    <message>
        <source>Begin in the tray.</source>
        <translation>Démarre dans la zone de notification.</translation>
    </message>
    <message>
        <source>The folder of the model files.</source>
        <translation>Le dossier des fichiers de modèles.</translation>
    </message>
    <message>
        <source>The user&apos;s catalogue.</source>
        <translation>Le catalogue de l’utilisateur.</translation>
    </message>
    <message>
        <source>Certificates trusted besides the system&apos;s.</source>
        <translation>Certificats approuvés en plus de ceux du système.</translation>
    </message>
    <message>
        <source>Write a picture of the window, then quit.</source>
        <translation>Enregistre une image de la fenêtre, puis quitte.</translation>
    </message>
    <message>
        <source>When to take the picture, in milliseconds.</source>
        <translation>Moment de l’image, en millisecondes.</translation>
    </message>
    <message>
        <source>Keeps your local AI models fetched, verified and ready.</source>
        <translation>Garde vos modèles d’IA locaux téléchargés, vérifiés et prêts.</translation>
    </message>
    <message>
        <source>An address or a path to be added.</source>
        <translation>Une adresse ou un chemin à ajouter.</translation>
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
        <translation>Stockage</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>Remove %n model(s)?</source>
        <translation>
            <numerusform>Supprimer %n modèle&#x202f;?</numerusform>
            <numerusform>Supprimer %n modèles&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>What was fetched of it so far is deleted too.</source>
        <translation>Ce qui en a déjà été téléchargé est supprimé aussi.</translation>
    </message>
    <message>
        <source>The files that are here (%1) go to the wastebasket, unless you keep them.</source>
        <translation>Les fichiers présents (%1) vont à la corbeille, sauf si vous les conservez.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep the files on the disk</source>
        <translation>&amp;Conserver les fichiers sur le disque</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n thing(s)?</source>
        <translation>
            <numerusform>Supprimer %n élément&#x202f;?</numerusform>
            <numerusform>Supprimer %n éléments&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for good:</source>
        <translation>Supprimés définitivement&#xa0;:</translation>
    </message>
    <message>
        <source>To the wastebasket, which has to be emptied before their room is free:</source>
        <translation>À la corbeille, à vider pour que leur place soit libre&#xa0;:</translation>
    </message>
    <message>
        <source>That frees %1.</source>
        <translation>Cela libère %1.</translation>
    </message>
    <message numerus="yes">
        <source>Update %n model(s)?</source>
        <translation>
            <numerusform>Mettre à jour %n modèle&#x202f;?</numerusform>
            <numerusform>Mettre à jour %n modèles&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Update “%1”?</source>
        <translation>Mettre à jour «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>What is here stays usable until the new version is proved.</source>
        <translation>Ce qui est présent reste utilisable jusqu’à ce que la nouvelle version soit vérifiée.</translation>
    </message>
    <message>
        <source>%1 are fetched.</source>
        <translation>%1 seront téléchargés.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message numerus="yes">
        <source>Let %n file(s) share their room?</source>
        <translation>
            <numerusform>Faire partager sa place à %n fichier&#x202f;?</numerusform>
            <numerusform>Faire partager leur place à %n fichiers&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>That frees %1. Each keeps its place and its bytes; it can be undone. Where the disk can only make hard links, what is written to one name is written to all.</source>
        <translation>Cela libère %1. Chacun garde son emplacement et ses octets&#x202f;; on peut revenir en arrière. Là où le disque ne permet que des liens physiques, ce qui est écrit sous un nom l’est sous tous.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Mettre à jour</translation>
    </message>
    <message>
        <source>&amp;Keep the old version, too, as a model of its own</source>
        <translation>&amp;Conserver aussi l’ancienne version, comme modèle à part</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>%1 are needed; the disk does not tell how much is free.</source>
        <translation>%1 sont nécessaires&#x202f;; le disque ne dit pas combien de place est libre.</translation>
    </message>
    <message>
        <source>How large it is shows when it comes; %1 are free.</source>
        <translation>La taille sera connue au téléchargement&#x202f;; %1 sont libres.</translation>
    </message>
    <message>
        <source>It does not fit: %1 are needed, %2 can be used, %3 are missing.</source>
        <translation>La place manque&#xa0;: il faut %1, %2 sont utilisables, il manque %3.</translation>
    </message>
    <message>
        <source>%1 of %2 free; %3 stay free.</source>
        <translation>%1 sur %2 libres&#x202f;; il restera %3.</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>sends</source>
        <translation>envoie</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>écartée&#xa0;: %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>trop lente</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>au repos</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Unproved</source>
        <translation>Sans preuve</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Repli</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>no. %1 in the queue</source>
        <translation>n°&#xa0;%1 dans la file</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>by another program</source>
        <translation>par un autre programme</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>stalled: nothing comes</source>
        <translation>bloqué&#xa0;: rien n’arrive</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>goes on when you say so</source>
        <translation>reprendra à votre demande</translation>
    </message>
    <message>
        <source>tries again in %1</source>
        <translation>nouvel essai dans %1</translation>
    </message>
    <message>
        <source>reads every byte</source>
        <translation>lit chaque octet</translation>
    </message>
    <message>
        <source>proved %1</source>
        <translation>vérifié %1</translation>
    </message>
    <message>
        <source>no published digest</source>
        <translation>pas d’empreinte publiée</translation>
    </message>
    <message>
        <source>%1 is used</source>
        <translation>%1 est utilisé</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged part(s)</source>
        <translation>
            <numerusform>%n partie endommagée</numerusform>
            <numerusform>%n parties endommagées</numerusform>
        </translation>
    </message>
    <message>
        <source>its drive is absent</source>
        <translation>son disque est absent</translation>
    </message>
    <message>
        <source>The model is not here.</source>
        <translation>Le modèle n’est pas présent.</translation>
    </message>
    <message>
        <source>Get it to download and prove it.</source>
        <translation>Obtenez-le pour le télécharger et le vérifier.</translation>
    </message>
    <message>
        <source>The model waits for its turn; it starts by itself.</source>
        <translation>Le modèle attend son tour&#x202f;; il démarrera de lui-même.</translation>
    </message>
    <message>
        <source>The file is read and compared with its digest: %1.</source>
        <translation>Le fichier est lu et comparé à son empreinte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only what is damaged is fetched again: %1.</source>
        <translation>Seul ce qui est endommagé est téléchargé à nouveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file that is here stays until the repaired one is proved.</source>
        <translation>Le fichier présent reste jusqu’à ce que le fichier réparé soit vérifié.</translation>
    </message>
    <message>
        <source>The model is here, and every byte of it was proved against its published SHA-256.</source>
        <translation>Le modèle est présent, et chacun de ses octets a été vérifié d’après le SHA-256 publié.</translation>
    </message>
    <message>
        <source>The model is here and usable, but nobody published a digest to prove it against.</source>
        <translation>Le modèle est présent et utilisable, mais personne n’a publié d’empreinte pour le prouver.</translation>
    </message>
    <message>
        <source>Verify compares it with the digest that was recorded when it came.</source>
        <translation>«&#xa0;Vérifier&#xa0;» le compare à l’empreinte enregistrée à son arrivée.</translation>
    </message>
    <message>
        <source>This model could not be had; %1 is ready and used in its place.</source>
        <translation>Ce modèle n’a pas pu être obtenu&#x202f;; %1 est prêt et utilisé à sa place.</translation>
    </message>
    <message>
        <source>Get it to try again.</source>
        <translation>Obtenez-le pour réessayer.</translation>
    </message>
    <message>
        <source>Whether the model is here cannot be told: the drive of the store is absent.</source>
        <translation>Impossible de savoir si le modèle est présent&#xa0;: le disque du dépôt est absent.</translation>
    </message>
    <message>
        <source>Attach the drive; the models come back by themselves.</source>
        <translation>Branchez le disque&#x202f;; les modèles reviendront d’eux-mêmes.</translation>
    </message>
    <message>
        <source>What it fetches is used here too; if it ends early, this program goes on.</source>
        <translation>Ce qu’il télécharge sert ici aussi&#x202f;; s’il s’arrête avant la fin, ce programme continue.</translation>
    </message>
    <message>
        <source>Another program works on this model.</source>
        <translation>Un autre programme s’occupe de ce modèle.</translation>
    </message>
    <message>
        <source>%1 (process %2) works on this model.</source>
        <translation>%1 (processus %2) s’occupe de ce modèle.</translation>
    </message>
    <message>
        <source>%1 (process %2) works on this model since %3.</source>
        <translation>%1 (processus %2) s’occupe de ce modèle depuis %3.</translation>
    </message>
    <message>
        <source>Nothing has come for a while: %1.</source>
        <translation>Rien n’arrive depuis un moment&#xa0;: %1.</translation>
    </message>
    <message>
        <source>If this lasts, it tries again or takes another source; what was received is kept.</source>
        <translation>Si cela dure, un nouvel essai a lieu, ou une autre source est prise&#x202f;; ce qui a été reçu est conservé.</translation>
    </message>
    <message>
        <source>The model is being fetched: %1.</source>
        <translation>Téléchargement du modèle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The model is being fetched from %1: %2.</source>
        <translation>Téléchargement du modèle depuis %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Paused at %1; what was received is kept.</source>
        <translation>En pause à %1&#x202f;; ce qui a été reçu est conservé.</translation>
    </message>
    <message>
        <source>Resume to go on.</source>
        <translation>Choisissez «&#xa0;Reprendre&#xa0;» pour continuer.</translation>
    </message>
    <message>
        <source>It goes on by itself; what was received is kept (%1).</source>
        <translation>Le transfert reprendra de lui-même&#x202f;; ce qui a été reçu est conservé (%1).</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 follows in %3.</source>
        <translation>La tentative %1 sur %2 aura lieu dans %3.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 follows in %3 (%4).</source>
        <translation>La tentative %1 sur %2 aura lieu dans %3 (%4).</translation>
    </message>
    <message>
        <source>Repair fetches only what is damaged; the file that is here stays until the repaired one is proved.</source>
        <translation>«&#xa0;Réparer&#xa0;» ne télécharge que ce qui est endommagé&#x202f;; le fichier présent reste jusqu’à ce que le fichier réparé soit vérifié.</translation>
    </message>
    <message>
        <source>%1–%2 (%3)</source>
        <comment>first and last byte of a range, its size</comment>
        <translation>%1–%2 (%3)</translation>
    </message>
    <message>
        <source>The file is not what was promised.</source>
        <translation>Le fichier n’est pas celui qui était promis.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file, %1 in all, are not what was promised.</source>
        <translation>
            <numerusform>%n partie du fichier, %1 en tout, n’est pas conforme à ce qui était promis.</numerusform>
            <numerusform>%n parties du fichier, %1 en tout, ne sont pas conformes à ce qui était promis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes %1</source>
        <comment>ranges of them</comment>
        <translation>Octets %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ranges</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre plage</numerusform>
            <numerusform>%1 et %n autres plages</numerusform>
        </translation>
    </message>
    <message>
        <source>its verification</source>
        <translation>sa vérification</translation>
    </message>
    <message>
        <source>Its verification is paused at %1; what was proved of it before still holds.</source>
        <translation>Sa vérification est en pause à %1&#x202f;; ce qui était prouvé avant reste valable.</translation>
    </message>
    <message>
        <source>Its verification waits; what was proved of it before still holds.</source>
        <translation>Sa vérification attend&#x202f;; ce qui était prouvé avant reste valable.</translation>
    </message>
    <message>
        <source>Resume to go on from there; when the program was closed, it starts anew.</source>
        <translation>«&#xa0;Reprendre&#xa0;» continue à partir de là&#x202f;; si le programme a été fermé, tout recommence.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n small file(s)</source>
        <translation>
            <numerusform>%n petit fichier</numerusform>
            <numerusform>%n petits fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Abandoned downloads</source>
        <translation>Téléchargements abandonnés</translation>
    </message>
    <message>
        <source>Records of files that are gone</source>
        <translation>Données sur des fichiers disparus</translation>
    </message>
    <message>
        <source>Models that only stood in for others</source>
        <translation>Modèles qui n’étaient qu’un repli</translation>
    </message>
    <message>
        <source>Files that no model names</source>
        <translation>Fichiers qu’aucun modèle ne nomme</translation>
    </message>
    <message>
        <source>Of no model, or left alone for a month</source>
        <translation>D’aucun modèle, ou délaissés depuis un mois</translation>
    </message>
    <message>
        <source>Nobody needs them any more</source>
        <translation>Plus personne n’en a besoin</translation>
    </message>
    <message>
        <source>What they were the fallback of is here; they go to the wastebasket</source>
        <translation>Ce qu’ils remplaçaient est présent&#x202f;; ils vont à la corbeille</translation>
    </message>
    <message>
        <source>Put here by hand, or left by a model that was taken from the catalogue</source>
        <translation>Mis ici à la main, ou laissés par un modèle retiré du catalogue</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1, limited to %2</source>
        <comment>speed</comment>
        <translation>%1, limitée à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n usable, %1</source>
        <translation>
            <numerusform>%n utilisable, %1</numerusform>
            <numerusform>%n utilisables, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n demande votre attention</numerusform>
            <numerusform>%n demandent votre attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferTab</name>
    <message>
        <source>Attempt %1 of %2 begins in %3. %4</source>
        <translation>La tentative %1 sur %2 commence dans %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 of %2 follows: %3</source>
        <translation>la tentative %1 sur %2 suit&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing was fetched since the program was started.</source>
        <translation>Rien n’a été téléchargé depuis le démarrage du programme.</translation>
    </message>
    <message>
        <source>The transfer is over.</source>
        <translation>Le transfert est terminé.</translation>
    </message>
</context>
<context>
    <name>cellar::AccountsDialog</name>
    <message>
        <source>Keyring</source>
        <translation>Trousseau de clés</translation>
    </message>
    <message>
        <source>HF_TOKEN of the environment</source>
        <translation>HF_TOKEN de l’environnement</translation>
    </message>
    <message>
        <source>Token file of the hub’s own programs</source>
        <translation>Fichier de jeton des programmes du hub</translation>
    </message>
    <message>
        <source>Sign-in of the container tools</source>
        <translation>Connexion des outils de conteneurs</translation>
    </message>
    <message>
        <source>Log &amp;Out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>Some models are given only to those who have signed in. Each token or password is sent to its own host alone.</source>
        <translation>Certains modèles ne sont donnés qu’aux personnes connectées. Chaque jeton ou mot de passe n’est envoyé qu’à son propre serveur.</translation>
    </message>
    <message>
        <source>&amp;Log In …</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>The keyring is asked …</source>
        <translation>Interrogation du trousseau…</translation>
    </message>
    <message>
        <source>No account is kept yet.</source>
        <translation>Aucun compte n’est encore conservé.</translation>
    </message>
    <message>
        <source>This one comes from elsewhere and is removed there: %1.</source>
        <translation>Celui-ci vient d’ailleurs et s’y supprime&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>cellar::Activity</name>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n en téléchargement</numerusform>
            <numerusform>%n en téléchargement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repairing</source>
        <translation>
            <numerusform>%n en réparation</numerusform>
            <numerusform>%n en réparation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verifying</source>
        <translation>
            <numerusform>%n en vérification</numerusform>
            <numerusform>%n en vérification</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n en file d’attente</numerusform>
            <numerusform>%n en file d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n endommagé</numerusform>
            <numerusform>%n endommagés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is going on</source>
        <translation>Rien en cours</translation>
    </message>
</context>
<context>
    <name>cellar::ActivityTab</name>
    <message>
        <source>Nothing has happened to this model since the program was started.</source>
        <translation>Rien n’est arrivé à ce modèle depuis le démarrage du programme.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>Tout co&amp;pier</translation>
    </message>
</context>
<context>
    <name>cellar::AddDialog</name>
    <message>
        <source>Allow plain &amp;http for this source</source>
        <translation>Autoriser &amp;http sans chiffrement pour cette source</translation>
    </message>
    <message>
        <source>&amp;Get it now</source>
        <translation>&amp;Obtenir maintenant</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add a Model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Optional: 64 hexadecimal digits</source>
        <translation>Facultatif&#xa0;: 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>Optional: the id of a smaller model</source>
        <translation>Facultatif&#xa0;: l’identifiant d’un modèle plus petit</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Address or &amp;path:</source>
        <translation>Adresse ou &amp;chemin&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;SHA-256:</source>
        <translation>&amp;SHA-256&#xa0;:</translation>
    </message>
    <message>
        <source>Fa&amp;llback:</source>
        <translation>Repl&amp;i&#xa0;:</translation>
    </message>
    <message>
        <source>Address or path</source>
        <translation>Adresse ou chemin</translation>
    </message>
    <message>
        <source>Choose a Model File</source>
        <translation>Choisir un fichier de modèle</translation>
    </message>
    <message numerus="yes">
        <source>A SHA-256 has 64 hexadecimal digits; this one has %n character(s).</source>
        <translation>
            <numerusform>Un SHA-256 compte 64 chiffres hexadécimaux&#x202f;; celui-ci a %n caractère.</numerusform>
            <numerusform>Un SHA-256 compte 64 chiffres hexadécimaux&#x202f;; celui-ci a %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there under this name is asked when you pause.</source>
        <translation>Le contenu disponible sous ce nom sera demandé dès que vous cesserez de taper.</translation>
    </message>
    <message>
        <source>The registry is asked …</source>
        <translation>Interrogation du registre…</translation>
    </message>
    <message>
        <source>https://…, hf:ORG/REPO, oci://…, ollama:NAME, a Metalink or a path</source>
        <translation>https://…, hf:ORG/REPO, oci://…, ollama:NOM, un Metalink ou un chemin</translation>
    </message>
    <message>
        <source>Fall back to “%1”, of the same publisher (%2)</source>
        <translation>Se replier sur «&#xa0;%1&#xa0;», du même éditeur (%2)</translation>
    </message>
</context>
<context>
    <name>cellar::AddFacts</name>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copier le SHA-256</translation>
    </message>
    <message>
        <source>Licence:</source>
        <translation>Licence&#xa0;:</translation>
    </message>
    <message>
        <source>Proof:</source>
        <translation>Preuve&#xa0;:</translation>
    </message>
    <message>
        <source>Room:</source>
        <translation>Place&#xa0;:</translation>
    </message>
    <message>
        <source>None: nothing was published to prove it; it will be unproved.</source>
        <translation>Aucune&#xa0;: rien n’a été publié pour le prouver&#x202f;; il sera sans preuve.</translation>
    </message>
    <message numerus="yes">
        <source>Each of its %n file(s) has a published SHA-256.</source>
        <translation>
            <numerusform>%n fichier, avec un SHA-256 publié.</numerusform>
            <numerusform>Chacun de ses %n fichiers a un SHA-256 publié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over plain http others can see what you fetch; its SHA-256 proves it all the same.</source>
        <translation>Par http sans chiffrement, d’autres peuvent voir ce que vous téléchargez&#x202f;; son SHA-256 le prouve malgré tout.</translation>
    </message>
    <message>
        <source>Over plain http others can see what you fetch and change it on the way, and without a SHA-256 nobody would notice.</source>
        <translation>Par http sans chiffrement, d’autres peuvent voir ce que vous téléchargez et le modifier en chemin, et sans SHA-256 personne ne le remarquerait.</translation>
    </message>
</context>
<context>
    <name>cellar::AddListDialog</name>
    <message>
        <source>With their smaller forms as &amp;fallbacks</source>
        <translation>Avec leurs variantes plus petites en &amp;repli</translation>
    </message>
    <message>
        <source>&amp;Get them now</source>
        <translation>Les &amp;obtenir maintenant</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add Models</source>
        <translation>Ajouter des modèles</translation>
    </message>
    <message>
        <source>Models to add</source>
        <translation>Modèles à ajouter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>The registry is asked …</source>
        <translation>Interrogation du registre…</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>unproved</source>
        <translation>sans preuve</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are added.</source>
        <translation>
            <numerusform>%n modèle sera ajouté.</numerusform>
            <numerusform>%n modèles seront ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Rien n’est choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) are awaited.</source>
        <translation>
            <numerusform>%n réponse est encore attendue.</numerusform>
            <numerusform>%n réponses sont encore attendues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::CataloguesDialog</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Se &amp;désabonner</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catalogues</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Lists of models that others publish and sign. Besides them there are the built-in catalogue and your own, which wins where a model is in several.</source>
        <translation>Des listes de modèles que d’autres publient et signent. S’y ajoutent le catalogue intégré et le vôtre, qui l’emporte quand un modèle figure dans plusieurs.</translation>
    </message>
    <message>
        <source>&amp;Subscribe …</source>
        <translation>S’a&amp;bonner…</translation>
    </message>
    <message>
        <source>Being fetched …</source>
        <translation>Téléchargement…</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En cours d’utilisation</translation>
    </message>
    <message>
        <source>Refreshed %1</source>
        <translation>Actualisé %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n°&#xa0;%1</translation>
    </message>
    <message>
        <source>You have subscribed to none yet.</source>
        <translation>Vous n’êtes encore abonné à aucun.</translation>
    </message>
    <message>
        <source>Its publisher gave this version a last day, which is over; refresh it, or ask the publisher.</source>
        <translation>Son éditeur a donné à cette version un dernier jour, qui est passé&#x202f;; actualisez-la, ou demandez à l’éditeur.</translation>
    </message>
    <message>
        <source>This version holds until %1.</source>
        <translation>Cette version est valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>Signed with the key:</source>
        <translation>Signé avec la clé&#xa0;:</translation>
    </message>
</context>
<context>
    <name>cellar::CleanUpView</name>
    <message>
        <source>&amp;Clean Up …</source>
        <translation>&amp;Nettoyer…</translation>
    </message>
    <message>
        <source>What Could Go</source>
        <translation>Ce qui pourrait partir</translation>
    </message>
    <message>
        <source>Why or Where</source>
        <translation>Pourquoi ou où</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libère</translation>
    </message>
    <message>
        <source>What could go from the store</source>
        <translation>Ce qui pourrait partir du dépôt</translation>
    </message>
    <message>
        <source>Nothing to clean up</source>
        <translation>Rien à nettoyer</translation>
    </message>
    <message>
        <source>No abandoned download, no leftover, and a model for every file.</source>
        <translation>Aucun téléchargement abandonné, aucun reste, et un modèle pour chaque fichier.</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Rien de coché</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked; that frees %1</source>
        <translation>
            <numerusform>%n coché&#x202f;; cela libère %1</numerusform>
            <numerusform>%n cochés&#x202f;; cela libère %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Select a model to see what is known of it.</source>
        <translation>Sélectionnez un modèle pour voir ce que l’on en sait.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Vue d’ensem&amp;ble</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>&amp;Transfert</translation>
    </message>
    <message>
        <source>&amp;Pieces</source>
        <translation>Mor&amp;ceaux</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>Act&amp;ivité</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name and state of a model</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Up&amp;date …</source>
        <translation>Mettre à &amp;jour…</translation>
    </message>
</context>
<context>
    <name>cellar::DiskLegend</name>
    <message>
        <source>%1: %2</source>
        <comment>a part of the disk and its size</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>cellar::DiskPicture</name>
    <message>
        <source>%1: %2</source>
        <comment>a part of the disk and its size</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>How the disk is used</source>
        <translation>Utilisation du disque</translation>
    </message>
</context>
<context>
    <name>cellar::DuplicatesView</name>
    <message>
        <source>Find Duplica&amp;tes</source>
        <translation>&amp;Rechercher les doublons</translation>
    </message>
    <message>
        <source>Re&amp;place …</source>
        <translation>Rempla&amp;cer…</translation>
    </message>
    <message>
        <source>Undo Al&amp;l Replacements</source>
        <translation>Annuler &amp;tous les remplacements</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What Becomes of It</source>
        <translation>Ce qu’il devient</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libère</translation>
    </message>
    <message>
        <source>Files with the same bytes</source>
        <translation>Fichiers aux mêmes octets</translation>
    </message>
    <message>
        <source>The same file twice?</source>
        <translation>Le même fichier deux fois&#x202f;?</translation>
    </message>
    <message>
        <source>Other programs may have fetched the same models. They are compared byte by byte, and can then share one room on the disk, each in its place.</source>
        <translation>D’autres programmes ont peut-être téléchargé les mêmes modèles. Ils sont comparés octet par octet, et peuvent ensuite partager une même place sur le disque, chacun à son emplacement.</translation>
    </message>
    <message>
        <source>What was compared by now</source>
        <translation>Ce qui est déjà comparé</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>At work …</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Comparing: %1</source>
        <translation>Comparaison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting for another process that replaces duplicates</source>
        <translation>Attend un autre processus qui remplace des doublons</translation>
    </message>
    <message>
        <source>No file is here twice</source>
        <translation>Aucun fichier n’est en double</translation>
    </message>
    <message>
        <source>Neither in the store nor in the folders of other programs.</source>
        <translation>Ni dans le dépôt, ni dans les dossiers d’autres programmes.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) replaced, %1 freed</source>
        <translation>
            <numerusform>%n fichier remplacé, %1 libérés</numerusform>
            <numerusform>%n fichiers remplacés, %1 libérés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have their own copy again</source>
        <translation>
            <numerusform>%n fichier a de nouveau sa propre copie</numerusform>
            <numerusform>%n fichiers ont de nouveau leur propre copie</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with copies; replacing them frees %1</source>
        <translation>
            <numerusform>%n fichier avec des copies&#x202f;; les remplacer libère %1</numerusform>
            <numerusform>%n fichiers avec des copies&#x202f;; les remplacer libère %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are</source>
        <translation>
            <numerusform>%n fichier laissé tel quel</numerusform>
            <numerusform>%n fichiers laissés tels quels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::ExportDialog</name>
    <message>
        <source>With a &amp;Metalink document for each model</source>
        <translation>Avec un document &amp;Metalink pour chaque modèle</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), %1</source>
        <translation>
            <numerusform>%n modèle, %1</numerusform>
            <numerusform>%n modèles, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>name, size</comment>
        <translation>«&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>The files are copied and every byte of them is proved there. A catalogue beside them lets this program on another machine take them in. What an earlier export has copied is kept.</source>
        <translation>Les fichiers sont copiés, et chacun de leurs octets y est vérifié. Un catalogue placé à côté permet à ce programme de les intégrer sur un autre ordinateur. Ce qu’une exportation précédente a copié est conservé.</translation>
    </message>
    <message>
        <source>Addresses, SHA-256 and piece hashes, for download programs: a few hundred kilobytes.</source>
        <translation>Adresses, SHA-256 et empreintes des morceaux, pour les gestionnaires de téléchargement&#xa0;: quelques centaines de kilooctets.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>As /media/usb/models</source>
        <translation>Comme /media/usb/models</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Folder to Copy To</source>
        <translation>Dossier de destination</translation>
    </message>
</context>
<context>
    <name>cellar::FilterEdit</name>
    <message>
        <source>Filter by name, id or state</source>
        <translation>Filtrer par nom, identifiant ou état</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>cellar::FirstStartPage</name>
    <message>
        <source>Looking around …</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>&amp;Take These In</source>
        <translation>Intégrer ces fic&amp;hiers</translation>
    </message>
    <message>
        <source>&amp;Get It</source>
        <translation>O&amp;btenir</translation>
    </message>
    <message>
        <source>Welcome to Model Cellar</source>
        <translation>Bienvenue dans Model Cellar</translation>
    </message>
    <message>
        <source>It keeps your local AI models fetched, verified and ready.</source>
        <translation>Il garde vos modèles d’IA locaux téléchargés, vérifiés et prêts.</translation>
    </message>
    <message>
        <source>Go to the &amp;Library</source>
        <translation>Ouvrir la bibliothè&amp;que</translation>
    </message>
    <message>
        <source>Where the files shall be</source>
        <translation>Où placer les fichiers</translation>
    </message>
    <message>
        <source>Models are large: choose a disk with room. It can be changed later.</source>
        <translation>Les modèles sont volumineux&#xa0;: choisissez un disque avec de la place. Vous pourrez en changer plus tard.</translation>
    </message>
    <message>
        <source>&amp;Choose Another …</source>
        <translation>Choisir un autre &amp;dossier…</translation>
    </message>
    <message>
        <source>What is already on this machine</source>
        <translation>Ce qui est déjà sur cet ordinateur</translation>
    </message>
    <message>
        <source>Model files of other programs</source>
        <translation>Fichiers de modèles d’autres programmes</translation>
    </message>
    <message>
        <source>A first model</source>
        <translation>Un premier modèle</translation>
    </message>
    <message>
        <source>The smallest ones of the catalogue, to try it out:</source>
        <translation>Les plus petits du catalogue, pour essayer&#xa0;:</translation>
    </message>
    <message>
        <source>Models to begin with</source>
        <translation>Modèles pour commencer</translation>
    </message>
    <message>
        <source>Folder of the Model Files</source>
        <translation>Dossier des fichiers de modèles</translation>
    </message>
    <message>
        <source>No other program has model files here.</source>
        <translation>Aucun autre programme n’a de fichiers de modèles ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) of other programs, %1. Taking them in costs no room where the disk can share it, and leaves theirs as they are.</source>
        <translation>
            <numerusform>%n fichier de modèle d’autres programmes, %1. L’intégrer ne prend pas de place là où le disque peut le partager, et laisse l’original tel quel.</numerusform>
            <numerusform>%n fichiers de modèles d’autres programmes, %1. Les intégrer ne prend pas de place là où le disque peut les partager, et laisse les originaux tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) are being taken in; you find them in the library.</source>
        <translation>
            <numerusform>%n fichier de modèle est en cours d’intégration&#x202f;; vous le trouverez dans la bibliothèque.</numerusform>
            <numerusform>%n fichiers de modèles sont en cours d’intégration&#x202f;; vous les trouverez dans la bibliothèque.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::LibraryPage</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>No name, id, publisher or state has these words.</source>
        <translation>Aucun nom, identifiant, éditeur ou état ne contient ces mots.</translation>
    </message>
    <message>
        <source>No model of “%1” has these words.</source>
        <translation>Aucun modèle de «&#xa0;%1&#xa0;» ne contient ces mots.</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>Effa&amp;cer le filtre</translation>
    </message>
    <message>
        <source>No models here</source>
        <translation>Aucun modèle ici</translation>
    </message>
    <message>
        <source>At the moment no model belongs to “%1”.</source>
        <translation>Pour l’instant, aucun modèle n’appartient à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Sho&amp;w All</source>
        <translation>Tout affic&amp;her</translation>
    </message>
    <message>
        <source>The catalogue cannot be read</source>
        <translation>Impossible de lire le catalogue</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Pas encore de modèles</translation>
    </message>
    <message>
        <source>Add a model by its address or its path; you can also drop one here.</source>
        <translation>Ajoutez un modèle par son adresse ou son chemin&#x202f;; vous pouvez aussi en déposer un ici.</translation>
    </message>
    <message>
        <source>A&amp;dd a Model …</source>
        <translation>A&amp;jouter un modèle…</translation>
    </message>
</context>
<context>
    <name>cellar::LoginDialog</name>
    <message>
        <source>&amp;Log In</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>Un autre serveur</translation>
    </message>
    <message>
        <source>As ghcr.io or registry.example.org:5000</source>
        <translation>Comme ghcr.io ou registry.example.org:5000</translation>
    </message>
    <message>
        <source>Empty where a token stands alone</source>
        <translation>Vide si un jeton suffit</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this system, and sent to this host alone.</source>
        <translation>Il est conservé dans le trousseau de clés de ce système, et envoyé à ce seul serveur.</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>&amp;Service&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>Ser&amp;veur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Token or password:</source>
        <translation>&amp;Jeton ou mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>A token with read access is made here:&lt;br&gt;%1</source>
        <comment>an address</comment>
        <translation>Un jeton avec accès en lecture se crée ici&#xa0;:&lt;br&gt;%1</translation>
    </message>
    <message>
        <source>This is no host that a password may be sent to: a name, perhaps with a port, spoken to by https.</source>
        <translation>Ce n’est pas un serveur auquel un mot de passe peut être envoyé&#xa0;: il faut un nom, avec un port au besoin, joint par https.</translation>
    </message>
    <message>
        <source>This is no token: it has spaces or other characters that no token has.</source>
        <translation>Ce n’est pas un jeton&#xa0;: il contient des espaces ou d’autres caractères qu’aucun jeton n’a.</translation>
    </message>
    <message>
        <source>This cannot be a user and a password.</source>
        <translation>Ce ne peut être un utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The keyring is asked; it may want to be unlocked.</source>
        <translation>Interrogation du trousseau&#x202f;; il faudra peut-être le déverrouiller.</translation>
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
        <translation>À propos de Model Cellar</translation>
    </message>
    <message>
        <source>Model Cellar %1</source>
        <translation>Model Cellar %1</translation>
    </message>
    <message>
        <source>Keeps your local AI models fetched, verified and ready.
Free software under the MIT licence.</source>
        <translation>Garde vos modèles d’IA locaux téléchargés, vérifiés et prêts.
Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a model by its address or path (%1)</source>
        <translation>Ajouter un modèle par son adresse ou son chemin (%1)</translation>
    </message>
    <message>
        <source>Add from Clip&amp;board …</source>
        <translation>Ajouter depuis le &amp;presse-papiers…</translation>
    </message>
    <message>
        <source>&amp;Undo Remove</source>
        <translation>A&amp;nnuler la suppression</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Loo&amp;k Again</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Speed &amp;Limit …</source>
        <translation>&amp;Limiter la vitesse…</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>Pa&amp;ramètres…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Model Cellar</source>
        <translation>À &amp;propos de Model Cellar</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>The last good list stays in effect.</source>
        <translation>La dernière liste correcte reste en vigueur.</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>The drive of the store is absent. The models come back when it does.</source>
        <translation>Le disque du dépôt est absent. Les modèles reviendront avec lui.</translation>
    </message>
    <message>
        <source>%1 — a folder “.cellar” made in it by hand begins the store anew.</source>
        <translation>%1 – y créer à la main un dossier «&#xa0;.cellar&#xa0;» recommence le dépôt à zéro.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are damaged.</source>
        <translation>
            <numerusform>%n modèle est endommagé.</numerusform>
            <numerusform>%n modèles sont endommagés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repairing fetches only the damaged parts.</source>
        <translation>La réparation ne télécharge que les parties endommagées.</translation>
    </message>
    <message>
        <source>Repa&amp;ir</source>
        <translation>Ré&amp;parer</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) were removed.</source>
        <translation>
            <numerusform>%n modèle a été supprimé.</numerusform>
            <numerusform>%n modèles ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Acc&amp;ounts …</source>
        <translation>&amp;Comptes…</translation>
    </message>
    <message>
        <source>Ca&amp;talogues …</source>
        <translation>Cata&amp;logues…</translation>
    </message>
    <message>
        <source>Not every registry could be asked. %1</source>
        <translation>Tous les registres n’ont pas pu être interrogés. %1</translation>
    </message>
    <message numerus="yes">
        <source>There are newer versions of %n model(s).</source>
        <translation>
            <numerusform>Il existe une version plus récente de %n modèle.</numerusform>
            <numerusform>Il existe des versions plus récentes de %n modèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model has a newer version.</source>
        <translation>Aucun modèle n’a de version plus récente.</translation>
    </message>
    <message>
        <source>“%1” could not be updated. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être mis à jour. %2</translation>
    </message>
</context>
<context>
    <name>cellar::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>cellar::ModelActions</name>
    <message>
        <source>&amp;Get</source>
        <translation>Obteni&amp;r</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtenir</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Mettre en pa&amp;use</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pau&amp;se All</source>
        <translation>Tout &amp;mettre en pause</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Resum&amp;e All</source>
        <translation>Tout repr&amp;endre</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Move Up in the &amp;Queue</source>
        <translation>Avancer dans la &amp;file</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Move &amp;Down in the Queue</source>
        <translation>Reculer &amp;dans la file</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>V&amp;erify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify &amp;All</source>
        <translation>&amp;Tout vérifier</translation>
    </message>
    <message>
        <source>Verify All</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Repa&amp;ir</source>
        <translation>Rép&amp;arer</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>Suppr&amp;imer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>Ouvrir le do&amp;ssier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Réparer</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>Actualise&amp;r</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Push to a Registr&amp;y …</source>
        <translation>Envo&amp;yer à un registre…</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>&amp;Log In …</source>
        <translation>Se c&amp;onnecter…</translation>
    </message>
</context>
<context>
    <name>cellar::ModelListView</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>cellar::ModelTable</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Repli</translation>
    </message>
    <message numerus="yes">
        <source>%n percent</source>
        <translation>
            <numerusform>%n pour cent</numerusform>
            <numerusform>%n pour cent</numerusform>
        </translation>
    </message>
    <message>
        <source>progress unknown</source>
        <translation>progression inconnue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a cell read aloud: first and second line</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>cellar::MoveStoreDialog</name>
    <message>
        <source>That folder cannot be taken: it is within the old one or around it.</source>
        <translation>Ce dossier ne convient pas&#xa0;: il est dans l’ancien ou le contient.</translation>
    </message>
    <message>
        <source>In that folder there is another store, or files of the same names.</source>
        <translation>Ce dossier contient un autre dépôt, ou des fichiers de mêmes noms.</translation>
    </message>
    <message>
        <source>Moving the Models</source>
        <translation>Déplacement des modèles</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>Ce qui est déplacé</translation>
    </message>
    <message>
        <source>The models are on their way to “%1”.</source>
        <translation>Les modèles sont en route vers «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Until all are there they stay in their old folder. Downloads pause, and go on afterwards.</source>
        <translation>Ils restent dans leur ancien dossier jusqu’à ce que tous soient arrivés. Les téléchargements sont mis en pause, et reprennent ensuite.</translation>
    </message>
    <message>
        <source>Waiting for “%1” (process %2), which works in the store.</source>
        <translation>Attend «&#xa0;%1&#xa0;» (processus %2), qui travaille dans le dépôt.</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The models are where they were.</source>
        <translation>Les modèles sont là où ils étaient.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are damaged, and were moved as they are; they can be repaired:</source>
        <translation>
            <numerusform>%n fichier est endommagé et a été déplacé tel quel&#x202f;; il peut être réparé&#xa0;:</numerusform>
            <numerusform>%n fichiers sont endommagés et ont été déplacés tels quels&#x202f;; ils peuvent être réparés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not the program&apos;s stays in the old folder:</source>
        <translation>Ce qui n’est pas au programme reste dans l’ancien dossier&#xa0;:</translation>
    </message>
    <message>
        <source>The models are in “%1”.</source>
        <translation>Les modèles sont dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>cellar::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Take the Smaller One</source>
        <translation>Prendre le plus petit</translation>
    </message>
    <message>
        <source>%1 is used in place of %2</source>
        <translation>%1 est utilisé à la place de %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>a model, and why</comment>
        <translation>Échec de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 est endommagé</translation>
    </message>
    <message>
        <source>Repair fetches only what is damaged.</source>
        <translation>«&#xa0;Réparer&#xa0;» ne télécharge que ce qui est endommagé.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 est prêt</translation>
    </message>
    <message>
        <source>Fetched and proved.</source>
        <translation>Téléchargé et vérifié.</translation>
    </message>
    <message numerus="yes">
        <source>For %n models a fallback is used</source>
        <translation>
            <numerusform>Un repli est utilisé pour %n modèle</numerusform>
            <numerusform>Un repli est utilisé pour %n modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models failed</source>
        <translation>
            <numerusform>Échec pour %n modèle</numerusform>
            <numerusform>Échec pour %n modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are damaged</source>
        <translation>
            <numerusform>%n modèle est endommagé</numerusform>
            <numerusform>%n modèles sont endommagés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are ready</source>
        <translation>
            <numerusform>%n modèle est prêt</numerusform>
            <numerusform>%n modèles sont prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>cellar::OfferBox</name>
    <message>
        <source>Form of the model</source>
        <translation>Variante du modèle</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>&amp;Variante&#xa0;:</translation>
    </message>
    <message>
        <source>Its files are given only to who accepted its terms there.</source>
        <translation>Ses fichiers ne sont donnés qu’à ceux qui y ont accepté ses conditions.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>form · size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No smaller form to fall back to</source>
        <translation>Pas de variante plus petite comme repli</translation>
    </message>
    <message>
        <source>Fall back to %1 where it cannot be had</source>
        <translation>Se replier sur %1 s’il n’est pas disponible</translation>
    </message>
</context>
<context>
    <name>cellar::OverviewTab</name>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longueur de contexte</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copier le SHA-256</translation>
    </message>
    <message>
        <source>%1, found on the disk</source>
        <translation>%1, trouvé sur le disque</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 dans %n fichier</numerusform>
            <numerusform>%1 dans %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 jetons</translation>
    </message>
    <message>
        <source>%1 · by a signed catalogue</source>
        <translation>%1 · par un catalogue signé</translation>
    </message>
</context>
<context>
    <name>cellar::PieceBar</name>
    <message>
        <source>Parts of the file</source>
        <translation>Parties du fichier</translation>
    </message>
</context>
<context>
    <name>cellar::PiecesTab</name>
    <message>
        <source>Proved: %1</source>
        <translation>Vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hashed so far: %1</source>
        <translation>Contrôlé jusqu’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manquant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>cellar::PushDialog</name>
    <message>
        <source>&amp;Push</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Push to a Registry</source>
        <translation>Envoyer à un registre</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>name, size</comment>
        <translation>«&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>Its files are read and proved, then sent; what the registry has already is not sent again. An account there is kept under Accounts, in the menu File.</source>
        <translation>Ses fichiers sont lus et vérifiés, puis envoyés&#x202f;; ce que le registre a déjà n’est pas renvoyé. Un compte là-bas se conserve sous «&#xa0;Comptes&#xa0;», dans le menu «&#xa0;Fichier&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>&amp;Référence&#xa0;:</translation>
    </message>
    <message>
        <source>The registry’s host, the repository and a tag.</source>
        <translation>Le serveur du registre, le dépôt distant et une étiquette.</translation>
    </message>
    <message>
        <source>Only a registry on this machine is spoken to without encryption.</source>
        <translation>Seul un registre sur cet ordinateur est joint sans chiffrement.</translation>
    </message>
    <message>
        <source>Not a reference yet: it wants oci://, a host, a repository and a tag.</source>
        <translation>Pas encore une référence&#xa0;: il faut oci://, un serveur, un dépôt distant et une étiquette.</translation>
    </message>
    <message>
        <source>Goes to %1 as %2, with the tag %3.</source>
        <translation>Va à %1 comme %2, avec l’étiquette %3.</translation>
    </message>
</context>
<context>
    <name>cellar::RateEdit</name>
    <message>
        <source>MB/s</source>
        <translation>Mo/s</translation>
    </message>
</context>
<context>
    <name>cellar::RateSpansEdit</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Supprimer cette plage</translation>
    </message>
</context>
<context>
    <name>cellar::RoomMeter</name>
    <message>
        <source>%1 free of %2</source>
        <comment>of the disk</comment>
        <translation>%1 libres sur %2</translation>
    </message>
</context>
<context>
    <name>cellar::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Use &amp;Another Folder …</source>
        <translation>Utiliser un &amp;autre dossier…</translation>
    </message>
    <message>
        <source>The program was started with this folder, by its command line or the environment, and another one chosen here would not hold.</source>
        <translation>Le programme a été démarré avec ce dossier, par sa ligne de commande ou l’environnement&#x202f;; un autre choisi ici serait sans effet.</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Folder of the Model Files</source>
        <translation>Dossier des fichiers de modèles</translation>
    </message>
    <message>
        <source>Models at a &amp;time:</source>
        <translation>Modèles à la &amp;fois&#xa0;:</translation>
    </message>
    <message>
        <source>So many are fetched or read at once; the others wait for their turn.</source>
        <translation>Autant de modèles sont téléchargés ou lus à la fois&#x202f;; les autres attendent leur tour.</translation>
    </message>
    <message>
        <source>Connections for each &amp;file:</source>
        <translation>Connexions par fi&amp;chier&#xa0;:</translation>
    </message>
    <message>
        <source>At most, to all its sources together. More are opened only while they help.</source>
        <translation>Au plus, toutes ses sources confondues. D’autres ne sont ouvertes que tant qu’elles sont utiles.</translation>
    </message>
    <message>
        <source>Connections to each &amp;host:</source>
        <translation>Connexions par &amp;serveur&#xa0;:</translation>
    </message>
    <message>
        <source>All downloads together. Fewer are kinder to a small server.</source>
        <translation>Tous téléchargements confondus. Un petit serveur en préfère moins.</translation>
    </message>
    <message>
        <source>Speed &amp;Limit …</source>
        <translation>Limiter la &amp;vitesse…</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>Vitesse&#xa0;:</translation>
    </message>
    <message>
        <source>How fast all downloads together may be: always, and at certain times of the week.</source>
        <translation>La vitesse permise à l’ensemble des téléchargements&#xa0;: en permanence, et à certaines heures de la semaine.</translation>
    </message>
    <message>
        <source>&amp;Retries:</source>
        <translation>&amp;Nouvelles tentatives&#xa0;:</translation>
    </message>
    <message>
        <source>So often a source is asked again that gave nothing new, before the next one is tried. It waits longer each time.</source>
        <translation>Nombre de fois où une source qui n’a rien donné de nouveau est sollicitée à nouveau, avant de passer à la suivante. L’attente s’allonge à chaque fois.</translation>
    </message>
    <message>
        <source>&amp;Patience:</source>
        <translation>&amp;Patience&#xa0;:</translation>
    </message>
    <message>
        <source>After so long without a byte a connection is given up and made anew.</source>
        <translation>Après ce délai sans un octet, une connexion est abandonnée et rétablie.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Le prendre</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Never take it</source>
        <translation>Ne jamais le prendre</translation>
    </message>
    <message>
        <source>&amp;Smaller model:</source>
        <translation>&amp;Modèle plus petit&#xa0;:</translation>
    </message>
    <message>
        <source>What is done when a model cannot be had and the catalogue names a smaller one in its place.</source>
        <translation>Que faire quand un modèle n’est pas disponible et que le catalogue en indique un plus petit à sa place.</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>Cette adresse</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>Serveur &amp;mandataire&#xa0;:</translation>
    </message>
    <message>
        <source>The system&apos;s is what HTTPS_PROXY and its like say. It holds for new connections.</source>
        <translation>Celui du système est ce qu’indiquent HTTPS_PROXY et ses semblables. S’applique aux nouvelles connexions.</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>As proxy.example.org:8080, http://… or socks5://…. While it is not right, there is no proxy.</source>
        <translation>Comme proxy.example.org:8080, http://… ou socks5://…. Tant qu’elle est incorrecte, aucun serveur mandataire n’est utilisé.</translation>
    </message>
    <message>
        <source>This is no address of a proxy.</source>
        <translation>Ce n’est pas l’adresse d’un serveur mandataire.</translation>
    </message>
    <message>
        <source>None besides the system&apos;s</source>
        <translation>Aucun en plus de ceux du système</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Certificates:</source>
        <translation>Certificats&#xa0;:</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted besides the system&apos;s, as a company has them. Where it cannot be read nothing is fetched over https.</source>
        <translation>Un fichier PEM d’autorités approuvées en plus de celles du système, comme en ont les entreprises. S’il est illisible, rien n’est téléchargé par https.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Pause on a &amp;metered connection</source>
        <translation>Mettre en &amp;pause sur une connexion facturée au volume</translation>
    </message>
    <message>
        <source>What is being fetched waits until the connection costs nothing by the byte; what you resume by hand goes on.</source>
        <translation>Ce qui est en téléchargement attend que la connexion ne soit plus facturée au volume&#x202f;; ce que vous reprenez à la main continue.</translation>
    </message>
    <message>
        <source>&amp;Check old proofs in the background</source>
        <translation>Revérifier les anciennes preuves en &amp;arrière-plan</translation>
    </message>
    <message>
        <source>Disks forget. What was proved long ago is read again, slowly, while nothing else goes on, so that damage is found before you need the model.</source>
        <translation>Les disques oublient. Ce qui a été vérifié il y a longtemps est relu, lentement, quand rien d’autre n’est en cours, pour trouver les dommages avant que vous ayez besoin du modèle.</translation>
    </message>
    <message>
        <source>When a proof is &amp;older than:</source>
        <translation>Si la preuve date de &amp;plus de&#xa0;:</translation>
    </message>
    <message>
        <source>Each model by itself; one that you verified by hand is not read again.</source>
        <translation>Chaque modèle séparément&#x202f;; celui que vous avez vérifié à la main n’est pas relu.</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number</comment>
        <translation>&#xa0;jours</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>&amp;Vitesse&#xa0;:</translation>
    </message>
    <message>
        <source>So fast the disk is read at most, to leave it to others.</source>
        <translation>Vitesse maximale de lecture du disque, pour en laisser aux autres.</translation>
    </message>
    <message>
        <source> MB/s</source>
        <comment>behind a number</comment>
        <translation>&#xa0;Mo/s</translation>
    </message>
    <message>
        <source>On &amp;battery, too</source>
        <translation>Aussi sur &amp;batterie</translation>
    </message>
    <message>
        <source>Otherwise only on mains power, or where the power cannot be told.</source>
        <translation>Sinon, seulement sur secteur, ou quand l’alimentation ne peut être déterminée.</translation>
    </message>
    <message>
        <source>There was none yet.</source>
        <translation>Il n’y en a pas encore eu.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) read, </source>
        <translation>
            <numerusform>%n modèle lu, </numerusform>
            <numerusform>%n modèles lus, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them damaged</source>
        <translation>
            <numerusform>dont %n endommagé</numerusform>
            <numerusform>dont %n endommagés</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them right</source>
        <translation>tout est en ordre</translation>
    </message>
    <message>
        <source>Last round:</source>
        <translation>Dernier passage&#xa0;:</translation>
    </message>
    <message>
        <source>What is damaged is told by a notification and stands in the list; nothing is repaired without you.</source>
        <translation>Les dommages sont signalés par une notification et figurent dans la liste&#x202f;; rien n’est réparé sans vous.</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>Démarrer à l’ouverture de &amp;session</translation>
    </message>
    <message>
        <source>It begins in the tray, where there is one.</source>
        <translation>Démarre dans la zone de notification, s’il y en a une.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Rester dans la &amp;zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Downloads go on. The icon&apos;s menu has Quit.</source>
        <translation>Les téléchargements continuent. Le menu de l’icône propose «&#xa0;Quitter&#xa0;».</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the program, and downloads go on with the next start.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: fermer la fenêtre termine le programme, et les téléchargements reprennent au prochain démarrage.</translation>
    </message>
    <message>
        <source>Stay &amp;awake while something is active</source>
        <translation>Empêcher la mise en &amp;veille tant qu’une tâche est en cours</translation>
    </message>
    <message>
        <source>The machine does not fall asleep by itself while models are fetched or read.</source>
        <translation>L’ordinateur ne s’endort pas de lui-même pendant que des modèles sont téléchargés ou lus.</translation>
    </message>
    <message>
        <source>La&amp;nguage:</source>
        <translation>Lan&amp;gue&#xa0;:</translation>
    </message>
    <message>
        <source>The window opens anew; what is being fetched goes on.</source>
        <translation>La fenêtre s’ouvre à nouveau&#x202f;; les téléchargements continuent.</translation>
    </message>
    <message>
        <source>When a model has become &amp;ready</source>
        <translation>Quand un modèle est &amp;prêt</translation>
    </message>
    <message>
        <source>Only while the window is not in front.</source>
        <translation>Seulement quand la fenêtre n’est pas au premier plan.</translation>
    </message>
    <message>
        <source>When a &amp;smaller model was taken</source>
        <translation>Quand un modèle plus petit a été &amp;choisi</translation>
    </message>
    <message>
        <source>With the reason, and a button to try again.</source>
        <translation>Avec la raison, et un bouton pour réessayer.</translation>
    </message>
    <message>
        <source>When something &amp;failed</source>
        <translation>&amp;En cas d’échec</translation>
    </message>
    <message>
        <source>It stays until you have seen it, with a button to try again.</source>
        <translation>Reste jusqu’à ce que vous l’ayez vue, avec un bouton pour réessayer.</translation>
    </message>
    <message>
        <source>When &amp;damage was found</source>
        <translation>Quand des &amp;dommages ont été trouvés</translation>
    </message>
    <message>
        <source>It stays until you have seen it, with a button to repair.</source>
        <translation>Reste jusqu’à ce que vous l’ayez vue, avec un bouton pour réparer.</translation>
    </message>
    <message>
        <source>Look for &amp;newer versions once a day</source>
        <translation>Rechercher chaque &amp;jour de nouvelles versions</translation>
    </message>
    <message>
        <source>The hub and the registries that models came from are asked what they have now, not while the connection is metered. Nothing is fetched without you.</source>
        <translation>Le hub et les registres d’où viennent des modèles sont interrogés sur ce qu’ils ont maintenant, sauf quand la connexion est facturée au volume. Rien n’est téléchargé sans vous.</translation>
    </message>
    <message>
        <source>Never yet.</source>
        <translation>Jamais encore.</translation>
    </message>
    <message>
        <source>Last asked:</source>
        <translation>Dernière demande&#xa0;:</translation>
    </message>
    <message>
        <source>Not each of them could be asked; it is tried again on another day, or by hand in the menu Model.</source>
        <translation>Tous n’ont pas pu être interrogés&#x202f;; un nouvel essai aura lieu un autre jour, ou à la main dans le menu «&#xa0;Modèle&#xa0;».</translation>
    </message>
    <message>
        <source>By hand in the menu Model, at any time.</source>
        <translation>À la main dans le menu «&#xa0;Modèle&#xa0;», à tout moment.</translation>
    </message>
    <message>
        <source>When there are newer &amp;versions</source>
        <translation>Quand il existe de nouvelles &amp;versions</translation>
    </message>
    <message>
        <source>One for all models, when the daily look finds some.</source>
        <translation>Une pour tous les modèles, quand la recherche quotidienne en trouve.</translation>
    </message>
    <message>
        <source>Another Folder</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>Move the models to “%1”?</source>
        <translation>Déplacer les modèles vers «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>On the same disk that is done at once; to another one each file is copied and proved before its original is removed. Used as it is, the folder has what it has, and the models stay where they are.</source>
        <translation>Sur le même disque, c’est immédiat&#x202f;; vers un autre, chaque fichier est copié et vérifié avant que l’original soit supprimé. Utilisé tel quel, le dossier contient ce qu’il contient, et les modèles restent où ils sont.</translation>
    </message>
    <message>
        <source>&amp;Move the Models There</source>
        <translation>Y &amp;déplacer les modèles</translation>
    </message>
    <message>
        <source>&amp;Use It as It Is</source>
        <translation>L’&amp;utiliser tel quel</translation>
    </message>
    <message>
        <source>Files of the Store</source>
        <translation>Fichiers du dépôt</translation>
    </message>
    <message>
        <source>Share the files that are there, too?</source>
        <translation>Partager aussi les fichiers présents&#x202f;?</translation>
    </message>
    <message>
        <source>Make the files that are there private, too?</source>
        <translation>Rendre privés aussi les fichiers présents&#x202f;?</translation>
    </message>
    <message>
        <source>Otherwise it holds for the files and folders that are made from now on.</source>
        <translation>Sinon, cela vaut pour les fichiers et dossiers créés à partir de maintenant.</translation>
    </message>
    <message>
        <source>&amp;All Files</source>
        <translation>&amp;Tous les fichiers</translation>
    </message>
    <message>
        <source>Only &amp;New Ones</source>
        <translation>Seulement les &amp;nouveaux</translation>
    </message>
    <message>
        <source>Where the model files are, for this window and for the command “cellar”. They can be moved to the folder that you choose, or stay here.</source>
        <translation>Où se trouvent les fichiers de modèles, pour cette fenêtre et pour la commande «&#xa0;cellar&#xa0;». Ils peuvent être déplacés vers le dossier que vous choisissez, ou rester ici.</translation>
    </message>
    <message>
        <source>Private: only for you</source>
        <translation>Privés&#xa0;: pour vous seul</translation>
    </message>
    <message>
        <source>Shared: others may read them</source>
        <translation>Partagés&#xa0;: d’autres peuvent les lire</translation>
    </message>
    <message>
        <source>&amp;Files:</source>
        <translation>&amp;Fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>Who may use what is in the store. Of a shared one everybody on this machine may read the files, where the folders above let them, and its group may add to it and change it. It holds for the command “cellar” and for other users&apos; programs, too.</source>
        <translation>Qui peut utiliser le contenu du dépôt. S’il est partagé, tout utilisateur de cet ordinateur peut lire les fichiers, là où les dossiers parents le permettent, et son groupe peut y ajouter et le modifier. Cela vaut aussi pour la commande «&#xa0;cellar&#xa0;» et pour les programmes d’autres utilisateurs.</translation>
    </message>
</context>
<context>
    <name>cellar::Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Dépôt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n model(s)</source>
        <comment>a group of the library</comment>
        <translation>
            <numerusform>%1, %n modèle</numerusform>
            <numerusform>%1, %n modèles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::SourceTable</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
</context>
<context>
    <name>cellar::SpeedGraph</name>
    <message>
        <source>Speed in the last minutes</source>
        <translation>Vitesse des dernières minutes</translation>
    </message>
    <message>
        <source>Now %1, at most %2</source>
        <comment>speeds</comment>
        <translation>Actuellement %1, au plus %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>cellar::SpeedLimitDialog</name>
    <message>
        <source>&amp;Limit all downloads together to</source>
        <translation>&amp;Limiter l’ensemble des téléchargements à</translation>
    </message>
    <message>
        <source>&amp;Add a Time</source>
        <translation>&amp;Ajouter une plage</translation>
    </message>
    <message>
        <source>Speed Limit</source>
        <translation>Limite de vitesse</translation>
    </message>
    <message>
        <source>Limit of all downloads together</source>
        <translation>Limite de l’ensemble des téléchargements</translation>
    </message>
    <message>
        <source>At certain times another limit holds</source>
        <translation>À certaines heures, une autre limite s’applique</translation>
    </message>
    <message>
        <source>Choose at least one day for each time.</source>
        <translation>Choisissez au moins un jour pour chaque plage.</translation>
    </message>
    <message>
        <source>A time that does not end after it begins goes on into the next day.</source>
        <translation>Une plage qui ne finit pas après son début se poursuit le lendemain.</translation>
    </message>
    <message>
        <source>Where times overlap, the upper one counts.</source>
        <translation>Quand des plages se chevauchent, celle du haut l’emporte.</translation>
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
        <translation>Dans le &amp;dépôt</translation>
    </message>
    <message>
        <source>Cl&amp;ean Up</source>
        <translation>Nettoya&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>Do&amp;ublons</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <comment>of the disk</comment>
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>Cl&amp;ean Up: %1</source>
        <comment>what that frees</comment>
        <translation>Nettoya&amp;ge&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 libérés.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay: they are in use, or are not what they were.</source>
        <translation>
            <numerusform>%n fichier reste&#xa0;: il est en cours d’utilisation, ou n’est plus ce qu’il était.</numerusform>
            <numerusform>%n fichiers restent&#xa0;: ils sont en cours d’utilisation, ou ne sont plus ce qu’ils étaient.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::StoredTable</name>
    <message>
        <source>Records</source>
        <translation>Données de suivi</translation>
    </message>
    <message>
        <source>A download of unknown name</source>
        <translation>Un téléchargement de nom inconnu</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Non répertorié</translation>
    </message>
    <message>
        <source>The store&apos;s own</source>
        <translation>Propre au dépôt</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>removal frees %1</source>
        <translation>supprimer libère %1</translation>
    </message>
    <message>
        <source>What is known of the files: receipts, piece maps, locks</source>
        <translation>Ce que l’on sait des fichiers&#xa0;: reçus, cartes des morceaux, verrous</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n file(s)</source>
        <comment>folder and number of files</comment>
        <translation>
            <numerusform>%1 · %n fichier</numerusform>
            <numerusform>%1 · %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>no model names it</source>
        <translation>aucun modèle ne le nomme</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a cell says</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>On the Disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Proved or Changed</source>
        <translation>Vérifié ou modifié</translation>
    </message>
</context>
<context>
    <name>cellar::StoredView</name>
    <message>
        <source>What lies in the store</source>
        <translation>Contenu du dépôt</translation>
    </message>
    <message>
        <source>Show in the &amp;Library</source>
        <translation>Montrer dans la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>Ouvrir le do&amp;ssier</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>Suppr&amp;imer…</translation>
    </message>
    <message>
        <source>The store is empty</source>
        <translation>Le dépôt est vide</translation>
    </message>
    <message>
        <source>What you get stands here, with the room that it takes.</source>
        <translation>Ce que vous obtenez figure ici, avec la place occupée.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the store</source>
        <translation>
            <numerusform>%n élément dans le dépôt</numerusform>
            <numerusform>%n éléments dans le dépôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected; removal frees %1</source>
        <translation>
            <numerusform>%n sélectionné&#x202f;; supprimer libère %1</numerusform>
            <numerusform>%n sélectionnés&#x202f;; supprimer libère %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::SubscribeDialog</name>
    <message>
        <source>&amp;Subscribe</source>
        <translation>S’a&amp;bonner</translation>
    </message>
    <message>
        <source>Subscribe to a Catalogue</source>
        <translation>S’abonner à un catalogue</translation>
    </message>
    <message>
        <source>The line that begins with RW</source>
        <translation>La ligne qui commence par RW</translation>
    </message>
    <message>
        <source>Somebody you trust publishes a list of models and signs it with minisign. Its models appear in your library, and only what their key has signed is taken. Get the key from the publisher by another way than the address.</source>
        <translation>Une personne de confiance publie une liste de modèles et la signe avec minisign. Ses modèles apparaissent dans votre bibliothèque, et seul ce que sa clé a signé est accepté. Obtenez la clé de l’éditeur par une autre voie que l’adresse.</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>Public &amp;key:</source>
        <translation>&amp;Clé publique&#xa0;:</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Public Key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Keys of minisign (*.pub)</source>
        <translation>Clés de minisign (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>In this file is no public key of minisign.</source>
        <translation>Ce fichier ne contient pas de clé publique de minisign.</translation>
    </message>
    <message>
        <source>This is no public key of minisign: 56 letters and digits that begin with RW.</source>
        <translation>Ce n’est pas une clé publique de minisign&#xa0;: 56 lettres et chiffres qui commencent par RW.</translation>
    </message>
    <message>
        <source>The catalogue wants an https address.</source>
        <translation>Le catalogue demande une adresse https.</translation>
    </message>
    <message>
        <source>The catalogue is fetched and its signature checked …</source>
        <translation>Téléchargement du catalogue et contrôle de sa signature…</translation>
    </message>
</context>
<context>
    <name>cellar::TransferTab</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>cellar::Tray</name>
    <message>
        <source>&amp;Pause All</source>
        <translation>Tout mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Resume All</source>
        <translation>Tout &amp;reprendre</translation>
    </message>
    <message>
        <source>&amp;Verify All</source>
        <translation>Tout &amp;vérifier</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>Paramètre&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Model Cellar keeps running in the tray</source>
        <translation>Model Cellar reste dans la zone de notification</translation>
    </message>
    <message>
        <source>Downloads go on. To end the program, choose Quit in the icon&apos;s menu.</source>
        <translation>Les téléchargements continuent. Pour terminer le programme, choisissez «&#xa0;Quitter&#xa0;» dans le menu de l’icône.</translation>
    </message>
</context>
<context>
    <name>cellar::UpdateActions</name>
    <message>
        <source>Upda&amp;te …</source>
        <translation>Mettre à &amp;jour…</translation>
    </message>
    <message>
        <source>Update All &amp;Outdated …</source>
        <translation>Mettre à jour ce &amp;qui est dépassé…</translation>
    </message>
    <message>
        <source>S&amp;kip This Version</source>
        <translation>I&amp;gnorer cette version</translation>
    </message>
    <message>
        <source>C&amp;heck for Updates</source>
        <translation>Rec&amp;hercher des mises à jour</translation>
    </message>
</context>
<context>
    <name>cellar::UpdateNotice</name>
    <message numerus="yes">
        <source>Newer versions of %n model(s)</source>
        <translation>
            <numerusform>Version plus récente de %n modèle</numerusform>
            <numerusform>Versions plus récentes de %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>cellar::Upkeep</name>
    <message>
        <source>Models are being fetched or read.</source>
        <translation>Des modèles sont en cours de téléchargement ou de lecture.</translation>
    </message>
    <message numerus="yes">
        <source>The connection is metered: %n download(s) wait until it is not.</source>
        <translation>
            <numerusform>La connexion est facturée au volume&#xa0;: %n téléchargement attend qu’elle ne le soit plus.</numerusform>
            <numerusform>La connexion est facturée au volume&#xa0;: %n téléchargements attendent qu’elle ne le soit plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On &amp;Now</source>
        <translation>C&amp;ontinuer maintenant</translation>
    </message>
    <message>
        <source>“%1” could not be had. The catalogue names “%2” in its place.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être obtenu. Le catalogue indique «&#xa0;%2&#xa0;» à sa place.</translation>
    </message>
    <message>
        <source>Get the &amp;Smaller One</source>
        <translation>&amp;Obtenir le plus petit</translation>
    </message>
    <message>
        <source>First Steps</source>
        <translation>Premiers pas</translation>
    </message>
</context>
<context>
    <name>cellar::WindowErrands</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message numerus="yes">
        <source>%n more failed.</source>
        <translation>
            <numerusform>%n autre échec.</numerusform>
            <numerusform>%n autres échecs.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the Reference</source>
        <translation>&amp;Copier la référence</translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) are taken into the store.</source>
        <translation>
            <numerusform>%n fichier de modèle est en cours d’intégration au dépôt.</numerusform>
            <numerusform>%n fichiers de modèles sont en cours d’intégration au dépôt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are copied to a folder and proved there.</source>
        <translation>
            <numerusform>%n modèle est en cours de copie dans un dossier et y est vérifié.</numerusform>
            <numerusform>%n modèles sont en cours de copie dans un dossier et y sont vérifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are proved and sent to a registry.</source>
        <translation>
            <numerusform>%n modèle est en cours de vérification et d’envoi à un registre.</numerusform>
            <numerusform>%n modèles sont en cours de vérification et d’envoi à un registre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the store now.</source>
        <translation>%1 est maintenant dans le dépôt.</translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) are in the store now.</source>
        <translation>
            <numerusform>%n fichier de modèle est maintenant dans le dépôt.</numerusform>
            <numerusform>%n fichiers de modèles sont maintenant dans le dépôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was copied, with a catalogue beside it.</source>
        <translation>«&#xa0;%1&#xa0;» a été copié, avec un catalogue à côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) were copied, with a catalogue beside them.</source>
        <translation>
            <numerusform>%n modèle a été copié, avec un catalogue à côté.</numerusform>
            <numerusform>%n modèles ont été copiés, avec un catalogue à côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the registry now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant dans le registre.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are in the registry now.</source>
        <translation>
            <numerusform>%n modèle est maintenant dans le registre.</numerusform>
            <numerusform>%n modèles sont maintenant dans le registre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be taken in.</source>
        <translation>%1 n’a pas pu être intégré.</translation>
    </message>
    <message>
        <source>“%1” could not be copied.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être copié.</translation>
    </message>
    <message>
        <source>“%1” could not be pushed.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être envoyé.</translation>
    </message>
</context>
</TS>
