// SPDX-License-Identifier: GPL-3.0-or-later
// Books of every version that was released open in this one, with everything in them.
#include "model/book/book_file.h"
#include "model/goals/goal.h"
#include "model/keyfacts/key_fact_table.h"
#include "tests/support/temporary_book.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

struct Golden {
    const char *file;
    const char *passphrase; ///< null when it needs none
};

void PrintTo(const Golden &golden, std::ostream *out) {
    *out << golden.file;
}

class GoldenBook : public testing::TestWithParam<Golden> {
protected:
    GoldenBook() {
        const QString original = QStringLiteral(HEARTHBOOK_SOURCE_DIR "/tests/golden/books/") +
                                 QString::fromLatin1(GetParam().file);
        EXPECT_TRUE(QFile::copy(original, m_path)) << qPrintable(original);
        QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    Result<std::unique_ptr<Store>> open() {
        const char *words = GetParam().passphrase;
        return Store::open(m_path,
                           words ? KeySecret::passphrase(QString::fromUtf8(words)) : KeySecret::open());
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"book.hearthbook"_s);
};

TEST_P(GoldenBook, OpensWithEverythingInIt) {
    const auto book = open();
    ASSERT_TRUE(book) << qPrintable(book.error().text + book.error().detail);
    const auto whole = (*book)->check();
    EXPECT_TRUE(whole) << qPrintable(whole.error().detail);
    const auto contents = *(*book)->contents();
    EXPECT_EQ(contents.childName, u"Juniper Alder"_s);
    EXPECT_EQ(contents.diaryEntries, 969);
    EXPECT_GT(contents.goals, 0);
    EXPECT_GT(contents.contacts, 0);
    EXPECT_GT(contents.appointments, 0);
}

TEST_P(GoldenBook, HasTheSchemaOfANewBookAndCanBeWrittenTo) {
    TemporaryBook fresh;
    const auto book = open();
    ASSERT_TRUE(book);
    const auto expected = *fresh->tables();
    const auto tables = *(*book)->tables();
    ASSERT_EQ(tables.size(), expected.size());
    for (qsizetype i = 0; i < tables.size(); ++i) {
        EXPECT_EQ(tables[i].name, expected[i].name);
        EXPECT_EQ(tables[i].columns, expected[i].columns);
    }
    EXPECT_TRUE((*book)->apply({{}, {adding(Goal{.title = u"Swim"_s})}}));
}

// What stood in two texts about the child: each text is one fact now, with every word of it.
TEST_P(GoldenBook, KeepsTheWordsOfAllergiesAndDiagnoses) {
    const auto book = open();
    ASSERT_TRUE(book);
    const auto facts = *(*book)->table<KeyFactTable>().all();
    const auto whatOf = [&facts](KeyFactKind kind) {
        const QList<KeyFact> rows = factsOf(facts, kind).rows;
        return rows.size() == 1 ? rows.first().what : QString();
    };
    EXPECT_EQ(whatOf(KeyFactKind::Allergy), u"Penicillin: rash\nTape with latex"_s);
    EXPECT_EQ(whatOf(KeyFactKind::Diagnosis),
              u"Leigh syndrome (a mitochondrial illness), since age 2\n"
              "Stiff muscles (spasticity)\nFeeding tube (G-tube) since age 4"_s);
}

class FirstFormatTest : public testing::Test {
protected:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"book.hearthbook"_s);
    KeySecret m_words = KeySecret::passphrase(u"golden family words for testing"_s);
};

TEST_F(FirstFormatTest, StaysBesideAsItWasWhenTheBookIsBroughtToTheSecond) {
    ASSERT_TRUE(QFile::copy(
        QStringLiteral(HEARTHBOOK_SOURCE_DIR "/tests/golden/books/version-3-sealed.hearthbook"), m_path));
    QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto versionOf = [](const QString &path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return int(file.read(64).back()); // the last byte of SQLite's user_version
    };
    ASSERT_TRUE(Store::open(m_path, m_words));
    EXPECT_EQ(versionOf(m_path), 2);
    const QString before = m_path + u".before-format-2"_s;
    EXPECT_EQ(versionOf(before), 1);
    const auto key = unlockBook(before, m_words);
    ASSERT_TRUE(key);
    const auto old = Store::openForReading(before, *key);
    ASSERT_TRUE(old);
    EXPECT_TRUE((*old)->check());
}

INSTANTIATE_TEST_SUITE_P(Books, GoldenBook,
                         testing::Values(Golden{"version-1-plain.hearthbook", nullptr},
                                         Golden{"version-3-sealed.hearthbook",
                                                "golden family words for testing"}));

} // namespace
