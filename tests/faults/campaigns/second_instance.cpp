// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/campaigns/campaign.h"

#include "tests/faults/run/judge.h"
#include "tests/faults/run/shared.h"

#include <QFile>
#include <csignal>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr int kSecond = 1;       ///< the one transaction of the second program
constexpr int kTransactions = 4; ///< of the first, with the one of its last look
const QString kName = u"book.hearthbook"_s;

/// F: a program stands still in the middle of its work; a second one wants the same book, or a copy of the
/// file alone is taken, as a sync folder or a backup program does.
class SecondInstance : public Campaign {
public:
    char letter() const override { return 'F'; }
    QString title() const override { return u"second programs, copies"_s; }
    QString controlTitle() const override { return u"copies of a book without a seal"_s; }
    qint64 releasePoints() const override { return 5000; }
    qint64 quickPoints() const override { return 200; }

    void run(const Options &options, Counts &counts) override {
        const StoreSubject subject;
        play(subject, options, counts, false);
    }
    void control(const Options &options, Counts &counts) override {
        const PlainSubject subject;
        Options more = options;
        more.points *= 4; // SQLite itself refuses most such copies
        play(subject, more, counts, true);
    }

private:
    enum class Meddling { Second, SecondWithoutLockFile, Copy, CopyOfTwoMoments };

    void play(const Subject &subject, const Options &options, Counts &counts, bool onlyCopies) {
        Scene scene(subject, options.folder);
        for (quint64 seed = options.seed; counts.points() < options.points; ++seed) {
            const qint64 share = std::max<qint64>(1, (options.points - counts.points()) / 4);
            const qint64 calls =
                scene.countCalls(scene.prepare(Task::Kind::Grow, seed, kTransactions - 1), faults::kAllCalls);
            for (auto meddling : {Meddling::Copy, Meddling::CopyOfTwoMoments, Meddling::Second,
                                  Meddling::SecondWithoutLockFile}) {
                if (onlyCopies && !isCopy(meddling))
                    continue;
                for (qint64 at : spread(calls, share))
                    point(scene, seed, at, meddling, counts);
            }
        }
    }

    void point(Scene &scene, quint64 seed, qint64 at, Meddling meddling, Counts &counts) {
        static Report &report = shared<Report>();
        const Task task = scene.prepare(Task::Kind::Grow, seed, kTransactions - 1);
        faults::Plan plan;
        plan.action = faults::Action::Stop;
        plan.at = at;
        scene.arm(plan);
        report = {};
        const pid_t first = startChild([&] { work(scene.subject(), task, report, scene.harm()); });
        ChildEnd end;
        if (!waitForStop(first, end)) {
            // A run can make a few calls less than the counted one, and is then over before the last of them.
            return end.finished
                       ? void()
                       : counts.add(Verdict::Crash, u"the first program did not come to call %1"_s.arg(at));
        }
        const QString where = u"seed %1, stopped at call %2, "_s.arg(seed).arg(at);
        if (isCopy(meddling)) {
            const QByteArray now = scene.files().value(kName);
            Claim claim = claimOf(task, report);
            letGoOn(first);
            if (meddling == Meddling::Copy)
                return judgeCopy(scene, now, claim, where, counts);
            // The copy took so long that its end is newer than its beginning.
            const QByteArray later = scene.files().value(kName);
            const qsizetype seam = now.size() * (1 + at % 4) / 5;
            judgeCopy(scene, now.left(seam) + later.mid(seam), withOpenEnd(claim), where, counts);
        } else {
            meddle(scene, task, report, first, meddling, where, counts);
        }
    }

    static bool isCopy(Meddling meddling) {
        return meddling == Meddling::Copy || meddling == Meddling::CopyOfTwoMoments;
    }

    /// What came after the copy was begun may be in it, or not.
    static Claim withOpenEnd(Claim claim) {
        for (int number = 1; number <= kTransactions; ++number) {
            if (claim.outcomes[size_t(number)] != Outcome::Saved)
                claim.outcomes[size_t(number)] = Outcome::InFlight;
        }
        return claim;
    }

    static ChildEnd letGoOn(pid_t child) {
        ::kill(child, SIGCONT);
        return waitFor(child);
    }

    /// The main file alone must be whole, or be refused.
    static void judgeCopy(Scene &scene, const QByteArray &copy, const Claim &claim, const QString &where,
                          Counts &counts) {
        scene.lay({{kName, copy}});
        const Finding finding = judge(scene.subject(), scene.bookPath(), {claim}, true);
        counts.add(finding.verdict, where + u"copied: "_s + QString::fromUtf8(finding.detail));
    }

    static void meddle(Scene &scene, const Task &task, Report &report, pid_t first, Meddling meddling,
                       const QString &where, Counts &counts) {
        static Report &second = shared<Report>();
        second = {};
        if (meddling == Meddling::SecondWithoutLockFile)
            QFile::remove(scene.folder() + u"/.book.hearthbook.lock"_s);
        const quint64 otherSeed = task.seed + 50000;
        const ChildEnd secondEnd = runChild([&] { writeOnce(scene, otherSeed, second); });
        const ChildEnd firstEnd = letGoOn(first);
        const QString all =
            where + u"first: %1; second: %2"_s.arg(report.summary(), QString::fromUtf8(second.detail));
        if (!secondEnd.finished || !firstEnd.finished)
            return counts.add(secondEnd.hung() || firstEnd.hung() ? Verdict::Hang : Verdict::Crash, all);
        const Finding finding = judge(scene.subject(), scene.bookPath(),
                                      {claimOf(task, report), {Script(otherSeed), second.all()}}, false);
        Verdict verdict = finding.verdict;
        const bool bothWrote =
            report.outcomes[1] == Outcome::Saved && second.outcomes[kSecond] == Outcome::Saved;
        if (verdict == Verdict::Good && report.contradicts && !bothWrote)
            verdict = Verdict::Wrong;
        if (verdict == Verdict::Good && second.openError != 0 &&
            second.openError != int(ErrorKind::Locked) + 1)
            verdict = Verdict::Untruthful;
        counts.add(verdict, all + u' ' + QString::fromUtf8(finding.detail));
    }

    /// What the second program does, if it is let in.
    static void writeOnce(Scene &scene, quint64 seed, Report &report) {
        auto book = scene.subject().open(scene.bookPath());
        if (!book) {
            report.openError = int(book.error().kind) + 1;
            return report.say(book.error().text + u' ' + book.error().detail);
        }
        report.outcomes[kSecond] = Outcome::InFlight;
        const auto done = (*book)->apply(Script(seed).transaction(kSecond));
        report.outcomes[kSecond] = done                                     ? Outcome::Saved
                                   : done.error().kind == ErrorKind::Unsure ? Outcome::Unsure
                                                                            : Outcome::NotSaved;
        if (!done)
            report.say(done.error().text + u' ' + done.error().detail);
    }
};

} // namespace

std::unique_ptr<Campaign> secondInstanceCampaign() {
    return std::make_unique<SecondInstance>();
}
