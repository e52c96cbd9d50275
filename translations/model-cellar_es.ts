<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>It waits for its turn.</source>
        <translation>Espera su turno.</translation>
    </message>
    <message>
        <source>Another program works on it: %1.</source>
        <translation>Otro programa trabaja en él: %1.</translation>
    </message>
    <message>
        <source>Nothing comes from %1.</source>
        <translation>No llega nada de %1.</translation>
    </message>
    <message>
        <source>It is fetched from %1.</source>
        <translation>Se descarga de %1.</translation>
    </message>
    <message>
        <source>It was paused at %1.</source>
        <translation>Quedó en pausa en %1.</translation>
    </message>
    <message>
        <source>It pauses: %1</source>
        <translation>Queda en pausa: %1</translation>
    </message>
    <message>
        <source>Its bytes are read and hashed.</source>
        <translation>Se leen sus bytes y se calcula la huella.</translation>
    </message>
    <message>
        <source>What is damaged is fetched again.</source>
        <translation>Lo dañado se descarga de nuevo.</translation>
    </message>
    <message>
        <source>The drive of the store is absent.</source>
        <translation>Falta la unidad del almacén.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 follows in %3.</source>
        <translation>El intento %1 de %2 será en %3.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 follows.</source>
        <translation>Sigue el intento %1 de %2.</translation>
    </message>
    <message>
        <source>%1 is taken in its place. %2</source>
        <translation>Se toma %1 en su lugar. %2</translation>
    </message>
    <message>
        <source>It is ready and proved: %1.</source>
        <translation>Está listo y verificado: %1.</translation>
    </message>
    <message>
        <source>It is here (%1), but nobody published a digest to prove it.</source>
        <translation>Está aquí (%1), pero nadie ha publicado una huella que lo demuestre.</translation>
    </message>
    <message>
        <source>Fetched: %1; kept from before: %2.</source>
        <translation>Descargado: %1; conservado de antes: %2.</translation>
    </message>
    <message>
        <source>%1 is much slower than another source and is asked less.</source>
        <translation>El origen %1 es mucho más lento que otro y se usará menos.</translation>
    </message>
    <message>
        <source>%1 is not asked any more.</source>
        <translation>El origen %1 ya no se usa.</translation>
    </message>
    <message>
        <source>Every byte was read; it is what was promised.</source>
        <translation>Se leyó cada byte; es lo prometido.</translation>
    </message>
    <message>
        <source>A file of it is missing.</source>
        <translation>Falta uno de sus archivos.</translation>
    </message>
    <message>
        <source>Every byte was read; nobody published a digest to compare it with.</source>
        <translation>Se leyó cada byte; nadie ha publicado una huella con la que compararlo.</translation>
    </message>
    <message>
        <source>It was taken over from %1.</source>
        <translation>Se tomó de %1.</translation>
    </message>
    <message>
        <source>%1 of it had been fetched by another program: %2.</source>
        <translation>Otro programa ya había descargado %1 de él: %2.</translation>
    </message>
    <message>
        <source>Another program is fetching it, too: %1.</source>
        <translation>Otro programa también lo está descargando: %1.</translation>
    </message>
    <message>
        <source>What comes from %1 is not what its name says: %2.</source>
        <translation>Lo que llega de %1 no es lo que dice su nombre: %2.</translation>
    </message>
    <message>
        <source>It was updated to the version %1.</source>
        <translation>Se actualizó a la versión %1.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>Se eliminó.</translation>
    </message>
    <message>
        <source>It was cancelled; what was received is kept.</source>
        <translation>Se canceló; lo recibido se conserva.</translation>
    </message>
    <message>
        <source>Its verification was paused at %1.</source>
        <translation>Su verificación quedó en pausa en %1.</translation>
    </message>
