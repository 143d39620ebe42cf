// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is read from a book in which somebody changed the schema; every book of ours opens.
#include "model/database/schema_check.h"

#include "model/book/backups.h"
#include "model/book/salvage.h"
#include "model/careteam/contact_table.h"
#include "model/database/migrator.h"
#include "model/diary/diary_import.h"
#include "model/diary/tracker.h"
#include "model/directory/directory_import.h"
#include "model/goals/goal.h"
#include "model/sealed/sealed_file.h"
#include "tests/support/damage.h"
#include "tests/support/inner_book.h"
#include "tests/support/sample_services.h"
#include "tests/support/temporary_book.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

class SchemaCheckTest : public testing::Test {
protected:
    SchemaCheckTest() {
        m_book.add(Goal{.title = u"Swim"_s});
        m_book.add(Contact{.name = u"Ana"_s});
        m_key = *m_book->dataKey();
        m_fileId = m_book->fileId();
        m_book.close();
    }
    void change(const char *sql) { changeInside(m_book.path(), *m_key, sql); }
    QString saved() const { return m_book.path(u"saved.hearthbook"_s); }

    TemporaryBook m_book;
    std::optional<DataKey> m_key;
    QByteArray m_fileId;
};

class StrangersSchema : public SchemaCheckTest, public testing::WithParamInterface<const char *> {};

TEST_P(StrangersSchema, IsRefusedAndTheBookStaysAsItIs) {
    change(GetParam());
    const QByteArray before = bytesOf(m_book.path());
    const auto opened = Store::open(m_book.path());
    ASSERT_FALSE(opened);
    EXPECT_TRUE(isForeignSchema(opened.error()));
    EXPECT_TRUE(opened.error().text.contains(u"did not put there"_s));
    EXPECT_FALSE(Store::openForReading(m_book.path(), *m_key));
    EXPECT_FALSE(contentsOf(m_book.path(), *m_key)) << "as a backup";
    EXPECT_EQ(bytesOf(m_book.path()), before);
}

TEST_P(StrangersSchema, ComesOutOfASalvageAsOurs) {
    change(GetParam());
    const auto salvaged = salvageBook(m_book.path(), m_fileId, *m_key, saved(), {}, {NewKey::open()});
    ASSERT_TRUE(salvaged) << qPrintable(salvaged.error().text + salvaged.error().detail);
    const auto book = Store::open(saved());
    ASSERT_TRUE(book) << qPrintable(book.error().detail);
    EXPECT_TRUE((*book)->check());
    EXPECT_EQ((*book)->table<ContactTable>().all()->size(), 1);
}

TEST_P(StrangersSchema, IsNotTakenOverFromABackup) {
    QFile::copy(m_book.path(), m_book.path(u"backup"_s));
    changeInside(m_book.path(u"backup"_s), *m_key, GetParam());
    EXPECT_FALSE(
        salvageBook(m_book.path(), m_fileId, *m_key, saved(), m_book.path(u"backup"_s), {NewKey::open()}));
    EXPECT_FALSE(QFile::exists(saved()));
}

INSTANTIATE_TEST_SUITE_P(
    All, StrangersSchema,
    testing::Values(
        kTableOutside, kDeletingTrigger, kEndlessGoals, "CREATE VIEW more AS SELECT * FROM goal",
        "CREATE INDEX more ON goal (title)", "CREATE VIRTUAL TABLE more USING fts5 (a)",
        "DROP TRIGGER diary_entry_added", "DROP INDEX diary_entry_by_time",
        "ALTER TABLE goal ADD COLUMN more TEXT",
        "DROP TABLE goal; CREATE VIRTUAL TABLE goal USING fts5 (id, title)",
        "DROP TRIGGER diary_entry_added; CREATE TRIGGER diary_entry_added AFTER INSERT ON contact "
        "BEGIN DELETE FROM contact; END"));

TEST_F(SchemaCheckTest, ABookWithoutAVersionIsDamaged) {
    change("PRAGMA user_version = 0");
    EXPECT_EQ(Store::open(m_book.path()).error().kind, ErrorKind::Damaged);
    change("PRAGMA user_version = -1");
    EXPECT_EQ(Store::open(m_book.path()).error().kind, ErrorKind::Damaged);
}

TEST_F(SchemaCheckTest, ABookOfANewerVersionIsSaidToBeNewer) {
    change("PRAGMA user_version = 1000; CREATE TABLE more (a)");
    EXPECT_EQ(Store::open(m_book.path()).error().kind, ErrorKind::Newer);
    EXPECT_EQ(Store::openForReading(m_book.path(), *m_key).error().kind, ErrorKind::Newer);
}

TEST_F(SchemaCheckTest, ABookThatWasAnalyzedOpens) {
    change("ANALYZE");
    EXPECT_TRUE(Store::open(m_book.path()));
}

TEST_F(SchemaCheckTest, ABookWhoseSchemaAnotherSqliteWroteDownOpens) {
    change("PRAGMA writable_schema = ON;"
           "UPDATE sqlite_schema SET sql = replace(sql, 'TABLE goal', 'TABLE  \"goal\"') WHERE name = 'goal';"
           "UPDATE sqlite_schema SET sql = replace(sql, 'block BLOB', 'block ANY') "
           "WHERE name = 'diary_search_data';"
           "PRAGMA writable_schema = RESET");
    const auto opened = Store::open(m_book.path());
    EXPECT_TRUE(opened) << qPrintable(opened.error().text);
}

TEST(OldSchema, OfEveryVersionOpens) {
    for (qsizetype version = 1; version <= migrations().size(); ++version) {
        SCOPED_TRACE(version);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"book.hearthbook"_s);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.close();
        const DataKey key = DataKey::random();
        ASSERT_TRUE(SealedFile::create(path, {NewKey::open()}, key));
        {
            const auto inner = Connection::open(path, key, Access::ReadWrite);
            ASSERT_TRUE(inner);
            ASSERT_TRUE(migrate(**inner, migrations().first(version)));
            EXPECT_TRUE(checkSchema(**inner));
        }
        EXPECT_TRUE(Store::openForReading(path, key));
        const auto book = Store::open(path);
        EXPECT_TRUE(book) << qPrintable(book ? QString() : book.error().text + book.error().detail);
    }
}

/// Large imports take triggers and indexes away for a while.
TEST(OldSchema, IsStillOursAfterLargeImports) {
    TemporaryBook book;
    const Tracker pain = book.add(Tracker{.name = u"Pain"_s});
    DiaryImport import{.fileName = u"a.csv"_s};
    for (int i = 0; i < 1500; ++i)
        import.entries.append({.tracker = pain.id,
                               .moment = Moment::of(QDateTime::currentDateTimeUtc().addSecs(i)),
                               .words = u"words"_s});
    book.add(import);
    book.reopen();
    EXPECT_EQ(book->contents()->diaryEntries, 1500);
}

} // namespace
