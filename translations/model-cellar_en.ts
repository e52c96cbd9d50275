<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n model file(s) are taken into the store.</source>
        <translation>
            <numerusform>%n model file is taken into the store.</numerusform>
            <numerusform>%n model files are taken into the store.</numerusform>
        </translation>
    </message>
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
    <name>cellar::Upkeep</name>
    <message numerus="yes">
        <source>The connection is metered: %n download(s) wait until it is not.</source>
        <translation>
            <numerusform>The connection is metered: %n download waits until it is not.</numerusform>
            <numerusform>The connection is metered: %n downloads wait until it is not.</numerusform>
        </translation>
    </message>
</context>
</TS>
