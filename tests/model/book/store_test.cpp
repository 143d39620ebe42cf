// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/store.h"

#include "model/appointments/appointment_table.h"
#include "model/careteam/contact_table.h"
#include "model/child/child_table.h"
#include "model/community/resource_table.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker_table.h"
#include "model/goals/goal_table.h"
#include "tests/support/damage.h"
#include "tests/support/temporary_book.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QString folderFile(const QTemporaryDir &folder, const QByteArray &content) {
    const QString path = folder.filePath(u"a.hearthbook"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
}

/// Overwrites bytes of the file, as another version of the program would have written them.
void patch(const QString &path, qint64 offset, const QByteArray &bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(offset);
    file.write(bytes);
}

Goal someGoal() {
    Goal goal{.title = u"Go to the lake"_s};
    goal.steps = {{u"Ask about oxygen"_s, QDate(2026, 2, 3)}, {u"Pack"_s, {}}};
    goal.notes = {{QDate(2026, 2, 4), u"She chose the red boat"_s}};
    return withHistory(std::nullopt, goal, QDate(2026, 2, 1));
}

TEST(Store, KeepsEveryKindOfRecordAcrossReopening) {
    TemporaryBook book;
    Child child = *book->table<ChildTable>().get();
    child.name = u"Ada"_s;
    child.birthDate = QDate(2018, 2, 28);
    child.photo = QByteArray("\x89PNG\0x", 6);
    child.needsInterpreter = true;
    child.immunizationsAt = u"In the blue folder"_s;
    const Goal goal = someGoal();
    const Tracker pain{.name = u"Pain"_s};
    DiaryEntry entry{.tracker = pain.id, .value = 3};
    entry.moment = {1772000000000, -18000, "America/New_York"};
    Contact nurse{.name = u"Nurse"_s, .team = Team::HomeCare, .favourite = true};
    nurse.phones = {{PhoneKind::Mobile, u"555 0101"_s}, {PhoneKind::Fax, u"555 0102"_s}};
    nurse.emails = {u"a@example.org"_s, u"b@example.org"_s};
    Contact doctor{.name = u"Doctor"_s, .next = nurse.id};
    const Resource resource{.service = u"Rides"_s, .checkedOn = QDate(2026, 1, 9)};
    Appointment visit{.title = u"Clinic"_s, .start = entry.moment, .with = {doctor.id, nurse.id}};
    visit.questions = {{u"School?"_s, {}, QuestionState::Open, QDate(2026, 1, 1)}};
    // The doctor stands before the nurse to whom she points: the order within a change does not matter.
    ASSERT_TRUE(book->apply({u"All"_s,
                             {adding(child), adding(goal), adding(entry), adding(pain), adding(visit),
                              adding(doctor), adding(nurse), adding(resource)}}));
    book.reopen();
    EXPECT_EQ(*book->table<ChildTable>().get(), child);
    EXPECT_EQ(*book->table<GoalTable>().all(), QList<Goal>{goal});
    EXPECT_EQ(*book->table<TrackerTable>().all(), QList<Tracker>{pain});
    EXPECT_EQ(*book->table<DiaryTable>().ofTracker(pain.id), QList<DiaryEntry>{entry});
    EXPECT_EQ(*book->table<ContactTable>().all(), (QList<Contact>{nurse, doctor}));
    EXPECT_EQ(*book->table<ResourceTable>().all(), QList<Resource>{resource});
    EXPECT_EQ(*book->table<AppointmentTable>().all(), QList<Appointment>{visit});
    EXPECT_TRUE(book->check());
}

TEST(Store, DoesAllOfAChangeOrNothing) {
    TemporaryBook book;
    const Goal fine{.title = u"Fine"_s};
    const Goal nameless{};
    const auto result = book->apply({u"Two"_s, {adding(fine), adding(nameless)}});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(book->table<GoalTable>().all()->isEmpty());
    EXPECT_TRUE(book->apply({u"One"_s, {adding(fine)}}));
}

TEST(Store, RefusesAnEntryOfNoTracker) {
    TemporaryBook book;
    const DiaryEntry entry{.tracker = Id<Tracker>::create(), .value = 2};
    EXPECT_FALSE(book->apply({u"Add"_s, {adding(entry)}}));
    EXPECT_EQ(*book->table<DiaryTable>().count(), 0);
}

