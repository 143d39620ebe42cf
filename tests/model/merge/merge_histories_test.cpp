// SPDX-License-Identifier: GPL-3.0-or-later
// Three homes change, delete, restore and merge their copies of one book in any order. Whatever they did:
// they agree in the end, and every word that nobody knowingly gave up can be found.
#include "model/merge/book_pair_reader.h"
#include "model/merge/merge_changes.h"
#include "tests/model/merge/history_home.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kEverydayHistories = 30;
constexpr int kSteps = 24;
const QDate kToday(2026, 11, 20);

/// HEARTHBOOK_HISTORIES=10000 is the number for a release; HEARTHBOOK_FIRST_HISTORY begins at one that
/// failed.
int histories() {
    const int wanted = qEnvironmentVariableIntValue("HEARTHBOOK_HISTORIES");
    return wanted > 0 ? wanted : kEverydayHistories;
}

std::string told(const MergePlan &plan) {
    QString text;
    for (const MergeRow &row : plan.rows)
        text += u"%1 %2 %3 %4 %5%6\n"_s.arg(int(row.kind))
                    .arg(row.pair.table, row.pair.id.toString(), row.pair.theirId.toString())
                    .arg(row.pair.ours.isThere())
                    .arg(row.pair.theirs.isThere());
    return text.toStdString();
}

class History {
public:
    explicit History(quint32 seed) : m_random(seed) {
        const MemoryBook book;
        HistoryHome first(book.copy(), m_words, m_random);
        for (int i = 0; i < 4; ++i)
            first.addSomething();
        for (int i = 0; i < 3; ++i)
            m_homes.emplace_back(first.book().copy(), m_words, m_random);
    }
    virtual ~History() = default;

    void live() {
        for (int i = 0; i < kSteps; ++i)
            step();
    }
    /// Each learns of all others.
    void meet() {
        for (const auto &[into, from] : {std::pair(0, 1), {0, 2}, {1, 0}, {2, 0}})
            merge(m_homes[into], m_homes[from], true);
    }
    /// What one home has and another has not.
    QStringList differences() const {
        const QStringList all = m_homes[0].records() + m_homes[1].records() + m_homes[2].records();
        QStringList differences;
        for (const QString &record : all) {
            if (all.count(record) != 3)
                differences.append(record);
        }
        return differences;
    }
    QStringList lost() const { return m_words.missingFrom(everything()); }

    QString everything() const {
        QString all;
        for (const HistoryHome &home : m_homes)
            all += home.everything();
        return all;
    }

    /// Whoever looks at the review chooses as the dice say; in the end everything is taken.
    virtual void merge(HistoryHome &into, const HistoryHome &from, bool takesAll) {
        const auto books = *readBookPair(into.book().tables(), from.book().tables());
        MergePlan plan = planMerge(books);
        for (MergeRow &row : plan.rows) {
            row.isTaken = takesAll || dice(4) > 0;
            for (FieldMerge &field : row.fields) {
                const bool isText = field.field.kind == FieldKind::Text;
                field.choice = MergeChoice(dice(isText ? 3 : 2));
            }
        }
        const auto changes = mergeChanges(into.book().tables(), books, plan, {}, kToday);
        ASSERT_TRUE(changes && into.book().apply(*changes)) << told(plan);
        const auto again = *readBookPair(into.book().tables(), from.book().tables());
        const MergePlan second = planMerge(again);
        EXPECT_TRUE(second.isNothing()) << "merging twice changes nothing\n" << told(second);
    }

protected:
    int dice(int sides) { return int(m_random.bounded(sides)); }

private:
    void step() {
        HistoryHome &home = m_homes[size_t(dice(3))];
        switch (dice(12)) {
        case 0:
        case 1:
        case 2:
            return home.addSomething();
        case 3:
        case 4:
        case 5:
        case 6:
            return home.editSomething();
        case 7:
            return home.deleteSomething();
        case 8:
            return home.keepBackup();
        case 9:
            return dice(3) == 0 ? restore(home) : home.reopen();
        default:
            HistoryHome &other = m_homes[size_t(dice(3))];
            if (&other != &home)
                merge(home, other, false);
        }
    }
    void restore(HistoryHome &home) {
        QString elsewhere;
        for (const HistoryHome &other : m_homes)
            elsewhere += &other == &home ? QString() : other.everything();
        home.restore(elsewhere);
    }

    HistoryWords m_words;
    QRandomGenerator m_random;
    std::vector<HistoryHome> m_homes;
};

/// What the program must never do: the record with the newest word in it wins.
class NewestWins : public History {
public:
    using History::History;
    void merge(HistoryHome &into, const HistoryHome &from, bool) override {
        const auto books = *readBookPair(into.book().tables(), from.book().tables());
        MergePlan plan = planMerge(books);
        for (MergeRow &row : plan.rows) {
            row.kind = kindOf(row.pair);
            for (FieldMerge &field : row.fields)
                field.isConflict = false;
        }
        const auto changes = mergeChanges(into.book().tables(), books, plan, {}, kToday);
        ASSERT_TRUE(changes && into.book().apply(*changes));
    }

private:
    static int newestWord(const RecordSide &side) {
        int newest = 0;
        const QString text = QString::fromUtf8(QJsonDocument(*side.document).toJson());
        for (const QString &word : HistoryWords::wordsIn(text))
            newest = qMax(newest, word.mid(1).chopped(1).toInt());
        return newest;
    }
    static MergeCase kindOf(const RecordPair &pair) {
        if (!pair.ours.isThere())
            return MergeCase::NewThere;
        if (!pair.theirs.isThere() || newestWord(pair.theirs) < newestWord(pair.ours))
            return MergeCase::OnlyHere;
        return MergeCase::ChangedThere;
    }
};

TEST(MergeHistories, AllHomesAgreeAndNothingIsLost) {
    for (int seed = qEnvironmentVariableIntValue("HEARTHBOOK_FIRST_HISTORY"); seed < histories(); ++seed) {
        SCOPED_TRACE(seed);
        History history(quint32(seed) + 1);
        history.live();
        history.meet();
        EXPECT_EQ(history.differences().join(u'\n').toStdString(), "");
        EXPECT_EQ(history.lost(), QStringList());
        if (testing::Test::HasFailure())
            return;
    }
}

// Without this one the test above might prove nothing.
TEST(MergeHistories, TheNewestWinsWouldLoseWords) {
    int withLosses = 0;
    for (int seed = 0; seed < kEverydayHistories; ++seed) {
        NewestWins history(quint32(seed) + 1);
        history.live();
        history.meet();
        withLosses += !history.lost().isEmpty();
    }
    EXPECT_GT(withLosses, 0);
}

} // namespace
