// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/backups.h"

#include "model/goals/goal.h"
#include "tests/support/damage.h"
#include "tests/support/temporary_book.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 21);

/// One backup a day for two years, the newest today.
QList<Backup> daily(int days) {
    QList<Backup> backups;
    for (int i = 0; i < days; ++i)
        backups.append({QString::number(i), quint64(days - i), kToday.addDays(-i), 1});
    return backups;
}

QList<QDate> daysOf(const QList<Backup> &backups) {
    QList<QDate> days;
    for (const Backup &backup : backups)
        days.append(backup.day);
    return days;
}

void addGoal(Store &store, const char *title) {
    ASSERT_TRUE(store.apply({{}, {adding(Goal{.title = QString::fromUtf8(title)})}}));
}

void write(const QString &path, const QByteArray &content) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(content), content.size());
}

TEST(Backups, KeepTwelveDaysTenWeeksAndNineMonths) {
    QList<Backup> kept = daily(730);
    for (const Backup &old : surplus(kept))
        kept.removeOne(old);
    EXPECT_EQ(kept.size(), 12 + 8 + 8) << "two weeks and a month are among the days already";
    EXPECT_EQ(daysOf(kept.first(12)), daysOf(daily(12)));
    EXPECT_EQ(kept.last().day, QDate(2026, 3, 31));
}

TEST(Backups, TheNewestTwoStayAlsoWhereBothAreOfOneDay) {
    EXPECT_EQ(surplus({{u"a"_s, 6, kToday, 1}, {u"b"_s, 7, kToday, 1}}).size(), 0);
    EXPECT_EQ(surplus({{u"a"_s, 6, kToday, 1}, {u"b"_s, 7, kToday, 1}}, 1).size(), 0);
}

TEST(Backups, OfOneDayTheNewestStayWhateverTheClockSaid) {
    const QList<Backup> backups = {{u"old"_s, 5, kToday.addYears(3), 1},
                                   {u"a"_s, 6, kToday, 1},
                                   {u"b"_s, 7, kToday, 1},
                                   {u"c"_s, 8, kToday, 1}};
    const auto gone = surplus(backups);
    ASSERT_EQ(gone.size(), 1);
    EXPECT_EQ(gone.first().path, u"a"_s);
}

TEST(Backups, AreMadeOnceForEachStateAndListedNewestFirst) {
    TemporaryBook book;
    addGoal(book.store(), "Swim");
    const auto first = backUp(book.store(), kToday);
    ASSERT_TRUE(first) << qPrintable(first.error().detail);
    EXPECT_EQ(*backUp(book.store(), kToday), *first);
    addGoal(book.store(), "Sing");
    const auto second = backUp(book.store(), kToday.addDays(1));
    ASSERT_TRUE(second);
    const auto backups = backupsOf(book.path());
    ASSERT_EQ(backups.size(), 2);
    EXPECT_EQ(backups[0].path, *second);
    EXPECT_EQ(backups[1].path, *first);
    EXPECT_EQ(contentsOf(*first, *book->dataKey())->goals, 1);
    EXPECT_EQ(contentsOf(*second, *book->dataKey())->goals, 2);
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    EXPECT_FALSE(QFile::permissions(*first) & others);
    EXPECT_FALSE(QFile::permissions(backupFolder(book.path())) & others);
}

TEST(Backups, RestoreSetsThePresentBookAside) {
    TemporaryBook book;
    addGoal(book.store(), "Swim");
    const QString backup = *backUp(book.store(), kToday);
    addGoal(book.store(), "Sing");
    const DataKey key = *book->dataKey();
    book.close();
    const auto aside = restore(backup, book.path(), key);
    ASSERT_TRUE(aside) << qPrintable(aside.error().text);
    EXPECT_EQ(contentsOf(book.path(), key)->goals, 1);
    EXPECT_EQ(contentsOf(*aside, key)->goals, 2);
    EXPECT_TRUE(QFile::exists(backup));
}