TEST(Store, InverseTakesAChangeBack) {
    TemporaryBook book;
    const Goal goal = book.add(someGoal());
    Goal renamed = goal;
    renamed.title = u"Go to the sea"_s;
    renamed.steps.removeLast();
    const ChangeSet changes{u"Edit"_s, {replacing(goal, renamed), adding(Goal{.title = u"B"_s})}};
    ASSERT_TRUE(book->apply(changes));
    ASSERT_EQ(book->table<GoalTable>().all()->size(), 2);
    ASSERT_TRUE(book->apply(inverse(changes)));
    EXPECT_EQ(*book->table<GoalTable>().all(), QList<Goal>{goal});
}

TEST(Store, SaysWhichTablesChanged) {
    TemporaryBook book;
    Tables seen;
    QObject::connect(&book.store(), &Store::changed, &book.store(), [&](Tables tables) { seen = tables; });
    book.add(Goal{.title = u"A"_s});
    EXPECT_EQ(seen, Tables::of<GoalTable>());
}

TEST(Store, NeverTouchesAFileWhenMakingABook) {
    const QTemporaryDir folder;
    const QString path = folderFile(folder, "letters");
    const auto made = Store::create(path);
    ASSERT_FALSE(made);
    EXPECT_EQ(bytesOf(path), "letters");
}

TEST(Store, MakesBooksThatOnlyTheOwnerCanRead) {
    TemporaryBook book;
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    EXPECT_FALSE(QFile::permissions(book.path()) & others);
}

TEST(Store, RefusesWhatIsNotABookAndLeavesItAlone) {
    for (const QByteArray &content : {QByteArray(), QByteArray("hello"), QByteArray(4096, 'x'),
                                      QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0')}) {
        const QTemporaryDir folder;
        const QString path = folderFile(folder, content);
        const auto opened = Store::open(path);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().kind, ErrorKind::NotABook);
        EXPECT_FALSE(opened.error().text.isEmpty());
        EXPECT_EQ(bytesOf(path), content);
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
}

TEST(Store, RefusesAMissingFileAndAFolder) {
    const QTemporaryDir folder;
    EXPECT_EQ(Store::open(folder.filePath(u"no"_s)).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(Store::open(folder.path()).error().kind, ErrorKind::NotABook);
}

TEST(Store, RefusesANewerBookAndLeavesItAlone) {
    TemporaryBook book;
    book.close();
    patch(book.path(), 60, QByteArray("\0\0\0\x63", 4)); // user_version 99
    const QByteArray before = bytesOf(book.path());
    const auto opened = Store::open(book.path());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::Newer);
    EXPECT_EQ(bytesOf(book.path()), before);
}

TEST(Store, RefusesASecondWindowAndNamesTheOther) {
    TemporaryBook book;
    const auto second = Store::open(book.path());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::Locked);
    EXPECT_TRUE(second.error().text.contains(QString::number(QCoreApplication::applicationPid())));
}

TEST(Store, ALockThatACrashToreDoesNotKeepTheBookShut) {
    TemporaryBook book;
    book.close();
    QFile lock(book.path(u".book.hearthbook.lock"_s));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray(40, '\0'));
    lock.close();
    EXPECT_TRUE(Store::open(book.path()));
}

TEST(Store, ALockThatADeadProcessLeftDoesNotKeepTheBookShutThoughItsNumberIsInUseAgain) {
    TemporaryBook book;
    const QFileInfo file(book.path());
    const QString lock = file.absoluteDir().filePath(u".%1.lock"_s.arg(file.fileName()));
    const QByteArray left = bytesOf(lock); // names this process, which lives
    ASSERT_FALSE(left.isEmpty());
    book.close();
    QFile again(lock);
    ASSERT_TRUE(again.open(QIODevice::WriteOnly | QIODevice::NewOnly));
    again.write(left);
    again.close();
    const auto opened = Store::open(book.path());
    ASSERT_TRUE(opened) << qPrintable(opened.error().text);
    EXPECT_FALSE(Store::open(book.path())) << "who opened it then keeps others out as ever";
}

TEST(Store, TellsDamageApart) {
    TemporaryBook book;
    for (int i = 0; i < 200; ++i)
        book.add(Goal{.title = u"Goal %1"_s.arg(i), .whyItMatters = QString(300, u'x')});
    book.close();
    patch(book.path(), 3 * 4096 + 8, QByteArray(60000, '\x5a'));
    const auto opened = Store::open(book.path());
    const auto verdict = opened ? (*opened)->check() : Result<>(opened.error());
    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error().kind, ErrorKind::Damaged);
}

} // namespace