</context>
<context>
    <name>DiskParts</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <translation>Descargas sin terminar</translation>
    </message>
    <message>
        <source>Other things in the store</source>
        <translation>Otras cosas del almacén</translation>
    </message>
    <message>
        <source>Everything else on the disk</source>
        <translation>Todo lo demás del disco</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Needed by the queue</source>
        <translation>Necesario para la cola</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the disk and its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The queue still needs %1, and %2 of that have no room. Free some, or take something out of it.</source>
        <translation>La cola aún necesita %1, y para %2 no hay espacio. Libere espacio o quite algo de ella.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>shares its room already</source>
        <translation>ya comparte su espacio</translation>
    </message>
    <message>
        <source>stays: it is on another disk</source>
        <translation>se queda: está en otro disco</translation>
    </message>
    <message>
        <source>stays: it belongs to another user</source>
        <translation>se queda: es de otro usuario</translation>
    </message>
    <message>
        <source>stays: its program would not bear it</source>
        <translation>se queda: su programa no lo admitiría</translation>
    </message>
    <message>
        <source>stays: a process writes to it</source>
        <translation>se queda: un proceso escribe en él</translation>
    </message>
    <message>
        <source>stays: it has other names</source>
        <translation>se queda: tiene otros nombres</translation>
    </message>
    <message>
        <source>stays: others may change what it would share</source>
        <translation>se queda: otros pueden cambiar lo que compartiría</translation>
    </message>
    <message>
        <source>this store</source>
        <translation>este almacén</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>program and path</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>is kept; others share its room</source>
        <translation>se conserva; otros comparten su espacio</translation>
    </message>
    <message>
        <source>would share its blocks</source>
        <translation>compartiría sus bloques</translation>
    </message>
    <message>
        <source>would become a hard link</source>
        <translation>pasaría a ser un enlace físico</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1</source>
        <translation>
            <numerusform>%n archivo de %1</numerusform>
            <numerusform>%n archivos de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Try again; what was fetched is kept.</source>
        <translation>Inténtelo de nuevo; lo descargado se conserva.</translation>
    </message>
    <message>
        <source>Server answered %1</source>
        <comment>an HTTP status</comment>
        <translation>El servidor respondió %1</translation>
    </message>
    <message>
        <source>%1 does not have the file (status %2).</source>
        <translation>%1 no tiene el archivo (código %2).</translation>
    </message>
    <message>
        <source>Check the address, or add the model from another source.</source>
        <translation>Compruebe la dirección o añada el modelo desde otro origen.</translation>
    </message>
    <message>
        <source>%1 may not give the file out for legal reasons (status 451).</source>
        <translation>%1 no puede entregar el archivo por motivos legales (código 451).</translation>
    </message>
    <message>
        <source>Add the model from another source.</source>
        <translation>Añada el modelo desde otro origen.</translation>
    </message>
    <message>
        <source>%1 got too many requests (status 429).</source>
        <translation>%1 recibió demasiadas peticiones (código 429).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (status %2).</source>
        <translation>%1 tiene un fallo interno (código %2).</translation>
    </message>
    <message>
        <source>%1 answered with status %2 in place of the file.</source>
        <translation>%1 respondió con el código %2 en lugar del archivo.</translation>
    </message>
    <message>
        <source>Try again later, or add the model from another source.</source>
        <translation>Inténtelo más tarde o añada el modelo desde otro origen.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Transfer stalled</source>
        <translation>Transferencia detenida</translation>
    </message>
    <message>
        <source>%1 stopped sending, or sent too slowly.</source>
        <translation>%1 dejó de enviar o enviaba demasiado despacio.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de acceso</translation>
    </message>
    <message>
        <source>A sign-in page came in place of the file.</source>
        <translation>Llegó una página de acceso en lugar del archivo.</translation>
    </message>
    <message>
        <source>Sign in to the network with a browser, then try again.</source>
        <translation>Acceda a la red con un navegador y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Wrong part sent</source>
        <translation>Parte equivocada</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for; it was not used.</source>
        <translation>%1 envió una parte del archivo distinta de la pedida; no se utilizó.</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Respuesta inservible</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be used.</source>
        <translation>%1 dio una respuesta que no se puede utilizar.</translation>
    </message>
    <message>
        <source>Connection broke</source>
        <translation>Conexión interrumpida</translation>
    </message>
    <message>
        <source>%1 could not be reached, or the connection broke.</source>
        <translation>No se pudo llegar a %1 o se interrumpió la conexión.</translation>
    </message>
    <message>
        <source>Check the network and try again; what was fetched is kept.</source>
        <translation>Compruebe la red e inténtelo de nuevo; lo descargado se conserva.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the catalogue or the source is out of date.</source>
        <translation>Inténtelo de nuevo; si continúa así, el catálogo o el origen no están al día.</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <translation>Longitud equivocada</translation>
    </message>
    <message>
        <source>%1 sent a file of another length than was promised; it was not kept.</source>
        <translation>%1 envió un archivo de longitud distinta de la prometida; no se conservó.</translation>
    </message>
    <message>
        <source>Changed at the source</source>
        <translation>Cambiado en el origen</translation>
    </message>
    <message>
        <source>%1 has another version of the file than when the download began.</source>
        <translation>%1 tiene otra versión del archivo que al comenzar la descarga.</translation>
    </message>
    <message>
        <source>Try again to start over with the present version.</source>
        <translation>Inténtelo de nuevo para empezar con la versión actual.</translation>
    </message>
    <message>
        <source>Wrong bytes</source>
        <translation>Bytes equivocados</translation>
    </message>
    <message>
        <source>What %1 sent is not the promised file: its SHA-256 differs. It was not kept.</source>
        <translation>Lo que envió %1 no es el archivo prometido: su SHA-256 es distinto. No se conservó.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificado no fiable</translation>
    </message>
    <message>
        <source>The secure connection to %1 cannot be trusted.</source>
        <translation>La conexión segura con %1 no es de confianza.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, and the certificate of the server.</source>
        <translation>Compruebe la fecha y la hora de este equipo y el certificado del servidor.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>%1 would be read without encryption, which is refused.</source>
        <translation>%1 se leería sin cifrado, y eso se rechaza.</translation>
    </message>
    <message>
        <source>Use an https address, or allow plain http when you add the source.</source>
        <translation>Use una dirección https o permita http sin cifrar al añadir el origen.</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>Firma rechazada</translation>
    </message>
    <message>
        <source>The signature of what %1 sent does not hold.</source>
        <translation>La firma de lo que envió %1 no es válida.</translation>
    </message>
    <message>
        <source>What was there before stays in use; ask its publisher for the key.</source>
        <translation>Lo que había antes sigue en uso; pida la clave a quien lo publica.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>%1 wants you to sign in (status 401).</source>
        <translation>%1 pide que se identifique (código 401).</translation>
    </message>
    <message>
        <source>%1 does not let you have the file (status %2).</source>
        <translation>%1 no le permite obtener el archivo (código %2).</translation>
    </message>
    <message>
        <source>The licence may have to be accepted at the model’s page first.</source>
        <translation>Quizá haya que aceptar antes la licencia en la página del modelo.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of the store.</source>
        <translation>No hay espacio suficiente en el disco del almacén.</translation>
    </message>
    <message>
        <source>Free some space, then try again; what was fetched is kept.</source>
        <translation>Libere espacio y vuelva a intentarlo; lo descargado se conserva.</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>The store may not be read or written.</source>
        <translation>No está permitido leer o escribir en el almacén.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the store’s folder, then try again.</source>
        <translation>Compruebe el propietario y los permisos de la carpeta del almacén y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Drive absent</source>
        <translation>Unidad ausente</translation>
    </message>
    <message>
        <source>The store is not where it was; its drive may not be attached.</source>
        <translation>El almacén no está donde estaba; quizá su unidad no esté conectada.</translation>
    </message>
    <message>
        <source>Attach the drive; the models come back by themselves.</source>
        <translation>Conecte la unidad; los modelos volverán por sí solos.</translation>
    </message>
    <message>
        <source>Keyring unavailable</source>
        <translation>Depósito de claves no disponible</translation>
    </message>
    <message>
        <source>The keyring of this system is locked or does not answer.</source>
        <translation>El depósito de claves de este sistema está bloqueado o no responde.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again.</source>
        <translation>Desbloquee el depósito de claves y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Unsafe name</source>
        <translation>Nombre no seguro</translation>
    </message>
    <message>
        <source>A file name, a folder or a link is not safe to use.</source>
        <translation>Un nombre de archivo, una carpeta o un enlace no es seguro.</translation>
    </message>
    <message>
        <source>Look at the detail, and correct the catalogue or the store.</source>
        <translation>Consulte el detalle y corrija el catálogo o el almacén.</translation>
    </message>
    <message>
        <source>Disk error</source>
        <translation>Error de disco</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>El disco notificó un error.</translation>
    </message>
    <message>
        <source>Check the disk, then verify the model.</source>
        <translation>Compruebe el disco y después verifique el modelo.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Another process works on this model.</source>
        <translation>Otro proceso trabaja en este modelo.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>The model is not in the catalogue, or its files are not here.</source>
        <translation>El modelo no está en el catálogo o sus archivos no están aquí.</translation>
    </message>
    <message>
        <source>Get the model, or look at the catalogue.</source>
        <translation>Obtenga el modelo o consulte el catálogo.</translation>
    </message>
    <message>
        <source>Catalogue fault</source>
        <translation>Error del catálogo</translation>
    </message>
    <message>
        <source>The catalogue does not hold.</source>
        <translation>El catálogo no es correcto.</translation>
    </message>
    <message>
        <source>Correct the document at the place that is named.</source>
        <translation>Corrija el documento en el lugar indicado.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>Get the model to go on; what was fetched is kept.</source>
        <translation>Obtenga el modelo para continuar; lo descargado se conserva.</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>No admitido</translation>
    </message>
    <message>
        <source>This version of the program cannot do that.</source>
        <translation>Esta versión del programa no puede hacerlo.</translation>
    </message>
    <message>
        <source>Use another address or a newer version.</source>
        <translation>Use otra dirección o una versión más reciente.</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>el origen</translation>
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
        <translation>%1&#xa0;d %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
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
        <translation>%1 mil&#xa0;M</translation>
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
        <translation>Todos</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>models</comment>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>models</comment>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>models</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>models</comment>
        <translation>Dañados</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>models</comment>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Not here</source>
        <comment>models</comment>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Outdated</source>
        <comment>models</comment>
        <translation>Desactualizados</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>A newer version is at the hub</source>
        <translation>En el hub hay una versión más reciente</translation>
    </message>
    <message>
        <source>A newer version is at its registry</source>
        <translation>En su registro hay una versión más reciente</translation>
    </message>
    <message>
        <source>A newer version of %1 is at the hub</source>
        <comment>%1: a date</comment>
        <translation>En el hub hay una versión más reciente, del %1</translation>
    </message>
    <message>
        <source>A newer version of %1 is at its registry</source>
        <comment>%1: a date</comment>
        <translation>En su registro hay una versión más reciente, del %1</translation>
    </message>
    <message>
        <source>newer version, %1</source>
        <comment>%1: its size</comment>
        <translation>versión más reciente, %1</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>versión más reciente</translation>
    </message>
    <message>
        <source>%1, %2 to fetch.</source>
        <comment>%1: a sentence, %2: a size</comment>
        <translation>%1, %2 por descargar.</translation>
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
        <translation>Muestra descargas desde un servidor propio, sin Internet.</translation>
    </message>
    <message>
        <source>Begin in the tray.</source>
        <translation>Empieza en la bandeja del sistema.</translation>
    </message>
    <message>
        <source>The folder of the model files.</source>
        <translation>La carpeta de los archivos de modelos.</translation>
    </message>
    <message>
        <source>The user&apos;s catalogue.</source>
        <translation>El catálogo del usuario.</translation>
    </message>
    <message>
        <source>Certificates trusted besides the system&apos;s.</source>
        <translation>Certificados de confianza además de los del sistema.</translation>
    </message>
    <message>
        <source>Write a picture of the window, then quit.</source>
        <translation>Guarda una imagen de la ventana y termina.</translation>
    </message>
    <message>
        <source>When to take the picture, in milliseconds.</source>
        <translation>Cuándo tomar la imagen, en milisegundos.</translation>
    </message>
    <message>
        <source>Keeps your local AI models fetched, verified and ready.</source>
        <translation>Mantiene sus modelos de IA locales descargados, verificados y listos.</translation>
    </message>
    <message>
        <source>An address or a path to be added.</source>
        <translation>Una dirección o una ruta que añadir.</translation>
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
        <translation>Almacenamiento</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>Remove %n model(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n modelo?</numerusform>
            <numerusform>¿Eliminar %n modelos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>What was fetched of it so far is deleted too.</source>
        <translation>También se borra lo que ya se había descargado.</translation>
    </message>
    <message>
        <source>The files that are here (%1) go to the wastebasket, unless you keep them.</source>
        <translation>Los archivos que hay aquí (%1) van a la papelera, salvo que los conserve.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keep the files on the disk</source>
        <translation>&amp;Conservar los archivos en el disco</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n thing(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n elemento?</numerusform>
            <numerusform>¿Eliminar %n elementos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for good:</source>
        <translation>Se borran definitivamente:</translation>
    </message>
    <message>
        <source>To the wastebasket, which has to be emptied before their room is free:</source>
        <translation>A la papelera, que hay que vaciar para que su espacio quede libre:</translation>
    </message>
    <message>
        <source>That frees %1.</source>
        <translation>Eso libera %1.</translation>
    </message>
    <message numerus="yes">
        <source>Update %n model(s)?</source>
        <translation>
            <numerusform>¿Actualizar %n modelo?</numerusform>
            <numerusform>¿Actualizar %n modelos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Update “%1”?</source>
        <translation>¿Actualizar «%1»?</translation>
    </message>
    <message>
        <source>What is here stays usable until the new version is proved.</source>
        <translation>Lo que hay aquí se puede seguir usando hasta que la nueva versión esté verificada.</translation>
    </message>
    <message>
        <source>%1 are fetched.</source>
        <translation>Se descargarán %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message numerus="yes">
        <source>Let %n file(s) share their room?</source>
        <translation>
            <numerusform>¿Hacer que %n archivo comparta su espacio?</numerusform>
            <numerusform>¿Hacer que %n archivos compartan su espacio?</numerusform>
        </translation>
    </message>
    <message>
        <source>That frees %1. Each keeps its place and its bytes; it can be undone. Where the disk can only make hard links, what is written to one name is written to all.</source>
        <translation>Eso libera %1. Cada uno conserva su lugar y sus bytes; se puede deshacer. Donde el disco solo admite enlaces físicos, lo que se escribe en un nombre se escribe en todos.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Keep the old version, too, as a model of its own</source>
        <translation>Conser&amp;var también la versión anterior, como modelo aparte</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>%1 are needed; the disk does not tell how much is free.</source>
        <translation>Se necesitan %1; el disco no dice cuánto hay libre.</translation>
    </message>
    <message>
        <source>How large it is shows when it comes; %1 are free.</source>
        <translation>El tamaño se sabrá al descargar; hay %1 libres.</translation>
    </message>
    <message>
        <source>It does not fit: %1 are needed, %2 can be used, %3 are missing.</source>
        <translation>No cabe: se necesitan %1, se pueden usar %2 y faltan %3.</translation>
    </message>
    <message>
        <source>%1 of %2 free; %3 stay free.</source>
        <translation>%1 de %2 libres; quedarán %3 libres.</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>sends</source>
        <translation>envía</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>descartado: %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>demasiado lento</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>en reposo</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Reparando</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Unproved</source>
        <translation>Sin prueba</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Alternativa</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>no. %1 in the queue</source>
        <translation>n.º&#xa0;%1 en la cola</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>by another program</source>
        <translation>por otro programa</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>stalled: nothing comes</source>
        <translation>detenido: no llega nada</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>goes on when you say so</source>
        <translation>hasta que lo reanude</translation>
    </message>
    <message>
        <source>tries again in %1</source>
        <translation>nuevo intento en %1</translation>
    </message>
    <message>
        <source>reads every byte</source>
        <translation>lee cada byte</translation>
    </message>
    <message>
        <source>proved %1</source>
        <translation>verificado %1</translation>
    </message>
    <message>
        <source>no published digest</source>
        <translation>sin huella publicada</translation>
    </message>
    <message>
        <source>%1 is used</source>
        <translation>se usa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged part(s)</source>
        <translation>
            <numerusform>%n parte dañada</numerusform>
            <numerusform>%n partes dañadas</numerusform>
        </translation>
    </message>
    <message>
        <source>its drive is absent</source>
        <translation>falta su unidad</translation>
    </message>
    <message>
        <source>The model is not here.</source>
        <translation>El modelo no está aquí.</translation>
    </message>
    <message>
        <source>Get it to download and prove it.</source>
        <translation>Obténgalo para descargarlo y verificarlo.</translation>
    </message>
    <message>
        <source>The model waits for its turn; it starts by itself.</source>
        <translation>El modelo espera su turno; empieza por sí solo.</translation>
    </message>
    <message>
        <source>The file is read and compared with its digest: %1.</source>
        <translation>El archivo se lee y se compara con su huella: %1.</translation>
    </message>
    <message>
        <source>Only what is damaged is fetched again: %1.</source>
        <translation>Solo se descarga de nuevo lo dañado: %1.</translation>
    </message>
    <message>
        <source>The file that is here stays until the repaired one is proved.</source>
        <translation>El archivo que hay se queda hasta que el reparado esté verificado.</translation>
    </message>
    <message>
        <source>The model is here, and every byte of it was proved against its published SHA-256.</source>
        <translation>El modelo está aquí, y cada uno de sus bytes se verificó con el SHA-256 publicado.</translation>
    </message>
    <message>
        <source>The model is here and usable, but nobody published a digest to prove it against.</source>
        <translation>El modelo está aquí y se puede usar, pero nadie ha publicado una huella que lo demuestre.</translation>
    </message>
    <message>
        <source>Verify compares it with the digest that was recorded when it came.</source>
        <translation>«Verificar» lo compara con la huella que se registró cuando llegó.</translation>
    </message>
    <message>
        <source>This model could not be had; %1 is ready and used in its place.</source>
        <translation>No se pudo conseguir este modelo; %1 está listo y se usa en su lugar.</translation>
    </message>
    <message>
        <source>Get it to try again.</source>
        <translation>Obténgalo para volver a intentarlo.</translation>
    </message>
    <message>
        <source>Whether the model is here cannot be told: the drive of the store is absent.</source>
        <translation>No se puede saber si el modelo está aquí: falta la unidad del almacén.</translation>
    </message>
    <message>
        <source>Attach the drive; the models come back by themselves.</source>
        <translation>Conecte la unidad; los modelos volverán por sí solos.</translation>
    </message>
    <message>
        <source>What it fetches is used here too; if it ends early, this program goes on.</source>
        <translation>Lo que descarga también sirve aquí; si termina antes de tiempo, este programa continúa.</translation>
    </message>
    <message>
        <source>Another program works on this model.</source>
        <translation>Otro programa trabaja en este modelo.</translation>
    </message>
    <message>
        <source>%1 (process %2) works on this model.</source>
        <translation>%1 (proceso %2) trabaja en este modelo.</translation>
    </message>
    <message>
        <source>%1 (process %2) works on this model since %3.</source>
        <translation>%1 (proceso %2) trabaja en este modelo desde %3.</translation>
    </message>
    <message>
        <source>Nothing has come for a while: %1.</source>
        <translation>Hace un rato que no llega nada: %1.</translation>
    </message>
    <message>
        <source>If this lasts, it tries again or takes another source; what was received is kept.</source>
        <translation>Si esto dura, se vuelve a intentar o se toma otro origen; lo recibido se conserva.</translation>
    </message>
    <message>
        <source>The model is being fetched: %1.</source>
        <translation>El modelo se está descargando: %1.</translation>
    </message>
    <message>
        <source>The model is being fetched from %1: %2.</source>
        <translation>El modelo se está descargando de %1: %2.</translation>
    </message>
    <message>
        <source>Paused at %1; what was received is kept.</source>
        <translation>En pausa en %1; lo recibido se conserva.</translation>
    </message>
    <message>
        <source>Resume to go on.</source>
        <translation>Use «Reanudar» para continuar.</translation>
    </message>
    <message>
        <source>It goes on by itself; what was received is kept (%1).</source>
        <translation>Continúa por sí solo; lo recibido se conserva (%1).</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 follows in %3.</source>
        <translation>El intento %1 de %2 será en %3.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2 follows in %3 (%4).</source>
        <translation>El intento %1 de %2 será en %3 (%4).</translation>
    </message>
    <message>
        <source>Repair fetches only what is damaged; the file that is here stays until the repaired one is proved.</source>
        <translation>«Reparar» descarga solo lo dañado; el archivo que hay se queda hasta que el reparado esté verificado.</translation>
    </message>
    <message>
        <source>%1–%2 (%3)</source>
        <comment>first and last byte of a range, its size</comment>
        <translation>%1–%2 (%3)</translation>
    </message>
    <message>
        <source>The file is not what was promised.</source>
        <translation>El archivo no es el prometido.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file, %1 in all, are not what was promised.</source>
        <translation>
            <numerusform>%n parte del archivo, %1 en total, no es lo prometido.</numerusform>
            <numerusform>%n partes del archivo, %1 en total, no son lo prometido.</numerusform>
        </translation>
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
            <numerusform>%1 y %n intervalo más</numerusform>
            <numerusform>%1 y %n intervalos más</numerusform>
        </translation>
    </message>
    <message>
        <source>its verification</source>
        <translation>su verificación</translation>
    </message>
    <message>
        <source>Its verification is paused at %1; what was proved of it before still holds.</source>
        <translation>Su verificación está en pausa en %1; lo que ya estaba verificado sigue siendo válido.</translation>
    </message>
    <message>
        <source>Its verification waits; what was proved of it before still holds.</source>
        <translation>Su verificación espera; lo que ya estaba verificado sigue siendo válido.</translation>
    </message>
    <message>
        <source>Resume to go on from there; when the program was closed, it starts anew.</source>
        <translation>«Reanudar» continúa desde ahí; si se cerró el programa, empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n small file(s)</source>
        <translation>
            <numerusform>%n archivo pequeño</numerusform>
            <numerusform>%n archivos pequeños</numerusform>
        </translation>
    </message>
    <message>
        <source>Abandoned downloads</source>
        <translation>Descargas abandonadas</translation>
    </message>
    <message>
        <source>Records of files that are gone</source>
        <translation>Registros de archivos que ya no están</translation>
    </message>
    <message>
        <source>Models that only stood in for others</source>
        <translation>Modelos que solo sustituían a otros</translation>
    </message>
    <message>
        <source>Files that no model names</source>
        <translation>Archivos que ningún modelo nombra</translation>
    </message>
    <message>
        <source>Of no model, or left alone for a month</source>
        <translation>De ningún modelo, o sin tocar desde hace un mes</translation>
    </message>
    <message>
        <source>Nobody needs them any more</source>
        <translation>Ya nadie los necesita</translation>
    </message>
    <message>
        <source>What they were the fallback of is here; they go to the wastebasket</source>
        <translation>Lo que sustituían ya está aquí; van a la papelera</translation>
    </message>
    <message>
        <source>Put here by hand, or left by a model that was taken from the catalogue</source>
        <translation>Puestos aquí a mano, o restos de un modelo que se quitó del catálogo</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1, limited to %2</source>
        <comment>speed</comment>
        <translation>%1, limitada a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n usable, %1</source>
        <translation>
            <numerusform>%n utilizable, %1</numerusform>
            <numerusform>%n utilizables, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferTab</name>
    <message>
        <source>Attempt %1 of %2 begins in %3. %4</source>
        <translation>El intento %1 de %2 empieza en %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 of %2 follows: %3</source>
        <translation>sigue el intento %1 de %2: %3</translation>
    </message>
    <message>
        <source>Nothing was fetched since the program was started.</source>
        <translation>No se ha descargado nada desde que se inició el programa.</translation>
    </message>
    <message>
        <source>The transfer is over.</source>
        <translation>La transferencia ha terminado.</translation>
    </message>
</context>
<context>
    <name>cellar::AccountsDialog</name>
    <message>
        <source>Keyring</source>
        <translation>Depósito de claves</translation>
    </message>
    <message>
        <source>HF_TOKEN of the environment</source>
        <translation>HF_TOKEN del entorno</translation>
    </message>
    <message>
        <source>Token file of the hub’s own programs</source>
        <translation>Archivo de token de los programas del hub</translation>
    </message>
    <message>
        <source>Sign-in of the container tools</source>
        <translation>Sesión de las herramientas de contenedores</translation>
    </message>
    <message>
        <source>Log &amp;Out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>Some models are given only to those who have signed in. Each token or password is sent to its own host alone.</source>
        <translation>Algunos modelos solo se entregan a quien ha iniciado sesión. Cada token o contraseña se envía únicamente a su propio servidor.</translation>
    </message>
    <message>
        <source>&amp;Log In …</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The keyring is asked …</source>
        <translation>Consultando el depósito de claves…</translation>
    </message>
    <message>
        <source>No account is kept yet.</source>
        <translation>Aún no hay ninguna cuenta guardada.</translation>
    </message>
    <message>
        <source>This one comes from elsewhere and is removed there: %1.</source>
        <translation>Esta viene de otro lugar y se elimina allí: %1.</translation>
    </message>
</context>
<context>
    <name>cellar::Activity</name>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n descargándose</numerusform>
            <numerusform>%n descargándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repairing</source>
        <translation>
            <numerusform>%n reparándose</numerusform>
            <numerusform>%n reparándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verifying</source>
        <translation>
            <numerusform>%n verificándose</numerusform>
            <numerusform>%n verificándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n en cola</numerusform>
            <numerusform>%n en cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n dañado</numerusform>
            <numerusform>%n dañados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is going on</source>
        <translation>Nada en curso</translation>
    </message>
</context>
<context>
    <name>cellar::ActivityTab</name>
    <message>
        <source>Nothing has happened to this model since the program was started.</source>
        <translation>No le ha ocurrido nada a este modelo desde que se inició el programa.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>&amp;Copiar todo</translation>
    </message>
</context>
<context>
    <name>cellar::AddDialog</name>
    <message>
        <source>Allow plain &amp;http for this source</source>
        <translation>Permitir &amp;http sin cifrar para este origen</translation>
    </message>
    <message>
        <source>&amp;Get it now</source>
        <translation>&amp;Obtener ahora</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Add a Model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Optional: 64 hexadecimal digits</source>
        <translation>Opcional: 64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>Optional: the id of a smaller model</source>
        <translation>Opcional: el identificador de un modelo más pequeño</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Address or &amp;path:</source>
        <translation>Dirección o &amp;ruta:</translation>
    </message>
    <message>
        <source>&amp;SHA-256:</source>
        <translation>&amp;SHA-256:</translation>
    </message>
    <message>
        <source>Fa&amp;llback:</source>
        <translation>A&amp;lternativa:</translation>
    </message>
    <message>
        <source>Address or path</source>
        <translation>Dirección o ruta</translation>
    </message>
    <message>
        <source>Choose a Model File</source>
        <translation>Elegir un archivo de modelo</translation>
    </message>
    <message numerus="yes">
        <source>A SHA-256 has 64 hexadecimal digits; this one has %n character(s).</source>
        <translation>
            <numerusform>Un SHA-256 tiene 64 dígitos hexadecimales; este tiene %n carácter.</numerusform>
            <numerusform>Un SHA-256 tiene 64 dígitos hexadecimales; este tiene %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there under this name is asked when you pause.</source>
        <translation>Se consultará lo que hay con este nombre cuando deje de escribir.</translation>
    </message>
    <message>
        <source>The registry is asked …</source>
        <translation>Consultando el registro…</translation>
    </message>
    <message>
        <source>https://…, hf:ORG/REPO, oci://…, ollama:NAME, a Metalink or a path</source>
        <translation>https://…, hf:ORG/REPO, oci://…, ollama:NOMBRE, un Metalink o una ruta</translation>
    </message>
    <message>
        <source>Fall back to “%1”, of the same publisher (%2)</source>
        <translation>Recurrir a «%1», del mismo editor (%2)</translation>
    </message>
</context>
<context>
    <name>cellar::AddFacts</name>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copiar el SHA-256</translation>
    </message>
    <message>
        <source>Licence:</source>
        <translation>Licencia:</translation>
    </message>
    <message>
        <source>Proof:</source>
        <translation>Prueba:</translation>
    </message>
    <message>
        <source>Room:</source>
        <translation>Espacio:</translation>
    </message>
    <message>
        <source>None: nothing was published to prove it; it will be unproved.</source>
        <translation>Ninguna: no se ha publicado nada que lo demuestre; quedará sin prueba.</translation>
    </message>
    <message numerus="yes">
        <source>Each of its %n file(s) has a published SHA-256.</source>
        <translation>
            <numerusform>%n archivo, con un SHA-256 publicado.</numerusform>
            <numerusform>Cada uno de sus %n archivos tiene un SHA-256 publicado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over plain http others can see what you fetch; its SHA-256 proves it all the same.</source>
        <translation>Por http sin cifrar, otros pueden ver lo que descarga; su SHA-256 lo demuestra de todos modos.</translation>
    </message>
    <message>
        <source>Over plain http others can see what you fetch and change it on the way, and without a SHA-256 nobody would notice.</source>
        <translation>Por http sin cifrar, otros pueden ver lo que descarga y cambiarlo por el camino, y sin un SHA-256 nadie lo notaría.</translation>
    </message>
</context>
<context>
    <name>cellar::AddListDialog</name>
    <message>
        <source>With their smaller forms as &amp;fallbacks</source>
        <translation>Con sus variantes más pequeñas como a&amp;lternativa</translation>
    </message>
    <message>
        <source>&amp;Get them now</source>
        <translation>&amp;Obtenerlos ahora</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Add Models</source>
        <translation>Añadir modelos</translation>
    </message>
    <message>
        <source>Models to add</source>
        <translation>Modelos que añadir</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The registry is asked …</source>
        <translation>Consultando el registro…</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>unproved</source>
        <translation>sin prueba</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are added.</source>
        <translation>
            <numerusform>Se añadirá %n modelo.</numerusform>
            <numerusform>Se añadirán %n modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>No se ha elegido nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) are awaited.</source>
        <translation>
            <numerusform>Falta %n respuesta.</numerusform>
            <numerusform>Faltan %n respuestas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::CataloguesDialog</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Anular la &amp;suscripción</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catálogos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Lists of models that others publish and sign. Besides them there are the built-in catalogue and your own, which wins where a model is in several.</source>
        <translation>Listas de modelos que otros publican y firman. Además están el catálogo integrado y el suyo propio, que prevalece cuando un modelo está en varios.</translation>
    </message>
    <message>
        <source>&amp;Subscribe …</source>
        <translation>Sus&amp;cribirse…</translation>
    </message>
    <message>
        <source>Being fetched …</source>
        <translation>Descargando…</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Refreshed %1</source>
        <translation>Actualizado %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n.º&#xa0;%1</translation>
    </message>
    <message>
        <source>You have subscribed to none yet.</source>
        <translation>Aún no está suscrito a ninguno.</translation>
    </message>
    <message>
        <source>Its publisher gave this version a last day, which is over; refresh it, or ask the publisher.</source>
        <translation>Su editor dio a esta versión un último día, que ya pasó; actualícela o pregunte al editor.</translation>
    </message>
    <message>
        <source>This version holds until %1.</source>
        <translation>Esta versión vale hasta el %1.</translation>
    </message>
    <message>
        <source>Signed with the key:</source>
        <translation>Firmado con la clave:</translation>
    </message>
</context>
<context>
    <name>cellar::CleanUpView</name>
    <message>
        <source>&amp;Clean Up …</source>
        <translation>Limp&amp;iar…</translation>
    </message>
    <message>
        <source>What Could Go</source>
        <translation>Qué se podría quitar</translation>
    </message>
    <message>
        <source>Why or Where</source>
        <translation>Por qué o dónde</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>What could go from the store</source>
        <translation>Qué se podría quitar del almacén</translation>
    </message>
    <message>
        <source>Nothing to clean up</source>
        <translation>Nada que limpiar</translation>
    </message>
    <message>
        <source>No abandoned download, no leftover, and a model for every file.</source>
        <translation>Ninguna descarga abandonada, ningún resto y un modelo para cada archivo.</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Nada marcado</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked; that frees %1</source>
        <translation>
            <numerusform>%n marcado; eso libera %1</numerusform>
            <numerusform>%n marcados; eso libera %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Select a model to see what is known of it.</source>
        <translation>Seleccione un modelo para ver lo que se sabe de él.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>R&amp;esumen</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>&amp;Transferencia</translation>
    </message>
    <message>
        <source>&amp;Pieces</source>
        <translation>&amp;Fragmentos</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>Act&amp;ividad</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name and state of a model</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Up&amp;date …</source>
        <translation>Actuali&amp;zar…</translation>
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
        <translation>Cómo se usa el disco</translation>
    </message>
</context>
<context>
    <name>cellar::DuplicatesView</name>
    <message>
        <source>Find Duplica&amp;tes</source>
        <translation>&amp;Buscar duplicados</translation>
    </message>
    <message>
        <source>Re&amp;place …</source>
        <translation>&amp;Reemplazar…</translation>
    </message>
    <message>
        <source>Undo Al&amp;l Replacements</source>
        <translation>Deshacer &amp;todos los reemplazos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What Becomes of It</source>
        <translation>En qué se convierte</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>Files with the same bytes</source>
        <translation>Archivos con los mismos bytes</translation>
    </message>
    <message>
        <source>The same file twice?</source>
        <translation>¿El mismo archivo dos veces?</translation>
    </message>
    <message>
        <source>Other programs may have fetched the same models. They are compared byte by byte, and can then share one room on the disk, each in its place.</source>
        <translation>Quizá otros programas hayan descargado los mismos modelos. Se comparan byte a byte y después pueden compartir un mismo espacio en el disco, cada uno en su lugar.</translation>
    </message>
    <message>
        <source>What was compared by now</source>
        <translation>Lo comparado hasta ahora</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>At work …</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Comparing: %1</source>
        <translation>Comparando: %1</translation>
    </message>
    <message>
        <source>Waiting for another process that replaces duplicates</source>
        <translation>En espera de otro proceso que reemplaza duplicados</translation>
    </message>
    <message>
        <source>No file is here twice</source>
        <translation>Ningún archivo está dos veces</translation>
    </message>
    <message>
        <source>Neither in the store nor in the folders of other programs.</source>
        <translation>Ni en el almacén ni en las carpetas de otros programas.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) replaced, %1 freed</source>
        <translation>
            <numerusform>%n archivo reemplazado, %1 liberados</numerusform>
            <numerusform>%n archivos reemplazados, %1 liberados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have their own copy again</source>
        <translation>
            <numerusform>%n archivo vuelve a tener su propia copia</numerusform>
            <numerusform>%n archivos vuelven a tener su propia copia</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with copies; replacing them frees %1</source>
        <translation>
            <numerusform>%n archivo con copias; reemplazarlas libera %1</numerusform>
            <numerusform>%n archivos con copias; reemplazarlas libera %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are</source>
        <translation>
            <numerusform>%n archivo se dejó como estaba</numerusform>
            <numerusform>%n archivos se dejaron como estaban</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::ExportDialog</name>
    <message>
        <source>With a &amp;Metalink document for each model</source>
        <translation>Con un documento &amp;Metalink para cada modelo</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), %1</source>
        <translation>
            <numerusform>%n modelo, %1</numerusform>
            <numerusform>%n modelos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>name, size</comment>
        <translation>«%1», %2</translation>
    </message>
    <message>
        <source>The files are copied and every byte of them is proved there. A catalogue beside them lets this program on another machine take them in. What an earlier export has copied is kept.</source>
        <translation>Los archivos se copian y allí se verifica cada uno de sus bytes. Con un catálogo al lado, este programa puede incorporarlos en otro equipo. Lo que copió una exportación anterior se conserva.</translation>
    </message>
    <message>
        <source>Addresses, SHA-256 and piece hashes, for download programs: a few hundred kilobytes.</source>
        <translation>Direcciones, SHA-256 y huellas de los fragmentos, para programas de descarga: unos cientos de kilobytes.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>As /media/usb/models</source>
        <translation>Como /media/usb/models</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Folder to Copy To</source>
        <translation>Carpeta de destino</translation>
    </message>
