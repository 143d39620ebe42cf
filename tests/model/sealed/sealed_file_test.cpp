// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/sealed_file.h"

#include "model/book/book_file.h"
#include "model/sealed/head_layout.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <numeric>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

using Page = std::array<unsigned char, sealed::kPageSize>;

/// A page whose kept part is filled with `byte`.
Page pageOf(unsigned char byte) {
    Page page{};
    std::fill(page.begin(), page.begin() + sealed::kPageContent, byte);
    return page;
}

class SealedFileTest : public testing::Test {
protected:
    SealedFileTest() {
        EXPECT_TRUE(makeBookFile(m_path));
        EXPECT_TRUE(SealedFile::create(m_path, {NewKey::open()}, m_key));
        open();
    }

    int open(Access access = Access::ReadWrite) {
        m_file.reset();
        return SealedFile::open(m_path, m_key, access, m_file);
    }
    void write(quint32 no, unsigned char byte) {
        ASSERT_EQ(m_file->write(no, pageOf(byte).data()), SQLITE_OK);
    }
    /// The first byte of a page, or minus the error.
    int read(quint32 no) {
        Page page;
        const int code = m_file->read(no, page.data());
        return code == SQLITE_OK ? page[0] : -code;
    }
    void runInFile(const QByteArray &sql) {
        m_file.reset();
        sqlite3 *outer = nullptr;
        ASSERT_EQ(sqlite3_open(m_path.toUtf8().constData(), &outer), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(outer, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK)
            << sqlite3_errmsg(outer);
        sqlite3_close(outer);
    }

    /// The seal of a head of the first format, in hexadecimal.
    static QByteArray firstSeal(const PageCipher &sealer, quint64 generation) {
        const Digest mac = sealer.headMac("head", generation, 0, {});
        return QByteArray(reinterpret_cast<const char *>(mac.data()), qsizetype(mac.size())).toHex();
    }
    /// The file as the first format had it: without the tags of contents, and with a head of pages alone.
    void makeFirstFormat() {
        const PageCipher sealer(m_file->fileId(), m_key);
        ASSERT_EQ(m_file->pageCount(), 0U);
        const QByteArray sql = "DROP TABLE content; PRAGMA user_version = 1; UPDATE hdr SET format = 1; "
                               "UPDATE head SET mac = x'" +
                               firstSeal(sealer, m_file->head().generation) + "'";
        runInFile(sql);
    }
    bool reads(const QByteArray &id, const QByteArray &content) {
        QByteArray read;
        return m_file->readBlob(id, read) == SQLITE_OK && read == content;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"book"_s);
    DataKey m_key = DataKey::random();
    std::unique_ptr<SealedFile> m_file;
};

TEST_F(SealedFileTest, KeepsPagesAfterACommit) {
    write(1, 7);
    write(2, 8);
    ASSERT_EQ(m_file->commit(), SQLITE_OK);
    ASSERT_EQ(open(), SQLITE_OK);
    EXPECT_EQ(m_file->pageCount(), 2U);
    EXPECT_EQ(read(1), 7);
    EXPECT_EQ(read(2), 8);
}

TEST_F(SealedFileTest, ForgetsWhatWasNotCommitted) {
    write(1, 7);
    ASSERT_EQ(m_file->commit(), SQLITE_OK);
    write(1, 9);
    EXPECT_EQ(read(1), 9);
    ASSERT_EQ(open(), SQLITE_OK);
    EXPECT_EQ(read(1), 7);
}

TEST_F(SealedFileTest, CountsCommitsAndOnlyThose) {
    const quint64 before = m_file->head().generation;
    write(1, 7);
    ASSERT_EQ(m_file->commit(), SQLITE_OK);
    ASSERT_EQ(m_file->commit(), SQLITE_OK); // nothing waits
    EXPECT_EQ(m_file->head().generation, before + 1);
}

TEST_F(SealedFileTest, IsNotWaitingAfterACommit) {
    write(1, 7);
    EXPECT_TRUE(m_file->isWaiting());
    ASSERT_EQ(m_file->commit(), SQLITE_OK);
    EXPECT_FALSE(m_file->isWaiting());
}

TEST_F(SealedFileTest, ShrinksAndGrowsAgainWithoutOldPages) {
    for (quint32 no = 1; no <= 600; ++no)
        write(no, (unsigned char)(no));
    ASSERT_EQ(m_file->commit(), SQLITE_OK);
    m_file->truncate(100);
    write(300, 5);
    EXPECT_EQ(read(200), 0) << "cut off before it is committed";
    ASSERT_EQ(m_file->commit(), SQLITE_OK);
    ASSERT_EQ(open(), SQLITE_OK);
    EXPECT_EQ(m_file->pageCount(), 300U);
    EXPECT_EQ(read(100), 100);
    EXPECT_EQ(read(200), 0);
    EXPECT_EQ(read(300), 5);
    EXPECT_EQ(read(301), -SQLITE_IOERR_SHORT_READ);
    EXPECT_EQ(m_file->verify(1, 300), SQLITE_OK);
}

TEST_F(SealedFileTest, OpensWithItsKeyAlone) {
    write(1, 7);
    ASSERT_EQ(m_file->commit(), SQLITE_OK);
    m_file.reset();
    EXPECT_EQ(SealedFile::open(m_path, DataKey::random(), Access::ReadWrite, m_file), SQLITE_CORRUPT);
}

TEST_F(SealedFileTest, SeesAnOldPageInANewBook) {
    write(1, 7);
    write(2, 7);
    ASSERT_EQ(m_file->commit(), SQLITE_OK);
    runInFile("CREATE TABLE kept AS SELECT * FROM page WHERE no = 2");
    runInFile("DROP TABLE IF EXISTS elsewhere"); // a second opening, as an attacker would
    // The schema must be ours again before the book opens.
    QFile::copy(m_path, m_path + u".old"_s);
    runInFile("DROP TABLE kept");
    ASSERT_EQ(open(), SQLITE_OK);
    write(2, 9);
    ASSERT_EQ(m_file->commit(), SQLITE_OK);
    runInFile("ATTACH '" + m_path.toUtf8() + ".old' AS old;" +
              "UPDATE page SET ct = (SELECT ct FROM old.kept) WHERE no = 2");
    ASSERT_EQ(open(), SQLITE_OK) << "the head needs no page";
    EXPECT_EQ(read(1), 7);
    EXPECT_EQ(read(2), -SQLITE_CORRUPT);
}

TEST_F(SealedFileTest, SeesPagesThatChangedPlaces) {
    write(1, 7);
    write(2, 8);
    ASSERT_EQ(m_file->commit(), SQLITE_OK);
    runInFile("UPDATE page SET no = -no; UPDATE page SET no = 3 + no");
    ASSERT_EQ(open(), SQLITE_OK);
    EXPECT_EQ(read(1), -SQLITE_CORRUPT);
    EXPECT_EQ(read(2), -SQLITE_CORRUPT);
}

TEST_F(SealedFileTest, SeesTagsThatWereTamperedWith) {
    write(1, 7);
    ASSERT_EQ(m_file->commit(), SQLITE_OK);
    runInFile("UPDATE tags SET tags = zeroblob(16)");
    EXPECT_EQ(open(), SQLITE_CORRUPT);
}

TEST_F(SealedFileTest, RefusesAForeignSchemaBeforeAnyKey) {
    for (const char *sql : {"CREATE TABLE more(x)", "DROP TABLE more; CREATE VIEW more AS SELECT 1",
                            "DROP VIEW more; CREATE TRIGGER more AFTER UPDATE ON page BEGIN SELECT 1; END",
                            "DROP TRIGGER more; CREATE INDEX more ON page(ct)"}) {
        runInFile(sql);
        SealedFacts facts;
        EXPECT_EQ(SealedFile::inspect(m_path, facts), SQLITE_NOTADB) << sql;
    }
}

TEST_F(SealedFileTest, RefusesKeysThatCostTooMuch) {
    for (const char *sql :
         {"UPDATE slot SET memory_kib = 65537", "UPDATE slot SET kind = 1, memory_kib = 1048577",
          "UPDATE slot SET memory_kib = 64, passes = 11", "UPDATE slot SET kind = 0, passes = 3",
          "UPDATE slot SET passes = 4294967297", "UPDATE slot SET passes = 1, kind = 4",
          "UPDATE slot SET kind = 0, salt = x'00'", "DELETE FROM slot"}) {
        runInFile(sql);
        SealedFacts facts;
        EXPECT_EQ(SealedFile::inspect(m_path, facts), SQLITE_CORRUPT) << sql;
    }
}

TEST_F(SealedFileTest, GoesOnAtTheHighestGeneration) {
    ASSERT_EQ(m_file->raiseGeneration(std::numeric_limits<quint64>::max()), SQLITE_OK);
    EXPECT_EQ(m_file->head().generation, sealed::kHighestGeneration);
    for (const unsigned char byte : {7, 8}) {
        const Superblock before = m_file->head();
        write(1, byte);
        ASSERT_EQ(m_file->commit(), SQLITE_OK);
        ASSERT_EQ(open(), SQLITE_OK);
        EXPECT_EQ(read(1), byte);
        EXPECT_EQ(m_file->head().generation, sealed::kHighestGeneration);
        EXPECT_NE(m_file->head(), before);
    }
}

TEST_F(SealedFileTest, IsDamagedBehindTheHighestGenerationHoweverWellSealed) {
    const PageCipher sealer(m_file->fileId(), m_key);
    makeFirstFormat();
    for (const auto &[generation, code] : {std::pair(sealed::kHighestGeneration, SQLITE_OK),
                                           std::pair(sealed::kHighestGeneration + 1, SQLITE_CORRUPT),
                                           std::pair(std::uint64_t(INT64_MAX - 1), SQLITE_CORRUPT)}) {
        runInFile("UPDATE head SET generation = " + QByteArray::number(quint64(generation)) + ", mac = x'" +
                  firstSeal(sealer, generation) + "'");
        EXPECT_EQ(open(), code) << generation;
    }
}

TEST_F(SealedFileTest, ReadsButNeverWritesWhenItIsReadOnly) {
    write(1, 7);
    ASSERT_EQ(m_file->commit(), SQLITE_OK);
    ASSERT_EQ(open(Access::ReadOnly), SQLITE_OK);
    EXPECT_EQ(read(1), 7);
    EXPECT_EQ(m_file->write(1, pageOf(1).data()), SQLITE_READONLY);
    EXPECT_EQ(m_file->writeBlob("id", "x"), SQLITE_READONLY);
}

TEST_F(SealedFileTest, KeepsContentsOfEverySizeInChunks) {
    for (const qsizetype size :
         {0, 1, sealed::kChunkSize - 1, sealed::kChunkSize, 2 * sealed::kChunkSize + 5}) {
        const QByteArray id = "photo" + QByteArray::number(size);
        QByteArray content(size, 'x');
        std::iota(content.begin(), content.end(), char(1));
        ASSERT_EQ(m_file->writeBlob(id, content), SQLITE_OK);
        ASSERT_EQ(open(), SQLITE_OK);
        QByteArray read;
        ASSERT_EQ(m_file->readBlob(id, read), SQLITE_OK) << size;
        EXPECT_EQ(read, content);
    }
}

TEST_F(SealedFileTest, SeesContentsThatAreCutSwappedOrOfAnother) {
    const QByteArray content(2 * sealed::kChunkSize, 'x');
    ASSERT_EQ(m_file->writeBlob("a", content), SQLITE_OK);
    QByteArray read;
    runInFile("DELETE FROM blob WHERE chunk = 2");
    ASSERT_EQ(open(), SQLITE_OK);
    EXPECT_EQ(m_file->readBlob("a", read), SQLITE_CORRUPT);
    EXPECT_EQ(m_file->readBlob("b", read), SQLITE_CORRUPT) << "nothing of this name";
    ASSERT_EQ(m_file->writeBlob("a", content), SQLITE_OK);
    runInFile("UPDATE blob SET id = x'62'");
    ASSERT_EQ(open(), SQLITE_OK);
    EXPECT_EQ(m_file->readBlob("b", read), SQLITE_CORRUPT);
}

TEST_F(SealedFileTest, SeesKeysThatWereTamperedWith) {
    ASSERT_TRUE(m_file->addKey({KeySecret::recovery(QByteArray(20, 'r')), u"R"_s, {1, 64}}));
    for (const char *sql :
         {"UPDATE slot SET sealed = (SELECT sealed FROM slot WHERE id = 1) WHERE id = 2",
          "UPDATE slot SET salt = randomblob(16) WHERE id = 1",
          "INSERT INTO slot SELECT 3, kind, passes, memory_kib, salt, proof, wrapped, sealed "
          "FROM slot WHERE id = 2",
          "DELETE FROM slot WHERE id = 2"}) {
        ASSERT_EQ(open(), SQLITE_OK);
        const QString kept = m_path + u".kept"_s;
        QFile::copy(m_path, kept);
        runInFile(sql);
        EXPECT_EQ(open(), SQLITE_CORRUPT) << sql;
        QFile::remove(m_path);
        QFile::rename(kept, m_path);
    }
}

TEST_F(SealedFileTest, SeesContentsThatAreMissingOrOlder) {
    ASSERT_EQ(m_file->writeBlob("a", "before"), SQLITE_OK);
    runInFile("DELETE FROM blob");
    ASSERT_EQ(open(), SQLITE_OK) << "one lost content is no reason to refuse the book";
    EXPECT_FALSE(reads("a", "before"));
    EXPECT_EQ(m_file->verifyAll(), SQLITE_CORRUPT);
    runInFile("DELETE FROM content");
    EXPECT_EQ(open(), SQLITE_CORRUPT);
}

TEST_F(SealedFileTest, RefusesAnOlderContentOfTheSameName) {
    ASSERT_EQ(m_file->writeBlob("a", "before"), SQLITE_OK);
    m_file.reset();
    const QString older = m_path + u".older"_s;
    ASSERT_TRUE(QFile::copy(m_path, older));
    ASSERT_EQ(open(), SQLITE_OK);
    ASSERT_EQ(m_file->writeBlob("a", "after"), SQLITE_OK);
    EXPECT_TRUE(reads("a", "after"));
    const QByteArray sql =
        "ATTACH '" + older.toUtf8() + "' AS older; UPDATE blob SET ct = (SELECT ct FROM older.blob)";
    runInFile(sql.constData());
    ASSERT_EQ(open(), SQLITE_OK);
    EXPECT_FALSE(reads("a", "before"));
}

TEST_F(SealedFileTest, EachChangeOfKeysAndContentsIsANewState) {
    quint64 generation = m_file->head().generation;
    const auto isNew = [&] { return m_file->head().generation == ++generation; };
    ASSERT_TRUE(m_file->addKey({KeySecret::recovery(QByteArray(20, 'r')), {}, {1, 64}}));
    EXPECT_TRUE(isNew());
    ASSERT_TRUE(m_file->changeKey(2, {KeySecret::recovery(QByteArray(20, 's')), {}, {1, 64}}));
    EXPECT_TRUE(isNew());
    ASSERT_EQ(m_file->writeBlob("a", "1"), SQLITE_OK);
    EXPECT_TRUE(isNew());
    ASSERT_EQ(m_file->keepBlobs({}), SQLITE_OK);
    EXPECT_TRUE(isNew());
    ASSERT_EQ(open(), SQLITE_OK);
    EXPECT_EQ(m_file->head().generation, generation);
}

TEST_F(SealedFileTest, ReadsTheFirstFormatAndWritesOnlyAfterAnUpgrade) {
    ASSERT_EQ(m_file->writeBlob("a", "photo"), SQLITE_OK);
    ASSERT_EQ(m_file->writeBlob("lost", "gone"), SQLITE_OK);
    makeFirstFormat();
    runInFile("UPDATE blob SET ct = zeroblob(44) WHERE id = x'6c6f7374'");
    ASSERT_EQ(open(), SQLITE_OK);
    EXPECT_EQ(m_file->format(), 1);
    EXPECT_TRUE(reads("a", "photo"));
    EXPECT_EQ(m_file->writeBlob("b", "2"), SQLITE_READONLY);
    ASSERT_TRUE(m_file->upgrade());
    ASSERT_EQ(m_file->writeBlob("b", "2"), SQLITE_OK);
    ASSERT_EQ(open(), SQLITE_OK);
    EXPECT_EQ(m_file->format(), 2);
    EXPECT_TRUE(reads("a", "photo"));
    EXPECT_TRUE(reads("b", "2"));
    EXPECT_FALSE(reads("lost", "gone"));
}

TEST_F(SealedFileTest, KeepsTheOtherContentsAndIsSealedAgainWhenOneIsLost) {
    ASSERT_EQ(m_file->writeBlob("a", "photo"), SQLITE_OK);
    ASSERT_EQ(m_file->writeBlob("lost", "gone"), SQLITE_OK);
    runInFile("DELETE FROM blob WHERE id = x'6c6f7374'");
    ASSERT_EQ(open(), SQLITE_OK);
    const DataKey fresh = DataKey::random();
    ASSERT_TRUE(m_file->sealAgain(fresh, {}, {}));
    m_key = fresh;
    ASSERT_EQ(open(), SQLITE_OK);
    EXPECT_TRUE(reads("a", "photo"));
    EXPECT_FALSE(reads("lost", "gone"));
}

TEST_F(SealedFileTest, LeavesNothingOfTheOldKeysInTheJournal) {
    for (quint32 no = 1; no <= 600; ++no) // more than the journal is usually cut to
        write(no, 7);
    ASSERT_EQ(m_file->commit(), SQLITE_OK);
    ASSERT_TRUE(m_file->sealAgain(DataKey::random(), {}, {}));
    EXPECT_EQ(QFileInfo(m_path + u"-journal"_s).size(), 0);
}

TEST_F(SealedFileTest, WipesAJournalThatAnInterruptedRunLeft) {
    m_file.reset();
    QFile journal(m_path + u"-journal"_s);
    ASSERT_TRUE(journal.open(QIODevice::WriteOnly));
    journal.write(QByteArray(512, '\0') + QByteArray(100'000, 'k'));
    journal.close();
    ASSERT_EQ(open(), SQLITE_OK);
    EXPECT_EQ(journal.size(), 0);
}

TEST_F(SealedFileTest, ForgetsContentsThatNobodyWants) {
    ASSERT_EQ(m_file->writeBlob("a", "1"), SQLITE_OK);
    ASSERT_EQ(m_file->writeBlob("b", "2"), SQLITE_OK);
    ASSERT_EQ(m_file->keepBlobs({"b"}), SQLITE_OK);
    QByteArray read;
    EXPECT_EQ(m_file->readBlob("a", read), SQLITE_CORRUPT);
    EXPECT_EQ(m_file->readBlob("b", read), SQLITE_OK);
}

TEST_F(SealedFileTest, HoldsNothingPlain) {
    write(1, 'S');
    ASSERT_EQ(m_file->writeBlob("a", QByteArray(500, 'S')), SQLITE_OK);
    ASSERT_TRUE(m_file->addKey({KeySecret::passphrase(u"SSSSSSSS"_s), u"SSSSSSSS"_s, {1, 64}}));
    ASSERT_EQ(m_file->commit(), SQLITE_OK);
    m_file.reset();
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("SSSSSSSS"));
}

} // namespace
