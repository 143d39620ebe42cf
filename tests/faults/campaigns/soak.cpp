// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/campaigns/campaign.h"

#include "model/diary/diary_table.h"
#include "tests/faults/run/judge.h"

#include "model/book/store.h"

#include <QDir>
#include <QFile>
#include <malloc.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsAtOnce = 5000;
constexpr int kTurns = 1000;    ///< of locking and unlocking
constexpr int kWarmUp = 100;    ///< turns until caches are as large as they get
constexpr double kDrift = 0.05; ///< the most that memory may grow after that

qint64 residentBytes() {
    ::malloc_trim(0); // what is only kept for later is not lost
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

NewKey quickKey() {
    return {KeySecret::passphrase(u"a quick key"_s), {}, {1, 64}};
}

/// K: a book of ten million rows; and a book that is locked and unlocked all day.
class Soak : public Campaign {
public:
    char letter() const override { return 'K'; }
    QString title() const override { return u"rows and unlockings"_s; }
    QString controlTitle() const override { return u"a program that forgets memory"_s; }
    qint64 releasePoints() const override { return 10'000'000; }
    qint64 quickPoints() const override { return 20'000; }

    void run(const Options &options, Counts &counts) override {
        if (options.part > 0)
            return; // one book, one runner
        const qint64 rows = options.points * options.parts;
        fill(diskFolder(options), rows, counts);
        turn(options.folder, rows < releasePoints() ? kTurns / 5 : kTurns, false, counts);
    }
    void control(const Options &options, Counts &counts) override {
        turn(options.folder, kTurns / 5, true, counts);
    }

private:
    /// So many rows would fill the memory.
    static QString diskFolder(const Options &options) {
        return QDir::tempPath() + u'/' + QFileInfo(options.folder).fileName();
    }

    static DiaryEntry entry(const Tracker &tracker, qint64 number) {
        DiaryEntry made{.tracker = tracker.id,
                        .value = double(number % 11),
                        .words = u"entry %1 slept well"_s.arg(number)};
        made.moment = {1772000000000 + number * 60000, -18000, "America/New_York"};
        return made;
    }

    static void fill(const QString &folder, qint64 rows, Counts &counts) {
        QDir().mkpath(folder);
        const QString path = folder + u"/large.hearthbook"_s;
        const Tracker tracker{.name = u"Sleep"_s};
        auto store = Store::create(path, {quickKey()});
        bool isGood = store && (*store)->apply({{}, {adding(tracker)}});
        for (qint64 done = 0; isGood && done < rows;) {
            ChangeSet changes;
            for (int i = 0; i < kRowsAtOnce && done < rows; ++i)
                changes.changes.push_back(adding(entry(tracker, done++)));
            isGood = (*store)->apply(changes).ok();
            counts.add(isGood ? Verdict::Good : Verdict::FalseNotSaved, u"row %1"_s.arg(done));
        }
        if (isGood)
            store->reset();
        const auto again = Store::open(path, quickKey().secret);
        const bool isThere = again && (*again)->table<DiaryTable>().count().valueOr(0) == rows;
        counts.add(isThere ? Verdict::Good : Verdict::Lost, u"count of rows"_s);
        counts.add(again && (*again)->check() ? Verdict::Good : Verdict::Damaged, u"check"_s);
        counts.note(u"%1 rows, %2 MB"_s.arg(rows).arg(QFileInfo(path).size() >> 20));
        QDir(folder).removeRecursively();
    }

    static void turn(const QString &folder, int turns, bool forgets, Counts &counts) {
        QDir().mkpath(folder);
        const QString path = folder + u"/often.hearthbook"_s;
        const Tracker tracker{.name = u"Sleep"_s};
        if (auto store = Store::create(path, {quickKey()}); store)
            (void)(*store)->apply({{}, {adding(tracker)}});
        std::vector<QByteArray> forgotten;
        qint64 before = 0;
        for (int i = 0; i < turns; ++i) {
            const auto store = Store::open(path, quickKey().secret);
            const bool isGood = store && (*store)->apply({{}, {adding(entry(tracker, i))}}) &&
                                (*store)->table<DiaryTable>().count().valueOr(0) == i + 1;
            counts.add(isGood ? Verdict::Good : Verdict::Lost, u"unlocking %1"_s.arg(i));
            if (forgets)
                forgotten.emplace_back(100'000, 'x');
            if (i == std::min(kWarmUp, turns / 2))
                before = residentBytes();
        }
        const double drift = double(residentBytes() - before) / double(before);
        counts.add(drift < kDrift ? Verdict::Good : Verdict::Drift, u"%1 %"_s.arg(drift * 100, 0, 'f', 1));
        counts.note(u"%1 unlockings, memory %2 %"_s.arg(turns).arg(drift * 100, 0, 'f', 1));
        QDir(folder).removeRecursively();
    }
};

} // namespace

std::unique_ptr<Campaign> soakCampaign() {
    return std::make_unique<Soak>();
}
