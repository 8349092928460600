<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ColumnVerdict</name>
    <message numerus="yes">
        <source>%1 not valid</source>
        <translation>
            <numerusform>%1 not valid</numerusform>
            <numerusform>%1 not valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost a zero</source>
        <translation>
            <numerusform>%1 lost a zero</numerusform>
            <numerusform>%1 lost a zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 formats</source>
        <translation>
            <numerusform>%1 format</numerusform>
            <numerusform>%1 formats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spellings</source>
        <translation>
            <numerusform>%1 spelling</numerusform>
            <numerusform>%1 spellings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportHistory</name>
    <message numerus="yes">
        <source>Takes away the %1 contact(s) that it brought;</source>
        <translation>
            <numerusform>Takes away the %1 contact that it brought;</numerusform>
            <numerusform>Takes away the %1 contacts that it brought;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contact(s) get their earlier values back.</source>
        <translation>
            <numerusform>%1 contact gets its earlier values back.</numerusform>
            <numerusform>%1 contacts get their earlier values back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%1 contact(s)</source>
        <translation>
            <numerusform>+%1 contact</numerusform>
            <numerusform>+%1 contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%1 order(s)</source>
        <translation>
            <numerusform>+%1 order</numerusform>
            <numerusform>+%1 orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%1 answer(s)</source>
        <translation>
            <numerusform>+%1 answer</numerusform>
            <numerusform>+%1 answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%1 request(s)</source>
        <translation>
            <numerusform>+%1 request</numerusform>
            <numerusform>+%1 requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%1 event(s)</source>
        <translation>
            <numerusform>+%1 event</numerusform>
            <numerusform>+%1 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contact(s) updated</source>
        <translation>
            <numerusform>%1 contact updated</numerusform>
            <numerusform>%1 contacts updated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReceipt</name>
    <message numerus="yes">
        <source>All %1 row(s) are in</source>
        <translation>
            <numerusform>The only row is in</numerusform>
            <numerusform>All %1 rows are in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in</source>
        <translation>
            <numerusform>%n file is in</numerusform>
            <numerusform>%n files are in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n file(s)</source>
        <translation>
            <numerusform>of %n file</numerusform>
            <numerusform>of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) %1 are in</source>
        <translation>
            <numerusform>%n table %1 is in</numerusform>
            <numerusform>%n tables %1 are in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contact(s) vanish: nothing else knows them.</source>
        <translation>
            <numerusform>%1 contact vanishes: nothing else knows them.</numerusform>
            <numerusform>%1 contacts vanish: nothing else knows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contact(s) stay, with their earlier values and without what was brought.</source>
        <translation>
            <numerusform>%1 contact stays, with their earlier values and without what was brought.</numerusform>
            <numerusform>%1 contacts stay, with their earlier values and without what was brought.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <translation>
            <numerusform>%1 order</numerusform>
            <numerusform>%1 orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s)</source>
        <translation>
            <numerusform>%1 answer</numerusform>
            <numerusform>%1 answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 request</numerusform>
            <numerusform>%1 requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::ContactsPage</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::ContactsViewModel</name>
    <message numerus="yes">
        <source>%n address(es) copied</source>
        <translation>
            <numerusform>%n address copied</numerusform>
            <numerusform>%n addresses copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without consent to e-mail</source>
        <translation>
            <numerusform>%n of them without consent to e-mail</numerusform>
            <numerusform>%n of them without consent to e-mail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::CustomerPage</name>
    <message numerus="yes">
        <source>As the sources gave it: %n record(s)</source>
        <translation>
            <numerusform>As the sources gave it: %n record</numerusform>
            <numerusform>As the sources gave it: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in one</source>
        <translation>
            <numerusform>%n record in one</numerusform>
            <numerusform>%n records in one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::DictionaryPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 value(s) fit.</source>
        <translation>
            <numerusform>%1 value fits.</numerusform>
            <numerusform>All %1 values fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n attribute</numerusform>
            <numerusform>%n attributes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event type(s)</source>
        <translation>
            <numerusform>%n event type</numerusform>
            <numerusform>%n event types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 different value(s)</source>
        <translation>
            <numerusform>%1 different value</numerusform>
            <numerusform>%1 different values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s), %2</source>
        <translation>
            <numerusform>%1 order, %2</numerusform>
            <numerusform>%1 orders, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::DropZone</name>
    <message numerus="yes">
        <source>Recognised by themselves: %1 and %n more</source>
        <translation>
            <numerusform>Recognised by themselves: %1 and %n more</numerusform>
            <numerusform>Recognised by themselves: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::HeldBackCard</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s)</source>
        <translation>
            <numerusform>%1 cell</numerusform>
            <numerusform>%1 cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n safe repair(s)</source>
        <translation>
            <numerusform>Make %n safe repair</numerusform>
            <numerusform>Make %n safe repairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking the rows of %n table(s) together</source>
        <translation>
            <numerusform>Checking the rows of %n table</numerusform>
            <numerusform>Checking the rows of %n tables together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::ImportCards</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) put right</source>
        <translation>
            <numerusform>%n cell put right</numerusform>
            <numerusform>%n cells put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::ImportPage</name>
    <message numerus="yes">
        <source>Import all %n tables</source>
        <translation>
            <numerusform>Import %n table</numerusform>
            <numerusform>Import all %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n file(s) before it are in; the others wait.</source>
        <translation>
            <numerusform>Cancelled. %n file before it is in; the others wait.</numerusform>
            <numerusform>Cancelled. %n files before it are in; the others wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are imported</source>
        <translation>
            <numerusform>%n file is imported</numerusform>
            <numerusform>%n files are imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::LifecycleWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::MainWindow</name>
    <message numerus="yes">
        <source>Import %n file(s) into %1</source>
        <translation>
            <numerusform>Import %n file into %1</numerusform>
            <numerusform>Import %n files into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start a workspace from %n file(s)</source>
        <translation>
            <numerusform>Start a workspace from %n file</numerusform>
            <numerusform>Start a workspace from %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) in %1: %2</source>
        <translation>
            <numerusform>%n new file in %1: %2</numerusform>
            <numerusform>%n new files in %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::MatchView</name>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
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
    <name>regia::ui::ReceiptView</name>
    <message numerus="yes">
        <source>%n file(s) not imported</source>
        <translation>
            <numerusform>%n file not imported</numerusform>
            <numerusform>%n files not imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::ReceiptViewModel</name>
    <message numerus="yes">
        <source>%1 repaired row(s) are in</source>
        <translation>
            <numerusform>%1 repaired row is in</numerusform>
            <numerusform>%1 repaired rows are in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) saved in %2</source>
        <translation>
            <numerusform>%1 row saved in %2</numerusform>
            <numerusform>%1 rows saved in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::RecentList</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::RecentRow</name>
    <message numerus="yes">
        <source>contact(s)</source>
        <translation>
            <numerusform>contact</numerusform>
            <numerusform>contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>event(s)</source>
        <translation>
            <numerusform>event</numerusform>
            <numerusform>events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::RepairCard</name>
    <message numerus="yes">
        <source>%1 cell(s) held back, by reason</source>
        <translation>
            <numerusform>%1 cell held back, by reason</numerusform>
            <numerusform>%1 cells held back, by reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) wholly held back</source>
        <translation>
            <numerusform>%1 row wholly held back</numerusform>
            <numerusform>%1 rows wholly held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s) ready</source>
        <translation>
            <numerusform>%n repair ready</numerusform>
            <numerusform>%n repairs ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n repaired row(s)</source>
        <translation>
            <numerusform>Import %n repaired row</numerusform>
            <numerusform>Import %n repaired rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::SegmentWords</name>
    <message numerus="yes">
        <source>time(s)</source>
        <translation>
            <numerusform>time</numerusform>
            <numerusform>times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <translation>
            <numerusform>year</numerusform>
            <numerusform>years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::SegmentsPage</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
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
    <message numerus="yes">
        <source>All %n day(s)</source>
        <translation>
            <numerusform>All %n day</numerusform>
            <numerusform>All %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::TimelineView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::UndoQuestion</name>
    <message numerus="yes">
        <source>Take all %n back</source>
        <translation>
            <numerusform>Take it back</numerusform>
            <numerusform>Take all %n back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::WatchCard</name>
    <message numerus="yes">
        <source>%n new file(s): %1</source>
        <translation>
            <numerusform>%n new file: %1</numerusform>
            <numerusform>%n new files: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regia::ui::WhyView</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
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
    <name>regia::ui::WorthCard</name>
    <message numerus="yes">
        <source>%n change(s) against %1</source>
        <translation>
            <numerusform>%n change against %1</numerusform>
            <numerusform>%n changes against %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing moved beyond chance against %1: %n figure(s) were compared.</source>
        <translation>
            <numerusform>Nothing moved beyond chance against %1: %n figure was compared.</numerusform>
            <numerusform>Nothing moved beyond chance against %1: %n figures were compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left out: the segment itself is defined by them.</source>
        <translation>
            <numerusform>%n change left out: the segment itself is defined by it.</numerusform>
            <numerusform>%n changes left out: the segment itself is defined by them.</numerusform>
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
