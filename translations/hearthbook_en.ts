<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddToList</name>
    <message numerus="yes">
        <source>%n service(s) more are in the list %1 now</source>
        <extracomment>%1 is a list</extracomment>
        <translation>
            <numerusform>%n service more is in the list %1 now</numerusform>
            <numerusform>%n services more are in the list %1 now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnalysisTab</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppleHealth</name>
    <message numerus="yes">
        <source>%n more kinds</source>
        <translation>
            <numerusform>%n more kind</numerusform>
            <numerusform>%n more kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) do not fit into the diary: %1</source>
        <comment>how many, and which</comment>
        <translation>
            <numerusform>%Ln record does not fit into the diary: %1</numerusform>
            <numerusform>%Ln records do not fit into the diary: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n minute to read</numerusform>
            <numerusform>%n minutes to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentsSection</name>
    <message numerus="yes">
        <source>%n photo(s) or paper(s) are added</source>
        <translation>
            <numerusform>%n photo or paper is added</numerusform>
            <numerusform>%n photos or papers are added</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) in it cannot be read any more: %1</source>
        <translation>
            <numerusform>%Ln attached file in it cannot be read any more: %1</numerusform>
            <numerusform>%Ln attached files in it cannot be read any more: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookSafety</name>
    <message numerus="yes">
        <source>%Ln hidden file(s) that interrupted work had left beside this book were removed. Nothing of the book is missing.</source>
        <translation>
            <numerusform>%Ln hidden file that interrupted work had left beside this book was removed. Nothing of the book is missing.</numerusform>
            <numerusform>%Ln hidden files that interrupted work had left beside this book were removed. Nothing of the book is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message numerus="yes">
        <source>names and numbers of %n person(s)</source>
        <translation>
            <numerusform>name and numbers of %n person</numerusform>
            <numerusform>names and numbers of %n people</numerusform>
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
    <name>CaseSheet</name>
    <message numerus="yes">
        <source>%n call(s) about it</source>
        <translation>
            <numerusform>%n call about it</numerusform>
            <numerusform>%n calls about it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartMarks</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>given %n time(s)</source>
        <translation>
            <numerusform>given %n time</numerusform>
            <numerusform>given %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message numerus="yes">
        <source>Filters: %n left out</source>
        <translation>
            <numerusform>Filters: %n left out</numerusform>
            <numerusform>Filters: %n left out</numerusform>
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
    <name>CommunitySheet</name>
    <message numerus="yes">
        <source>%n community service(s)</source>
        <translation>
            <numerusform>%n community service</numerusform>
            <numerusform>%n community services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryAccount</name>
    <message numerus="yes">
        <source>%n left out, as you chose.</source>
        <translation>
            <numerusform>%n left out, as you chose.</numerusform>
            <numerusform>%n left out, as you chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out for now, as the day may be wrong.</source>
        <translation>
            <numerusform>%n left out for now, as the day may be wrong.</numerusform>
            <numerusform>%n left out for now, as the day may be wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryCommand</name>
    <message numerus="yes">
        <source>and %n more lines</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>diary entries</comment>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>diary entries</comment>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to look at</source>
        <translation>
            <numerusform>%n line to look at</numerusform>
            <numerusform>%n lines to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryExchange</name>
    <message numerus="yes">
        <source>%n diary entries are saved. Anyone who has the file can read them.</source>
        <translation>
            <numerusform>%n diary entry is saved. Anyone who has the file can read it.</numerusform>
            <numerusform>%n diary entries are saved. Anyone who has the file can read them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryImportDialog</name>
    <message numerus="yes">
        <source>%Ln entry(s) imported</source>
        <translation>
            <numerusform>%Ln entry imported</numerusform>
            <numerusform>%Ln entries imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryReview</name>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Import %n entry</numerusform>
            <numerusform>Import %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries new.</source>
        <translation>
            <numerusform>%n entry new.</numerusform>
            <numerusform>%n entries new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here.</source>
        <translation>
            <numerusform>%n already here.</numerusform>
            <numerusform>%n already here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DosesDialog</name>
    <message numerus="yes">
        <source>Written down %n time(s)</source>
        <translation>
            <numerusform>Written down %n time</numerusform>
            <numerusform>Written down %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmergencySheet</name>
    <message numerus="yes">
        <source>names and numbers of %n person(s)</source>
        <translation>
            <numerusform>name and numbers of %n person</numerusform>
            <numerusform>names and numbers of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EquipmentPage</name>
    <message numerus="yes">
        <source>%n more in Medicines</source>
        <comment>equipment that is ticked there</comment>
        <translation>
            <numerusform>%n more in Medicines</numerusform>
            <numerusform>%n more in Medicines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message numerus="yes">
        <source>Within %n mile(s)</source>
        <translation>
            <numerusform>Within %n mile</numerusform>
            <numerusform>Within %n miles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message numerus="yes">
        <source>names and numbers of %n person(s)</source>
        <translation>
            <numerusform>names and numbers of %n person</numerusform>
            <numerusform>names and numbers of %n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthChoice</name>
    <message numerus="yes">
        <source>%1: %Ln record(s)</source>
        <comment>a kind, and how many</comment>
        <translation>
            <numerusform>%1: %Ln record</numerusform>
            <numerusform>%1: %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDetail</name>
    <message numerus="yes">
        <source>%Ln service(s) of another file may be mixed up: this import wrote over them, as they had the same numbers. Take it back to get them again, then import this file again.</source>
        <translation>
            <numerusform>%Ln service of another file may be mixed up: this import wrote over it, as it had the same number. Take it back to get it again, then import this file again.</numerusform>
            <numerusform>%Ln services of another file may be mixed up: this import wrote over them, as they had the same numbers. Take it back to get them again, then import this file again.</numerusform>
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
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n contact(s)</source>
        <translation>
            <numerusform>Import %n contact</numerusform>
            <numerusform>Import %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) imported</source>
        <translation>
            <numerusform>%n contact imported</numerusform>
            <numerusform>%n contacts imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln the same</numerusform>
            <numerusform>%Ln the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as written here</source>
        <translation>
            <numerusform>%Ln left as written here</numerusform>
            <numerusform>%Ln left as written here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone from the file</source>
        <translation>
            <numerusform>%Ln gone from the file</numerusform>
            <numerusform>%Ln gone from the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there again</source>
        <translation>
            <numerusform>%Ln there again</numerusform>
            <numerusform>%Ln there again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n national services</source>
        <translation>
            <numerusform>Import %n national service</numerusform>
            <numerusform>Import %n national services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be mixed up</source>
        <translation>
            <numerusform>%Ln may be mixed up</numerusform>
            <numerusform>%Ln may be mixed up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepsakePage</name>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListReviewDialog</name>
    <message numerus="yes">
        <source>Import %n service(s)</source>
        <translation>
            <numerusform>Import %n service</numerusform>
            <numerusform>Import %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) imported</source>
        <translation>
            <numerusform>%n service imported</numerusform>
            <numerusform>%n services imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message numerus="yes">
        <source>%n to renew</source>
        <comment>services of a list</comment>
        <translation>
            <numerusform>%n to renew</numerusform>
            <numerusform>%n to renew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message numerus="yes">
        <source>%n thing(s) from the log sheet are in the book</source>
        <translation>
            <numerusform>%n thing from the log sheet is in the book</numerusform>
            <numerusform>%n things from the log sheet are in the book</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogSheetEditor</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that are in the book already</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MedicineText</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MedicinesCard</name>
    <message numerus="yes">
        <source>All medicines, %n more</source>
        <extracomment>a link to the page of all medicines; %n of them are not seen here</extracomment>
        <translation>
            <numerusform>All medicines, %n more</numerusform>
            <numerusform>All medicines, %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message numerus="yes">
        <source>%Ln were changed in both. What the other copy says is in the book, and what the book said is kept. Medicines stay as they are here.</source>
        <translation>
            <numerusform>%Ln was changed in both. What the other copy says is in the book, and what the book said is kept. Medicines stay as they are here.</numerusform>
            <numerusform>%Ln were changed in both. What the other copy says is in the book, and what the book said is kept. Medicines stay as they are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed in both. What the book says stays, and what the other copy says is kept.</source>
        <translation>
            <numerusform>%Ln was changed in both. What the book says stays, and what the other copy says is kept.</numerusform>
            <numerusform>%Ln were changed in both. What the book says stays, and what the other copy says is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted there. As they are many, they stay here; with --deletions, they go.</source>
        <translation>
            <numerusform>%Ln was deleted there. As it is much, it stays here; with --deletions, it goes.</numerusform>
            <numerusform>%Ln were deleted there. As they are many, they stay here; with --deletions, they go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentsSheet</name>
    <message numerus="yes">
        <source>%n good moment(s)</source>
        <translation>
            <numerusform>%n good moment</numerusform>
            <numerusform>%n good moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotInFile</name>
    <message numerus="yes">
        <source>what one line cannot hold of %Ln service(s), such as contacts and further places</source>
        <translation>
            <numerusform>what one line cannot hold of %Ln service, such as contacts and further places</numerusform>
            <numerusform>what one line cannot hold of %Ln services, such as contacts and further places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your notes on %Ln service(s)</source>
        <translation>
            <numerusform>your notes on %Ln service</numerusform>
            <numerusform>your notes on %Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your checks of %Ln service(s)</source>
        <translation>
            <numerusform>your checks of %Ln service</numerusform>
            <numerusform>your checks of %Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>which %Ln service(s) are among yours</source>
        <translation>
            <numerusform>which %Ln service is among yours</numerusform>
            <numerusform>which %Ln services are among yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the marks of %Ln service(s) that are gone from their source</source>
        <translation>
            <numerusform>the mark of %Ln service that is gone from its source</numerusform>
            <numerusform>the marks of %Ln services that are gone from their source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln list</numerusform>
            <numerusform>%Ln lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved search(es)</source>
        <translation>
            <numerusform>%Ln saved search</numerusform>
            <numerusform>%Ln saved searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) without services</source>
        <translation>
            <numerusform>%Ln organization without services</numerusform>
            <numerusform>%Ln organizations without services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of tables that belong to no service</source>
        <translation>
            <numerusform>%Ln row of a table that belongs to no service</numerusform>
            <numerusform>%Ln rows of tables that belong to no service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) and paper(s) of the care team</source>
        <translation>
            <numerusform>%Ln photo or paper of the care team</numerusform>
            <numerusform>%Ln photos and papers of the care team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) and paper(s) of the diary</source>
        <translation>
            <numerusform>%Ln photo or paper of the diary</numerusform>
            <numerusform>%Ln photos and papers of the diary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s) of medicines</source>
        <translation>
            <numerusform>%Ln dose of a medicine</numerusform>
            <numerusform>%Ln doses of medicines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>columns of %Ln service(s) whose headings Hearthbook does not know</source>
        <translation>
            <numerusform>columns of %Ln service whose headings Hearthbook does not know</numerusform>
            <numerusform>columns of %Ln services whose headings Hearthbook does not know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message numerus="yes">
        <source>Please write a number from %1 to %2, with up to %n decimal(s).</source>
        <extracomment>%n is how many digits may stand behind the point, as in 8.5</extracomment>
        <translation>
            <numerusform>Please write a number from %1 to %2, with up to %n decimal.</numerusform>
            <numerusform>Please write a number from %1 to %2, with up to %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OlderCopies</name>
    <message numerus="yes">
        <source>%Ln older copies of this book can still be read by anyone.</source>
        <translation>
            <numerusform>%Ln older copy of this book can still be read by anyone.</numerusform>
            <numerusform>%Ln older copies of this book can still be read by anyone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older copies of this book still open with a key from before.</source>
        <translation>
            <numerusform>%Ln older copy of this book still opens with a key from before.</numerusform>
            <numerusform>%Ln older copies of this book still open with a key from before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older copies stay as they were.</source>
        <translation>
            <numerusform>%Ln older copy stays as it was.</numerusform>
            <numerusform>%Ln older copies stay as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older copies are sealed again.</source>
        <translation>
            <numerusform>%Ln older copy is sealed again.</numerusform>
            <numerusform>%Ln older copies are sealed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new backup is made, and %Ln older copies are removed.</source>
        <translation>
            <numerusform>A new backup is made, and %Ln older copy is removed.</numerusform>
            <numerusform>A new backup is made, and %Ln older copies are removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeReviewDialog</name>
    <message numerus="yes">
        <source>Add to %n note(s)</source>
        <translation>
            <numerusform>Add to %n note</numerusform>
            <numerusform>Add to %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What came of it stands in %n note(s)</source>
        <translation>
            <numerusform>What came of it stands in %n note</numerusform>
            <numerusform>What came of it stands in %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairsPage</name>
    <message numerus="yes">
        <source>%Ln pair(s) may be the same service</source>
        <translation>
            <numerusform>%Ln pair may be the same service</numerusform>
            <numerusform>%Ln pairs may be the same service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likeliest pair(s)</source>
        <translation>
            <numerusform>The likeliest pair</numerusform>
            <numerusform>The %Ln likeliest pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperContents</name>
    <message numerus="yes">
        <source>%n thing(s) not to do</source>
        <translation>
            <numerusform>%n thing not to do</numerusform>
            <numerusform>%n things not to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allergy(ies)</source>
        <translation>
            <numerusform>%n allergy</numerusform>
            <numerusform>%n allergies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that are normal</source>
        <translation>
            <numerusform>%n thing that is normal</numerusform>
            <numerusform>%n things that are normal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es)</source>
        <translation>
            <numerusform>%n diagnosis</numerusform>
            <numerusform>%n diagnoses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) or stay(s)</source>
        <translation>
            <numerusform>%n operation or stay</numerusform>
            <numerusform>%n operations or stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to call</source>
        <translation>
            <numerusform>%n person to call</numerusform>
            <numerusform>%n people to call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n community service(s)</source>
        <translation>
            <numerusform>%n community service</numerusform>
            <numerusform>%n community services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medicine(s)</source>
        <translation>
            <numerusform>%n medicine</numerusform>
            <numerusform>%n medicines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperCopy</name>
    <message numerus="yes">
        <source>%n copy(ies) are from before: %1</source>
        <extracomment>%1 is where they lie: &quot;refrigerator, car&quot;</extracomment>
        <translation>
            <numerusform>%n copy is from before: %1</numerusform>
            <numerusform>%n copies are from before: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n file saved.</numerusform>
            <numerusform>%n files saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message numerus="yes">
        <source>%Ln time(s), for example at %1</source>
        <extracomment>%1 are places in a file, such as &quot;service 3; service 17&quot; or &quot;phones.csv, line 3&quot;</extracomment>
        <translation>
            <numerusform>%Ln time, for example at %1</numerusform>
            <numerusform>%Ln times, for example at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln thing to look at</numerusform>
            <numerusform>%Ln things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more kind(s): save these problems to see them.</source>
        <translation>
            <numerusform>%Ln more kind: save these problems to see it.</numerusform>
            <numerusform>%Ln more kinds: save these problems to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of these: %1</source>
        <translation>
            <numerusform>%Ln more of these: %1</numerusform>
            <numerusform>%Ln more of these: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), for example:</source>
        <translation>
            <numerusform>%Ln time, for example:</numerusform>
            <numerusform>%Ln times, for example:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecheckPage</name>
    <message numerus="yes">
        <source>after %n year(s)</source>
        <translation>
            <numerusform>after %n year</numerusform>
            <numerusform>after %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n months</source>
        <translation>
            <numerusform>after %n month</numerusform>
            <numerusform>after %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) to check</source>
        <translation>
            <numerusform>%n service to check</numerusform>
            <numerusform>%n services to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>and %n more, in the book</source>
        <translation>
            <numerusform>and %n more, in the book</numerusform>
            <numerusform>and %n more, in the book</numerusform>
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
    <message numerus="yes">
        <source>%Ln older copies beside the book open with keys from before. rekey with --backups seal seals them, too; with --backups remove, a new backup takes their place.</source>
        <translation>
            <numerusform>%Ln older copy beside the book opens with keys from before. rekey with --backups seal seals it, too; with --backups remove, a new backup takes its place.</numerusform>
            <numerusform>%Ln older copies beside the book open with keys from before. rekey with --backups seal seals them, too; with --backups remove, a new backup takes their place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older copies are sealed again.</source>
        <translation>
            <numerusform>%Ln older copy is sealed again.</numerusform>
            <numerusform>%Ln older copies are sealed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new backup is made, and %Ln older copies are removed.</source>
        <translation>
            <numerusform>A new backup is made, and %Ln older copy is removed.</numerusform>
            <numerusform>A new backup is made, and %Ln older copies are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older copies stay as they were.</source>
        <translation>
            <numerusform>%Ln older copy stays as it was.</numerusform>
            <numerusform>%Ln older copies stay as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceEditor</name>
    <message numerus="yes">
        <source>Where: the first of %n places</source>
        <translation>
            <numerusform>Where: the first of %n place</numerusform>
            <numerusform>Where: the first of %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceExchange</name>
    <message numerus="yes">
        <source>%Ln service(s) saved.</source>
        <translation>
            <numerusform>%Ln service saved.</numerusform>
            <numerusform>%Ln services saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them, what HSDS does not allow was mended. What the source wrote stands beside it.</source>
        <translation>
            <numerusform>In %Ln of them, what HSDS does not allow was mended. What the source wrote stands beside it.</numerusform>
            <numerusform>In %Ln of them, what HSDS does not allow was mended. What the source wrote stands beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message numerus="yes">
        <source>from %1 year(s) on</source>
        <translation>
            <numerusform>from %1 year on</numerusform>
            <numerusform>from %1 years on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %1 year(s)</source>
        <translation>
            <numerusform>up to %1 year</numerusform>
            <numerusform>up to %1 years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceImportDialog</name>
    <message numerus="yes">
        <source>%Ln service(s) in this file have the id of another one, with another name, organization and phone. The first: %1 was %2 before.</source>
        <translation>
            <numerusform>%Ln service in this file has the id of another one, with another name, organization and phone. %1 was %2 before.</numerusform>
            <numerusform>%Ln services in this file have the id of another one, with another name, organization and phone. The first: %1 was %2 before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicePane</name>
    <message numerus="yes">
        <source>Put %n in a &amp;list…</source>
        <comment>services</comment>
        <translation>
            <numerusform>Put %n in a &amp;list…</numerusform>
            <numerusform>Put %n in a &amp;list…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begin with %n national services</source>
        <translation>
            <numerusform>Begin with %n national service</numerusform>
            <numerusform>Begin with %n national services</numerusform>
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
    <name>SheetReview</name>
    <message numerus="yes">
        <source>Import %Ln service(s)</source>
        <translation>
            <numerusform>Import %Ln service</numerusform>
            <numerusform>Import %Ln services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignedPapersPage</name>
    <message numerus="yes">
        <source>Tell %n person(s) who have this copy</source>
        <translation>
            <numerusform>Tell %n person who has this copy</numerusform>
            <numerusform>Tell %n people who have this copy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message numerus="yes">
        <source>%1 was given %n time(s).</source>
        <translation>
            <numerusform>%1 was given %n time.</numerusform>
            <numerusform>%1 was given %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these time(s) have %1 written down in the %2 hours before and after.</source>
        <extracomment>%1: a tracked thing; %2: hours</extracomment>
        <translation>
            <numerusform>%n of these times has %1 written down in the %2 hours before and after.</numerusform>
            <numerusform>%n of these times have %1 written down in the %2 hours before and after.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) before %2, and as many from then on.</source>
        <translation>
            <numerusform>%1: %n day before %2, and as many from then on.</numerusform>
            <numerusform>%1: %n days before %2, and as many from then on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nights had the highest value of the day on %1 of %n day(s).</source>
        <translation>
            <numerusform>Nights had the highest value of the day on %1 of %n day.</numerusform>
            <numerusform>Nights had the highest value of the day on %1 of %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mornings had the highest value of the day on %1 of %n day(s).</source>
        <translation>
            <numerusform>Mornings had the highest value of the day on %1 of %n day.</numerusform>
            <numerusform>Mornings had the highest value of the day on %1 of %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evenings had the highest value of the day on %1 of %n day(s).</source>
        <translation>
            <numerusform>Evenings had the highest value of the day on %1 of %n day.</numerusform>
            <numerusform>Evenings had the highest value of the day on %1 of %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, written down by: %2. %n entry(s).</source>
        <translation>
            <numerusform>%1, written down by: %2. %n entry.</numerusform>
            <numerusform>%1, written down by: %2. %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually %1 (%n day(s))</source>
        <translation>
            <numerusform>usually %1 (%n day)</numerusform>
            <numerusform>usually %1 (%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: both were written down on %n day(s).</source>
        <translation>
            <numerusform>%1 and %2: both were written down on %n day.</numerusform>
            <numerusform>%1 and %2: both were written down on %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Middays had the highest value of the day on %1 of %n day(s).</source>
        <translation>
            <numerusform>Middays had the highest value of the day on %1 of %n day.</numerusform>
            <numerusform>Middays had the highest value of the day on %1 of %n days.</numerusform>
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
    <name>TopicCards</name>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n minute to read</numerusform>
            <numerusform>%n minutes to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackerMappingForm</name>
    <message numerus="yes">
        <source>%1 (%n entries)</source>
        <translation>
            <numerusform>%1 (%n entry)</numerusform>
            <numerusform>%1 (%n entries)</numerusform>
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
    <name>VanishedServices</name>
    <message numerus="yes">
        <source>Because %Ln record(s) could not be read, no service was marked as gone.</source>
        <translation>
            <numerusform>Because %Ln record could not be read, no service was marked as gone.</numerusform>
            <numerusform>Because %Ln records could not be read, no service was marked as gone.</numerusform>
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
        <source>on %n day(s)</source>
        <comment>something was written</comment>
        <translation>
            <numerusform>on %n day</numerusform>
            <numerusform>on %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message numerus="yes">
        <source>About %n second(s) to go.</source>
        <translation>
            <numerusform>About %n second to go.</numerusform>
            <numerusform>About %n seconds to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) to go.</source>
        <translation>
            <numerusform>About %n minute to go.</numerusform>
            <numerusform>About %n minutes to go.</numerusform>
        </translation>
    </message>
</context>
</TS>