TEST(Backups, ARestoredBookIsNewerThanAllThatWereThere) {
    TemporaryBook book;
    addGoal(book.store(), "Swim");
    const QString old = *backUp(book.store(), kToday.addDays(-1));
    addGoal(book.store(), "Sing");
    ASSERT_TRUE(backUp(book.store(), kToday));
    const DataKey key = *book->dataKey();
    const quint64 before = book->generation();
    book.close();
    ASSERT_TRUE(restore(old, book.path(), key));
    const auto restored = *Store::open(book.path(), key);
    EXPECT_GT(restored->generation(), before);
    const auto made = backUp(*restored, kToday);
    ASSERT_TRUE(made) << qPrintable(made.error().text);
    EXPECT_EQ(backupsOf(book.path()).first().path, *made);
    EXPECT_TRUE(QFile::exists(*made));
}

TEST(Backups, RestorePutsNoDirectoryInThePlaceOfACarePlan) {
    TemporaryBook book;
    addGoal(book.store(), "Swim");
    const DataKey key = *book->dataKey();
    book.close();
    const QString directory = book.path(u"services.hearthbook"_s);
    ASSERT_TRUE(Store::create(directory, {NewKey::open()}, BookKind::Directory));
    const DataKey other = *unlockBook(directory, KeySecret::open());
    EXPECT_FALSE(restore(directory, book.path(), other));
    EXPECT_FALSE(restore(book.path(), directory, key));
    EXPECT_EQ(contentsOf(book.path(), key)->goals, 1);
    EXPECT_TRUE(contentsOf(directory, other)->isDirectory);
}

TEST(Backups, RestoreBringsBackABookThatIsGone) {
    TemporaryBook book;
    addGoal(book.store(), "Swim");
    const QString backup = *backUp(book.store(), kToday);
    const DataKey key = *book->dataKey();
    book.close();
    QFile::remove(book.path());
    EXPECT_EQ(*restore(backup, book.path(), key), QString());
    EXPECT_EQ(contentsOf(book.path(), key)->goals, 1);
}

TEST(Backups, RestoreRefusesADamagedBackupAndLeavesTheBook) {
    TemporaryBook book;
    for (int i = 0; i < 100; ++i)
        addGoal(book.store(), "Swim");
    const QString backup = *backUp(book.store(), kToday);
    const DataKey key = *book->dataKey();
    book.close();
    QFile file(backup);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    for (qint64 at = file.size() / 2; at < file.size(); at += 4096) {
        file.seek(at);
        file.write("x");
    }
    file.close();
    const auto restored = restore(backup, book.path(), key);
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().kind, ErrorKind::Damaged);
    EXPECT_EQ(contentsOf(book.path(), key)->goals, 100);
    EXPECT_EQ(QDir(QFileInfo(book.path()).path()).entryList({u"*.hearthbook"_s}, QDir::Files).size(), 1);
}

TEST(Backups, RestoreWaitsUntilTheBookIsClosed) {
    TemporaryBook book;
    const QString backup = *backUp(book.store(), kToday);
    const auto restored = restore(backup, book.path(), *book->dataKey());
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().kind, ErrorKind::Locked);
}

TEST(Backups, HaveRoomUpToTheirShareAndTheNewestTwoStay) {
    QList<Backup> backups;
    for (int i = 0; i < 6; ++i)
        backups.append({QString::number(i), quint64(i), QDate(2026, 3, 1).addDays(i), 100});
    const auto gone = [&](qint64 room) {
        QStringList names;
        for (const Backup &backup : surplus(backups, room))
            names.append(backup.path);
        names.sort();
        return names.join(u' ');
    };
    EXPECT_EQ(gone(600), QString());
    EXPECT_EQ(gone(599), u"0"_s);
    EXPECT_EQ(gone(350), u"0 1 2"_s);
    EXPECT_EQ(gone(10), u"0 1 2 3"_s);
    const QTemporaryDir folder;
    EXPECT_NEAR(double(roomForBackups(folder.path(), 4)), double(2 * roomForBackups(folder.path(), 2)),
                200.0);
    EXPECT_GT(roomForBackups(folder.path(), 1), 0);
}

