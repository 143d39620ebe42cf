<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Make the book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentEditor</name>
    <message>
        <source>A new appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions, the most important first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write what it is, for example &quot;Clinic visit&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the time, for example %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentsPage</name>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits, calls and meetings. Write down what you want to ask before, and what was said after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an appointment to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over to a later appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete appointment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BooksCommand</name>
    <message>
        <source>The book is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please name one file, and a number of years from 0 to 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample family&apos;s book is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please name one book.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardContact</name>
    <message>
        <source>This text is very long. Its end was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n numbers were kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n were kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be read. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and what it names</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardReader</name>
    <message>
        <source>This file holds too many contacts. Please choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact in this file could be read. The file may be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact in this file. Please choose a contact file (.vcf).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is too long. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line could not be read. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is too long. What comes after this line was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of an assistant could not be read in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has no end mark. What it holds was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends inside this card. The card was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends inside the card of %1. The card was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has no name, phone or e-mail. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large. Please choose a contact file (.vcf) smaller than 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareTeam</name>
    <message>
        <source>Delete contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareTeamPage</name>
    <message>
        <source>Care team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who helps you? Doctors, nurses, school, friends. Keep their numbers here, so that you find them at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person to see how to reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in contacts from a file of your phone (.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the care team as a file for a phone (.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;new phones (vCard 4.0)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;older phones and e-mail programs (vCard 3.0)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they don&apos;t answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they don&apos;t answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChildEditor</name>
    <message>
        <source>About your child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comforts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What upsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they say yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they say no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date that we know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildPage</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is your child? What comforts them, how they say yes and no, what matters to them. Write as little or as much as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comforts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What upsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they say yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they say no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommunityPage</name>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rides, meals, a break, someone to talk to: keep the services near you here, and what each one told you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a date, and who checked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what a person does, and where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>A person or a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they don&apos;t answer, call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a name, of a person or of a place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactExchange</name>
    <message>
        <source>Contact files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these files holds a contact that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file with the name %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care team</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactFiles</name>
    <message>
        <source>This file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>the name of a file, and a line in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody in the care team yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the book itself. Please choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsCommand</name>
    <message>
        <source>%1: %2</source>
        <comment>a place in a file, and what was wrong there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please name a book and one or more contact files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 already there, %4 could not be read as they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write --vcard 3.0 or --vcard 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please name a book and the file to save to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1. Try --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>For example %1</source>
        <extracomment>An example of a date; %1 is one in the person&apos;s own language</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Change what is tracked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryChart</name>
    <message>
        <source>Chart of the diary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>The diary keeps how the days are: pain, sleep, worries, and good moments. Choose two to five things to keep track of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to keep track of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to keep track of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit diary entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add diary entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete diary entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryRowsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DurableReplace</name>
    <message>
        <source>The folder for this file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved in this folder. Please choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed here has not been saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmailsField</name>
    <message>
        <source>Add an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this e-mail out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>A diary entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit diary entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a value or write a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the time, for example %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalEditor</name>
    <message>
        <source>A hope, a worry or a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it on Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a few words here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before, it said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you hope for? What worries you? Write it here in your own words. Small things count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a goal to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and area of a goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Hearthbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearthbook %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A care book for a child who lives with a serious illness. It stays on this computer. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps you keep things in order. It does not give medical advice. Your care team does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Bootstrap Icons, MIT License.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Look through the contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the file. The space bar chooses or leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them in (Ctrl+Enter). You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) new.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here, with other details.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here, nothing new.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be read as they stand.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Nothing here matches your search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this (Enter in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this (you can undo it)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other book yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors as the &amp;computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Hearthbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1: saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Hearthbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care books (*.hearthbook)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact files (*.vcf *.vcard)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDetail</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is already in your book. The file says nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is already in your book. The file says more, or says it in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New phone (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Hope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worry</source>
        <comment>a kind of goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parent&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a brother&apos;s or sister&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the care team&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play and joy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spirit and faith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, from not at all to very much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palliative care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main medical team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, water and heating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break for the family (respite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palliative care teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospice care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking and counseling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brothers and sisters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faith and spirit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School and learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play and wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money and insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grief support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quite a bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a number of hours</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewBookDialog</name>
    <message>
        <source>Care book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your child&apos;s &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave this blank and write it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care books (*.hearthbook)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose where to keep the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file with this name. Please choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not there. Please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>There is no option %1. Try --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please name one book at a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Save as web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that screen readers and phones can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets this page can read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Visit summary %1</source>
        <extracomment>a name for a file; %1 is a date such as 2026-03-14</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. Printers keep a copy for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web page is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this person out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and role</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesField</name>
    <message>
        <source>Add a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this phone out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>This file is not a picture that we can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large. Please choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <source>Please write: hearthbook print visit-summary BOOK --output FILE.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is letter or a4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the date as in 2026-03-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command line is not understood. Try --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsField</name>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this question out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer, when you have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>What was good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: %1 (%2, %3)</source>
        <extracomment>the last value, who said so, and when</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingsCard</name>
    <message>
        <source>Choose what to keep track of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down how the day is with one tap. Begin with two to five things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says so</source>
        <extracomment>%1 is a person, such as &quot;Parent&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>%1 is what was rated, such as &quot;Pain&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>%1 Page %2 of %3.</source>
        <extracomment>below each page: who it is about or when it was printed; the page&apos;s number and how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReporterKey</name>
    <message>
        <source>Marks: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResourceEditor</name>
    <message>
        <source>A service in the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who offers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For our family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write what the service is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date that we know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>New people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here, with other details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here, nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read as it stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Emergency number where you live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsField</name>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this step out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This file is not a Hearthbook book. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is already open: program %1, number %2, on the computer %3. Please use that window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no book at this place any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. Perhaps it belongs to another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book lies where nothing can be written. Copy it to your own folder and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file of this name. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book cannot be made at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written beside this book. So it cannot be opened safely here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this book right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved, because the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved, because the book cannot be written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved, because the disk gave an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved, because it does not fit the book&apos;s rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book was made with a newer Hearthbook. Please open it with that one. Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Next appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hopes and goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write down a hope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark people of your care team as favorites to see them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency number here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackerPresets</name>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling sick (nausea)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiredness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worry</source>
        <comment>a feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sadness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackerSummary</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <extracomment>who says so; the one value; how many entries</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from %2 to %3, usually %4 (%5).</source>
        <extracomment>who says so; lowest, highest and usual value; how many entries</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: entries on %2 of %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackersEditor</name>
    <message>
        <source>What to keep track of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to five things are enough. You can change them at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what was written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that you took out has entries in the diary. They go with it. If you let it rest instead, they stay. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackersField</name>
    <message>
        <source>Add your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for now. What was written stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is rated, and the value: &quot;Pain: 3&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitSummary</name>
    <message>
        <source>About the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hopes, worries and goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services we use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your child&apos;s birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the diagnoses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the diary says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good moments, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your hopes, worries and goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was decided last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>names and numbers of %n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>services that you use</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the book</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a label and what it says: &quot;Allergies: penicillin&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born on %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comforts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, usually %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>on how many days there is an entry, and of how many days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the time before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>a hope in somebody&apos;s words: &quot;Hope (the child&apos;s words): put my feet in the lake&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit summary: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: %1, %2, %3</source>
        <comment>an appointment, its day and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since the last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on %1 at %2. It may have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to Hearthbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearthbook is a care book for your child. It keeps what matters in one place: hopes and goals, a diary, the care team, and what to ask next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on this computer. You choose what to share, and with whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the &amp;sample family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care books (*.hearthbook)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
