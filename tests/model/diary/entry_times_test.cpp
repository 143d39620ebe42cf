// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/wall_time.h"
#include "model/diary/diary_table.h"
#include "model/diary/new_entry.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

/// Zones from all over the list, so that every continent is among them.
QList<QTimeZone> twoHundredZones() {
    const QList<QByteArray> names = QTimeZone::availableTimeZoneIds();
    QList<QTimeZone> zones;
    for (int i = 0; i < 200; ++i)
        zones.append(QTimeZone(names[i * (names.size() - 1) / 199]));
    return zones;
}

/// Moments at which a clock may go wrong: around both changes of the year, at midnight, on a leap day.
QList<QDateTime> hardMoments(const QTimeZone &zone) {
    QList<QDateTime> utc{QDateTime(QDate(2028, 2, 29), QTime(12, 0), QTimeZone::utc()),
                         QDateTime(QDate(2026, 12, 31), QTime(23, 59, 59, 999), QTimeZone::utc())};
    QDateTime from(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc());
    for (int change = 0; change < 2 && zone.hasTransitions(); ++change) {
        const auto next = zone.nextTransition(from);
        if (!next.atUtc.isValid())
            break;
        for (const int seconds : {-3600, -1800, -1, 0, 1, 1800, 3600})
            utc.append(next.atUtc.addSecs(seconds));
        from = next.atUtc;
    }
    QList<QDateTime> moments;
    for (const QDateTime &moment : utc)
        moments.append(moment.toTimeZone(zone));
    moments.append(QDateTime(QDate(2026, 6, 15), QTime(0, 0), zone));
    moments.append(QDateTime(QDate(2028, 2, 29), QTime(23, 59), zone));
    return moments;
}

} // namespace

TEST(EntryTimes, ComeBackExactlyInTwoHundredZones) {
    TemporaryBook book;
    const Tracker pain = book.add(Tracker{.name = u"Pain"_s});
    ChangeSet all;
    QHash<Id<DiaryEntry>, QDateTime> written;
    for (const QTimeZone &zone : twoHundredZones()) {
        for (const QDateTime &moment : hardMoments(zone)) {
            DiaryEntry entry = newEntry(pain.id, moment);
            entry.value = 1;
            all.changes.push_back(adding(entry));
            written.insert(entry.id, moment);
        }
    }
    ASSERT_GT(written.size(), 1500);
    ASSERT_TRUE(book->apply(all));
    book.reopen();
    const auto entries = book->table<DiaryTable>().ofTracker(pain.id);
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), written.size());
    for (const DiaryEntry &entry : *entries) {
        const QDateTime moment = written.value(entry.id);
        const std::string name = moment.timeZone().id().toStdString();
        ASSERT_EQ(entry.moment.utcMsecs, moment.toMSecsSinceEpoch()) << name;
        ASSERT_EQ(entry.moment.time(), moment.time()) << name;
        ASSERT_EQ(entry.moment.date(), moment.date()) << name;
        ASSERT_EQ(entry.moment.zone, moment.timeZone().id());
        ASSERT_EQ(entry.writtenUtc, moment.toMSecsSinceEpoch());
    }
}

TEST(EntryTimes, ATimeOnTheClockIsFoundAgainInTwoHundredZones) {
    for (const QTimeZone &zone : twoHundredZones()) {
        for (const QDateTime &moment : hardMoments(zone)) {
            const QDateTime found = onTheClock(moment.date(), moment.time(), moment);
            // Where the clock shows it twice, the last one that is not to come.
            ASSERT_EQ(found, moment) << zone.id().toStdString() << ' '
                                     << moment.toString(Qt::ISODateWithMs).toStdString();
        }
    }
}

TEST(EntryTimes, TravelKeepsEachPlacesClock) {
    const QDateTime tokyo(QDate(2026, 3, 14), QTime(8, 0), QTimeZone("Asia/Tokyo"));
    const DiaryEntry entry = newEntry({}, tokyo);
    EXPECT_EQ(entry.moment.time(), QTime(8, 0));
    const QDateTime inNewYork = tokyo.toTimeZone(QTimeZone("America/New_York"));
    EXPECT_EQ(newEntry({}, inNewYork).moment.utcMsecs, entry.moment.utcMsecs);
    EXPECT_EQ(newEntry({}, inNewYork).moment.date(), QDate(2026, 3, 13));
}