TEST(Backups, OneThatIsStoppedLeavesNothingHalf) {
    TemporaryBook book;
    book.add(Goal{.title = u"A day at the lake"_s});
    const auto stopped = backUp(book.store(), QDate(2026, 3, 14), {2, [](qint64, qint64) { return false; }});
    EXPECT_FALSE(stopped);
    EXPECT_TRUE(backupsOf(book.path()).isEmpty());
    EXPECT_TRUE(QDir(backupFolder(book.path())).entryList(QDir::Files | QDir::Hidden).isEmpty());
    EXPECT_TRUE(backUp(book.store(), QDate(2026, 3, 14)));
    EXPECT_EQ(backupsOf(book.path()).size(), 1);
}

TEST(Backups, OfANewOneTheFileIsThereWhateverLiesBesideIt) {
    TemporaryBook book;
    addGoal(book.store(), "Swim");
    const QByteArray old = bytesOf(*backUp(book.store(), kToday));
    for (int i = 0; i < 8; ++i) {
        addGoal(book.store(), "Sing");
        ASSERT_TRUE(backUp(book.store(), kToday.addDays(i)));
    }
    book.close();
    write(book.path(), old); // an older copy is put back by hand
    write(backupFolder(book.path()) + u"/000000009999 2026-11-21.hearthbook"_s, old.left(9000));
    book.reopen();
    for (int i = 0; i < 3; ++i) {
        addGoal(book.store(), "Paint");
        const auto made = backUp(book.store(), kToday);
        ASSERT_TRUE(made) << qPrintable(made.error().text);
        EXPECT_EQ(contentsOf(*made, *book->dataKey())->goals, 2 + i);
    }
}

TEST(Backups, OfTwoCopiesThatWentTheirOwnWaysAreBothKept) {
    TemporaryBook book;
    addGoal(book.store(), "Swim");
    const QString copy = book.path(u"copy.hearthbook"_s);
    ASSERT_TRUE(book->saveCopy(copy));
    addGoal(book.store(), "Sing");
    const QString here = *backUp(book.store(), kToday);
    const DataKey key = *book->dataKey();
    book.close();
    {
        const auto other = *Store::open(copy);
        addGoal(*other, "Paint");
    }
    write(book.path(), bytesOf(copy));
    book.reopen();
    const QString there = *backUp(book.store(), kToday);
    EXPECT_NE(here, there);
    EXPECT_TRUE(contentsOf(here, key));
    EXPECT_TRUE(contentsOf(there, key));
}

TEST(Backups, OfAnEarlierBookWithTheSameNameAreNotTouchedAndNotTakenForThis) {
    TemporaryBook book;
    addGoal(book.store(), "Swim");
    addGoal(book.store(), "Sing");
    const QString earlier = *backUp(book.store(), kToday);
    book.close();
    ASSERT_TRUE(QFile::remove(book.path()));
    auto other = *Store::create(book.path());
    for (int i = 0; i < 2; ++i)
        addGoal(*other, "Paint");
    const QString own = *backUp(*other, kToday);
    EXPECT_EQ(newestBackup(book.path()).error().kind, ErrorKind::Locked);
    other.reset();
    EXPECT_TRUE(QFile::exists(earlier));
    EXPECT_NE(own, earlier);
    ASSERT_TRUE(newestBackup(book.path()));
    EXPECT_EQ(newestBackup(book.path())->path, own);
    ASSERT_TRUE(QFile::remove(book.path()));
    const auto unsure = newestBackup(book.path());
    ASSERT_FALSE(unsure);
    EXPECT_TRUE(unsure.error().text.contains(u"more than one book"_s));
}