</context>
<context>
    <name>cellar::FilterEdit</name>
    <message>
        <source>Filter by name, id or state</source>
        <translation>Filtrar por nombre, identificador o estado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>cellar::FirstStartPage</name>
    <message>
        <source>Looking around …</source>
        <translation>Examinando el equipo…</translation>
    </message>
    <message>
        <source>&amp;Take These In</source>
        <translation>Incorporar e&amp;stos</translation>
    </message>
    <message>
        <source>&amp;Get It</source>
        <translation>&amp;Obtener</translation>
    </message>
    <message>
        <source>Welcome to Model Cellar</source>
        <translation>Le damos la bienvenida a Model Cellar</translation>
    </message>
    <message>
        <source>It keeps your local AI models fetched, verified and ready.</source>
        <translation>Mantiene sus modelos de IA locales descargados, verificados y listos.</translation>
    </message>
    <message>
        <source>Go to the &amp;Library</source>
        <translation>Ir a la &amp;biblioteca</translation>
    </message>
    <message>
        <source>Where the files shall be</source>
        <translation>Dónde guardar los archivos</translation>
    </message>
    <message>
        <source>Models are large: choose a disk with room. It can be changed later.</source>
        <translation>Los modelos son grandes: elija un disco con espacio. Se puede cambiar más adelante.</translation>
    </message>
    <message>
        <source>&amp;Choose Another …</source>
        <translation>&amp;Elegir otra…</translation>
    </message>
    <message>
        <source>What is already on this machine</source>
        <translation>Lo que ya hay en este equipo</translation>
    </message>
    <message>
        <source>Model files of other programs</source>
        <translation>Archivos de modelos de otros programas</translation>
    </message>
    <message>
        <source>A first model</source>
        <translation>Un primer modelo</translation>
    </message>
    <message>
        <source>The smallest ones of the catalogue, to try it out:</source>
        <translation>Los más pequeños del catálogo, para probar:</translation>
    </message>
    <message>
        <source>Models to begin with</source>
        <translation>Modelos para empezar</translation>
    </message>
    <message>
        <source>Folder of the Model Files</source>
        <translation>Carpeta de los archivos de modelos</translation>
    </message>
    <message>
        <source>No other program has model files here.</source>
        <translation>Ningún otro programa tiene archivos de modelos aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) of other programs, %1. Taking them in costs no room where the disk can share it, and leaves theirs as they are.</source>
        <translation>
            <numerusform>%n archivo de modelo de otros programas, %1. Incorporarlo no ocupa espacio si el disco puede compartirlo, y deja el original como está.</numerusform>
            <numerusform>%n archivos de modelos de otros programas, %1. Incorporarlos no ocupa espacio si el disco puede compartirlos, y deja los originales como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) are being taken in; you find them in the library.</source>
        <translation>
            <numerusform>Se está incorporando %n archivo de modelo; lo encontrará en la biblioteca.</numerusform>
            <numerusform>Se están incorporando %n archivos de modelos; los encontrará en la biblioteca.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::LibraryPage</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <source>No name, id, publisher or state has these words.</source>
        <translation>Ningún nombre, identificador, editor o estado contiene estas palabras.</translation>
    </message>
    <message>
        <source>No model of “%1” has these words.</source>
        <translation>Ningún modelo de «%1» contiene estas palabras.</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>Limpiar &amp;el filtro</translation>
    </message>
    <message>
        <source>No models here</source>
        <translation>No hay modelos aquí</translation>
    </message>
    <message>
        <source>At the moment no model belongs to “%1”.</source>
        <translation>De momento, ningún modelo pertenece a «%1».</translation>
    </message>
    <message>
        <source>Sho&amp;w All</source>
        <translation>Mostrar &amp;todos</translation>
    </message>
    <message>
        <source>The catalogue cannot be read</source>
        <translation>No se puede leer el catálogo</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Aún no hay modelos</translation>
    </message>
    <message>
        <source>Add a model by its address or its path; you can also drop one here.</source>
        <translation>Añada un modelo por su dirección o su ruta; también puede soltar uno aquí.</translation>
    </message>
    <message>
        <source>A&amp;dd a Model …</source>
        <translation>Añadi&amp;r un modelo…</translation>
    </message>
