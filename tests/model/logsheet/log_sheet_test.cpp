// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/logsheet/log_sheet.h"

#include "model/logsheet/log_sheet_rows.h"
#include "model/logsheet/log_sheet_table.h"
#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 5, 20);

class LogSheetTest : public testing::Test {
protected:
    LogSheet make(const std::optional<QDate> &day = kToday) {
        return *makeLogSheet(m_book.store(), day, kToday);
    }
    QStringList names(LogRowKind kind, const LogSheet &sheet) {
        QStringList names;
        for (const LogRow &row : sheet.rows) {
            if (row.kind == kind)
                names.append(row.time ? row.time->toString(u"HH:mm "_s) + row.name : row.name);
        }
        return names;
    }
    Medicine morphine = Medicine{.name = u"Morphine"_s, .asNeeded = true};
    Medicine baclofen = Medicine{.name = u"Baclofen"_s, .times = {QTime(8, 0), QTime(20, 0)}};
    Tracker pain = Tracker{.name = u"Pain"_s};
    Tracker moments =
        Tracker{.name = u"Good moment"_s, .kind = TrackerKind::Words, .preset = u"good_moment"_s};
    void addThings() {
        m_book.add(morphine);
        m_book.add(baclofen);
        m_book.add(Medicine{.name = u"Senna"_s, .times = {QTime(8, 0)}});
        m_book.add(Medicine{.kind = TreatmentKind::Equipment, .name = u"Pump"_s});
        m_book.add(Medicine{.name = u"Stopped"_s, .asNeeded = true, .stoppedOn = kToday.addDays(-2)});
        m_book.add(pain);
        m_book.add(moments);
        m_book.add(Tracker{.name = u"Resting"_s, .resting = true});
    }

    TemporaryBook m_book;
};

} // namespace

TEST_F(LogSheetTest, HasARowForEachPlannedTimeAndForEachThing) {
    addThings();
    const LogSheet sheet = make();
    EXPECT_EQ(names(LogRowKind::Planned, sheet),
              (QStringList{u"08:00 Baclofen"_s, u"08:00 Senna"_s, u"20:00 Baclofen"_s}));
    EXPECT_EQ(names(LogRowKind::AsNeeded, sheet), QStringList{u"Morphine"_s});
    EXPECT_EQ(names(LogRowKind::Value, sheet), QStringList{u"Pain"_s});
    EXPECT_EQ(names(LogRowKind::Words, sheet), (QStringList{u"Good moment"_s, {}, {}, {}}));
}

TEST_F(LogSheetTest, HasLinesForWordsInAnEmptyBook) {
    EXPECT_EQ(make().rows.size(), kFreeLogLines);
}

TEST_F(LogSheetTest, NamesTheSameRowsOfADayByTheSameCode) {
    addThings();
    const QString code = make().code;
    EXPECT_EQ(make().code, code);
    EXPECT_NE(make(kToday.addDays(1)).code, code);
    EXPECT_NE(make(std::nullopt).code, code);
    m_book.add(Medicine{.name = u"New"_s, .asNeeded = true});
    EXPECT_NE(make().code, code);
}

TEST_F(LogSheetTest, ReadsACodeAsPeopleTypeIt) {
    EXPECT_EQ(shownLogCode(u"D47F2K"_s), u"D4-7F2K"_s);
    for (const QString &typed : {u"D4-7F2K"_s, u" d47f2k "_s, u"d4 7f2k"_s, u"D4–7F2K"_s})
        EXPECT_EQ(readLogCode(typed), u"D47F2K"_s) << qPrintable(typed);
    EXPECT_EQ(readLogCode(u"o1-il23"_s), u"011123"_s);
    for (const QString &typed : {u""_s, u"D4-7F2"_s, u"D4-7F2K9"_s, u"D4-7F2U"_s, u"Sunday!"_s})
        EXPECT_EQ(readLogCode(typed), QString()) << qPrintable(typed);
}

TEST_F(LogSheetTest, FindsTheRowsOfAPrintedSheetAlthoughTheBookHasChanged) {
    addThings();
    const LogSheet printed = make();
    ASSERT_TRUE(m_book->apply(*keepLogSheet(m_book.store(), printed)));
    m_book.add(Medicine{.name = u"New"_s, .times = {QTime(6, 0)}});
    const auto found = logSheetOfCode(m_book.store(), printed.code, kToday.addDays(400));
    ASSERT_TRUE(found && *found);
    EXPECT_EQ(**found, printed);
    EXPECT_EQ(*logSheetOfDay(m_book.store(), kToday), printed);
}

TEST_F(LogSheetTest, FindsASheetThatCouldNotBeKeptByTheRowsOfNow) {
    addThings();
    const LogSheet printed = make(kToday.addDays(-20));
    const auto found = logSheetOfCode(m_book.store(), printed.code, kToday);
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->rows, printed.rows);
    EXPECT_EQ((*found)->day, printed.day);
    const auto other = logSheetOfCode(m_book.store(), u"000000"_s, kToday);
    ASSERT_TRUE(other);
    EXPECT_FALSE(*other);
}

TEST_F(LogSheetTest, IsKeptOnceHoweverOftenItIsPrinted) {
    addThings();
    ASSERT_TRUE(m_book->apply(*keepLogSheet(m_book.store(), make())));
    EXPECT_TRUE(keepLogSheet(m_book.store(), make())->changes.empty());
    EXPECT_EQ(m_book->table<LogSheetTable>().all()->size(), 1);
}

TEST_F(LogSheetTest, ThatIsTakenBackTakesItsRowsWithIt) {
    addThings();
    const auto step = *keepLogSheet(m_book.store(), make());
    ASSERT_TRUE(m_book->apply(step));
    ASSERT_TRUE(m_book->apply(inverse(step)));
    EXPECT_TRUE(m_book->table<LogSheetTable>().all()->isEmpty());
}
