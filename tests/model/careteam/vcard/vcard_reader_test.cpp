// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/vcard/vcard_reader.h"

#include <QBuffer>
#include <QStringEncoder>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

Result<CardFile> reading(QByteArray data) {
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    return readCards(buffer);
}

QByteArray card(const QByteArray &body) {
    return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + body + "\r\nEND:VCARD\r\n";
}

Contact onlyContact(const QByteArray &data) {
    const Result<CardFile> file = reading(data);
    EXPECT_TRUE(file.ok());
    if (!file)
        return {};
    EXPECT_EQ(file->contacts.size(), 1);
    return file->contacts.first();
}

std::string text(const QString &string) {
    return string.toStdString();
}

TEST(CardReader, ReadsNamePhonesAndEmails) {
    const Contact contact =
        onlyContact(card("FN:Ana Ruiz\r\nTEL;TYPE=cell:555 1234\r\nTEL;TYPE=\"work,voice\":555 9876\r\n"
                         "EMAIL;TYPE=INTERNET:ana@example.org\r\nTITLE:Nurse\r\nORG:Clinic;Ward 3"));
    EXPECT_EQ(text(contact.name), "Ana Ruiz");
    ASSERT_EQ(contact.phones.size(), 2);
    EXPECT_EQ(contact.phones[0], (Phone{PhoneKind::Mobile, u"555 1234"_s}));
    EXPECT_EQ(contact.phones[1], (Phone{PhoneKind::Work, u"555 9876"_s}));
    EXPECT_EQ(contact.emails, QStringList{u"ana@example.org"_s});
    EXPECT_EQ(text(contact.role), "Nurse");
    EXPECT_EQ(text(contact.organization), "Clinic, Ward 3");
}

TEST(CardReader, UnderstandsAllLineEnds) {
    for (const char *end : {"\r\n", "\n", "\r", "\r\r\n"}) {
        QByteArray data = card("FN:Ana\r\n  Ruiz\r\nTEL:55\r\n 51");
        data.replace("\r\n", end);
        const Contact contact = onlyContact(data);
        EXPECT_EQ(text(contact.name), "Ana Ruiz");
        ASSERT_EQ(contact.phones.size(), 1);
        EXPECT_EQ(text(contact.phones[0].number), "5551");
    }
}

TEST(CardReader, JoinsSoftBreaksOfQuotedPrintable) {
    const Contact contact =
        onlyContact("BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Mar=C3=\n=ADa\n"
                    "NOTE;QUOTED-PRINTABLE:one=0D=0A=\ntwo\nEND:VCARD\n");
    EXPECT_EQ(text(contact.name), "María");
    EXPECT_EQ(text(contact.notes), "one\ntwo");
}

TEST(CardReader, ASoftBreakDoesNotSwallowTheEndOfTheCard) {
    EXPECT_EQ(text(onlyContact("BEGIN:VCARD\nFN:Ana\nNOTE;QUOTED-PRINTABLE:one=\nEND:VCARD\n").notes),
              "one=");
}

TEST(CardReader, KeepsABackslashOfVersion21) {
    EXPECT_EQ(text(onlyContact("BEGIN:VCARD\nVERSION:2.1\nFN:Ana\nNOTE:C:\\new\\;x\nEND:VCARD\n").notes),
              "C:\\new;x");
}

TEST(CardReader, ReadsEveryCharacterSet) {
    const QString data = QString::fromUtf8(card("FN:Zoë Núñez – €"));
    for (QStringConverter::Encoding encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        EXPECT_EQ(text(onlyContact(encoder(data)).name), "Zoë Núñez – €");
    }
    EXPECT_EQ(text(onlyContact(card("FN:Zo\xeb N\xfa\xf1"
                                    "ez \x96 \x80"))
                       .name),
              "Zoë Núñez – €");
    EXPECT_EQ(text(onlyContact(card("FN;CHARSET=ISO-8859-1:Zo\xeb")).name), "Zoë");
    EXPECT_EQ(text(onlyContact(card("FN;CHARSET=windows-1251:\xc0\xed\xed\xe0")).name), "Анна");
    EXPECT_EQ(text(onlyContact(card("FN;CHARSET=never-heard-of:Zo\xc3\xab")).name), "Zoë");
}

TEST(CardReader, KeepsTheLettersOfTextThatLostItsEnd) {
    EXPECT_EQ(text(onlyContact(card("FN:N\xc3\xba\xc3\xb1\xc3\xa9z\xc3")).name), "Núñéz");
}

