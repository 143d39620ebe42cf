// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/older_copies.h"

#include "model/attachments/attachment.h"
#include "model/base/id.h"
#include "model/base/moment.h"
#include "model/book/backups.h"
#include "model/goals/goal.h"
#include "tests/support/damage.h"
#include "tests/support/full_disk.h"
#include "tests/support/temporary_book.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

const QDate kBackupDay(2026, 3, 14);

class OlderCopiesTest : public testing::Test {
protected:
    void SetUp() override {
        addGoal();
        photo = QUuid::createUuid();
        ASSERT_TRUE(book->attachmentContents().keep(photo, "a photo"));
        book.add(Attachment{.id = Id<Attachment>::fromUuid(photo),
                            .owner = QUuid::createUuid(),
                            .name = u"photo.jpg"_s,
                            .mediaType = u"image/jpeg"_s,
                            .size = 7,
                            .added = Moment::of(QDateTime::currentDateTime())});
        backUpOn(kBackupDay);
        addGoal();
        backUpOn(kBackupDay.addDays(1));
    }
    void addGoal() { book.add(Goal{.title = u"Swim"_s}); }
    QString backUpOn(const QDate &day) { return *backUp(book.store(), day); }
    void protect() { ASSERT_TRUE(book->keys().replaceAll({mother, father})); }
    QList<OlderCopy> older() { return olderCopiesOf(book.store()); }
    QStringList backups() const {
        QStringList paths;
        for (const Backup &backup : backupsOf(book.path()))
            paths += backup.path;
        return paths;
    }
    static QList<QByteArray> bytesOfAll(const QStringList &paths) {
        QList<QByteArray> all;
        for (const QString &path : paths)
            all += bytesOf(path);
        return all;
    }

    TemporaryBook book;
    QUuid photo;
    NewKey mother{KeySecret::passphrase(u"mother's words"_s), u"Mother"_s, {1, 64}};
    NewKey father{KeySecret::passphrase(u"father's words"_s), u"Father"_s, {1, 64}};
};

TEST_F(OlderCopiesTest, KnowsTheCopiesThatAnyoneCanStillOpen) {
    EXPECT_TRUE(older().isEmpty());
    protect();
    ASSERT_EQ(older().size(), 2);
    EXPECT_TRUE(older().first().isOpen);
    backUpOn(kBackupDay.addDays(2));
    EXPECT_EQ(older().size(), 2) << "the new one opens with the present keys alone";
}

TEST_F(OlderCopiesTest, SealsThemAgainForThePresentKeysAlone) {
    const auto before = book->dataKey();
    protect();
    const auto result = sealOlderCopies(book.store(), *before);
    EXPECT_EQ(result.done, 2) << (result.error ? qPrintable(result.error->text + result.error->detail) : "");
    EXPECT_EQ(result.left, 0);
    EXPECT_TRUE(older().isEmpty());
    ASSERT_EQ(backups().size(), 2);
    for (const QString &path : backups()) {
        EXPECT_EQ(unlockBook(path, KeySecret::open()).error().kind, ErrorKind::WrongKey);
        for (const NewKey &key : {mother, father}) {
            const auto opened = unlockBook(path, key.secret);
            ASSERT_TRUE(opened);
            const auto contents = contentsOf(path, *opened);
            ASSERT_TRUE(contents) << qPrintable(contents.error().text);
            EXPECT_EQ(contents->goals, path == backups().last() ? 1 : 2);
            EXPECT_TRUE(contents->lostAttachments.isEmpty());
        }
    }
    EXPECT_EQ(QDir(backupFolder(book.path())).entryList(QDir::Files | QDir::Hidden).size(), 2)
        << "nothing is left beside them";
}

TEST_F(OlderCopiesTest, WhoseKeyWasTakenAwayOpensTheSealedCopiesNoMore) {
    protect();
    ASSERT_EQ(sealOlderCopies(book.store(), {}).done, 2) << "an open copy needs no key from before";
    const auto before = book->dataKey();
    const auto keys = book->keys().all();
    ASSERT_TRUE(book->keys().remove(keys->last().id));
    ASSERT_EQ(older().size(), 2);
    EXPECT_FALSE(older().first().isOpen);
    EXPECT_EQ(sealOlderCopies(book.store(), *before).done, 2);
    for (const QString &path : backups()) {
        EXPECT_TRUE(unlockBook(path, mother.secret));
        EXPECT_EQ(unlockBook(path, father.secret).error().kind, ErrorKind::WrongKey);
    }
}

