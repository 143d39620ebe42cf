// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/campaigns/campaign.h"

#include "tests/faults/run/judge.h"
#include "tests/faults/run/shared.h"

#include "model/book/backups.h"
#include "model/book/store.h"
#include "model/sealed/recovery_code.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

/// A family's book that is opened with the code of its recovery sheet, as typed by hand.
class SheetSubject : public Subject {
public:
    explicit SheetSubject(QString typed) : m_typed(std::move(typed)) {}

    Result<std::unique_ptr<OpenedBook>> create(const QString &) const override { return Error{}; }
    Result<std::unique_ptr<OpenedBook>> open(const QString &path) const override {
        const auto code = readRecoveryCode(m_typed);
        if (!code)
            return code.error();
        return openedStore(Store::open(path, KeySecret::recovery(*code)));
    }

    Result<> restore(const QString &path) const override {
        const auto code = readRecoveryCode(m_typed);
        const QList<Backup> backups = backupsOf(path);
        if (!code || backups.isEmpty())
            return Error{};
        const auto key = unlockBook(backups.first().path, KeySecret::recovery(*code));
        if (!key)
            return key.error();
        const auto done = ::restore(backups.first().path, path, *key);
        return done ? Result<>() : Result<>(done.error());
    }

private:
    QString m_typed;
};

/// M: the book is damaged, and comes back from its backup with the recovery code alone.
class Rescue : public PairedCampaign {
public:
    char letter() const override { return 'M'; }
    QString title() const override { return u"rescues"_s; }
    QString controlTitle() const override { return u"the backups are damaged, too"_s; }
    qint64 releasePoints() const override { return 1000; }
    qint64 quickPoints() const override { return 60; }

private:
    static constexpr int kBackedUp = 1; ///< the last transaction in the backup

    void play(const Options &options, Counts &counts, bool harmsBackup) override {
        const QByteArray code = newRecoveryCode();
        const SheetSubject subject(recoveryText(code).toLower());
        Scene scene(subject, options.folder);
        const Script script(options.seed);
        const ChildEnd made = runChild([&] { make(scene, script, code); });
        const Files beginning = scene.files();
        if (!made.finished || beginning.size() != 2)
            return counts.add(Verdict::Crash, u"no book to begin with"_s);
        QRandomGenerator random(quint32(options.seed));
        for (qint64 i = 0; i < options.points; ++i)
            point(scene, script, beginning, random, harmsBackup, counts);
    }

    static void make(Scene &scene, const Script &script, const QByteArray &code) {
        const QList<NewKey> keys = {NewKey{KeySecret::passphrase(u"forgotten"_s), {}, {1, 64}},
                                    NewKey{KeySecret::recovery(code), {}, {1, 64}}};
        auto store = Store::create(scene.bookPath(), keys);
        if (!store || !(*store)->apply(script.transaction(0)) ||
            !(*store)->apply(script.transaction(kBackedUp)) || !backUp(**store, QDate(2026, 3, 14)) ||
            !(*store)->apply(script.transaction(kBackedUp + 1)))
            qFatal("no book to begin with");
    }

    static void point(Scene &scene, const Script &script, const Files &beginning, QRandomGenerator &random,
                      bool harmsBackup, Counts &counts) {
        Files files = beginning;
        QString how;
        for (auto it = files.begin(); it != files.end(); ++it) {
            if (it.key() == u"book.hearthbook"_s || harmsBackup)
                how = harm(it.value(), random);
        }
        scene.lay(files);
        const QString where = u"seed place %1, %2"_s.arg(counts.points()).arg(how);
        const std::vector<Outcome> all = {Outcome::Saved, Outcome::Saved, Outcome::Saved};
        // Damage that is found must lead to a restore; damage that hurts nothing may be passed over.
        const Finding before = judge(scene.subject(), scene.bookPath(), {{script, all}}, true);
        if (before.openError == 0 && before.verdict == Verdict::Good && isSound(scene))
            return counts.add(Verdict::Good, where);
        if (before.openError == 0 && before.verdict == Verdict::Wrong)
            return counts.add(Verdict::Wrong, where);
        counts.add(rescue(scene, script, files.value(u"book.hearthbook"_s)), where);
    }

    static bool isSound(const Scene &scene) {
        static bool &sound = shared<bool>();
        sound = false;
        runChild([&] {
            const auto book = scene.subject().open(scene.bookPath());
            sound = book && (*book)->check();
        });
        return sound;
    }

    /// What the window does when a book is damaged.
    static Verdict rescue(Scene &scene, const Script &script, const QByteArray &damaged) {
        static Verdict &told = shared<Verdict>();
        told = Verdict::Lost;
        const ChildEnd end = runChild([&] {
            const auto restored = scene.subject().restore(scene.bookPath());
            told = restored ? Verdict::Good : Verdict::Lost;
        });
        if (!end.finished)
            return end.hung() ? Verdict::Hang : Verdict::Crash;
        if (told != Verdict::Good)
            return told;
        if (!scene.files().values().contains(damaged))
            return Verdict::Lost; // the damaged book is evidence, and perhaps there is more in it
        return judge(scene.subject(), scene.bookPath(), {{script, {Outcome::Saved, Outcome::Saved}}}, false)
            .verdict;
    }

    static QString harm(QByteArray &content, QRandomGenerator &random) {
        const auto at = qsizetype(random.bounded(quint32(content.size())));
        const qsizetype length = std::min<qsizetype>(content.size() - at, 1 + random.bounded(20000));
        switch (random.bounded(4)) {
        case 0:
            content[at] = char(content[at] ^ (1 << random.bounded(8)));
            return u"a bit of byte %1"_s.arg(at);
        case 1:
            content.truncate(at);
            return u"cut to %1"_s.arg(at);
        case 2:
            content.replace(at, length, QByteArray(length, '\0'));
            return u"%1 zeros from %2"_s.arg(length).arg(at);
        default:
            random.generate(content.begin() + at, content.begin() + at + length);
            return u"%1 wild bytes from %2"_s.arg(length).arg(at);
        }
    }
};

} // namespace

std::unique_ptr<Campaign> rescueCampaign() {
    return std::make_unique<Rescue>();
}
