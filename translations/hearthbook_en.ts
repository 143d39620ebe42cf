<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n diary entries</source>
        <translation>
            <numerusform>%n diary entry</numerusform>
            <numerusform>%n diary entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointments</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardContact</name>
    <message numerus="yes">
        <source>Only the first %n numbers were kept.</source>
        <translation>
            <numerusform>Only the first number was kept.</numerusform>
            <numerusform>Only the first %n numbers were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n were kept.</source>
        <translation>
            <numerusform>Only the first one was kept.</numerusform>
            <numerusform>Only the first %n were kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message numerus="yes">
        <source>%n person(s) new.</source>
        <translation>
            <numerusform>%n person is new.</numerusform>
            <numerusform>%n people are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here, with other details.</source>
        <translation>
            <numerusform>%n is already here, with other details.</numerusform>
            <numerusform>%n are already here, with other details.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here, nothing new.</source>
        <translation>
            <numerusform>%n is already here, nothing new.</numerusform>
            <numerusform>%n are already here, nothing new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be read as they stand.</source>
        <translation>
            <numerusform>%n place could not be read as it stands.</numerusform>
            <numerusform>%n places could not be read as they stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n people</source>
        <translation>
            <numerusform>Bring in %n person</numerusform>
            <numerusform>Bring in %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n contact(s)</source>
        <translation>
            <numerusform>Import %n contact</numerusform>
            <numerusform>Import %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyCommand</name>
    <message numerus="yes">
        <source>%1  %2  %n diary entries</source>
        <translation>
            <numerusform>%1  %2  %n diary entry</numerusform>
            <numerusform>%1  %2  %n diary entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>and %n more question(s)</source>
        <translation>
            <numerusform>and %n more question</numerusform>
            <numerusform>and %n more questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackerSummary</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: entries on %2 of %n day(s).</source>
        <translation>
            <numerusform>%1: entries on %2 of %n day.</numerusform>
            <numerusform>%1: entries on %2 of %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitSummary</name>
    <message numerus="yes">
        <source>names and numbers of %n person(s)</source>
        <translation>
            <numerusform>name and number of %n person</numerusform>
            <numerusform>names and numbers of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the book</source>
        <translation>
            <numerusform>and %n more, in the book</numerusform>
            <numerusform>and %n more, in the book</numerusform>
        </translation>
    </message>
</context>
</TS>
