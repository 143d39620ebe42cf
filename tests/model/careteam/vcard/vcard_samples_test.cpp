// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/contact_merge.h"
#include "model/careteam/vcard/vcard_reader.h"
#include "model/careteam/vcard/vcard_writer.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Real contact files of many programs, in the folder that HEARTHBOOK_SAMPLES names.
class CardSamples : public testing::Test {
protected:
    void SetUp() override {
        const QDir folder(qEnvironmentVariable("HEARTHBOOK_SAMPLES") + u"/ez-vcard"_s);
        const QStringList names = folder.entryList({u"*.vcf"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            m_files.append({name, file.readAll()});
        }
        if (m_files.isEmpty())
            GTEST_SKIP() << "Set HEARTHBOOK_SAMPLES to the folder that holds ez-vcard to run this.";
    }

    QList<std::pair<QString, QByteArray>> m_files;
};

Result<CardFile> readingSample(QByteArray data) {
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    return readCards(buffer);
}

/// A second, cruder way to read: no line that it finds may be missing from what the reader gives.
QStringList valuesOf(QByteArray data, const char *property) {
    data.replace("\r", "");
    data.replace("=\n", "");
    data.replace("\n ", "");
    const QRegularExpression line(u"^(?:item\\d+\\.)?%1([;][^:\\n]*)?:(.*)$"_s.arg(QLatin1String(property)),
                                  QRegularExpression::MultilineOption |
                                      QRegularExpression::CaseInsensitiveOption);
    QStringList values;
    auto found = line.globalMatch(QString::fromUtf8(data));
    while (found.hasNext()) {
        const auto match = found.next();
        QString value = match.captured(2);
        if (match.captured(1).contains(u"QUOTED"_s))
            value = QString::fromUtf8(QByteArray::fromPercentEncoding(value.toUtf8(), '='));
        values += value.remove(u'\\').simplified();
    }
    values.removeAll(QString());
    return values;
}

QString lettersAndDigits(QString text) {
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return text.toLower();
}

QStringList allNames(const CardFile &file) {
    QStringList names;
    for (const Contact &contact : file.contacts)
        names += lettersAndDigits(contact.name);
    return names;
}

QStringList allNumbers(const CardFile &file) {
    QStringList numbers;
    for (const Contact &contact : file.contacts) {
        for (const Phone &phone : contact.phones)
            numbers += lettersAndDigits(phone.number);
    }
    return numbers;
}

QStringList allEmails(const CardFile &file) {
    QStringList emails;
    for (const Contact &contact : file.contacts)
        emails += contact.emails;
    return emails;
}

TEST_F(CardSamples, AreAllThere) {
    EXPECT_EQ(m_files.size(), 18);
}

TEST_F(CardSamples, KeepEveryCardAndTellOnlyWhatTheBookHasNoPlaceFor) {
    for (const auto &[name, data] : m_files) {
        const Result<CardFile> file = readingSample(data);
        ASSERT_TRUE(file.ok()) << name.toStdString();
        EXPECT_EQ(file->contacts.size(), data.toUpper().count("BEGIN:VCARD")) << name.toStdString();
        for (const Problem &problem : file->problems) {
            if (problem.text.startsWith(u"The book has no place for \""_s))
                continue;
            ADD_FAILURE() << name.toStdString() << ':' << problem.line << ' ' << problem.text.toStdString();
        }
    }
}

TEST_F(CardSamples, KeepEveryName) {
    qsizetype names = 0;
    for (const auto &[name, data] : m_files) {
        const CardFile file = readingSample(data).valueOr({});
        for (const QString &value : valuesOf(data, "FN")) {
            EXPECT_TRUE(allNames(file).contains(lettersAndDigits(value)))
                << name.toStdString() << ' ' << value.toStdString();
            ++names;
        }
    }
    EXPECT_EQ(names, 24);
}

TEST_F(CardSamples, KeepEveryPhone) {
    qsizetype phones = 0;
    for (const auto &[name, data] : m_files) {
        const QStringList numbers = allNumbers(readingSample(data).valueOr({}));
        for (QString &value : valuesOf(data, "(?:X-MS-)?TEL")) {
            value.remove(QRegularExpression(u"^tel:|="_s));
            EXPECT_TRUE(numbers.contains(lettersAndDigits(value)))
                << name.toStdString() << ' ' << value.toStdString();
            ++phones;
        }
    }
    EXPECT_EQ(phones, 76);
}

TEST_F(CardSamples, KeepEveryEmail) {
    qsizetype emails = 0;
    for (const auto &[name, data] : m_files) {
        const CardFile file = readingSample(data).valueOr({});
        for (const QString &value : valuesOf(data, "EMAIL")) {
            EXPECT_TRUE(allEmails(file).contains(value)) << name.toStdString() << ' ' << value.toStdString();
            ++emails;
        }
    }
    EXPECT_EQ(emails, 38);
}

TEST_F(CardSamples, KeepEveryPictureThatLiesInside) {
    for (const auto &[name, data] : m_files) {
        qsizetype pictures = 0;
        for (const Contact &contact : readingSample(data).valueOr({}).contacts)
            pictures += contact.photo.size() > 500 ? 1 : 0;
        const bool inside = data.contains("/9j/4");
        EXPECT_EQ(pictures, inside ? 1 : 0) << name.toStdString();
    }
}

TEST_F(CardSamples, AddNothingTheSecondTime) {
    QList<Contact> contacts;
    QList<Contact> again;
    for (const auto &[name, data] : m_files) {
        contacts += readingSample(data).valueOr({}).contacts;
        again += readingSample(data).valueOr({}).contacts;
    }
    QList<Contact> book;
    for (const Change &change : changeSet(mergeContacts({}, contacts), {}).changes)
        book += *change.as<Contact>()->after;
    EXPECT_GT(book.size(), 15);
    EXPECT_TRUE(changeSet(mergeContacts(book, again), {}).changes.empty());
}

TEST_F(CardSamples, AreWrittenAndReadBackEqual) {
    for (const auto &[name, data] : m_files) {
        const QList<Contact> contacts = readingSample(data).valueOr({}).contacts;
        for (CardVersion version : {CardVersion::Three, CardVersion::Four})
            EXPECT_EQ(readingSample(writeCards(contacts, version)).valueOr({}).contacts, contacts)
                << name.toStdString();
    }
}

/// For a checker of another program: HEARTHBOOK_CARDS_OUT names the folder to write to.
TEST_F(CardSamples, CanBeWrittenForAnotherChecker) {
    const QString out = qEnvironmentVariable("HEARTHBOOK_CARDS_OUT");
    if (out.isEmpty())
        GTEST_SKIP() << "Set HEARTHBOOK_CARDS_OUT to a folder to get the written files.";
    for (const auto &[name, data] : m_files) {
        const QList<Contact> contacts = readingSample(data).valueOr({}).contacts;
        for (CardVersion version : {CardVersion::Three, CardVersion::Four}) {
            QFile file(out + (version == CardVersion::Four ? u"/4-"_s : u"/3-"_s) + name);
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(writeCards(contacts, version));
        }
    }
}

void mutate(QByteArray &data, QRandomGenerator &random) {
    static const QByteArrayList kPieces = {"BEGIN:VCARD\n",
                                           "END:VCARD\n",
                                           "\n",
                                           "\r",
                                           "\"",
                                           ":",
                                           ";",
                                           "=",
                                           "\\",
                                           "^",
                                           ",",
                                           "AGENT:",
                                           "ENCODING=QUOTED-PRINTABLE",
                                           "CHARSET=UTF-16",
                                           QByteArray(1, '\0'),
                                           "\xff\xfe"};
    const qsizetype at = random.bounded(int(data.size()));
    switch (random.bounded(4)) {
    case 0:
        data[at] = char(random.bounded(256));
        break;
    case 1:
        data.insert(at, kPieces[random.bounded(int(kPieces.size()))]);
        break;
    case 2:
        data.remove(at, random.bounded(40));
        break;
    default:
        data.truncate(at + 1);
        break;
    }
}

TEST_F(CardSamples, SurviveDamage) {
    QRandomGenerator random(20260321);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 3000; ++i) {
        QByteArray data = m_files[i % m_files.size()].second.left(20'000);
        for (int j = random.bounded(1, 6); j > 0; --j)
            mutate(data, random);
        const CardFile file = readingSample(data).valueOr({});
        for (const Contact &contact : file.contacts)
            ASSERT_FALSE(contact.name.isEmpty()) << i;
        ASSERT_EQ(readingSample(writeCards(file.contacts, CardVersion::Four)).valueOr({}).contacts.size(),
                  file.contacts.size())
            << i;
    }
    EXPECT_LT(timer.elapsed(), 60'000);
}

} // namespace
