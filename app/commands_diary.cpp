// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_diary.h"

#include "app/command_words.h"
#include "app/exit_codes.h"
#include "app/open_book.h"
#include "model/book/not_in_file.h"
#include "model/diary/exchange/diary_account.h"
#include "model/diary/exchange/diary_export.h"
#include "model/diary/exchange/diary_source.h"
#include "model/diary/tracker_table.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct DiaryCommandText {
    Q_DECLARE_TR_FUNCTIONS(DiaryCommand)
};

/// All that one file brings, as the program understands it by itself.
struct Brought {
    ImportOutcome outcome = {};
    ProblemList problems = {};
    QStringList doubts = {};
    RecordCount records = {};
};

Result<Brought> importDiary(Store &store, const DiarySource &source, const Clock &clock) {
    const DiaryShape shape = shapeOf(source, store);
    const auto rows = readDiary(source, shape, clock.now().timeZone());
    const auto trackers = store.table<TrackerTable>().all();
    if (!rows || !trackers)
        return rows ? trackers.error() : rows.error();
    const DiaryPlan plan{.things = planThings(*rows, *trackers),
                         .likely = likelyDaysOf(store, clock.today())};
    const auto known = knownEntries(store, plan);
    if (!known)
        return known.error();
    Brought brought{makeEntries(*rows, plan, *known), source.problems(), doubtsOf(source, shape, *rows, plan),
                    rows->records};
    brought.problems.add(rows->problems);
    brought.problems.add(brought.outcome.problems);
    if (brought.outcome.added == 0)
        return brought;
    DiaryImport import{.fileName = QFileInfo(source.path).fileName(),
                       .at = Moment::of(clock.now()),
                       .entries = std::move(brought.outcome.entries)};
    const auto saved = store.apply(importStep(DiaryCommandText::tr("Import diary"), plan, std::move(import)));
    return saved ? Result<Brought>(brought) : saved.error();
}

void reportImport(const Brought &brought, QTextStream &err) {
    for (const QString &doubt : brought.doubts)
        err << doubt << Qt::endl;
    for (const Problem &problem : brought.problems.first())
        err << DiaryCommandText::tr("line %1: %2", "a line of a file, and what was wrong there")
                   .arg(problem.line)
                   .arg(problem.text)
            << Qt::endl;
    const int more = int(brought.problems.count() - brought.problems.first().size());
    if (more > 0)
        err << DiaryCommandText::tr("and %n more lines", nullptr, more) << Qt::endl;
}

int importDiary(const QStringList &arguments, const Command &command) {
    if (arguments.size() != 2)
        return refuse(command.err, DiaryCommandText::tr("Please name a book and the diary's file."),
                      kWrongUsage);
    const auto store = openBook(arguments.first(), command.secret, BookKind::CareBook);
    if (!store)
        return refuse(command.err, store.error().text, kCouldNot);
    const SystemClock system;
    const FixedClock chosen(command.now);
    const Clock &clock = command.now.isValid() ? static_cast<const Clock &>(chosen) : system;
    const auto source = lookAtDiary(arguments.last(), clock.today());
    if (!source)
        return refuse(command.err, source.error().text, kCouldNot);
    const auto brought = importDiary(**store, *source, clock);
    if (!brought)
        return refuse(command.err, brought.error().text, kCouldNot);
    reportImport(*brought, command.err);
    const QStringList counts{
        DiaryCommandText::tr("%n added", "diary entries", int(brought->outcome.added)),
        DiaryCommandText::tr("%n already there", "diary entries", int(brought->outcome.already)),
        DiaryCommandText::tr("%n line(s) to look at", nullptr, int(brought->problems.count()))};
    command.out << counts.join(u", "_s) << Qt::endl
                << recordsText(brought->records, brought->outcome) << Qt::endl;
    if (const QString leftOut = leftOutText(brought->outcome); !leftOut.isEmpty())
        command.out << leftOut << Qt::endl;
    const bool isNothing = brought->outcome.added + brought->outcome.already == 0;
    return isNothing ? kCouldNot : kDone;
}

/// The first day that is asked for; an invalid date when it is none.
QDate takeSince(QStringList &arguments) {
    const auto day = takeOption(arguments, u"--since"_s);
    return day ? QDate::fromString(*day, Qt::ISODate) : QDate(1, 1, 1);
}

int exportDiary(QStringList arguments, const Command &command) {
    const QDate since = takeSince(arguments);
    if (!since.isValid())
        return refuse(command.err, DiaryCommandText::tr("Please write a day as in --since 2026-03-14."),
                      kWrongUsage);
    if (arguments.size() != 2)
        return refuse(command.err, DiaryCommandText::tr("Please name a book and the file to save to."),
                      kWrongUsage);
    const auto format = diaryFormatOf(arguments.last());
    if (!format)
        return refuse(command.err, DiaryCommandText::tr("Please name a file that ends with .csv or .json."),
                      kWrongUsage);
    const auto store = openBookToRead(arguments.first(), command.secret, command.err, BookKind::CareBook);
    if (!store)
        return refuse(command.err, store.error().text, kCouldNot);
    const DaySpan span{since, QDate(9999, 12, 31)};
    const auto saved = exportDiary(**store, arguments.last(), *format, span);
    if (!saved)
        return refuse(command.err, saved.error().text, kCouldNot);
    command.out << DiaryCommandText::tr("%1 saved").arg(*saved) << Qt::endl;
    if (const QString missing = notInDiaryFile(**store, span); !missing.isEmpty())
        command.out << missing << Qt::endl;
    return kDone;
}

} // namespace

std::optional<int> runDiaryCommand(const Command &command) {
    const QStringList arguments = withPlainOutput(command.words);
    const bool isImport = arguments.value(0) == u"import"_s;
    if (arguments.value(1) != u"diary"_s || (!isImport && arguments[0] != u"export"_s))
        return std::nullopt;
    const QStringList rest = arguments.mid(2);
    return isImport ? importDiary(rest, command) : exportDiary(rest, command);
}