TEST(CardReader, UnderstandsApplesLabels) {
    const Contact contact =
        onlyContact(card("FN:Ana\r\nitem1.TEL:1\r\nitem1.X-ABLabel:_$!<Mobile>!$_\r\n"
                         "item2.TEL:2\r\nitem2.X-ABLabel:Front desk\r\nitem3.URL:http\\://a.org"));
    ASSERT_EQ(contact.phones.size(), 2);
    EXPECT_EQ(contact.phones[0].kind, PhoneKind::Mobile);
    EXPECT_EQ(text(contact.notes), "Front desk: 2\nWeb: http://a.org");
}

TEST(CardReader, KeepsWhatOnlyThePartsOfANameSay) {
    EXPECT_EQ(text(onlyContact(card("FN:Jane\r\nN:Example;Jane;Marie;Dr.;MD")).notes),
              "Full name: Dr. Jane Marie Example MD");
    EXPECT_EQ(text(onlyContact(card("FN:Example\\, Jane (Dr.)\r\nN:Example;Jane;;Dr;")).notes), "");
}

TEST(CardReader, KeepsOwnLabelsOfNumbersEmailsAndAddresses) {
    const Contact contact =
        onlyContact(card("FN:Ana\r\nitem1.TEL:1\r\nitem1.X-ABLabel:Home nurse at night\r\n"
                         "item2.EMAIL:a@b.org\r\nitem2.X-ABLabel:For refills\r\n"
                         "item3.ADR:;;1 Main St;Austin;;;\r\nitem3.X-ABLabel:Ward entrance\r\n"
                         "TEL;TYPE=WORK,CELL:2\r\nTEL;TYPE=CAR:3\r\nEMAIL;TYPE=WORK:c@d.org"));
    EXPECT_EQ(contact.phones[0].kind, PhoneKind::Home);
    EXPECT_EQ(contact.phones[1].kind, PhoneKind::Mobile);
    EXPECT_EQ(text(contact.notes), "Home nurse at night: 1\nWork: 2\nCar: 3\nFor refills: a@b.org\n"
                                   "Work: c@d.org\nWard entrance: 1 Main St, Austin");
}

TEST(CardReader, KeepsOwnWordsThatStandInThePlaceOfAType) {
    EXPECT_EQ(text(onlyContact(card("FN:Ana\r\nADR;TYPE=Grandma:;;1 A St;Troy;;;")).notes),
              "Grandma: 1 A St, Troy");
    EXPECT_EQ(text(onlyContact(card("FN:Ana\r\nEMAIL;TYPE=School nurse:a@b.org")).notes),
              "School nurse: a@b.org");
    EXPECT_EQ(text(onlyContact(card("FN:Ana\r\nADR;TYPE=home,pref:;;1 A St;Troy;;;\r\n"
                                    "EMAIL;TYPE=INTERNET,WORK:a@b.org"))
                       .notes),
              "");
}

TEST(CardReader, NotesWhatTheBookHasNoFieldFor) {
    const Contact contact = onlyContact(
        card("FN:Ana\r\nANNIVERSARY:20200501\r\nRELATED;TYPE=spouse:Bo\r\nCATEGORIES:Work,Friends\r\n"
             "X-EVOLUTION-SPOUSE:Bo B.\r\nX-HOBBY-LIST:Chess;Sewing;\r\nREV:20200101\r\nGENDER:F\r\n"
             "item1.X-ABDATE:2021-02-03\r\nitem1.X-ABLabel:First visit"));
    EXPECT_EQ(text(contact.notes), "Anniversary: 20200501\nSpouse: Bo\nGroups: Work,Friends\n"
                                   "Partner: Bo B.\nHobby list: Chess, Sewing\nGender: F\n"
                                   "First visit: 2021-02-03");
}

TEST(CardReader, NotesWhereAPictureLies) {
    EXPECT_EQ(text(onlyContact(card("FN:Ana\r\nPHOTO;VALUE=uri:https://example.org/a.jpg")).notes),
              "Picture: https://example.org/a.jpg");
}

TEST(CardReader, PutsThePreferredNumberFirst) {
    const Contact contact = onlyContact(card("FN:Ana\r\nTEL:1\r\nTEL;TYPE=pref:2\r\nTEL;PREF=1:3"));
    ASSERT_EQ(contact.phones.size(), 3);
    EXPECT_EQ(text(contact.phones[0].number), "2");
    EXPECT_EQ(text(contact.phones[2].number), "1");
}