</context>
<context>
    <name>cellar::LoginDialog</name>
    <message>
        <source>&amp;Log In</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>As ghcr.io or registry.example.org:5000</source>
        <translation>Como ghcr.io o registry.example.org:5000</translation>
    </message>
    <message>
        <source>Empty where a token stands alone</source>
        <translation>Vacío si basta un token</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this system, and sent to this host alone.</source>
        <translation>Se guarda en el depósito de claves de este sistema y se envía únicamente a este servidor.</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>Se&amp;rvicio:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>Ser&amp;vidor:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>&amp;Token or password:</source>
        <translation>&amp;Token o contraseña:</translation>
    </message>
    <message>
        <source>A token with read access is made here:&lt;br&gt;%1</source>
        <comment>an address</comment>
        <translation>Un token con acceso de lectura se crea aquí:&lt;br&gt;%1</translation>
    </message>
    <message>
        <source>This is no host that a password may be sent to: a name, perhaps with a port, spoken to by https.</source>
        <translation>No es un servidor al que se pueda enviar una contraseña: hace falta un nombre, quizá con un puerto, al que se acceda por https.</translation>
    </message>
    <message>
        <source>This is no token: it has spaces or other characters that no token has.</source>
        <translation>Esto no es un token: tiene espacios u otros caracteres que ningún token tiene.</translation>
    </message>
    <message>
        <source>This cannot be a user and a password.</source>
        <translation>Esto no puede ser un usuario y una contraseña.</translation>
    </message>
    <message>
        <source>The keyring is asked; it may want to be unlocked.</source>
        <translation>Consultando el depósito de claves; quizá haya que desbloquearlo.</translation>
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
        <translation>Acerca de Model Cellar</translation>
    </message>
    <message>
        <source>Model Cellar %1</source>
        <translation>Model Cellar %1</translation>
    </message>
    <message>
        <source>Keeps your local AI models fetched, verified and ready.
