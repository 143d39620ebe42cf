// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/informant_choices.h"

#include "model/diary/tracker_summary.h"
#include "model/search/book_search.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const DaySpan kMarch{QDate(2026, 3, 1), QDate(2026, 3, 31)};
const Informant kMom{Reporter::Parent, u"Mom"_s};
const Informant kDad{Reporter::Parent, u"Dad"_s};
const Informant kGrandma{Reporter::Other, u"Grandma"_s};

class InformantTest : public testing::Test {
protected:
    DiaryEntry add(int day, const Informant &who, double value, const QString &words = {}) {
        DiaryEntry entry{.tracker = m_pain.id, .value = value, .words = words};
        setInformant(entry, who);
        entry.moment = Moment::of(QDateTime(QDate(2026, 3, day), QTime(9, 0), QTimeZone::utc()));
        return m_book.add(entry);
    }
    const DiaryTable &diary() { return m_book->table<DiaryTable>(); }
    QList<DiaryEntry> found(const QString &search) {
        return *diary().rows(*diary().keys({kMarch, {}, search}));
    }

    TemporaryBook m_book;
    Tracker m_pain = m_book.add(Tracker{.name = u"Pain"_s});
};

TEST(Informants, AreCalledByTheirNameOrByWhatTheyAreToTheChild) {
    EXPECT_EQ(nameOf(kMom), u"Mom"_s);
    EXPECT_EQ(nameOf(Informant{Reporter::Nurse, {}}), u"Nurse"_s);
}

TEST(Informants, AreOfferedByNameBeforeTheirKindAndTheNameOfAParentIsEnough) {
    const auto offered = [](const Informant &current, bool asksChild) {
        QStringList names;
        for (const Informant &each : offeredInformants({kDad, kMom, kGrandma}, current, asksChild))
            names.append(nameOf(each));
        return names.join(u", "_s);
    };
    EXPECT_EQ(offered(kMom, true), u"Child, Dad, Mom, Nurse, Grandma, Someone else"_s);
    EXPECT_EQ(offered({}, false), u"Dad, Mom, Parent, Nurse, Grandma, Someone else"_s);
    EXPECT_EQ(offered({Reporter::Nurse, u"Ana"_s}, false), u"Dad, Mom, Ana, Nurse, Grandma, Someone else"_s);
    EXPECT_EQ(offeredInformants({}, {}, true).size(), 4);
}

TEST_F(InformantTest, AreKnownOfTheDiaryTheMostFrequentFirst) {
    add(1, {}, 1);
    add(2, kMom, 2);
    add(3, kDad, 3);
    add(4, kDad, 4);
    add(5, kGrandma, 5);
    EXPECT_EQ(*diary().informants(2), (QList<Informant>{kDad, kGrandma}));
    EXPECT_EQ(*diary().informants(9), (QList<Informant>{kDad, kGrandma, kMom}));
    EXPECT_EQ(*diary().informantsOf(m_pain.id, {QDate(2026, 3, 2), QDate(2026, 3, 4)}),
              (QList<Informant>{kDad, kMom}));
    EXPECT_TRUE(diary().informantsOf(Id<Tracker>::create(), kMarch)->isEmpty());
}

TEST_F(InformantTest, FindTheirEntriesInTheDiaryUntilTheNameIsAnother) {
    const DiaryEntry bare = add(1, kGrandma, 4);
    EXPECT_EQ(found(u"grand"_s), QList<DiaryEntry>{bare});
    DiaryEntry after = bare;
    after.reportedBy = u"Lola"_s;
    ASSERT_TRUE(m_book->apply({{}, {replacing(bare, after)}}));
    EXPECT_TRUE(found(u"grand"_s).isEmpty());
    EXPECT_EQ(found(u"lola"_s), QList<DiaryEntry>{after});
    ASSERT_TRUE(m_book->apply({{}, {removing(after)}}));
    EXPECT_TRUE(found(u"lola"_s).isEmpty());
    EXPECT_TRUE(m_book->check());
}

TEST_F(InformantTest, DoNotHideTheWordsThatSomebodyLooksFor) {
    const DiaryEntry words = add(1, {}, 4, u"Slept in Mom's arm"_s);
    for (int day = 2; day < 12; ++day)
        add(day, kMom, 4);
    const QList<DiaryEntry> few = *diary().written(u"mom"_s, 3);
    ASSERT_EQ(few.size(), 3);
    EXPECT_TRUE(few.contains(words));
    EXPECT_EQ(diary().written(u"mom slept"_s, 9)->size(), 1);
    EXPECT_EQ(diary().written(u"mom"_s, 50)->size(), 11);
}

TEST_F(InformantTest, AreNamedInTheSummaryAndNeverTakenForSomebodyElse) {
    add(1, kMom, 2);
    add(2, kDad, 6);
    add(3, {Reporter::Child, {}}, 5);
    const QString text = summaryText(*summarize(diary(), m_pain, kMarch));
    EXPECT_TRUE(text.contains(u"Parent (Dad, Mom): from 2 to 6"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"Child: 5"_s)) << qPrintable(text);
}

TEST_F(InformantTest, WhoWritesIsRememberedInTheBookAndCanBeTakenBack) {
    const auto &table = m_book->table<CurrentInformantTable>();
    EXPECT_EQ(*currentInformant(table), Informant());
    const CurrentInformant mom = m_book.add(CurrentInformant{.informant = kMom});
    CurrentInformant dad = mom;
    dad.informant = kDad;
    const ChangeSet change{{}, {replacing(mom, dad)}};
    ASSERT_TRUE(m_book->apply(change));
    m_book.reopen();
    const auto &again = m_book->table<CurrentInformantTable>();
    EXPECT_EQ(*currentInformant(again), kDad);
    ASSERT_TRUE(m_book->apply(inverse(change)));
    EXPECT_EQ(*currentInformant(again), kMom);
    ASSERT_TRUE(m_book->apply({{}, {removing(mom)}}));
    EXPECT_EQ(*currentInformant(again), Informant());
}

} // namespace