TEST(CardReader, TakesTheNumbersThatOutlookNamesInItsOwnWay) {
    EXPECT_EQ(onlyContact(card("FN:A\r\nX-MS-TEL;VOICE;CALLBACK:555 1")).phones.size(), 1);
}

TEST(CardReader, WritesTelAddressesAsPeopleDo) {
    EXPECT_EQ(
        text(onlyContact(card("FN:A\r\nTEL;VALUE=uri:tel:+1-418-656-9254;ext=102")).phones.first().number),
        "+1-418-656-9254 ext. 102");
}

TEST(CardReader, MakesANameOfWhatThereIs) {
    EXPECT_EQ(text(onlyContact(card("N:Ruiz;Ana;Luz;Dr.;MD")).name), "Dr. Ana Luz Ruiz MD");
    EXPECT_EQ(text(onlyContact(card("ORG:City Hospice")).name), "City Hospice");
    EXPECT_EQ(text(onlyContact(card("EMAIL:a@b.org")).name), "a@b.org");
    EXPECT_EQ(text(onlyContact(card("TEL:555")).name), "555");
}

TEST(CardReader, WritesAddressesAsOnAnEnvelope) {
    const Contact contact =
        onlyContact(card("FN:A\r\nADR:;Apt 2;1 Main St;Austin;TX;78701;USA\r\nADR:;;2 Elm St;;;;"));
    EXPECT_EQ(text(contact.address), "Apt 2\n1 Main St\nAustin, TX 78701\nUSA");
    EXPECT_EQ(text(contact.notes), "Address: 2 Elm St");
}

TEST(CardReader, ReadsQuotesCaretsAndEscapes) {
    const Contact contact =
        onlyContact(card("FN;X-A=\"a:b;c\";X-B=^'q^':Ana\\, Luz\\; \\\\\r\nNOTE:one\\ntwo\\Nthree"));
    EXPECT_EQ(text(contact.name), "Ana, Luz; \\");
    EXPECT_EQ(text(contact.notes), "one\ntwo\nthree");
}

TEST(CardReader, TakesInlinePicturesOnly) {
    const QByteArray gif = QByteArray("GIF89a and more").toBase64();
    for (const QByteArray &photo :
         {"PHOTO;ENCODING=b;TYPE=GIF:" + gif, "PHOTO:data:image/gif;base64," + gif,
          "PHOTO;GIF;BASE64:\r\n  " + gif.left(8) + "\r\n  " + gif.sliced(8) + "\r\n"})
        EXPECT_EQ(onlyContact(card("FN:A\r\n" + photo)).photo, QByteArray("GIF89a and more"));
    const Result<CardFile> far = reading(card("FN:A\r\nPHOTO;VALUE=uri:https://example.org/a.gif"));
    EXPECT_TRUE(far->contacts.first().photo.isEmpty());
    EXPECT_TRUE(far->problems.isEmpty());
}

TEST(CardReader, TellsOfAPictureThatIsNone) {
    const Result<CardFile> file = reading(card("FN:A\r\nPHOTO;ENCODING=b:bm90IGEgcGljdHVyZQ=="));
    ASSERT_EQ(file->problems.size(), 1);
    EXPECT_EQ(file->problems[0].line, 4);
    EXPECT_EQ(text(file->problems[0].field), "Photo");
}

TEST(CardReader, ReadsTheCardOfAnAssistantAsAPersonOfItsOwn) {
    for (const char *agent :
         {"AGENT:\r\nBEGIN:VCARD\r\nFN:Susan\r\nEND:VCARD", "AGENT:BEGIN:VCARD\\nFN:Susan\\nEND:VCARD\\n"}) {
        const Result<CardFile> file = reading(card(QByteArray("FN:Ana\r\n") + agent + "\r\nTEL:555"));
        ASSERT_TRUE(file.ok());
        ASSERT_EQ(file->contacts.size(), 2);
        EXPECT_EQ(text(file->contacts[0].name), "Susan");
        EXPECT_EQ(file->contacts[1].phones.size(), 1);
        EXPECT_TRUE(file->problems.isEmpty());
    }
}

TEST(CardReader, NotesAnAssistantWhoHasNoCard) {
    EXPECT_EQ(text(onlyContact(card("FN:Ana\r\nAGENT;VALUE=text:Ask for Bo")).notes),
              "Assistant: Ask for Bo");
}

