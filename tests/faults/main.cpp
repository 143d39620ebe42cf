// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/campaigns/campaign.h"
#include "tests/faults/run/shared.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void print(const QString &line) {
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// The database driver is loaded here, once, and not in each of a hundred thousand children.
void warmUp() {
    const QString name = u"warm"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        database.open();
    }
    QSqlDatabase::removeDatabase(name);
}

/// What Qt tells about failing calls is expected here; what ends a process shows in the counts.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &text) {
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

using Part = void (Campaign::*)(const Options &, Counts &);

/// Runs the campaign, or its control, in so many processes at once, each with seeds (or a part of the
/// places) of its own. Never in this process: what a campaign shares with its children would then be
/// shared by all of them.
void runInParallel(Campaign &campaign, Part play, const Options &options, int jobs, Counts &counts) {
    constexpr size_t kRoom = 1 << 20;
    std::vector<pid_t> children;
    std::vector<unsigned char *> rooms;
    for (int job = 0; job < jobs; ++job) {
        rooms.push_back(sharedBytes(kRoom));
        children.push_back(startChild(
            [&] {
                Options part = options;
                part.part = job;
                part.parts = jobs;
                part.points = (options.points + jobs - 1) / jobs;
                part.seed = options.seed + quint64(job) * 100000;
                part.folder += u"-%1"_s.arg(job);
                Counts own{QString()};
                (campaign.*play)(part, own);
                const QByteArray bytes = own.toBytes();
                if (bytes.size() < qsizetype(kRoom))
                    std::copy(bytes.begin(), bytes.end(), rooms.back());
            },
            0));
    }
    for (int job = 0; job < jobs; ++job) {
        if (!waitFor(children[size_t(job)]).finished)
            counts.add(Verdict::Crash, u"the runner itself"_s);
        counts.addAll(QByteArray::fromRawData(reinterpret_cast<char *>(rooms[size_t(job)]), kRoom));
    }
}

/// Whether the control of the campaign was found, as it must be.
bool runControl(Campaign &campaign, Options options, qint64 points) {
    options.points = std::min<qint64>(points, campaign.quickPoints());
    Counts counts(QString(QLatin1Char(campaign.letter())) + u" control"_s);
    runInParallel(campaign, &Campaign::control, options, 1, counts);
    const bool isFound = counts.faults() > 0;
    print(counts.line() + u"  <- %1: %2"_s.arg(campaign.controlTitle(),
                                               isFound
                                                   ? u"was found, as it must be"_s
                                                   : u"WAS NOT FOUND, so this campaign proves nothing"_s));
    return isFound;
}

/// Whether the campaign held.
bool runCampaign(Campaign &campaign, Options options, qint64 points, int jobs) {
    QElapsedTimer time;
    time.start();
    options.points = points;
    Counts counts(QString(QLatin1Char(campaign.letter())) + u' ' + campaign.title());
    runInParallel(campaign, &Campaign::run, options, jobs, counts);
    print(counts.line() + u"  [seed %1, %2 s]"_s.arg(options.seed).arg(time.elapsed() / 1000));
    for (const QString &example : counts.examples())
        print(example);
    return counts.faults() == 0;
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"campaigns"_s, u"Letters, for example ABC; all without"_s);
    parser.addOptions({{u"points"_s, u"How many points"_s, u"n"_s},
                       {u"quick"_s, u"The short subset"_s},
                       {u"seed"_s, u"Seed"_s, u"n"_s, u"1"_s},
                       {u"jobs"_s, u"How many at once"_s, u"n"_s, u"1"_s},
                       {u"folder"_s, u"Where to play"_s, u"folder"_s, u"/dev/shm"_s}});
    const QCommandLineOption withoutControl(u"without-control"_s,
                                            u"For further seeds, after a run with the control"_s);
    parser.addOption(withoutControl);
    parser.addHelpOption();
    parser.process(application);
    qInstallMessageHandler(keepQuiet);
    warmUp();
    Options options;
    options.seed = parser.value(u"seed"_s).toULongLong();
    options.folder = parser.value(u"folder"_s) + u"/hearthbook-faults-%1"_s.arg(::getpid());
    const QString letters = parser.positionalArguments().join(QString()).toUpper();
    const int jobs = std::max(1, parser.value(u"jobs"_s).toInt());
    bool good = true;
    for (const auto &campaign : allCampaigns()) {
        if (!letters.isEmpty() && !letters.contains(QLatin1Char(campaign->letter())))
            continue;
        qint64 points = parser.isSet(u"quick"_s) ? campaign->quickPoints() : campaign->releasePoints();
        if (parser.isSet(u"points"_s))
            points = parser.value(u"points"_s).toLongLong();
        const bool isProof = parser.isSet(withoutControl) || runControl(*campaign, options, points);
        good = runCampaign(*campaign, options, points, jobs) && isProof && good;
    }
    return good ? 0 : 1;
}