Free software under the MIT licence.</source>
        <translation>Mantiene sus modelos de IA locales descargados, verificados y listos.
Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a model by its address or path (%1)</source>
        <translation>Añadir un modelo por su dirección o su ruta (%1)</translation>
    </message>
    <message>
        <source>Add from Clip&amp;board …</source>
        <translation>Añadir desde el &amp;portapapeles…</translation>
    </message>
    <message>
        <source>&amp;Undo Remove</source>
        <translation>&amp;Deshacer la eliminación</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>Recar&amp;gar</translation>
    </message>
    <message>
        <source>Loo&amp;k Again</source>
        <translation>Recar&amp;gar</translation>
    </message>
    <message>
        <source>Speed &amp;Limit …</source>
        <translation>Limitar la &amp;velocidad…</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Cerrar la &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;About Model Cellar</source>
        <translation>&amp;Acerca de Model Cellar</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>The last good list stays in effect.</source>
        <translation>Sigue vigente la última lista correcta.</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>The drive of the store is absent. The models come back when it does.</source>
        <translation>Falta la unidad del almacén. Los modelos volverán con ella.</translation>
    </message>
    <message>
        <source>%1 — a folder “.cellar” made in it by hand begins the store anew.</source>
        <translation>%1 – crear en ella a mano una carpeta «.cellar» inicia el almacén de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are damaged.</source>
        <translation>
            <numerusform>%n modelo está dañado.</numerusform>
            <numerusform>%n modelos están dañados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repairing fetches only the damaged parts.</source>
        <translation>La reparación descarga solo las partes dañadas.</translation>
    </message>
    <message>
        <source>Repa&amp;ir</source>
        <translation>Re&amp;parar</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) were removed.</source>
        <translation>
            <numerusform>Se eliminó %n modelo.</numerusform>
            <numerusform>Se eliminaron %n modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Acc&amp;ounts …</source>
        <translation>C&amp;uentas…</translation>
    </message>
    <message>
        <source>Ca&amp;talogues …</source>
        <translation>Catálo&amp;gos…</translation>
    </message>
    <message>
        <source>Not every registry could be asked. %1</source>
        <translation>No se pudo consultar todos los registros. %1</translation>
    </message>
    <message numerus="yes">
        <source>There are newer versions of %n model(s).</source>
        <translation>
            <numerusform>Hay una versión más reciente de %n modelo.</numerusform>
            <numerusform>Hay versiones más recientes de %n modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model has a newer version.</source>
        <translation>Ningún modelo tiene una versión más reciente.</translation>
    </message>
    <message>
        <source>“%1” could not be updated. %2</source>
        <translation>No se pudo actualizar «%1». %2</translation>
    </message>