TEST_F(OlderCopiesTest, ACopyWhoseKeyIsNotKnownStaysAsItIs) {
    protect();
    ASSERT_EQ(sealOlderCopies(book.store(), {}).done, 2);
    ASSERT_TRUE(book->keys().remove(book->keys().all()->last().id));
    const QList<QByteArray> bytes = bytesOfAll(backups());
    const auto result = sealOlderCopies(book.store(), {});
    EXPECT_EQ(result.done, 0);
    EXPECT_EQ(result.left, 2);
    EXPECT_TRUE(result.error);
    EXPECT_EQ(bytesOfAll(backups()), bytes);
}

TEST_F(OlderCopiesTest, ADamagedCopyIsNotReplaced) {
    protect();
    damageFile(backups().first(), 20);
    const QByteArray damaged = bytesOf(backups().first());
    const auto result = sealOlderCopies(book.store(), {});
    EXPECT_EQ(result.done, 1);
    EXPECT_EQ(result.left, 1);
    EXPECT_EQ(bytesOf(backups().first()), damaged);
}

TEST_F(OlderCopiesTest, OnAFullDiskEveryCopyStaysAsItIs) {
    protect();
    const QList<QByteArray> bytes = bytesOfAll(backups());
    {
        const FullDisk full;
        EXPECT_EQ(sealOlderCopies(book.store(), {}).done, 0);
        EXPECT_FALSE(removeOlderCopies(book.store(), kBackupDay.addDays(3)));
    }
    EXPECT_EQ(bytesOfAll(backups()), bytes);
}

TEST_F(OlderCopiesTest, WhoStopsKeepsWhatIsNotSealedYet) {
    protect();
    const auto result = sealOlderCopies(book.store(), {}, [](qint64 done, qint64) { return done < 1; });
    EXPECT_EQ(result.done, 1);
    EXPECT_EQ(result.left, 1);
    EXPECT_EQ(older().size(), 1);
}

TEST_F(OlderCopiesTest, RemovesThemOnceANewBackupIsMade) {
    protect();
    QFile plain(book.path() + u".before-sealing"_s);
    ASSERT_TRUE(plain.open(QIODevice::WriteOnly));
    plain.write(QByteArray("SQLite format 3\0", 16) + QByteArray(52, '\0') + "Hbk1" + QByteArray(40, '\0'));
    plain.close();
    ASSERT_EQ(older().size(), 3);
    const auto result = removeOlderCopies(book.store(), kBackupDay.addDays(3));
    ASSERT_TRUE(result) << qPrintable(result.error().text);
    EXPECT_EQ(result->done, 3);
    EXPECT_FALSE(plain.exists());
    ASSERT_EQ(backups().size(), 1);
    EXPECT_EQ(contentsOf(backups().first(), *book->dataKey())->goals, 2);
}

TEST_F(OlderCopiesTest, RemovesNothingWhereTheNewBackupWouldNotBeWhole) {
    protect();
    book.add(Attachment{.owner = QUuid::createUuid(), // its content was never there
                        .name = u"lost.jpg"_s,
                        .mediaType = u"image/jpeg"_s,
                        .size = 7,
                        .added = Moment::of(QDateTime::currentDateTime())});
    EXPECT_FALSE(removeOlderCopies(book.store(), kBackupDay.addDays(3)));
    EXPECT_EQ(older().size(), 2);
}

TEST_F(OlderCopiesTest, LeavesTheBackupsOfAnotherBookAlone) {
    protect();
    book.close();
    ASSERT_TRUE(QFile::rename(book.path(), book.path(u"away.hearthbook"_s)));
    const auto other = Store::create(book.path());
    ASSERT_TRUE(other);
    EXPECT_TRUE(olderCopiesOf(**other).isEmpty());
}

} // namespace
