// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/campaigns/campaign.h"

#include "tests/faults/run/judge.h"
#include "tests/faults/run/shared.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Mounts of our own, which nobody else sees and which end with the process.
bool haveOwnMounts() {
    return ::geteuid() == 0 && ::unshare(CLONE_NEWNS) == 0 &&
           ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

bool mountSmallExt4(const QString &folder) {
    const QString image = folder + u".img"_s;
    QFile file(image);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(4 << 20))
        return false;
    file.close();
    return QProcess::execute(u"/usr/sbin/mkfs.ext4"_s, {u"-q"_s, u"-m0"_s, image}) == 0 &&
           QProcess::execute(u"mount"_s, {u"-o"_s, u"loop"_s, image, folder}) == 0;
}

bool mountTmpfs(const QString &folder) {
    return ::mount("none", qUtf8Printable(folder), "tmpfs", 0, "size=1m") == 0;
}

/// D: a disk that is really full, a size limit, a place where nothing can be written.
class Limits : public PairedCampaign {
public:
    char letter() const override { return 'D'; }
    QString title() const override { return u"real limits"_s; }
    QString controlTitle() const override { return u"\"Saved\" whatever the store says"_s; }
    qint64 releasePoints() const override { return 1000; }
    qint64 quickPoints() const override { return 40; }

private:
    enum class Limit { FileSize, Tmpfs, Ext4, ReadOnly };

    void play(const Options &options, Counts &counts, bool answersAnyway) override {
        m_answersAnyway = answersAnyway;
        m_counts = &counts;
        m_options = options;
        m_options.points = (options.points + 3) / 4;
        section(Limit::FileSize, options.folder);
        if (::geteuid() != 0)
            return counts.note(u"%1 points left out: mounts need root"_s.arg(m_options.points * 3));
        for (auto limit : {Limit::Tmpfs, Limit::Ext4, Limit::ReadOnly})
            mounted(limit);
    }

    /// Counts come back as bytes, because the mounts end with the child that made them.
    void mounted(Limit limit) {
        constexpr size_t kRoom = 1 << 18;
        static unsigned char *const room = sharedBytes(kRoom);
        const QString folder = m_options.folder + u"-mount"_s;
        const ChildEnd end = runChild(
            [&] {
                Counts own{QString()};
                QDir().mkpath(folder);
                const bool isMounted =
                    haveOwnMounts() && (limit == Limit::Ext4 ? mountSmallExt4(folder) : mountTmpfs(folder));
                Counts *const outer = std::exchange(m_counts, &own);
                if (isMounted)
                    section(limit, folder + u"/play"_s);
                else
                    own.note(u"%1 points left out: no mount here"_s.arg(m_options.points));
                m_counts = outer;
                const QByteArray bytes = own.toBytes();
                std::copy(bytes.begin(), bytes.end(), room);
                ::umount2(qUtf8Printable(folder), MNT_DETACH);
            },
            0);
        if (!end.finished)
            m_counts->add(Verdict::Crash, u"the runner itself"_s);
        else
            m_counts->addAll(QByteArray::fromRawData(reinterpret_cast<char *>(room), kRoom));
        QDir(folder).removeRecursively();
        QFile::remove(folder + u".img"_s);
    }

    void section(Limit limit, const QString &folder) {
        const StoreSubject subject;
        Scene scene(subject, folder);
        QRandomGenerator random(quint32(m_options.seed));
        for (qint64 i = 0; i < m_options.points; ++i)
            point(scene, limit, m_options.seed + quint64(i % 20), random);
    }

    void point(Scene &scene, Limit limit, quint64 seed, QRandomGenerator &random) {
        static Report &report = shared<Report>();
        const bool isCreation = limit != Limit::ReadOnly && random.bounded(4) == 0;
        Task task = scene.prepare(isCreation ? Task::Kind::Create : Task::Kind::Grow, seed, 12);
        task.answersAnyway = m_answersAnyway;
        report = {};
        const qint64 room = random.bounded(limit == Limit::Ext4 ? 400 : 250) * 1000;
        Harm harm;
        if (limit == Limit::FileSize)
            harm = fileSizeHarm(QFileInfo(task.path).size() + room);
        else if (limit == Limit::ReadOnly)
            harm = readOnlyHarm(scene.folder());
        else
            harm = fillingHarm(scene.folder(), room);
        const ChildEnd end = runChild([&] { work(scene.subject(), task, report, harm); });
        harm.end();
        const Finding finding = judge(scene.subject(), task, report);
        m_counts->add(verdictOfLiving(end, report, finding),
                      u"limit %1, seed %2, room %3: %4 / %5"_s.arg(int(limit))
                          .arg(seed)
                          .arg(room)
                          .arg(report.summary(), QString::fromUtf8(finding.detail)));
    }

    static Harm fileSizeHarm(qint64 most) {
        const auto limitTo = [](rlim_t size) {
            const rlimit limit = {size, RLIM_INFINITY};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        };
        return {[=] {
                    ::signal(SIGXFSZ, SIG_IGN);
                    limitTo(rlim_t(most));
                },
                [=] { limitTo(RLIM_INFINITY); }};
    }

    /// Leaves so much room on the disk.
    static Harm fillingHarm(const QString &folder, qint64 room) {
        const QString filler = folder + u"/filler"_s;
        return {[=] {
                    QFile file(filler);
                    const QByteArray block(4096, 'x');
                    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                        return;
                    while (file.write(block) == block.size()) {
                    }
                    file.resize(std::max<qint64>(0, file.size() - room));
                },
                [=] { QFile::remove(filler); }};
    }

    static Harm readOnlyHarm(const QString &folder) {
        const QByteArray mountPoint = QFile::encodeName(QFileInfo(folder).path());
        const auto remount = [mountPoint](unsigned long flags) {
            ::mount(nullptr, mountPoint.constData(), nullptr, MS_REMOUNT | flags, nullptr);
        };
        return {[=] { remount(MS_RDONLY); }, [=] { remount(0); }};
    }

    Options m_options;
    Counts *m_counts = nullptr;
    bool m_answersAnyway = false;
};

} // namespace

std::unique_ptr<Campaign> limitCampaign() {
    return std::make_unique<Limits>();
}
