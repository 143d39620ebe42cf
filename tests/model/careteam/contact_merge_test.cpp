// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/contact_merge.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString kImport = u"Import contacts"_s;

Contact person(const char *name, const QStringList &numbers = {}, const char *notes = "") {
    Contact contact;
    contact.name = QString::fromUtf8(name);
    contact.notes = QString::fromUtf8(notes);
    for (const QString &number : numbers)
        contact.phones.append({PhoneKind::Mobile, number});
    return contact;
}

Contact copied(Contact contact) {
    contact.id = Id<Contact>::create();
    return contact;
}

/// The book after the change, as the store would have it.
QList<Contact> applied(QList<Contact> book, const ChangeSet &changes) {
    for (const Change &change : changes.changes) {
        const auto &edit = *change.as<Contact>();
        EXPECT_EQ(edit.before ? book.removeAll(*edit.before) : 1, 1);
        book.append(*edit.after);
    }
    return book;
}

QList<Contact> imported(const QList<Contact> &book, const QList<Contact> &file) {
    return applied(book, changeSet(mergeContacts(book, file), kImport));
}

TEST(ContactMerge, AddsWhoIsNotInTheBook) {
    const auto rows = mergeContacts({person("Bo")}, {person("Ana", {u"1"_s})});
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].match, ContactMatch::Added);
    EXPECT_EQ(changeSet(rows, kImport).changes.size(), 1u);
    EXPECT_EQ(changeSet(rows, kImport).label, kImport);
}

TEST(ContactMerge, FindsNothingNewTheSecondTime) {
    const QList<Contact> file = {person("Ana", {u"905 555 1234"_s}, "x"),
                                 person("Dr Smith", {u"111"_s}, "a"),
                                 person("Dr Smith", {u"222"_s}, "b"),
                                 person("Dr Smith", {u"222"_s}, "c"),
                                 person("Lee", {}, "a"),
                                 person("Lee", {}, "b")};
    const QList<Contact> book = imported({}, file);
    EXPECT_EQ(book.size(), 6);
    QList<Contact> again;
    for (const Contact &contact : file)
        again.append(copied(contact));
    const auto rows = mergeContacts(book, again);
    for (const ContactMerge &row : rows)
        EXPECT_EQ(row.match, ContactMatch::Same) << row.incoming.name.toStdString();
    EXPECT_TRUE(changeSet(rows, kImport).changes.empty());
}

TEST(ContactMerge, KnowsAPersonByTheCardEvenWithANewName) {
    Contact mine = person("Ana Ruiz");
    mine.cardUid = u"u1"_s;
    Contact theirs = person("Ana Luz", {u"5"_s});
    theirs.cardUid = u"u1"_s;
    const auto rows = mergeContacts({person("Ana Luz"), mine}, {theirs});
    ASSERT_EQ(rows[0].match, ContactMatch::Differs);
    EXPECT_EQ(rows[0].mine->id, mine.id);
    EXPECT_EQ(rows[0].differences, (QList<ContactDifference>{{ContactField::Name, Keep::Mine}}));
}

TEST(ContactMerge, KnowsAPersonByNameAndNumberHoweverWritten) {
    const Contact mine = person("ana  RUIZ", {u"(905) 555-1234"_s});
    const auto rows = mergeContacts({person("Ana Ruiz", {u"777"_s}), mine},
                                    {person("Ana Ruiz", {u"+1 905 555 1234"_s, u"42"_s})});
    ASSERT_TRUE(rows[0].mine);
    EXPECT_EQ(rows[0].mine->id, mine.id);
    EXPECT_EQ(rows[0].newPhones, (QList<Phone>{{PhoneKind::Mobile, u"42"_s}}));
}

TEST(ContactMerge, ANameAloneTellsOnlyWhenOnePersonHasIt) {
    const Contact theirs = person("Ana", {u"9"_s});
    EXPECT_TRUE(mergeContacts({person("Ana")}, {theirs})[0].mine);
    EXPECT_FALSE(mergeContacts({person("Ana", {u"1"_s}), person("Ana")}, {theirs})[0].mine);
    EXPECT_FALSE(mergeContacts({person("Ana")}, {theirs, person("Ana", {u"8"_s}, "other")})[0].mine);
}

TEST(ContactMerge, ANameIsAnotherPersonsWhereAnythingSpeaksAgainstIt) {
    Contact mine = person("Front desk");
    mine.organization = u"Cardiology"_s;
    Contact theirs = person("Front desk", {u"9"_s});
    EXPECT_TRUE(mergeContacts({mine}, {theirs})[0].mine);
    theirs.organization = u"Pharmacy"_s;
    EXPECT_FALSE(mergeContacts({mine}, {theirs})[0].mine);
    theirs.organization = u"cardiology"_s;
    EXPECT_TRUE(mergeContacts({mine}, {theirs})[0].mine);
    theirs.address = u"2 Elm St"_s;
    mine.address = u"1 Main St"_s;
    EXPECT_FALSE(mergeContacts({mine}, {theirs})[0].mine);
    EXPECT_FALSE(mergeContacts({person("Ana", {u"1"_s})}, {person("Ana", {u"2"_s})})[0].mine);
}

