<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>desktop::CertificateWords</name>
    <message numerus="yes">
        <source>%1 of %n trials passed</source>
        <translation>
            <numerusform>%1 of %n trial passed</numerusform>
            <numerusform>%1 of %n trials passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::ChooseCards</name>
    <message numerus="yes">
        <source>%n step(s) in their order</source>
        <translation>
            <numerusform>%n step in its order</numerusform>
            <numerusform>%n steps in their order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::ChooseView</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::DaysCalendar</name>
    <message numerus="yes">
        <source>Calendar of the last %n day(s); the table lists those with practice</source>
        <translation>
            <numerusform>Calendar of the last %n day; the table lists those with practice</numerusform>
            <numerusform>Calendar of the last %n days; the table lists those with practice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minute(s)</source>
        <translation>
            <numerusform>%1: %n minute</numerusform>
            <numerusform>%1: %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::DaysProgress</name>
    <message numerus="yes">
        <source>Filled: your %n minute(s) a day and more. Framed: less. A ring: no practice.</source>
        <translation>
            <numerusform>Filled: your %n minute a day and more. Framed: less. A ring: no practice.</numerusform>
            <numerusform>Filled: your %n minutes a day and more. Framed: less. A ring: no practice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row; the longest: %1</source>
        <translation>
            <numerusform>%n day in a row; the longest: %1</numerusform>
            <numerusform>%n days in a row; the longest: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::DifferencePage</name>
    <message numerus="yes">
        <source>%n turn(s) more</source>
        <translation>
            <numerusform>%n turn more</numerusform>
            <numerusform>%n turns more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) more of your own time</source>
        <translation>
            <numerusform>%n second more of your own time</numerusform>
            <numerusform>%n seconds more of your own time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::HeartCard</name>
    <message numerus="yes">
        <source>%n answered today; more is at hand</source>
        <translation>
            <numerusform>%n answered today; more is at hand</numerusform>
            <numerusform>%n answered today; more is at hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The steps, their order and their results: about %n minute(s)</source>
        <translation>
            <numerusform>The steps, their order and their results: about %n minute</numerusform>
            <numerusform>The steps, their order and their results: about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for the days to come: today is no longer than usual.</source>
        <translation>
            <numerusform>%n left for the days to come: today is no longer than usual.</numerusform>
            <numerusform>%n left for the days to come: today is no longer than usual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::ImportCard</name>
    <message numerus="yes">
        <source>%n fault(s). The packs in use stay as they are.</source>
        <translation>
            <numerusform>%n fault. The packs in use stay as they are.</numerusform>
            <numerusform>%n faults. The packs in use stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::PackModel</name>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s)</source>
        <translation>
            <numerusform>%n prospect</numerusform>
            <numerusform>%n prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::ProgressPage</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::PublishDialog</name>
    <message numerus="yes">
        <source>Of %n turns of your last drills none would come out otherwise.</source>
        <translation>
            <numerusform>The %n turn of your last drills would come out the same.</numerusform>
            <numerusform>Of %n turns of your last drills none would come out otherwise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::RecallPage</name>
    <message numerus="yes">
        <source>%1 · %n answered</source>
        <comment>why it is asked</comment>
        <translation>
            <numerusform>%1 · %n answered</numerusform>
            <numerusform>%1 · %n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answer(s) were right.</source>
        <translation>
            <numerusform>%1 of %n answer was right.</numerusform>
            <numerusform>%1 of %n answers were right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::RecallWords</name>
    <message numerus="yes">
        <source>%1: the first %n step(s) in order</source>
        <comment>process</comment>
        <translation>
            <numerusform>%1: the first step</numerusform>
            <numerusform>%1: the first %n steps in order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::StepPanel</name>
    <message numerus="yes">
        <source>%n result(s) reached</source>
        <translation>
            <numerusform>%n result reached</numerusform>
            <numerusform>%n results reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::TodayPage</name>
    <message numerus="yes">
        <source>With %1 · about %n minute(s)</source>
        <comment>prospect</comment>
        <translation>
            <numerusform>With %1 · about %n minute</numerusform>
            <numerusform>With %1 · about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::WeekRow</name>
    <message numerus="yes">
        <source>%1: %n minute(s)</source>
        <translation>
            <numerusform>%1: %n minute</numerusform>
            <numerusform>%1: %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