</context>
<context>
    <name>cellar::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>cellar::ModelActions</name>
    <message>
        <source>&amp;Get</source>
        <translation>&amp;Obtener</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pau&amp;se All</source>
        <translation>&amp;Pausar todo</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Resum&amp;e All</source>
        <translation>Rea&amp;nudar todo</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Move Up in the &amp;Queue</source>
        <translation>Adelantar en la co&amp;la</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Adelantar</translation>
    </message>
    <message>
        <source>Move &amp;Down in the Queue</source>
        <translation>Re&amp;trasar en la cola</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Retrasar</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>V&amp;erificar</translation>
    </message>
    <message>
        <source>V&amp;erify</source>
        <translation>Ve&amp;rificar</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify &amp;All</source>
        <translation>Verificar to&amp;do</translation>
    </message>
    <message>
        <source>Verify All</source>
        <translation>Verificar todo</translation>
    </message>
    <message>
        <source>Repa&amp;ir</source>
        <translation>Repa&amp;rar</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>Eli&amp;minar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Cop&amp;iar la ruta</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Push to a Registr&amp;y …</source>
        <translation>Su&amp;bir a un registro…</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>&amp;Log In …</source>
        <translation>I&amp;niciar sesión…</translation>
    </message>
</context>
<context>
    <name>cellar::ModelListView</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>cellar::ModelTable</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Alternativa</translation>
    </message>
    <message numerus="yes">
        <source>%n percent</source>
        <translation>
            <numerusform>%n por ciento</numerusform>
            <numerusform>%n por ciento</numerusform>
        </translation>
    </message>
    <message>
        <source>progress unknown</source>
        <translation>progreso desconocido</translation>
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
        <translation>Esa carpeta no sirve: está dentro de la anterior o la contiene.</translation>
    </message>
    <message>
        <source>In that folder there is another store, or files of the same names.</source>
        <translation>En esa carpeta hay otro almacén o archivos con los mismos nombres.</translation>
    </message>
    <message>
        <source>Moving the Models</source>
        <translation>Traslado de los modelos</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>Lo que se mueve</translation>
    </message>
    <message>
        <source>The models are on their way to “%1”.</source>
        <translation>Los modelos van de camino a «%1».</translation>
    </message>
    <message>
        <source>Until all are there they stay in their old folder. Downloads pause, and go on afterwards.</source>
        <translation>Hasta que estén todos, se quedan en su carpeta anterior. Las descargas quedan en pausa y continúan después.</translation>
    </message>
    <message>
        <source>Waiting for “%1” (process %2), which works in the store.</source>
        <translation>En espera de «%1» (proceso %2), que trabaja en el almacén.</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The models are where they were.</source>
        <translation>Los modelos están donde estaban.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are damaged, and were moved as they are; they can be repaired:</source>
        <translation>
            <numerusform>%n archivo está dañado y se movió tal como está; se puede reparar:</numerusform>
            <numerusform>%n archivos están dañados y se movieron tal como están; se pueden reparar:</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not the program&apos;s stays in the old folder:</source>
        <translation>Lo que no es del programa se queda en la carpeta anterior:</translation>
    </message>
    <message>
        <source>The models are in “%1”.</source>
        <translation>Los modelos están en «%1».</translation>
    </message>
</context>
<context>
    <name>cellar::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Take the Smaller One</source>
        <translation>Usar el más pequeño</translation>
    </message>
    <message>
        <source>%1 is used in place of %2</source>
        <translation>Se usa %1 en lugar de %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>a model, and why</comment>
        <translation>%1 ha fallado: %2</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 está dañado</translation>
    </message>
    <message>
        <source>Repair fetches only what is damaged.</source>
        <translation>«Reparar» descarga solo lo dañado.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 está listo</translation>
    </message>
    <message>
        <source>Fetched and proved.</source>
        <translation>Descargado y verificado.</translation>
    </message>
    <message numerus="yes">
        <source>For %n models a fallback is used</source>
        <translation>
            <numerusform>Se usa una alternativa para %n modelo</numerusform>
            <numerusform>Se usan alternativas para %n modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models failed</source>
        <translation>
            <numerusform>%n modelo ha fallado</numerusform>
            <numerusform>%n modelos han fallado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are damaged</source>
        <translation>
            <numerusform>%n modelo está dañado</numerusform>
            <numerusform>%n modelos están dañados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are ready</source>
        <translation>
            <numerusform>%n modelo está listo</numerusform>
            <numerusform>%n modelos están listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
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
        <translation>Variante del modelo</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>&amp;Variante:</translation>
    </message>
    <message>
        <source>Its files are given only to who accepted its terms there.</source>
        <translation>Sus archivos solo se entregan a quien haya aceptado allí sus condiciones.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>form · size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No smaller form to fall back to</source>
        <translation>No hay una variante más pequeña como alternativa</translation>
    </message>
    <message>
        <source>Fall back to %1 where it cannot be had</source>
        <translation>Recurrir a %1 si no está disponible</translation>
    </message>
</context>
<context>
    <name>cellar::OverviewTab</name>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longitud de contexto</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copiar el SHA-256</translation>
    </message>
    <message>
        <source>%1, found on the disk</source>
        <translation>%1, encontrado en el disco</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 en %n archivo</numerusform>
            <numerusform>%1 en %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1 · by a signed catalogue</source>
        <translation>%1 · por un catálogo firmado</translation>
    </message>
</context>
<context>
    <name>cellar::PieceBar</name>
    <message>
        <source>Parts of the file</source>
        <translation>Partes del archivo</translation>
    </message>
</context>
<context>
    <name>cellar::PiecesTab</name>
    <message>
        <source>Proved: %1</source>
        <translation>Verificado: %1</translation>
    </message>
    <message>
        <source>Hashed so far: %1</source>
        <translation>Comprobado hasta ahora: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Recibido: %1</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Dañado: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
</context>
<context>
    <name>cellar::PushDialog</name>
    <message>
        <source>&amp;Push</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Push to a Registry</source>
        <translation>Subir a un registro</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>name, size</comment>
        <translation>«%1», %2</translation>
    </message>
    <message>
        <source>Its files are read and proved, then sent; what the registry has already is not sent again. An account there is kept under Accounts, in the menu File.</source>
        <translation>Sus archivos se leen y se verifican, y después se envían; lo que el registro ya tiene no se envía otra vez. Una cuenta allí se guarda en «Cuentas», en el menú «Archivo».</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>&amp;Referencia:</translation>
    </message>
    <message>
        <source>The registry’s host, the repository and a tag.</source>
        <translation>El servidor del registro, el repositorio y una etiqueta.</translation>
    </message>
    <message>
        <source>Only a registry on this machine is spoken to without encryption.</source>
        <translation>Solo con un registro de este equipo se habla sin cifrar.</translation>
    </message>
    <message>
        <source>Not a reference yet: it wants oci://, a host, a repository and a tag.</source>
        <translation>Aún no es una referencia: hacen falta oci://, un servidor, un repositorio y una etiqueta.</translation>
    </message>
    <message>
        <source>Goes to %1 as %2, with the tag %3.</source>
        <translation>Va a %1 como %2, con la etiqueta %3.</translation>
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
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Eliminar este horario</translation>
    </message>
</context>
<context>
    <name>cellar::RoomMeter</name>
    <message>
        <source>%1 free of %2</source>
        <comment>of the disk</comment>
        <translation>%1 libres de %2</translation>
    </message>
