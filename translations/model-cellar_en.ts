<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n file(s) of %1</source>
        <translation>
            <numerusform>%n file of %1</numerusform>
            <numerusform>%n files of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>Remove %n model(s)?</source>
        <translation>
            <numerusform>Remove %n model?</numerusform>
            <numerusform>Remove %n models?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n thing(s)?</source>
        <translation>
            <numerusform>Remove %n thing?</numerusform>
            <numerusform>Remove %n things?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n model(s)?</source>
        <translation>
            <numerusform>Update %n model?</numerusform>
            <numerusform>Update %n models?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n file(s) share their room?</source>
        <translation>
            <numerusform>Let %n file share its room?</numerusform>
            <numerusform>Let %n files share their room?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>State</name>
    <message numerus="yes">
        <source>%n damaged part(s)</source>
        <translation>
            <numerusform>%n damaged part</numerusform>
            <numerusform>%n damaged parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file, %1 in all, are not what was promised.</source>
        <translation>
            <numerusform>%n part of the file, %1 in all, is not what was promised.</numerusform>
            <numerusform>%n parts of the file, %1 in all, are not what was promised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n small file(s)</source>
        <translation>
            <numerusform>%n small file</numerusform>
            <numerusform>%n small files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n usable, %1</source>
        <translation>
            <numerusform>%n usable, %1</numerusform>
            <numerusform>%n usable, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferTab</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::Activity</name>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n downloading</numerusform>
            <numerusform>%n downloading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verifying</source>
        <translation>
            <numerusform>%n verifying</numerusform>
            <numerusform>%n verifying</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n queued</numerusform>
            <numerusform>%n queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n damaged</numerusform>
            <numerusform>%n damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repairing</source>
        <translation>
            <numerusform>%n repairing</numerusform>
            <numerusform>%n repairing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::AddDialog</name>
    <message numerus="yes">
        <source>A SHA-256 has 64 hexadecimal digits; this one has %n character(s).</source>
        <translation>
            <numerusform>A SHA-256 has 64 hexadecimal digits; this one has %n character.</numerusform>
            <numerusform>A SHA-256 has 64 hexadecimal digits; this one has %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::AddFacts</name>
    <message numerus="yes">
        <source>Each of its %n file(s) has a published SHA-256.</source>
        <translation>
            <numerusform>Its %n file has a published SHA-256.</numerusform>
            <numerusform>Each of its %n files has a published SHA-256.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::AddListDialog</name>
    <message numerus="yes">
        <source>%n model(s) are added.</source>
        <translation>
            <numerusform>%n model is added.</numerusform>
            <numerusform>%n models are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) are awaited.</source>
        <translation>
            <numerusform>%n more answer is awaited.</numerusform>
            <numerusform>%n more answers are awaited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::CleanUpView</name>
    <message numerus="yes">
        <source>%n ticked; that frees %1</source>
        <translation>
            <numerusform>%n ticked; that frees %1</numerusform>
            <numerusform>%n ticked; that frees %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::DuplicatesView</name>
    <message numerus="yes">
        <source>%n file(s) replaced, %1 freed</source>
        <translation>
            <numerusform>%n file replaced, %1 freed</numerusform>
            <numerusform>%n files replaced, %1 freed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have their own copy again</source>
        <translation>
            <numerusform>%n file has its own copy again</numerusform>
            <numerusform>%n files have their own copy again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with copies; replacing them frees %1</source>
        <translation>
            <numerusform>%n file with copies; replacing them frees %1</numerusform>
            <numerusform>%n files with copies; replacing them frees %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are</source>
        <translation>
            <numerusform>%n file was left as it is</numerusform>
            <numerusform>%n files were left as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::ExportDialog</name>
    <message numerus="yes">
        <source>%n model(s), %1</source>
        <translation>
            <numerusform>%n model, %1</numerusform>
            <numerusform>%n models, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::FirstStartPage</name>
    <message numerus="yes">
        <source>%n model file(s) of other programs, %1. Taking them in costs no room where the disk can share it, and leaves theirs as they are.</source>
        <translation>
            <numerusform>%n model file of other programs, %1. Taking it in costs no room where the disk can share it, and leaves theirs as it is.</numerusform>
            <numerusform>%n model files of other programs, %1. Taking them in costs no room where the disk can share it, and leaves theirs as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) are being taken in; you find them in the library.</source>
        <translation>
            <numerusform>%n model file is being taken in; you find it in the library.</numerusform>
            <numerusform>%n model files are being taken in; you find them in the library.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::MainWindow</name>
    <message numerus="yes">
        <source>%n model(s) are damaged.</source>
        <translation>
            <numerusform>%n model is damaged.</numerusform>
            <numerusform>%n models are damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) were removed.</source>
        <translation>
            <numerusform>%n model was removed.</numerusform>
            <numerusform>%n models were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are newer versions of %n model(s).</source>
        <translation>
            <numerusform>There is a newer version of %n model.</numerusform>
            <numerusform>There are newer versions of %n models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::ModelTable</name>
    <message numerus="yes">
        <source>%n percent</source>
        <translation>
            <numerusform>%n percent</numerusform>
            <numerusform>%n percent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::MoveStoreDialog</name>
    <message numerus="yes">
        <source>%n file(s) are damaged, and were moved as they are; they can be repaired:</source>
        <translation>
            <numerusform>%n file is damaged, and was moved as it is; it can be repaired:</numerusform>
            <numerusform>%n files are damaged, and were moved as they are; they can be repaired:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::Notifier</name>
    <message numerus="yes">
        <source>For %n models a fallback is used</source>
        <translation>
            <numerusform>For %n model a fallback is used</numerusform>
            <numerusform>For %n models a fallback is used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models failed</source>
        <translation>
            <numerusform>%n model failed</numerusform>
            <numerusform>%n models failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are damaged</source>
        <translation>
            <numerusform>%n model is damaged</numerusform>
            <numerusform>%n models are damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are ready</source>
        <translation>
            <numerusform>%n model is ready</numerusform>
            <numerusform>%n models are ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::OverviewTab</name>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 in %n file</numerusform>
            <numerusform>%1 in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::SettingsDialog</name>
    <message numerus="yes">
        <source>%n model(s) read, </source>
        <translation>
            <numerusform>%n model read, </numerusform>
            <numerusform>%n models read, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them damaged</source>
        <translation>
            <numerusform>%n of them damaged</numerusform>
            <numerusform>%n of them damaged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::Sidebar</name>
    <message numerus="yes">
        <source>%1, %n model(s)</source>
        <comment>a group of the library</comment>
        <translation>
            <numerusform>%1, %n model</numerusform>
            <numerusform>%1, %n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::SpeedGraph</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::StoragePage</name>
    <message numerus="yes">
        <source>%n file(s) stay: they are in use, or are not what they were.</source>
        <translation>
            <numerusform>%n file stays: it is in use, or is not what it was.</numerusform>
            <numerusform>%n files stay: they are in use, or are not what they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::StoredTable</name>
    <message numerus="yes">
        <source>%1 · %n file(s)</source>
        <comment>folder and number of files</comment>
        <translation>
            <numerusform>%1 · %n file</numerusform>
            <numerusform>%1 · %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::StoredView</name>
    <message numerus="yes">
        <source>%n thing(s) in the store</source>
        <translation>
            <numerusform>%n thing in the store</numerusform>
            <numerusform>%n things in the store</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected; removal frees %1</source>
        <translation>
            <numerusform>%n selected; removal frees %1</numerusform>
            <numerusform>%n selected; removal frees %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::UpdateNotice</name>
    <message numerus="yes">
        <source>Newer versions of %n model(s)</source>
        <translation>
            <numerusform>A newer version of %n model</numerusform>
            <numerusform>Newer versions of %n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::Upkeep</name>
    <message numerus="yes">
        <source>The connection is metered: %n download(s) wait until it is not.</source>
        <translation>
            <numerusform>The connection is metered: %n download waits until it is not.</numerusform>
            <numerusform>The connection is metered: %n downloads wait until it is not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cellar::WindowErrands</name>
    <message numerus="yes">
        <source>%n more failed.</source>
        <translation>
            <numerusform>%n more failed.</numerusform>
            <numerusform>%n more failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) are taken into the store.</source>
        <translation>
            <numerusform>%n model file is taken into the store.</numerusform>
            <numerusform>%n model files are taken into the store.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are copied to a folder and proved there.</source>
        <translation>
            <numerusform>%n model is copied to a folder and proved there.</numerusform>
            <numerusform>%n models are copied to a folder and proved there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are proved and sent to a registry.</source>
        <translation>
            <numerusform>%n model is proved and sent to a registry.</numerusform>
            <numerusform>%n models are proved and sent to a registry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model file(s) are in the store now.</source>
        <translation>
            <numerusform>%n model file is in the store now.</numerusform>
            <numerusform>%n model files are in the store now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) were copied, with a catalogue beside them.</source>
        <translation>
            <numerusform>%n model was copied, with a catalogue beside it.</numerusform>
            <numerusform>%n models were copied, with a catalogue beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are in the registry now.</source>
        <translation>
            <numerusform>%n model is in the registry now.</numerusform>
            <numerusform>%n models are in the registry now.</numerusform>
        </translation>
    </message>
</context>
</TS>
