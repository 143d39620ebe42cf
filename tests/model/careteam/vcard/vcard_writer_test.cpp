// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/vcard/vcard_writer.h"

#include "model/careteam/vcard/vcard_reader.h"

#include <QBuffer>
#include <gtest/gtest.h>

namespace {

Contact fullContact() {
    Contact contact;
    contact.name = QStringLiteral("Dr. Zoë Núñez; \\ the \"best\", 看護");
    contact.role = QStringLiteral("Palliative nurse, nights");
    contact.team = Team::PrimaryMedical;
    contact.organization = QStringLiteral("Children's Hospital; Ward 3, East");
    contact.phones = {{PhoneKind::Emergency, QStringLiteral("+1 905 555 1111")},
                      {PhoneKind::Mobile, QStringLiteral("(905) 555-2222")},
                      {PhoneKind::Work, QStringLiteral("905-555-3333 ext. 12")},
                      {PhoneKind::Home, QStringLiteral("4444")},
                      {PhoneKind::Fax, QStringLiteral("5555")},
                      {PhoneKind::Pager, QStringLiteral("6666")},
                      {PhoneKind::Other, QStringLiteral("7777")}};
    contact.emails = {QStringLiteral("zoe@example.org"), QStringLiteral("ward@example.org")};
    contact.address = QStringLiteral("1 Main St, Suite 4\nAustin, TX; USA");
    contact.hours = QStringLiteral("Mon to Fri\n9 to 5");
    contact.callFor = QStringLiteral("Pain, or a fever");
    contact.next = Id<Contact>::create();
    contact.notes = QStringLiteral("First line\nSecond: ") + QString::fromUtf8("ñ看").repeated(200);
    contact.favourite = true;
    contact.photo = QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(500, '\x80');
    contact.cardUid = QStringLiteral("phone-17:abc");
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
    plain.name = QStringLiteral("Ana");
    Contact fromPhone = plain;
    fromPhone.id = Id<Contact>::create();
    fromPhone.cardUid = QStringLiteral("0e7602cc-443e-4b82-b4b1-90f62f99a199");
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
