// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/vcard/vcard_writer.h"

#include "model/careteam/vcard/vcard_reader.h"

#include <QBuffer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

Contact fullContact() {
    Contact contact;
    contact.name = u"Dr. Zoë Núñez; \\ the \"best\", 看護"_s;
    contact.role = u"Palliative nurse, nights"_s;
    contact.team = Team::PrimaryMedical;
    contact.organization = u"Children's Hospital; Ward 3, East"_s;
    contact.phones = {{PhoneKind::Emergency, u"+1 905 555 1111"_s},
                      {PhoneKind::Mobile, u"(905) 555-2222"_s},
                      {PhoneKind::Work, u"905-555-3333 ext. 12"_s},
                      {PhoneKind::Home, u"4444"_s},
                      {PhoneKind::Fax, u"5555"_s},
                      {PhoneKind::Pager, u"6666"_s},
                      {PhoneKind::Other, u"7777"_s}};
    contact.emails = {u"zoe@example.org"_s, u"ward@example.org"_s};
    contact.address = u"1 Main St, Suite 4\nAustin, TX; USA"_s;
    contact.hours = u"Mon to Fri\n9 to 5"_s;
    contact.callFor = u"Pain, or a fever"_s;
    contact.next = Id<Contact>::create();
    contact.notes = u"First line\nSecond: "_s + QString::fromUtf8("ñ看").repeated(200);
    contact.favourite = true;
    contact.photo = QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(500, '\x80');
    contact.cardUid = u"phone-17:abc"_s;
    return contact;
}

class CardWriter : public testing::TestWithParam<CardVersion> {};

Result<CardFile> readingBack(const QList<Contact> &contacts, CardVersion version) {
    QByteArray data = writeCards(contacts, version);
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    return readCards(buffer);
}

TEST_P(CardWriter, IsReadBackEqual) {
    Contact plain;
    plain.name = u"Ana"_s;
    Contact fromPhone = plain;
    fromPhone.id = Id<Contact>::create();
    fromPhone.cardUid = u"0e7602cc-443e-4b82-b4b1-90f62f99a199"_s;
    const QList<Contact> contacts = {fullContact(), plain, fromPhone};
    const Result<CardFile> file = readingBack(contacts, GetParam());
    ASSERT_TRUE(file.ok());
    EXPECT_TRUE(file->problems.isEmpty());
    ASSERT_EQ(file->contacts.size(), 3);
    for (qsizetype i = 0; i < 3; ++i)
        EXPECT_EQ(file->contacts[i], contacts[i]) << i;
}

TEST_P(CardWriter, FoldsLinesWithoutCuttingACharacter) {
    const QByteArray data = writeCards({fullContact()}, GetParam());
    QByteArray lines = data;
    EXPECT_FALSE(lines.replace("\r\n", "").contains('\n'));
    for (const QByteArray &line : data.split('\n')) {
        EXPECT_LE(line.size(), 76); // with its CR
        EXPECT_EQ(QString::fromUtf8(line).toUtf8(), line);
    }
}

TEST_P(CardWriter, WritesNothingForNobody) {
    EXPECT_TRUE(writeCards({}, GetParam()).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Versions, CardWriter, testing::Values(CardVersion::Three, CardVersion::Four));

} // namespace
