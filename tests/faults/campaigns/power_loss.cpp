// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/campaigns/campaign.h"

#include "tests/faults/run/disk.h"
#include "tests/faults/run/judge.h"
#include "tests/faults/run/shared.h"

using namespace Qt::StringLiterals;

namespace {

/// C: the power goes. The calls of one workload are traced; what the disk may hold at each moment is laid
/// out and opened.
class PowerLoss : public PairedCampaign {
public:
    char letter() const override { return 'C'; }
    QString title() const override { return u"power losses"_s; }
    QString controlTitle() const override { return u"a disk that does not sync"_s; }
    qint64 releasePoints() const override { return 50000; }
    qint64 quickPoints() const override { return 800; }

private:
    void play(const Options &options, Counts &counts, bool swallowsSync) override {
        const StoreSubject subject;
        Scene scene(subject, options.folder);
        const qint64 perTrace = std::max<qint64>(100, options.points / 36);
        for (quint64 seed = options.seed; counts.points() < options.points; ++seed) {
            for (auto kind : Task::kKinds)
                loseIn(scene, kind, seed, perTrace, swallowsSync, counts);
        }
    }

    void loseIn(Scene &scene, Task::Kind kind, quint64 seed, qint64 images, bool swallowsSync,
                Counts &counts) {
        static Report &report = shared<Report>();
        const Task task = scene.prepare(kind, seed, 4);
        const Files beginning = scene.files();
        faults::Plan plan;
        plan.traces = true;
        plan.swallowsSync = swallowsSync;
        if (!scene.play(task, plan, report).finished)
            return counts.add(Verdict::Crash, u"while the calls were traced"_s);
        const std::vector<Traced> trace = readTrace(scene.wire());
        const qint64 each = std::max<qint64>(1, images / qint64(trace.size()));
        QRandomGenerator random(quint32(seed * 31 + quint64(kind)));
        Disk disk(beginning);
        Report sofar;
        for (size_t i = 0; i < trace.size(); ++i) {
            disk.take(trace[i]);
            follow(sofar, trace[i].event);
            const qint64 here = each > 1 || qint64(trace.size()) <= images
                                    ? each
                                    : qint64(random.bounded(quint32(trace.size())) < quint32(images));
            for (qint64 n = 0; disk.hasUnsynced() && n < here; ++n) {
                scene.lay(disk.image(random));
                const QString where =
                    u"%1, seed %2, after event %3 of %4, image %5"_s.arg(QString::fromLatin1(nameOf(kind)))
                        .arg(seed)
                        .arg(i)
                        .arg(trace.size())
                        .arg(n);
                const Finding finding = judge(scene.subject(), task, sofar);
                counts.add(finding.verdict, where + u' ' + QString::fromUtf8(finding.detail));
            }
        }
    }

    /// What had been answered at that moment.
    static void follow(Report &report, const faults::Event &event) {
        if (event.what == faults::Event::What::Begin)
            report.outcomes[event.handle] = Outcome::InFlight;
        if (event.what == faults::Event::What::Saved)
            report.outcomes[event.handle] = Outcome::Saved;
        if (event.what == faults::Event::What::Gone)
            report.outcomes[event.handle] = Outcome::NotSaved;
        if (event.what == faults::Event::What::BeginKeys)
            report.keySteps[event.handle] = Outcome::InFlight;
        if (event.what == faults::Event::What::SavedKeys)
            report.keySteps[event.handle] = Outcome::Saved;
        // Whoever can write into the book was told that it is there.
        if (event.what == faults::Event::What::Begin)
            report.making = Outcome::Saved;
    }
};

} // namespace

std::unique_ptr<Campaign> powerLossCampaign() {
    return std::make_unique<PowerLoss>();
}