</context>
<context>
    <name>cellar::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de la configuración</translation>
    </message>
    <message>
        <source>Use &amp;Another Folder …</source>
        <translation>Usar &amp;otra carpeta…</translation>
    </message>
    <message>
        <source>The program was started with this folder, by its command line or the environment, and another one chosen here would not hold.</source>
        <translation>El programa se inició con esta carpeta, por su línea de órdenes o el entorno; otra elegida aquí no tendría efecto.</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Folder of the Model Files</source>
        <translation>Carpeta de los archivos de modelos</translation>
    </message>
    <message>
        <source>Models at a &amp;time:</source>
        <translation>Modelos a la &amp;vez:</translation>
    </message>
    <message>
        <source>So many are fetched or read at once; the others wait for their turn.</source>
        <translation>Cuántos se descargan o leen a la vez; los demás esperan su turno.</translation>
    </message>
    <message>
        <source>Connections for each &amp;file:</source>
        <translation>Conexiones por a&amp;rchivo:</translation>
    </message>
    <message>
        <source>At most, to all its sources together. More are opened only while they help.</source>
        <translation>Como máximo, a todos sus orígenes juntos. Solo se abren más mientras ayuden.</translation>
    </message>
    <message>
        <source>Connections to each &amp;host:</source>
        <translation>Conexiones por &amp;servidor:</translation>
    </message>
    <message>
        <source>All downloads together. Fewer are kinder to a small server.</source>
        <translation>Todas las descargas juntas. Un servidor pequeño agradece que sean menos.</translation>
    </message>
    <message>
        <source>Speed &amp;Limit …</source>
        <translation>&amp;Limitar la velocidad…</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>Velocidad:</translation>
    </message>
    <message>
        <source>How fast all downloads together may be: always, and at certain times of the week.</source>
        <translation>A qué velocidad pueden ir todas las descargas juntas: siempre, y a ciertas horas de la semana.</translation>
    </message>
    <message>
        <source>&amp;Retries:</source>
        <translation>Rei&amp;ntentos:</translation>
    </message>
    <message>
        <source>So often a source is asked again that gave nothing new, before the next one is tried. It waits longer each time.</source>
        <translation>Cuántas veces se vuelve a preguntar a un origen que no dio nada nuevo antes de probar el siguiente. Cada vez se espera más.</translation>
    </message>
    <message>
        <source>&amp;Patience:</source>
        <translation>&amp;Paciencia:</translation>
    </message>
    <message>
        <source>After so long without a byte a connection is given up and made anew.</source>
        <translation>Tras este tiempo sin un solo byte, se abandona la conexión y se establece otra.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Never take it</source>
        <translation>No usarlo nunca</translation>
    </message>
    <message>
        <source>&amp;Smaller model:</source>
        <translation>&amp;Modelo más pequeño:</translation>
    </message>
    <message>
        <source>What is done when a model cannot be had and the catalogue names a smaller one in its place.</source>
        <translation>Qué se hace cuando no se puede conseguir un modelo y el catálogo indica uno más pequeño en su lugar.</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>Esta dirección</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>The system&apos;s is what HTTPS_PROXY and its like say. It holds for new connections.</source>
        <translation>El del sistema es lo que indican HTTPS_PROXY y similares. Se aplica a las conexiones nuevas.</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>As proxy.example.org:8080, http://… or socks5://…. While it is not right, there is no proxy.</source>
        <translation>Como proxy.example.org:8080, http://… o socks5://…. Mientras no sea correcta, no se usa ningún proxy.</translation>
    </message>
    <message>
        <source>This is no address of a proxy.</source>
        <translation>Esto no es la dirección de un proxy.</translation>
    </message>
    <message>
        <source>None besides the system&apos;s</source>
        <translation>Ninguno además de los del sistema</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Certificates:</source>
        <translation>Certificados:</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted besides the system&apos;s, as a company has them. Where it cannot be read nothing is fetched over https.</source>
        <translation>Un archivo PEM con autoridades de confianza además de las del sistema, como los de las empresas. Si no se puede leer, no se descarga nada por https.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Pause on a &amp;metered connection</source>
        <translation>Pausar con conexión de uso &amp;medido</translation>
    </message>
    <message>
        <source>What is being fetched waits until the connection costs nothing by the byte; what you resume by hand goes on.</source>
        <translation>Lo que se está descargando espera hasta que la conexión no cobre por datos; lo que reanude a mano continúa.</translation>
    </message>
    <message>
        <source>&amp;Check old proofs in the background</source>
        <translation>Volver a verificar lo antiguo en &amp;segundo plano</translation>
    </message>
    <message>
        <source>Disks forget. What was proved long ago is read again, slowly, while nothing else goes on, so that damage is found before you need the model.</source>
        <translation>Los discos olvidan. Lo que se verificó hace mucho se vuelve a leer, despacio, mientras no ocurre nada más, para encontrar los daños antes de que necesite el modelo.</translation>
    </message>
    <message>
        <source>When a proof is &amp;older than:</source>
        <translation>Si la verificación tiene &amp;más de:</translation>
    </message>
    <message>
        <source>Each model by itself; one that you verified by hand is not read again.</source>
        <translation>Cada modelo por separado; el que haya verificado a mano no se vuelve a leer.</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number</comment>
        <translation>&#xa0;días</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>&amp;Velocidad:</translation>
    </message>
    <message>
        <source>So fast the disk is read at most, to leave it to others.</source>
        <translation>A qué velocidad se lee el disco como máximo, para dejárselo también a otros.</translation>
    </message>
    <message>
        <source> MB/s</source>
        <comment>behind a number</comment>
        <translation>&#xa0;MB/s</translation>
    </message>
    <message>
        <source>On &amp;battery, too</source>
        <translation>También con &amp;batería</translation>
    </message>
    <message>
        <source>Otherwise only on mains power, or where the power cannot be told.</source>
        <translation>Si no, solo con la red eléctrica o cuando no se pueda saber.</translation>
    </message>
    <message>
        <source>There was none yet.</source>
        <translation>Aún no ha habido ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) read, </source>
        <translation>
            <numerusform>%n modelo leído, </numerusform>
            <numerusform>%n modelos leídos, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them damaged</source>
        <translation>
            <numerusform>%n dañado</numerusform>
            <numerusform>%n dañados</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them right</source>
        <translation>todo en orden</translation>
    </message>
    <message>
        <source>Last round:</source>
        <translation>Última ronda:</translation>
    </message>
    <message>
        <source>What is damaged is told by a notification and stands in the list; nothing is repaired without you.</source>
        <translation>Los daños se avisan con una notificación y figuran en la lista; no se repara nada sin usted.</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>Iniciar al empezar la &amp;sesión</translation>
    </message>
    <message>
        <source>It begins in the tray, where there is one.</source>
        <translation>Empieza en la bandeja del sistema, si hay una.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Seguir en la &amp;bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Downloads go on. The icon&apos;s menu has Quit.</source>
        <translation>Las descargas continúan. El menú del icono tiene «Salir».</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the program, and downloads go on with the next start.</source>
        <translation>Este escritorio no tiene bandeja: al cerrar la ventana termina el programa, y las descargas continúan la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>Stay &amp;awake while something is active</source>
        <translation>Evitar la s&amp;uspensión mientras haya actividad</translation>
    </message>
    <message>
        <source>The machine does not fall asleep by itself while models are fetched or read.</source>
        <translation>El equipo no se suspende por sí solo mientras se descargan o leen modelos.</translation>
    </message>
    <message>
        <source>La&amp;nguage:</source>
        <translation>I&amp;dioma:</translation>
    </message>
    <message>
        <source>The window opens anew; what is being fetched goes on.</source>
        <translation>La ventana se abre de nuevo; lo que se está descargando continúa.</translation>
    </message>
    <message>
        <source>When a model has become &amp;ready</source>
        <translation>Cuando un modelo esté &amp;listo</translation>
    </message>
    <message>
        <source>Only while the window is not in front.</source>
        <translation>Solo mientras la ventana no esté delante.</translation>
    </message>
    <message>
        <source>When a &amp;smaller model was taken</source>
        <translation>Cuando se use un modelo más &amp;pequeño</translation>
    </message>
    <message>
        <source>With the reason, and a button to try again.</source>
        <translation>Con el motivo y un botón para volver a intentarlo.</translation>
    </message>
    <message>
        <source>When something &amp;failed</source>
        <translation>Cuando algo &amp;falle</translation>
    </message>
    <message>
        <source>It stays until you have seen it, with a button to try again.</source>
        <translation>Permanece hasta que la haya visto, con un botón para volver a intentarlo.</translation>
    </message>
    <message>
        <source>When &amp;damage was found</source>
        <translation>Cuando se encuentren &amp;daños</translation>
    </message>
    <message>
        <source>It stays until you have seen it, with a button to repair.</source>
        <translation>Permanece hasta que la haya visto, con un botón para reparar.</translation>
    </message>
    <message>
        <source>Look for &amp;newer versions once a day</source>
        <translation>Buscar versiones &amp;nuevas una vez al día</translation>
    </message>
    <message>
        <source>The hub and the registries that models came from are asked what they have now, not while the connection is metered. Nothing is fetched without you.</source>
        <translation>Se consulta qué tienen ahora el hub y los registros de los que vinieron modelos, salvo si la conexión es de uso medido. No se descarga nada sin usted.</translation>
    </message>
    <message>
        <source>Never yet.</source>
        <translation>Nunca todavía.</translation>
    </message>
    <message>
        <source>Last asked:</source>
        <translation>Última consulta:</translation>
    </message>
    <message>
        <source>Not each of them could be asked; it is tried again on another day, or by hand in the menu Model.</source>
        <translation>No se pudo consultar a todos; se volverá a intentar otro día, o a mano en el menú «Modelo».</translation>
    </message>
    <message>
        <source>By hand in the menu Model, at any time.</source>
        <translation>A mano en el menú «Modelo», en cualquier momento.</translation>
    </message>
    <message>
        <source>When there are newer &amp;versions</source>
        <translation>Cuando haya &amp;versiones nuevas</translation>
    </message>
    <message>
        <source>One for all models, when the daily look finds some.</source>
        <translation>Una para todos los modelos, cuando la búsqueda diaria encuentra alguna.</translation>
    </message>
    <message>
        <source>Another Folder</source>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>Move the models to “%1”?</source>
        <translation>¿Mover los modelos a «%1»?</translation>
    </message>
    <message>
        <source>On the same disk that is done at once; to another one each file is copied and proved before its original is removed. Used as it is, the folder has what it has, and the models stay where they are.</source>
        <translation>En el mismo disco es inmediato; a otro, cada archivo se copia y se verifica antes de eliminar el original. Si se usa tal como está, la carpeta tiene lo que tiene, y los modelos se quedan donde están.</translation>
    </message>
    <message>
        <source>&amp;Move the Models There</source>
        <translation>&amp;Mover allí los modelos</translation>
    </message>
    <message>
        <source>&amp;Use It as It Is</source>
        <translation>&amp;Usarla tal como está</translation>
    </message>
    <message>
        <source>Files of the Store</source>
        <translation>Archivos del almacén</translation>
    </message>
    <message>
        <source>Share the files that are there, too?</source>
        <translation>¿Compartir también los archivos que ya hay?</translation>
    </message>
    <message>
        <source>Make the files that are there private, too?</source>
        <translation>¿Hacer privados también los archivos que ya hay?</translation>
    </message>
    <message>
        <source>Otherwise it holds for the files and folders that are made from now on.</source>
        <translation>Si no, vale para los archivos y carpetas que se creen a partir de ahora.</translation>
    </message>
    <message>
        <source>&amp;All Files</source>
        <translation>&amp;Todos los archivos</translation>
    </message>
    <message>
        <source>Only &amp;New Ones</source>
        <translation>Solo los &amp;nuevos</translation>
    </message>
    <message>
        <source>Where the model files are, for this window and for the command “cellar”. They can be moved to the folder that you choose, or stay here.</source>
        <translation>Dónde están los archivos de modelos, para esta ventana y para la orden «cellar». Se pueden mover a la carpeta que elija o quedarse aquí.</translation>
    </message>
    <message>
        <source>Private: only for you</source>
        <translation>Privados: solo para usted</translation>
    </message>
    <message>
        <source>Shared: others may read them</source>
        <translation>Compartidos: otros pueden leerlos</translation>
    </message>
    <message>
        <source>&amp;Files:</source>
        <translation>&amp;Archivos:</translation>
    </message>
    <message>
        <source>Who may use what is in the store. Of a shared one everybody on this machine may read the files, where the folders above let them, and its group may add to it and change it. It holds for the command “cellar” and for other users&apos; programs, too.</source>
        <translation>Quién puede usar lo que hay en el almacén. Si es compartido, todos en este equipo pueden leer los archivos, donde las carpetas superiores lo permitan, y su grupo puede añadir y cambiar. Vale también para la orden «cellar» y para los programas de otros usuarios.</translation>
    </message>
</context>
<context>
    <name>cellar::Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n model(s)</source>
        <comment>a group of the library</comment>
        <translation>
            <numerusform>%1, %n modelo</numerusform>
            <numerusform>%1, %n modelos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::SourceTable</name>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