TEST(Backups, KnowWhetherOneAccidentTakesBoth) {
    const QTemporaryDir folder;
    EXPECT_TRUE(isOnSameDisk(folder.filePath(u"a"_s), folder.filePath(u"b"_s)));
    EXPECT_FALSE(isOnSameDisk(folder.filePath(u"a"_s), u"/proc/b"_s));
}

TEST(Backups, AreMadeAndPutBackInAFolderThatIsReachedThroughALink) {
    const QTemporaryDir place;
    ASSERT_TRUE(QDir(place.path()).mkdir(u"disk"_s));
    const QString folder = place.filePath(u"Documents"_s);
    ASSERT_TRUE(QFile::link(place.filePath(u"disk"_s), folder));
    const QString path = folder + u"/book.hearthbook"_s;
    auto book = Store::create(path);
    ASSERT_TRUE(book) << qPrintable(book.error().text);
    addGoal(**book, "Swim");
    ASSERT_TRUE((*book)->saveCopy(folder + u"/copy.hearthbook"_s));
    const auto made = backUp(**book, kToday);
    ASSERT_TRUE(made) << qPrintable(made.error().text);
    const DataKey key = *(*book)->dataKey();
    book->reset();
    ASSERT_TRUE(restore(*made, path, key));
    EXPECT_EQ(contentsOf(path, key)->goals, 1);
}

/// A book in one folder, and a link to it in another.
class LinkedBook : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(elsewhere.isValid());
        ASSERT_TRUE(QFile::link(book.path(), link));
    }
    QTemporaryDir elsewhere;
    TemporaryBook book;
    QString link = elsewhere.filePath(u"link.hearthbook"_s);
};

TEST_F(LinkedBook, HasItsBackupsWhereItLies) {
    const auto made = backUp(book.store(), kToday);
    ASSERT_TRUE(made);
    ASSERT_EQ(backupsOf(link).size(), 1);
    EXPECT_EQ(backupsOf(link).first().path, *made);
    book.close();
    ASSERT_TRUE(QFile::remove(book.path()));
    EXPECT_EQ(backupsOf(link).size(), 1) << "also while the book itself is gone";
}

TEST_F(LinkedBook, IsPutBackWhereItLies) {
    const auto backup = backUp(book.store(), kToday);
    addGoal(book.store(), "after");
    const DataKey key = *book->dataKey();
    book.close();
    const auto aside = restore(*backup, link, key);
    ASSERT_TRUE(aside);
    EXPECT_TRUE(QFileInfo(link).isSymLink()) << "the link stays";
    EXPECT_EQ(QFileInfo(*aside).absolutePath(), QFileInfo(book.path()).absolutePath());
    EXPECT_EQ(contentsOf(book.path(), key)->goals, 0);
    EXPECT_EQ(contentsOf(*aside, key)->goals, 1);
    ASSERT_TRUE(QFile::remove(book.path()));
    ASSERT_TRUE(restore(*backup, link, key));
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(contentsOf(link, key)->goals, 0);
}

TEST_F(LinkedBook, IsNeverPutInThePlaceOfAFolder) {
    const auto backup = backUp(book.store(), kToday);
    const DataKey key = *book->dataKey();
    EXPECT_FALSE(restore(*backup, elsewhere.path(), key));
    EXPECT_TRUE(QFileInfo(elsewhere.path()).isDir());
}

TEST(BackupContents, TellWhenTheBookWasLastChanged) {
    TemporaryBook book;
    addGoal(book.store(), "first");
    const QDateTime first = book->contents()->lastChanged;
    QTest::qWait(20);
    addGoal(book.store(), "second");
    const QDateTime second = book->contents()->lastChanged;
    EXPECT_LT(first, second) << "in the same session";
    const auto backup = backUp(book.store(), kToday);
    ASSERT_TRUE(backup);
    EXPECT_EQ(contentsOf(*backup, *book->dataKey())->lastChanged, second);
}

} // namespace
