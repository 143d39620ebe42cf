// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/contact_merge.h"
#include "model/careteam/vcard/contact_files.h"
#include "tests/support/fault_inputs.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

ContactFiles faultCards(const char *file) {
    return readContactFiles({faultPath(QString::fromLatin1(file))});
}

/// The lines of the notes.
QStringList notesOf(const Contact &contact) {
    return contact.notes.split(u'\n');
}

QStringList lines(std::initializer_list<const char *> texts) {
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}

TEST(FaultCards, AndroidsOwnFieldsAndLabelsComeInAsNotes) {
    const ContactFiles files = faultCards("b02_android_qp.vcf");
    ASSERT_EQ(files.contacts.size(), 1);
    const Contact &contact = files.contacts.first();
    EXPECT_EQ(contact.name, QString::fromUtf8("Jürg Müller"));
    ASSERT_EQ(contact.phones.size(), 3);
    EXPECT_EQ(contact.phones[0], (Phone{PhoneKind::Mobile, u"555-0201"_s}));
    EXPECT_EQ(contact.address, QString::fromUtf8("Haus\n30-31 Hügelweg\nKöln, 50667"));
    EXPECT_EQ(notesOf(contact),
              lines({"Line1", "Line2 — end", "Nachtdienst: 555-0202", "Nacht: 555-0203",
                     "Birthday: 1980-02-03", "Nickname: Jupp", "MyEvent: 2030-07-15", "Schwester: Anna"}));
    EXPECT_TRUE(files.problems.isEmpty());
}

TEST(FaultCards, ASoundThatSaysNothingHarmsNobody) {
    const ContactFiles files = faultCards("b03_sound.vcf");
    ASSERT_EQ(files.contacts.size(), 2);
    EXPECT_EQ(files.contacts[0].name, u"Hospice line"_s);
    EXPECT_EQ(files.contacts[1].phones, (QList<Phone>{{PhoneKind::Work, u"+15550302"_s}}));
    EXPECT_TRUE(files.contacts[0].notes.isEmpty() && files.contacts[1].notes.isEmpty());
    EXPECT_EQ(files.cards, 2);
}

TEST(FaultCards, WhatTheBookHasNoPlaceForIsToldByItsName) {
    const ContactFiles files = faultCards("b08_left_out.vcf");
    ASSERT_EQ(files.contacts.size(), 2);
    QStringList told;
    for (const FileProblem &problem : files.problems)
        told.append(u"%1 %2"_s.arg(problem.problem.line).arg(problem.problem.text));
    EXPECT_EQ(told, lines({"5 The book has no place for \"SORT-STRING\". It was left out.",
                           "6 The book has no place for \"CLASS\". It was left out.",
                           "7 The book has no place for \"KEY\". It was left out.",
                           "8 The book has no place for \"SOUND\". It was left out.",
                           "9 The book has no place for \"LOGO\". It was left out."}));
    EXPECT_EQ(notesOf(files.contacts[1]), lines({"Logo: https://example.org/logo.png"}));
}

TEST(FaultCards, TwoPeopleWithOneEmailStayTwo) {
    const auto rows = mergeContacts({}, faultCards("b05_same_email.vcf").contacts);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].match, ContactMatch::Added);
    EXPECT_EQ(rows[1].match, ContactMatch::Added);
}

TEST(FaultCards, TheSameNameAtAnotherOfficeIsAnotherPerson) {
    const Contact pharmacy{
        .name = u"Front desk"_s, .organization = u"Pharmacy"_s, .phones = {{PhoneKind::Work, u"555-0999"_s}}};
    const auto rows = mergeContacts({pharmacy}, faultCards("b07a_first.vcf").contacts);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].match, ContactMatch::Added);
    EXPECT_EQ(changeSet(rows, u"Import"_s).changes.size(), 1u);
}

TEST(FaultCards, ThereAndBackNothingIsNew) {
    for (const char *file : {"b02_android_qp.vcf", "b03_sound.vcf", "b05_same_email.vcf", "b07a_first.vcf",
                             "k01_rtl_emoji.vcf"}) {
        const QList<Contact> contacts = faultCards(file).contacts;
        for (const ContactMerge &row : mergeContacts(contacts, faultCards(file).contacts))
            EXPECT_EQ(row.match, ContactMatch::Same) << file;
    }
}

TEST(FaultCards, TextFromRightToLeftAndPicturesInItStayAsTheyAre) {
    const ContactFiles files = faultCards("k01_rtl_emoji.vcf");
    ASSERT_EQ(files.contacts.size(), 2);
    EXPECT_EQ(files.contacts[0].phones.first().number, u"+1 (212) 555-0100 x12"_s);
    EXPECT_TRUE(files.contacts[0].name.endsWith(QString::fromUtf8("👩\u200d⚕️")));
    EXPECT_EQ(files.contacts[1].phones.first().number, u"052-555-0101"_s);
    EXPECT_TRUE(files.contacts[1].notes.contains(QString::fromUtf8("½")));
    EXPECT_TRUE(files.problems.isEmpty());
}

TEST(FaultCards, EveryCardIsCounted) {
    for (const char *file : {"b02_android_qp.vcf", "b03_sound.vcf", "b05_same_email.vcf", "b07a_first.vcf",
                             "k01_rtl_emoji.vcf"}) {
        const ContactFiles files = faultCards(file);
        EXPECT_EQ(files.cards, files.contacts.size()) << file;
    }
}

} // namespace
