// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_finder.h"
#include "tests/faults/campaigns/campaign.h"

#include "model/book/store.h"
#include "model/directory/service_table.h"
#include "model/sample/sample_directory.h"
#include "tests/faults/run/shared.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <atomic>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kBefore = 200;     ///< services that are in the directory
constexpr int kArriving = 12000; ///< so many that their pages go to a working file before the commit

/// What the program that is about to die told last.
struct Progress {
    std::atomic<bool> saved{false};
};

ChangeSet bringingIn(qint64 first, qint64 count) {
    return {
        u"import"_s,
        {adding(DirectoryImport{.fileName = u"services.json"_s, .source = sampleServices(first, count)})}};
}

/// P: the program is killed in the midst of a large import, at any moment.
class ImportKill : public PairedCampaign {
public:
    char letter() const override { return 'P'; }
    QString title() const override { return u"imports killed"_s; }
    QString controlTitle() const override { return u"\"Saved\" before the commit"_s; }
    qint64 releasePoints() const override { return 300; }
    qint64 quickPoints() const override { return 4; }

private:
    void play(const Options &options, Counts &counts, bool answersEarly) override {
        const StoreSubject subject;
        Scene scene(subject, options.folder);
        const Files directory = beginning(scene);
        const int usual = timeOfImport(scene, directory);
        QRandomGenerator random(quint32(options.seed));
        for (qint64 i = 1; i <= options.points; ++i) {
            static Progress &progress = shared<Progress>();
            const int delay = random.bounded(usual + usual / 10);
            killOnce(scene, directory, delay, answersEarly, progress);
            counts.add(look(scene, progress.saved),
                       u"seed %1, kill %2 after %3 ms"_s.arg(options.seed).arg(i).arg(delay));
        }
    }

    static Files beginning(Scene &scene) {
        scene.lay({});
        const ChildEnd end = runChild([&] {
            const auto store = Store::create(scene.bookPath(), {NewKey::open()}, BookKind::Directory);
            if (!store || !(*store)->apply(bringingIn(0, kBefore)))
                qFatal("no directory to begin with");
        });
        if (!end.finished)
            qFatal("no directory to begin with");
        return scene.files();
    }

    /// In milliseconds, when nothing harms it.
    static int timeOfImport(Scene &scene, const Files &directory) {
        static Progress &progress = shared<Progress>();
        QElapsedTimer timer;
        scene.lay(directory);
        timer.start();
        if (!runChild([&] { work(scene, false, progress); }, 300).finished || !progress.saved)
            qFatal("an import does not succeed unharmed");
        return int(timer.elapsed());
    }

    static void work(const Scene &scene, bool answersEarly, Progress &progress) {
        const auto store = Store::open(scene.bookPath());
        if (!store)
            return;
        progress.saved = answersEarly;
        if ((*store)->apply(bringingIn(kBefore, kArriving)))
            progress.saved = true;
    }

    static void killOnce(Scene &scene, const Files &directory, int delay, bool answersEarly,
                         Progress &progress) {
        scene.lay(directory);
        progress.saved = false;
        const pid_t child = startChild([&] { work(scene, answersEarly, progress); }, 300);
        ::usleep(useconds_t(delay) * 1000);
        ::kill(child, SIGKILL);
        waitFor(child);
    }

    /// All of the import or nothing of it, and what was there before in any case.
    static Verdict look(const Scene &scene, bool saved) {
        static Verdict &seen = shared<Verdict>();
        seen = Verdict::Good;
        const ChildEnd end = runChild([&] { seen = lookInside(scene.bookPath(), saved); });
        return end.finished ? seen : end.hung() ? Verdict::Hang : Verdict::Crash;
    }

    static Verdict lookInside(const QString &path, bool saved) {
        const auto store = Store::open(path);
        if (!store || !(*store)->check())
            return Verdict::Damaged;
        const auto count = (*store)->table<ServiceTable>().count();
        const auto found = (*store)->serviceFinder().count({});
        if (!count || !found)
            return Verdict::Damaged;
        if (*count < kBefore || (saved && *count != kBefore + kArriving))
            return Verdict::Lost;
        if (*count != kBefore && *count != kBefore + kArriving)
            return Verdict::Half;
        return *found == *count ? Verdict::Good : Verdict::Wrong;
    }
};

} // namespace

std::unique_ptr<Campaign> importKillCampaign() {
    return std::make_unique<ImportKill>();
}
