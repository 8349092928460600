<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>regia::ui::CustomerPage</name>
        <message numerus="yes">
            <source>in %n order(s)</source>
            <translation>
                <numerusform>in %n order</numerusform>
                <numerusform>in %n orders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>regia::ui::LifecyclePage</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>regia::ui::OverviewPage</name>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>regia::ui::TaskPopover</name>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n task</numerusform>
                <numerusform>%n tasks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>regia::ui::TimelineChart</name>
        <message numerus="yes">
            <source>%n event(s) from %1 to %2.</source>
            <translation>
                <numerusform>%n event from %1 to %2.</numerusform>
                <numerusform>%n events from %1 to %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>regia::ui::WindowStatus</name>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n task</numerusform>
                <numerusform>%n tasks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message numerus="yes">
            <source>%1 contact(s)</source>
            <translation>
                <numerusform>%1 contact</numerusform>
                <numerusform>%1 contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 event(s)</source>
            <translation>
                <numerusform>%1 event</numerusform>
                <numerusform>%1 events</numerusform>
            </translation>
        </message>
    </context>
</TS>