TEST(ContactMerge, TwoOfficesThatShareASwitchboardStayTwo) {
    Contact eye = person("Reception", {u"905 555 1234"_s});
    eye.organization = u"Eye Clinic"_s;
    Contact kidney = copied(eye);
    kidney.organization = u"Kidney Clinic"_s;
    EXPECT_EQ(imported({eye}, {kidney}).size(), 2);
    EXPECT_EQ(imported({}, {eye, kidney}).size(), 2);
    EXPECT_EQ(imported({eye}, {copied(eye), kidney}).size(), 2);
    EXPECT_EQ(imported({eye, kidney}, {copied(kidney), copied(eye)}).size(), 2);
    const auto rows = mergeContacts({eye}, {kidney});
    ASSERT_TRUE(rows[0].mine) << "a person may say that it is one";
    EXPECT_EQ(rows[0].choice, ContactChoice::AddAsNew);
}

TEST(ContactMerge, AnOfficeThatIsWrittenInAnotherWayIsTheSame) {
    Contact mine = person("Reception", {u"905 555 1234"_s});
    mine.organization = u"Eye Clinic"_s;
    mine.address = u"12 Main St"_s;
    Contact theirs = copied(mine);
    theirs.organization = u"Eye Clinic, 2nd floor"_s;
    theirs.address = u"12 Main Street, Troy 49022"_s;
    EXPECT_EQ(mergeContacts({mine}, {theirs})[0].choice, ContactChoice::BringIn);
    theirs.address = u"9 Elm Street, Troy 49022"_s;
    EXPECT_EQ(mergeContacts({mine}, {theirs})[0].choice, ContactChoice::AddAsNew);
}

TEST(ContactMerge, FillsBlanksAndKeepsOursUnlessChosen) {
    Contact mine = person("Ana", {u"1"_s}, "ours");
    Contact theirs = person("Ana", {u"1"_s, u"2"_s}, "theirs");
    theirs.role = u"Nurse"_s;
    theirs.emails = {u"a@b.org"_s};
    QList<ContactMerge> rows = mergeContacts({mine}, {theirs});
    Contact after = applied({mine}, changeSet(rows, kImport)).first();
    EXPECT_EQ(after.id, mine.id);
    EXPECT_EQ(after.role, theirs.role);
    EXPECT_EQ(after.notes, mine.notes);
    EXPECT_EQ(after.phones.size(), 2);
    EXPECT_EQ(after.emails, theirs.emails);
    for (ContactDifference &difference : rows[0].differences)
        difference.keep = Keep::Theirs;
    EXPECT_EQ(applied({mine}, changeSet(rows, kImport)).first().notes, theirs.notes);
}

TEST(ContactMerge, DoesAsWasChosenForEachPerson) {
    const Contact mine = person("Ana", {u"1"_s});
    QList<ContactMerge> rows = mergeContacts({mine}, {person("Ana", {u"1"_s, u"2"_s})});
    rows[0].choice = ContactChoice::LeaveOut;
    EXPECT_TRUE(changeSet(rows, kImport).changes.empty());
    rows[0].choice = ContactChoice::AddAsNew;
    EXPECT_EQ(applied({mine}, changeSet(rows, kImport)).size(), 2);
}

TEST(ContactMerge, FoldsTheSamePersonTwiceInAFileWhenNothingIsLost) {
    const auto rows = mergeContacts({}, {person("Ana", {u"1"_s}), person("Ana", {u"1"_s, u"2"_s}, "x")});
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].incoming.phones.size(), 2);
    EXPECT_EQ(rows[0].incoming.notes, u"x"_s);
}

TEST(ContactMerge, ChangesAPersonOnceThoughTwoCardsSpeakOfThem) {
    const Contact mine = person("Ana", {u"1"_s});
    const QList<Contact> book =
        imported({mine}, {person("Ana", {u"1"_s, u"2"_s}, "a"), person("Ana", {u"1"_s, u"3"_s}, "b")});
    ASSERT_EQ(book.size(), 1);
    EXPECT_EQ(book[0].phones.size(), 3);
}

TEST(ContactMerge, TellsWhomToCallNextInTheBook) {
    const Contact bo = person("Bo", {u"2"_s});
    Contact theirBo = copied(bo);
    Contact ana = person("Ana");
    ana.next = theirBo.id;
    Contact stray = person("Cy");
    stray.next = Id<Contact>::create();
    const QList<Contact> book = imported({bo}, {ana, theirBo, stray});
    ASSERT_EQ(book.size(), 3);
    EXPECT_EQ(book[1].next, std::optional(bo.id));
    EXPECT_EQ(book[2].next, std::nullopt);
}

TEST(ContactMerge, ForgetsWhomToCallNextWhenThatPersonIsLeftOut) {
    const Contact bo = person("Bo");
    Contact ana = person("Ana");
    ana.next = bo.id;
    QList<ContactMerge> rows = mergeContacts({}, {ana, bo});
    rows[1].choice = ContactChoice::LeaveOut;
    const QList<Contact> book = applied({}, changeSet(rows, kImport));
    ASSERT_EQ(book.size(), 1);
    EXPECT_EQ(book[0].next, std::nullopt);
}

TEST(ContactMerge, NeverUsesTheIdOfSomebodyInTheBookTwice) {
    const Contact mine = person("Ana", {u"1"_s});
    Contact theirs = mine;
    theirs.notes = u"new"_s;
    QList<ContactMerge> rows = mergeContacts({mine}, {theirs});
    rows[0].choice = ContactChoice::AddAsNew;
    const QList<Contact> book = applied({mine}, changeSet(rows, kImport));
    ASSERT_EQ(book.size(), 2);
    EXPECT_FALSE(book[0].id == book[1].id);
}

} // namespace
