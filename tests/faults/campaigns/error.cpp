// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/campaigns/campaign.h"

#include "tests/faults/run/judge.h"
#include "tests/faults/run/shared.h"

#include <cerrno>

using namespace Qt::StringLiterals;

namespace {

struct Mischief {
    const char *name;
    faults::Action action;
    uint32_t calls;
    int error;
    bool lasting;
};

constexpr uint32_t kNotClose = faults::kAllCalls & ~uint32_t(faults::CallKind::Close);
constexpr uint32_t kSyncs = uint32_t(faults::CallKind::Sync);

constexpr Mischief kMischiefs[] = {
    {"EIO once", faults::Action::Fail, kNotClose, EIO, false},
    {"EIO from then on", faults::Action::Fail, kNotClose, EIO, true},
    {"ENOSPC once", faults::Action::Fail, faults::kGrowingCalls, ENOSPC, false},
    {"ENOSPC from then on", faults::Action::Fail, faults::kGrowingCalls, ENOSPC, true},
    {"short once", faults::Action::Short, faults::kGrowingCalls, ENOSPC, false},
    {"short, then full", faults::Action::Short, faults::kGrowingCalls, ENOSPC, true},
    {"sync fails once", faults::Action::Fail, kSyncs, EIO, false},
    {"syncs fail", faults::Action::Fail, kSyncs, EIO, true},
};

/// B: a file call gives an error, or writes only half, once or from then on.
class Errors : public PairedCampaign {
public:
    char letter() const override { return 'B'; }
    QString title() const override { return u"errors at each call"_s; }
    QString controlTitle() const override { return u"\"Saved\" whatever the store says"_s; }
    qint64 releasePoints() const override { return 20000; }
    qint64 quickPoints() const override { return 400; }

private:
    void play(const Options &options, Counts &counts, bool answersAnyway) override {
        const StoreSubject subject;
        Scene scene(subject, options.folder);
        quint64 seed = options.seed;
        do {
            for (auto kind : Task::kKinds) {
                const qint64 share = std::max<qint64>(1, (options.points - counts.points()) / 48);
                for (const Mischief &harm : kMischiefs) {
                    const qint64 calls = scene.countCalls(scene.prepare(kind, seed, 4), harm.calls);
                    for (qint64 at : spread(calls, share))
                        point(scene, kind, seed, harm, at, answersAnyway, counts);
                }
            }
            ++seed;
        } while (counts.points() < options.points);
    }

    void point(Scene &scene, Task::Kind kind, quint64 seed, const Mischief &harm, qint64 at,
               bool answersAnyway, Counts &counts) {
        static Report &report = shared<Report>();
        Task task = scene.prepare(kind, seed, 4);
        task.answersAnyway = answersAnyway;
        faults::Plan plan;
        plan.calls = harm.calls;
        plan.action = harm.action;
        plan.error = harm.error;
        plan.lasting = harm.lasting;
        plan.at = at;
        const ChildEnd end = scene.play(task, plan, report);
        const QString where = u"%1, seed %2, %3 at call %4: %5"_s.arg(QString::fromLatin1(nameOf(kind)))
                                  .arg(seed)
                                  .arg(QString::fromLatin1(harm.name))
                                  .arg(at)
                                  .arg(report.summary());
        const Finding finding = judge(scene.subject(), task, report);
        Verdict verdict = verdictOfLiving(end, report, finding);
        // SQLite calls a file damaged that cannot be read any more (IOERR_CORRUPTFS), and so do we.
        const bool couldNotRead = scene.wire().injectedKinds & uint32_t(faults::CallKind::Read);
        if (verdict == Verdict::Untruthful && couldNotRead) {
            verdict = Verdict::Good;
            counts.note(u"some reading errors were told as damage"_s);
        }
        counts.add(verdict, where + u" / "_s + QString::fromUtf8(finding.detail));
    }
};

} // namespace

std::unique_ptr<Campaign> errorCampaign() {
    return std::make_unique<Errors>();
}
