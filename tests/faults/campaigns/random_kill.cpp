// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/campaigns/campaign.h"

#include "model/diary/diary_table.h"
#include "tests/faults/run/judge.h"
#include "tests/faults/run/shared.h"

#include "model/book/store.h"

#include <QRandomGenerator>
#include <atomic>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// What the program that is about to die told last.
struct Diary {
    std::atomic<int> begun{0};
    std::atomic<int> saved{0};
    std::atomic<bool> isOpen{false};
    std::atomic<bool> failed{false};
};

/// How far the book is known to be; `open` is the transaction that was cut off, which may be there or not.
struct Known {
    int saved = 0;
    int open = 0;
};

/// E: one book grows and grows, and its program is killed at any moment, again and again.
class RandomKill : public PairedCampaign {
public:
    char letter() const override { return 'E'; }
    QString title() const override { return u"random kills"_s; }
    QString controlTitle() const override { return u"\"Saved\" before the commit"_s; }
    qint64 releasePoints() const override { return 10000; }
    qint64 quickPoints() const override { return 100; }

private:
    static constexpr int kWholeLookEvery = 100;

    void play(const Options &options, Counts &counts, bool answersEarly) override {
        const StoreSubject subject;
        Scene scene(subject, options.folder);
        scene.lay(scene.beginning(options.seed));
        QRandomGenerator random(quint32(options.seed));
        const Script script(options.seed);
        std::vector<Outcome> outcomes = {Outcome::Saved};
        for (qint64 i = 1; i <= options.points; ++i) {
            killOnce(scene, script, outcomes, random, answersEarly);
            const bool looksAtAll = i % kWholeLookEvery == 0 || i == options.points;
            const Verdict verdict =
                looksAtAll ? lookAtAll(scene, script, outcomes) : lookAtLast(scene, script, outcomes);
            counts.add(
                verdict,
                u"seed %1, kill %2, transaction %3"_s.arg(options.seed).arg(i).arg(outcomes.size() - 1));
            if (verdict != Verdict::Good)
                return; // what comes after would only repeat it
        }
        counts.note(u"%1 transactions"_s.arg(outcomes.size()));
    }

    static void killOnce(Scene &scene, const Script &script, std::vector<Outcome> &outcomes,
                         QRandomGenerator &random, bool answersEarly) {
        static Diary &diary = shared<Diary>();
        const int first = int(outcomes.size());
        diary.begun = diary.saved = first - 1;
        diary.isOpen = diary.failed = false;
        const pid_t child = startChild([&] { writeOnAndOn(scene, script, first, answersEarly, diary); });
        // Sometimes while it opens, mostly while it writes.
        const bool waits = random.bounded(4) != 0;
        while (waits && !diary.isOpen && !diary.failed)
            ::usleep(50);
        ::usleep(useconds_t(random.bounded(12000)));
        ::kill(child, SIGKILL);
        waitFor(child);
        for (int number = first; number <= diary.begun; ++number)
            outcomes.push_back(number <= diary.saved ? Outcome::Saved : Outcome::InFlight);
    }

    static void writeOnAndOn(Scene &scene, const Script &script, int number, bool answersEarly,
                             Diary &diary) {
        auto book = scene.subject().open(scene.bookPath());
        diary.failed = !book;
        diary.isOpen = bool(book);
        for (; book; ++number) {
            const ChangeSet changes = script.transaction(number);
            diary.begun = number;
            if (answersEarly)
                diary.saved = number;
            if (!(*book)->apply(changes))
                return;
            diary.saved = number;
        }
    }

    /// Everything. An open question is answered by it, and so later looks have none.
    static Verdict lookAtAll(const Scene &scene, const Script &script, std::vector<Outcome> &outcomes) {
        settle(scene, script, outcomes);
        return judge(scene.subject(), scene.bookPath(), {{script, outcomes}}, false).verdict;
    }

    /// The last transactions, which a kill can have hurt most; cheap even when the book is large.
    static Verdict lookAtLast(const Scene &scene, const Script &script, std::vector<Outcome> &outcomes) {
        return settle(scene, script, outcomes);
    }

    /// Looks whether the diary entries of the last transactions are there, and whether the one that was cut
    /// off is; notes that as its outcome.
    static Verdict settle(const Scene &scene, const Script &script, std::vector<Outcome> &outcomes) {
        static std::atomic<int> &presence = shared<std::atomic<int>>();
        Verdict worst = Verdict::Good;
        static Verdict &seen = shared<Verdict>();
        seen = Verdict::Good;
        presence = 0;
        const ChildEnd end = runChild([&] { seen = lookInside(scene, script, outcomes, presence); });
        if (!end.finished)
            return end.hung() ? Verdict::Hang : Verdict::Crash;
        worst = seen;
        if (outcomes.back() == Outcome::InFlight)
            outcomes.back() = presence ? Outcome::Saved : Outcome::NotSaved;
        return worst;
    }

    static Verdict lookInside(const Scene &scene, const Script &script, const std::vector<Outcome> &outcomes,
                              std::atomic<int> &presence) {
        const auto store = Store::open(scene.bookPath());
        if (!store)
            return Verdict::Damaged;
        for (int number = std::max(0, int(outcomes.size()) - 8); number < int(outcomes.size()); ++number) {
            int there = 0, wanted = 0;
            for (const Change &change : script.transaction(number).changes) {
                const auto *edit = change.as<DiaryEntry>();
                if (!edit)
                    continue;
                const auto found = (*store)->table<DiaryTable>().find(edit->after->id);
                if (!found)
                    return Verdict::Damaged;
                ++wanted;
                there += *found == edit->after;
            }
            const Outcome outcome = outcomes[size_t(number)];
            if (outcome == Outcome::Saved && there != wanted)
                return Verdict::Lost;
            if (there != 0 && there != wanted)
                return Verdict::Half;
            if (outcome == Outcome::InFlight)
                presence = there > 0;
        }
        return Verdict::Good;
    }
};

} // namespace

std::unique_ptr<Campaign> randomKillCampaign() {
    return std::make_unique<RandomKill>();
}
