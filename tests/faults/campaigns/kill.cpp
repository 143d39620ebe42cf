// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/campaigns/campaign.h"

#include "tests/faults/run/judge.h"
#include "tests/faults/run/shared.h"

using namespace Qt::StringLiterals;

namespace {

/// A: the process is killed at each file call in turn, before it or half-way through it.
class Kill : public PairedCampaign {
public:
    char letter() const override { return 'A'; }
    QString title() const override { return u"killed at each call"_s; }
    QString controlTitle() const override { return u"\"Saved\" before the commit"_s; }
    qint64 releasePoints() const override { return 10000; }
    qint64 quickPoints() const override { return 300; }

private:
    void play(const Options &options, Counts &counts, bool answersEarly) override {
        const StoreSubject subject;
        Scene scene(subject, options.folder);
        quint64 seed = options.seed;
        do {
            for (auto kind : Task::kKinds) {
                Task task = scene.prepare(kind, seed, 4);
                const qint64 calls = scene.countCalls(task, faults::kAllCalls);
                const qint64 share = std::max<qint64>(1, (options.points - counts.points()) / 12);
                for (auto action : {faults::Action::Kill, faults::Action::Tear}) {
                    for (qint64 at : spread(calls, share))
                        point(scene, kind, seed, action, at, answersEarly, counts);
                }
            }
            ++seed;
        } while (counts.points() < options.points);
    }

    void point(Scene &scene, Task::Kind kind, quint64 seed, faults::Action action, qint64 at,
               bool answersEarly, Counts &counts) {
        static Report &report = shared<Report>();
        Task task = scene.prepare(kind, seed, 4);
        task.answersEarly = answersEarly;
        faults::Plan plan;
        plan.action = action;
        plan.at = at;
        const ChildEnd end = scene.play(task, plan, report);
        const QString where = u"%1, seed %2, %3 at call %4"_s.arg(QString::fromLatin1(nameOf(kind)))
                                  .arg(seed)
                                  .arg(action == faults::Action::Kill ? u"killed"_s : u"torn"_s)
                                  .arg(at);
        if (end.crashed() || end.hung())
            return counts.add(end.hung() ? Verdict::Hang : Verdict::Crash, where);
        const Finding finding = judge(scene.subject(), task, report);
        counts.add(finding.verdict, where + u' ' + QString::fromUtf8(finding.detail));
    }
};

} // namespace

std::unique_ptr<Campaign> killCampaign() {
    return std::make_unique<Kill>();
}
