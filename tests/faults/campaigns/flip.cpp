// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/campaigns/campaign.h"

#include "tests/faults/run/judge.h"
#include "tests/faults/run/shared.h"

#include <QFile>
#include <atomic>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Where a worker is, so that a crash is charged to the right place and the next worker goes on after it.
struct Progress {
    std::atomic<qint64> next{0};
    static constexpr qint64 kMost = 1 << 23;
    Verdict verdicts[kMost] = {}; ///< by place: eight flips a byte, then one truncation a byte
};

/// G: one bit of the file is another, or its end is missing. The book must then be refused, or say just
/// what it said before; nothing else, and the file must stay as it is.
class Flip : public Campaign {
public:
    char letter() const override { return 'G'; }
    QString title() const override { return u"flips and truncations"_s; }
    QString controlTitle() const override { return u"a book without a seal"_s; }
    qint64 releasePoints() const override { return 1 << 30; } // all there are
    qint64 quickPoints() const override { return 1000; }

    void run(const Options &options, Counts &counts) override {
        const StoreSubject subject;
        play(subject, options, counts);
    }
    void control(const Options &options, Counts &counts) override {
        const PlainSubject subject;
        play(subject, options, counts);
    }

private:
    void play(const Subject &subject, const Options &options, Counts &counts) {
        Scene scene(subject, options.folder);
        scene.lay(scene.beginning(options.seed));
        const Files files = scene.files();
        const QByteArray whole = files.value(u"book.hearthbook"_s);
        const qint64 places = whole.size() * 9;
        const qint64 step = std::max<qint64>(1, places / std::max<qint64>(1, options.points * options.parts));
        if (places >= Progress::kMost)
            return counts.add(Verdict::Crash, u"the book is too large for this campaign"_s);
        counts.note(u"%1 bytes"_s.arg(whole.size()) +
                    (step == 1 ? u", every bit and every length"_s : u", a sample"_s));
        static Progress &progress = shared<Progress>();
        // With a sample, each seed begins at another place, so that in time all of them come.
        const qint64 first =
            options.part + qint64(options.seed % 1000) * options.parts % (step * options.parts);
        progress.next = first;
        const Script script(options.seed);
        while (progress.next < places) {
            const ChildEnd end = runChild(
                [&] { workThrough(scene, whole, script, step * options.parts, places, progress); }, 0);
            if (end.finished)
                break;
            progress.verdicts[progress.next] = end.hung() ? Verdict::Hang : Verdict::Crash;
            progress.next += step * options.parts;
        }
        for (qint64 place = first; place < places; place += step * options.parts)
            counts.add(progress.verdicts[place], nameOf(place, whole.size()));
    }

    static QString nameOf(qint64 place, qint64 size) {
        if (place >= size * 8)
            return u"cut to %1 bytes"_s.arg(place - size * 8);
        return u"byte %1 bit %2"_s.arg(place / 8).arg(place % 8);
    }

    static void workThrough(Scene &scene, const QByteArray &whole, const Script &script, qint64 step,
                            qint64 places, Progress &progress) {
        Contents good;
        applyTo(good, script.transaction(0));
        for (; progress.next < places; progress.next += step) {
            ::alarm(20); // for this one place
            progress.verdicts[progress.next] = tryOne(scene, whole, good, progress.next);
        }
    }

    static Verdict tryOne(Scene &scene, const QByteArray &whole, const Contents &good, qint64 place) {
        QByteArray harmed = whole;
        if (place >= whole.size() * 8)
            harmed.truncate(place - whole.size() * 8);
        else
            harmed[place / 8] = char(harmed[place / 8] ^ (1 << (place % 8)));
        scene.lay({{u"book.hearthbook"_s, harmed}});
        const Verdict verdict = look(scene, good);
        QFile file(scene.bookPath());
        const bool isRefused = verdict == Verdict::Damaged;
        if (isRefused && (!file.open(QIODevice::ReadOnly) || file.readAll() != harmed))
            return Verdict::Wrong; // a damaged file is evidence, and perhaps the only copy
        return isRefused ? Verdict::Good : verdict;
    }

    /// Damaged: it was refused, or says itself that it is damaged.
    static Verdict look(Scene &scene, const Contents &good) {
        const auto book = scene.subject().open(scene.bookPath());
        if (!book)
            return Verdict::Damaged;
        const auto found = (*book)->contents();
        if (!found)
            return Verdict::Damaged;
        if (*found != good) // check() would find it, but nobody asks it before each list
            return Verdict::Wrong;
        return (*book)->check() ? Verdict::Good : Verdict::Damaged;
    }
};

} // namespace

std::unique_ptr<Campaign> flipCampaign() {
    return std::make_unique<Flip>();
}