TEST(CardReader, KeepsWhatAnEnvelopeSaysBesideTheAddress) {
    const QByteArray address = "ADR;LABEL=\"Ward 4\\nRing twice\\n1 Main St\":;;1 Main St;Troy;;;";
    EXPECT_EQ(text(onlyContact(card("FN:Ana\r\n" + address)).notes),
              "Address: Ward 4, Ring twice, 1 Main St");
    EXPECT_EQ(text(onlyContact(card("FN:Ana\r\nADR;LABEL=\"1 Main St, Troy\":;;1 Main St;Troy;;;")).notes),
              "");
}

TEST(CardReader, KeepsALabelThatStandsInTheHeadOfItsLine) {
    EXPECT_EQ(text(onlyContact(card("FN:Ana\r\nEMAIL;X-ABLabel=Night desk:n@example.org")).notes),
              "Night desk: n@example.org");
}

TEST(CardReader, NeedsNoVersionAndNoEndBetweenCards) {
    const Result<CardFile> file = reading("BEGIN:VCARD\nFN:Ana\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\n");
    ASSERT_TRUE(file.ok());
    ASSERT_EQ(file->contacts.size(), 2);
    ASSERT_EQ(file->problems.size(), 1);
    EXPECT_EQ(file->problems[0].line, 1);
}

TEST(CardReader, LeavesOutTheCardThatTheFileCutsOff) {
    const Result<CardFile> file = reading(card("FN:Ana") + "BEGIN:VCARD\r\nFN:Bo\r\nTEL:555 1");
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(file->contacts.size(), 1);
    ASSERT_EQ(file->problems.size(), 1);
    EXPECT_EQ(file->problems[0].line, 5);
    EXPECT_TRUE(file->problems[0].text.contains(u"Bo"_s));
}

TEST(CardReader, TellsOfALineWithoutMeaning) {
    const Result<CardFile> file = reading(card("FN:Ana\r\nwhat is this"));
    ASSERT_EQ(file->problems.size(), 1);
    EXPECT_EQ(file->problems[0].line, 4);
}

TEST(CardReader, StripsWhatTurnsOrHidesText) {
    const Contact contact = onlyContact(card("FN:A\xe2\x80\xaena\x07\r\nTEL:\xe2\x80\xaa"
                                             "555\xe2\x80\xac"));
    EXPECT_EQ(text(contact.name), "Ana");
    EXPECT_EQ(text(contact.phones.first().number), "555");
}

TEST(CardReader, RefusesWhatHoldsNoWholeCard) {
    for (const QByteArray &data :
         {QByteArray(), QByteArray("hello"), QByteArray(100'000, '\0'), QByteArray("BEGIN:VCARD\nFN:Ana\n"),
          QByteArray("BEGIN:VCALENDAR\nEND:VCALENDAR\n")}) {
        const Result<CardFile> file = reading(data);
        ASSERT_FALSE(file.ok());
        EXPECT_EQ(file.error().kind, ErrorKind::Invalid);
        EXPECT_FALSE(file.error().text.isEmpty());
    }
}

TEST(CardReader, RefusesFiftyMegabytesAndTooManyCards) {
    EXPECT_FALSE(reading(card("FN:Ana") + QByteArray(50'000'000, 'x')).ok());
    EXPECT_FALSE(reading(card("FN:Ana").repeated(kMostCards + 1)).ok());
    EXPECT_TRUE(reading(card("FN:Ana").repeated(kMostCards)).ok());
}

/// Each body is repeated to four megabytes: whatever grows faster than the file shows here.
class LargeCards : public testing::TestWithParam<const char *> {};

TEST_P(LargeCards, AreReadInLinearTime) {
    const QByteArray body(GetParam());
    const QByteArray data = card("FN:Ana\r\n" + body.repeated(4'000'000 / body.size()));
    // A reader whose time grows with the square would need hours, and end at the time limit of the tests.
    const auto read = reading(data);
    EXPECT_TRUE(!read || !read->contacts.isEmpty())
        << "what is too much is refused; else the person is there";
}

INSTANTIATE_TEST_SUITE_P(Shapes, LargeCards,
                         testing::Values("X:1\r\n", " folded\r\n", "\r\n", "\r", "\n", "TEL:1\r\n",
                                         "TEL;TYPE=a;TYPE=b:1\r\n", "NOTE:words\r\n",
                                         "N;ENCODING=QUOTED-PRINTABLE:=\r\n", "\\n", ";", "\"", "=\n",
                                         "AGENT:\r\nBEGIN:VCARD\r\n", "AGENT:BEGIN:VCARD\\n",
                                         "ADR:;;;;;;\\;\r\n", "PHOTO;ENCODING=b:AAAA\r\nAAAA\r\n",
                                         "BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n"));

} // namespace
