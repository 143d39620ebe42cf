// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/salvage.h"

#include "model/attachments/attachment.h"
#include "model/base/id.h"
#include "model/base/moment.h"
#include "model/book/backups.h"
#include "model/book/book_file.h"
#include "model/goals/goal.h"
#include "model/sample/sample_family.h"
#include "tests/support/full_disk.h"
#include "tests/support/temporary_book.h"

#include <QFile>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageBytes = 4096;
constexpr int kPagesOfTheList = 80; ///< the list of tables is within them; a table that it lost is lost

class SalvageTest : public testing::Test {
protected:
    SalvageTest() {
        EXPECT_TRUE(writeSampleFamily(m_book.store(), {.lastDay = QDate(2026, 11, 20), .years = 1}));
        EXPECT_TRUE(m_book->attachmentContents().keep(m_photo, "a photo"));
        m_book.add(Attachment{.id = Id<Attachment>::fromUuid(m_photo),
                              .owner = QUuid::createUuid(),
                              .name = u"photo.jpg"_s,
                              .mediaType = u"image/jpeg"_s,
                              .size = 7,
                              .added = Moment::of(QDateTime::currentDateTime())});
        m_key = *m_book->dataKey();
        m_fileId = m_book->fileId();
        m_before = *m_book->contents();
        m_book.close();
    }
    /// Overwrites one in `every` pages of the file, but for the first ones.
    void damage(unsigned seed, int every) {
        QFile file(m_book.path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        std::mt19937 random(seed);
        for (qint64 at = kPagesOfTheList * kPageBytes; at + kPageBytes <= file.size(); at += kPageBytes) {
            if (random() % unsigned(every) != 0)
                continue;
            file.seek(at);
            file.write(QByteArray(kPageBytes, '\x5a'));
        }
    }
    Result<Salvage> salvage(const QString &backup = {}) {
        return salvageBook(m_book.path(), m_fileId, *m_key, target(), backup, {NewKey::open()});
    }
    QString target() const { return m_book.path(u"saved.hearthbook"_s); }
    int kept(const Salvage &salvage, const QString &name) {
        for (const RescuedTable &table : salvage.tables) {
            if (table.table == name)
                return table.kept;
        }
        return -1;
    }

    TemporaryBook m_book;
    QUuid m_photo = QUuid::createUuid();
    std::optional<DataKey> m_key;
    QByteArray m_fileId;
    BookContents m_before;
};

TEST_F(SalvageTest, OntoAFullDiskIsAnErrorAndNeverAShorterBook) {
    damage(3, 40);
    const auto whole = salvage();
    ASSERT_TRUE(whole);
    ASSERT_TRUE(QFile::remove(target()));
    int refused = 0;
    for (const rlim_t room : {4096, 65536, 200'000, 400'000, 800'000, 1'600'000, 3'200'000}) {
        std::optional<Result<Salvage>> made;
        {
            const FullDisk disk(room);
            made = salvage();
        }
        if (*made) {
            EXPECT_EQ((*Store::open(target()))->contents()->diaryEntries, kept(**made, u"diary_entry"_s));
            EXPECT_EQ((*made)->lostContents, whole->lostContents) << room;
            ASSERT_TRUE(QFile::remove(target()));
            continue;
        }
        ++refused;
        EXPECT_NE(made->error().kind, ErrorKind::Damaged) << "the disk is to blame, not the book: " << room;
        EXPECT_FALSE(QFile::exists(target()));
    }
    EXPECT_GE(refused, 3);
}

TEST_F(SalvageTest, AWholeBookComesOutWhole) {
    const auto result = salvage();
    ASSERT_TRUE(result) << qPrintable(result.error().text + result.error().detail);
    EXPECT_TRUE(result->isWhole());
    const auto saved = Store::open(target());
    ASSERT_TRUE(saved) << qPrintable(saved.error().detail);
    EXPECT_TRUE((*saved)->check());
    EXPECT_EQ((*saved)->contents()->diaryEntries, m_before.diaryEntries);
    EXPECT_EQ((*saved)->contents()->childName, m_before.childName);
    EXPECT_EQ(*(*saved)->attachmentContents().find(m_photo), "a photo");
}

TEST_F(SalvageTest, WhatIsLostIsCountedAndTheRestIsThere) {
    for (const unsigned seed : {1U, 2U, 3U, 4U, 5U}) {
        SCOPED_TRACE(seed);
        QFile::remove(target());
        damage(seed, 40);
        EXPECT_FALSE(contentsOf(m_book.path(), *m_key)) << "it must be seen to be damaged";
        const auto result = salvage();
        if (!result) {
            EXPECT_EQ(result.error().kind, ErrorKind::Damaged);
            EXPECT_FALSE(QFile::exists(target()));
            continue;
        }
        EXPECT_FALSE(result->isWhole());
        const auto saved = Store::open(target());
        ASSERT_TRUE(saved) << qPrintable(saved.error().detail);
        const auto verdict = (*saved)->check();
        EXPECT_TRUE(verdict) << qPrintable(verdict.error().detail);
        EXPECT_GT(kept(*result, u"diary_entry"_s), 0);
    }
}

TEST_F(SalvageTest, WithABackupNothingOlderIsLost) {
    QString backup;
    {
        const auto book = *Store::open(m_book.path());
        backup = *backUp(*book, QDate(2026, 11, 20));
        ASSERT_TRUE(book->apply({{}, {adding(Goal{.title = u"After the backup"_s})}}));
    }
    damage(7, 30);
    const auto result = salvage(backup);
    ASSERT_TRUE(result) << qPrintable(result.error().text + result.error().detail);
    const auto saved = Store::open(target());
    ASSERT_TRUE(saved) << qPrintable(saved.error().detail);
    EXPECT_TRUE((*saved)->check());
    EXPECT_GE((*saved)->contents()->diaryEntries, m_before.diaryEntries);
    EXPECT_EQ(*(*saved)->attachmentContents().find(m_photo), "a photo");
}

TEST_F(SalvageTest, TheDamagedBookStaysAsItIs) {
    damage(3, 20);
    QFile file(m_book.path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    (void)salvage();
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
}

TEST_F(SalvageTest, AWrongKeyReadsNothing) {
    m_key = DataKey::random();
    const auto result = salvage();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Damaged);
    EXPECT_FALSE(QFile::exists(target()));
}

} // namespace