</context>
<context>
    <name>cellar::SpeedGraph</name>
    <message>
        <source>Speed in the last minutes</source>
        <translation>Velocidad en los últimos minutos</translation>
    </message>
    <message>
        <source>Now %1, at most %2</source>
        <comment>speeds</comment>
        <translation>Ahora %1, como máximo %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>cellar::SpeedLimitDialog</name>
    <message>
        <source>&amp;Limit all downloads together to</source>
        <translation>&amp;Limitar todas las descargas juntas a</translation>
    </message>
    <message>
        <source>&amp;Add a Time</source>
        <translation>&amp;Añadir un horario</translation>
    </message>
    <message>
        <source>Speed Limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Limit of all downloads together</source>
        <translation>Límite de todas las descargas juntas</translation>
    </message>
    <message>
        <source>At certain times another limit holds</source>
        <translation>A ciertas horas rige otro límite</translation>
    </message>
    <message>
        <source>Choose at least one day for each time.</source>
        <translation>Elija al menos un día para cada horario.</translation>
    </message>
    <message>
        <source>A time that does not end after it begins goes on into the next day.</source>
        <translation>Un horario que no termina después de empezar continúa al día siguiente.</translation>
    </message>
    <message>
        <source>Where times overlap, the upper one counts.</source>
        <translation>Si los horarios se solapan, cuenta el de arriba.</translation>
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
        <translation>&amp;En el almacén</translation>
    </message>
    <message>
        <source>Cl&amp;ean Up</source>
        <translation>&amp;Limpieza</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>Dupli&amp;cados</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <comment>of the disk</comment>
        <translation>%1 libres de %2</translation>
    </message>
    <message>
        <source>Cl&amp;ean Up: %1</source>
        <comment>what that frees</comment>
        <translation>&amp;Limpieza: %1</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 liberados.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay: they are in use, or are not what they were.</source>
        <translation>
            <numerusform>%n archivo se queda: está en uso o ya no es lo que era.</numerusform>
            <numerusform>%n archivos se quedan: están en uso o ya no son lo que eran.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::StoredTable</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>A download of unknown name</source>
        <translation>Una descarga de nombre desconocido</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Sin catalogar</translation>
    </message>
    <message>
        <source>The store&apos;s own</source>
        <translation>Del propio almacén</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>removal frees %1</source>
        <translation>eliminarlo libera %1</translation>
    </message>
    <message>
        <source>What is known of the files: receipts, piece maps, locks</source>
        <translation>Lo que se sabe de los archivos: recibos, mapas de fragmentos, bloqueos</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n file(s)</source>
        <comment>folder and number of files</comment>
        <translation>
            <numerusform>%1 · %n archivo</numerusform>
            <numerusform>%1 · %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>no model names it</source>
        <translation>ningún modelo lo nombra</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a cell says</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>On the Disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>Proved or Changed</source>
        <translation>Verificado o cambiado</translation>
    </message>
</context>
<context>
    <name>cellar::StoredView</name>
    <message>
        <source>What lies in the store</source>
        <translation>Lo que hay en el almacén</translation>
    </message>
    <message>
        <source>Show in the &amp;Library</source>
        <translation>Mostrar en la &amp;biblioteca</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>Elim&amp;inar…</translation>
    </message>
    <message>
        <source>The store is empty</source>
        <translation>El almacén está vacío</translation>
    </message>
    <message>
        <source>What you get stands here, with the room that it takes.</source>
        <translation>Lo que obtenga aparece aquí, con el espacio que ocupa.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the store</source>
        <translation>
            <numerusform>%n elemento en el almacén</numerusform>
            <numerusform>%n elementos en el almacén</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected; removal frees %1</source>
        <translation>
            <numerusform>%n seleccionado; eliminarlo libera %1</numerusform>
            <numerusform>%n seleccionados; eliminarlos libera %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::SubscribeDialog</name>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Suscribirse</translation>
    </message>
    <message>
        <source>Subscribe to a Catalogue</source>
        <translation>Suscribirse a un catálogo</translation>
    </message>
    <message>
        <source>The line that begins with RW</source>
        <translation>La línea que empieza por RW</translation>
    </message>
    <message>
        <source>Somebody you trust publishes a list of models and signs it with minisign. Its models appear in your library, and only what their key has signed is taken. Get the key from the publisher by another way than the address.</source>
        <translation>Alguien en quien confía publica una lista de modelos y la firma con minisign. Sus modelos aparecen en su biblioteca, y solo se acepta lo que ha firmado su clave. Obtenga la clave del editor por otra vía que la dirección.</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>Public &amp;key:</source>
        <translation>Cla&amp;ve pública:</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Public Key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Keys of minisign (*.pub)</source>
        <translation>Claves de minisign (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>In this file is no public key of minisign.</source>
        <translation>En este archivo no hay ninguna clave pública de minisign.</translation>
    </message>
    <message>
        <source>This is no public key of minisign: 56 letters and digits that begin with RW.</source>
        <translation>Esto no es una clave pública de minisign: 56 letras y cifras que empiezan por RW.</translation>
    </message>
    <message>
        <source>The catalogue wants an https address.</source>
        <translation>El catálogo requiere una dirección https.</translation>
    </message>
    <message>
        <source>The catalogue is fetched and its signature checked …</source>
        <translation>Descargando el catálogo y comprobando su firma…</translation>
    </message>
</context>
<context>
    <name>cellar::TransferTab</name>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
</context>
<context>
    <name>cellar::Tray</name>
    <message>
        <source>&amp;Pause All</source>
        <translation>&amp;Pausar todo</translation>
    </message>
    <message>
        <source>&amp;Resume All</source>
        <translation>&amp;Reanudar todo</translation>
    </message>
    <message>
        <source>&amp;Verify All</source>
        <translation>&amp;Verificar todo</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Model Cellar keeps running in the tray</source>
        <translation>Model Cellar sigue en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Downloads go on. To end the program, choose Quit in the icon&apos;s menu.</source>
        <translation>Las descargas continúan. Para terminar el programa, elija «Salir» en el menú del icono.</translation>
    </message>
</context>
<context>
    <name>cellar::UpdateActions</name>
    <message>
        <source>Upda&amp;te …</source>
        <translation>Actuali&amp;zar…</translation>
    </message>
    <message>
        <source>Update All &amp;Outdated …</source>
        <translation>Actualizar todos los de&amp;sactualizados…</translation>
    </message>
    <message>
        <source>S&amp;kip This Version</source>
        <translation>I&amp;gnorar esta versión</translation>
    </message>
    <message>
        <source>C&amp;heck for Updates</source>
        <translation>Comprobar si &amp;hay actualizaciones</translation>
    </message>
</context>
<context>
    <name>cellar::UpdateNotice</name>
    <message numerus="yes">
        <source>Newer versions of %n model(s)</source>
        <translation>
            <numerusform>Versión más reciente de %n modelo</numerusform>
            <numerusform>Versiones más recientes de %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>cellar::Upkeep</name>
    <message>
        <source>Models are being fetched or read.</source>
        <translation>Se están descargando o leyendo modelos.</translation>
    </message>
    <message numerus="yes">
        <source>The connection is metered: %n download(s) wait until it is not.</source>
        <translation>
            <numerusform>La conexión es de uso medido: %n descarga espera hasta que deje de serlo.</numerusform>
            <numerusform>La conexión es de uso medido: %n descargas esperan hasta que deje de serlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On &amp;Now</source>
        <translation>&amp;Seguir ahora</translation>
    </message>
    <message>
        <source>“%1” could not be had. The catalogue names “%2” in its place.</source>
        <translation>No se pudo conseguir «%1». El catálogo indica «%2» en su lugar.</translation>
    </message>
    <message>
        <source>Get the &amp;Smaller One</source>
        <translation>Obtener e&amp;l más pequeño</translation>
    </message>
    <message>
        <source>First Steps</source>
        <translation>Primeros pasos</translation>
    </message>
</context>
<context>
    <name>cellar::WindowErrands</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n more failed.</source>
        <translation>
            <numerusform>Ha fallado %n más.</numerusform>
            <numerusform>Han fallado %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the Reference</source>
        <translation>Copiar la &amp;referencia</translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) are taken into the store.</source>
        <translation>
            <numerusform>Se está incorporando %n archivo de modelo al almacén.</numerusform>
            <numerusform>Se están incorporando %n archivos de modelos al almacén.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are copied to a folder and proved there.</source>
        <translation>
            <numerusform>Se está copiando %n modelo a una carpeta y verificándolo allí.</numerusform>
            <numerusform>Se están copiando %n modelos a una carpeta y verificándolos allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are proved and sent to a registry.</source>
        <translation>
            <numerusform>Se está verificando y enviando %n modelo a un registro.</numerusform>
            <numerusform>Se están verificando y enviando %n modelos a un registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the store now.</source>
        <translation>%1 está ahora en el almacén.</translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) are in the store now.</source>
        <translation>
            <numerusform>%n archivo de modelo está ahora en el almacén.</numerusform>
            <numerusform>%n archivos de modelos están ahora en el almacén.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was copied, with a catalogue beside it.</source>
        <translation>Se copió «%1», con un catálogo al lado.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) were copied, with a catalogue beside them.</source>
        <translation>
            <numerusform>Se copió %n modelo, con un catálogo al lado.</numerusform>
            <numerusform>Se copiaron %n modelos, con un catálogo al lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the registry now.</source>
        <translation>«%1» está ahora en el registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are in the registry now.</source>
        <translation>
            <numerusform>%n modelo está ahora en el registro.</numerusform>
            <numerusform>%n modelos están ahora en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be taken in.</source>
        <translation>No se pudo incorporar %1.</translation>
    </message>
    <message>
        <source>“%1” could not be copied.</source>
        <translation>No se pudo copiar «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be pushed.</source>
        <translation>No se pudo subir «%1».</translation>
    </message>
</context>
</TS>
