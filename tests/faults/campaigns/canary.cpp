// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/campaigns/campaign.h"

#include "tests/faults/run/judge.h"
#include "tests/faults/run/shared.h"
#include "tests/support/canary_words.h"

#include "model/book/backups.h"
#include "model/book/store.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <csignal>
#include <cstdlib>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWords = 1000;

/// N: words that a family wrote are searched in all that lies on the disk at many moments: the book, its
/// journal, backups and copies, temporary files, what the program logs.
class Canary : public Campaign {
public:
    char letter() const override { return 'N'; }
    QString title() const override { return u"words outside the book"_s; }
    QString controlTitle() const override { return u"a book without a seal"_s; }
    qint64 releasePoints() const override { return kWords; }
    qint64 quickPoints() const override { return kWords; }

    void run(const Options &options, Counts &counts) override {
        if (options.part == 0)
            play(options, counts, &Canary::writeSealed);
    }
    void control(const Options &options, Counts &counts) override {
        play(options, counts, &Canary::writePlain);
    }

private:
    static constexpr int kMoments = 60;
    static constexpr int kRounds = 50; ///< enough for each word to be written

    void play(const Options &options, Counts &counts, bool (*write)(const Scene &)) {
        const StoreSubject subject;
        Scene scene(subject, options.folder);
        QSet<int> found;
        qint64 files = 0;
        if (!look(scene, 0, write, found, files))
            return counts.add(Verdict::Crash, u"not everything was written"_s);
        const qint64 calls = scene.wire().calls;
        for (qint64 at : spread(calls, kMoments))
            look(scene, at, write, found, files);
        for (int number = 0; number < kWords; ++number)
            counts.add(found.contains(number) ? Verdict::Leaked : Verdict::Good, canaryWord(number));
        counts.note(u"%1 files at %2 moments"_s.arg(files).arg(kMoments + 1));
    }

    /// Stops the writing at one call, or waits for its end, and looks at all files. False when it failed.
    static bool look(Scene &scene, qint64 at, bool (*write)(const Scene &), QSet<int> &found, qint64 &files) {
        scene.lay({});
        QDir(scene.folder()).mkdir(u"temporary"_s);
        faults::Plan plan;
        plan.action = at > 0 ? faults::Action::Stop : faults::Action::None;
        plan.at = at;
        scene.arm(plan);
        const pid_t child = startChild([&] {
            const QByteArray temporary = QFile::encodeName(scene.folder() + u"/temporary"_s);
            ::setenv("TMPDIR", temporary.constData(), 1);
            ::setenv("SQLITE_TMPDIR", temporary.constData(), 1);
            logInto(scene.folder() + u"/log"_s);
            scene.harm().begin();
            if (!write(scene))
                qFatal("not everything was written");
        });
        ChildEnd end;
        const bool stands = waitForStop(child, end);
        for (const QByteArray &content : scene.files()) {
            findCanaryWords(content, found);
            ++files;
        }
        if (stands) {
            ::kill(child, SIGKILL);
            waitFor(child);
        }
        return stands || end.finished;
    }

    /// Everything that Qt or the program says.
    static void logInto(const QString &path) {
        if (!std::freopen(QFile::encodeName(path).constData(), "w", stderr))
            ::_exit(1);
        qInstallMessageHandler(nullptr);
    }

    static bool writeSealed(const Scene &scene) {
        const NewKey key{KeySecret::passphrase(canaryWord(0)), canaryWord(1), {1, 64}};
        auto store = Store::create(scene.bookPath(), {key});
        CanaryWords words(kWords);
        for (int round = 0; store && round < kRounds; ++round) {
            const ChangeSet changes = words.changes();
            if (!(*store)->apply(changes))
                return false;
            // What was deleted must be gone as well.
            if (round % 10 == 0 && !(*store)->apply(inverse(changes)))
                return false;
        }
        return store &&
               (*store)->attachmentContents().keep(QUuid::createUuid(),
                                                   canaryWord(2).repeated(1000).toUtf8()) &&
               backUp(**store, QDate(2026, 3, 14)) && (*store)->keys().add(key) &&
               (*store)->keys().remove(1) && (*store)->saveCopy(scene.bookPath() + u".copy"_s);
    }

    static bool writePlain(const Scene &scene) {
        const auto book = PlainSubject().create(scene.bookPath());
        CanaryWords words(kWords);
        for (int round = 0; book && round < kRounds; ++round) {
            if (!(*book)->apply(words.changes()))
                return false;
        }
        return book.ok();
    }
};

} // namespace

std::unique_ptr<Campaign> canaryCampaign() {
    return std::make_unique<Canary>();
}
