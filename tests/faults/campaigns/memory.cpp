// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/campaigns/campaign.h"

#include "tests/faults/run/judge.h"
#include "tests/faults/run/shared.h"

#include <atomic>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

/// Says when SQLite is refused memory; shared, so that the runner knows how often it asked.
struct Scarcity {
    std::atomic<qint64> asked{0};
    std::atomic<bool> isOn{false};
    qint64 at = 0;
    bool lasting = false;
};

Scarcity &scarcity() {
    static Scarcity &one = shared<Scarcity>();
    return one;
}

sqlite3_mem_methods &plentiful() {
    static sqlite3_mem_methods methods = {};
    return methods;
}

bool isRefused() {
    Scarcity &now = scarcity();
    if (!now.isOn)
        return false;
    const qint64 number = now.asked.fetch_add(1) + 1;
    return now.at > 0 && (number == now.at || (now.lasting && number > now.at));
}

void *scarceMalloc(int size) {
    return isRefused() ? nullptr : plentiful().xMalloc(size);
}
void *scarceRealloc(void *old, int size) {
    return isRefused() ? nullptr : plentiful().xRealloc(old, size);
}

/// In a child, before its first database.
void installScarcity() {
    sqlite3_shutdown();
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &plentiful());
    sqlite3_mem_methods scarce = plentiful();
    scarce.xMalloc = scarceMalloc;
    scarce.xRealloc = scarceRealloc;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &scarce);
    // The small store that each connection has of its own would answer most questions.
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
    sqlite3_initialize();
}

Harm scarceHarm() {
    return {[] {
                installScarcity();
                scarcity().isOn = true;
            },
            [] { scarcity().isOn = false; }};
}

/// H: SQLite is refused memory at each request in turn.
class Memory : public PairedCampaign {
public:
    char letter() const override { return 'H'; }
    QString title() const override { return u"failed allocations"_s; }
    QString controlTitle() const override { return u"\"Saved\" whatever the store says"_s; }
    qint64 releasePoints() const override { return 5000; }
    qint64 quickPoints() const override { return 200; }

private:
    void play(const Options &options, Counts &counts, bool answersAnyway) override {
        const StoreSubject subject;
        Scene scene(subject, options.folder);
        quint64 seed = options.seed;
        do {
            for (auto kind : {Task::Kind::Grow, Task::Kind::Create, Task::Kind::Rekey}) {
                const qint64 share = std::max<qint64>(1, (options.points - counts.points()) / 6);
                const auto requests = requestsToTry(scene, kind, seed, share);
                for (bool lasting : {false, true}) {
                    for (qint64 at : requests)
                        point(scene, kind, seed, at, lasting, answersAnyway, counts);
                }
            }
            ++seed;
        } while (counts.points() < options.points);
    }

    /// Half of them while the book is opened or made, half while it is worked on: with its many tables
    /// opening asks so often that points spread over the whole would hardly ever meet a transaction.
    std::vector<qint64> requestsToTry(Scene &scene, Task::Kind kind, quint64 seed, qint64 share) {
        const qint64 opening = countRequests(scene, scene.prepare(kind, seed, 0));
        const qint64 all = countRequests(scene, scene.prepare(kind, seed, kTransactions));
        const qint64 half = std::max<qint64>(1, share / 2);
        std::vector<qint64> requests = spread(opening, half);
        for (qint64 at : spread(all - opening, half))
            requests.push_back(opening + at);
        return requests;
    }

    /// Nothing is refused here: no request has the number 0.
    qint64 countRequests(Scene &scene, const Task &task) {
        play(scene, task, 0, false);
        return scarcity().asked;
    }

    void point(Scene &scene, Task::Kind kind, quint64 seed, qint64 at, bool lasting, bool answersAnyway,
               Counts &counts) {
        Task task = scene.prepare(kind, seed, kTransactions);
        task.answersAnyway = answersAnyway;
        const ChildEnd end = play(scene, task, at, lasting);
        const QString where = u"%1, seed %2, request %3%4: %5"_s.arg(QString::fromLatin1(nameOf(kind)))
                                  .arg(seed)
                                  .arg(at)
                                  .arg(lasting ? u" and all later ones"_s : QString(), report().summary());
        Finding finding;
        if (end.finished)
            finding = judge(scene.subject(), task, report());
        counts.add(verdictOfLiving(end, report(), finding),
                   where + u" / "_s + QString::fromUtf8(finding.detail));
    }

    ChildEnd play(Scene &scene, const Task &task, qint64 at, bool lasting) {
        scarcity().asked = 0;
        scarcity().at = at;
        scarcity().lasting = lasting;
        report() = {};
        const ChildEnd end = runChild([&] { work(scene.subject(), task, report(), scarceHarm()); });
        scarcity().isOn = false;
        return end;
    }

    static Report &report() {
        static Report &one = shared<Report>();
        return one;
    }

    static constexpr int kTransactions = 4;
};

} // namespace

std::unique_ptr<Campaign> memoryCampaign() {
    return std::make_unique<Memory>();
}
