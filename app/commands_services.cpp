// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_services.h"

#include "app/command_words.h"
#include "app/exit_codes.h"
#include "app/open_book.h"
#include "model/base/clock.h"
#include "model/book/not_in_file.h"
#include "model/directory/directory_import_table.h"
#include "model/directory/hsds/service_export.h"
#include "model/directory/hsds/service_reader.h"
#include "model/directory/hsds/service_sheet.h"
#include "model/directory/hsds/service_sources.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ServicesCommandText {
    Q_DECLARE_TR_FUNCTIONS(ServicesCommand)
};

/// "Rides (phones.csv, line 3)": where it is, and what it is called.
QString placeInFile(const Problem &problem) {
    const QString place =
        problem.line == 0 ? problem.field
        : problem.field.isEmpty()
            ? ServicesCommandText::tr("service %1", "which service of a file").arg(problem.line)
            : ServicesCommandText::tr("%1, line %2", "which file, and where in it")
                  .arg(problem.field)
                  .arg(problem.line);
    if (problem.record.isEmpty() || place.isEmpty())
        return place + problem.record;
    return ServicesCommandText::tr("%1 (%2)", "where something is in a file, and its name")
        .arg(place, problem.record);
}

void reportProblems(const ProblemList &problems, QTextStream &err) {
    for (const ProblemKind &kind : problems.kinds()) {
        for (const Problem &problem : kind.examples)
            err << ServicesCommandText::tr("%1: %2", "where in a file, and what was wrong there")
                       .arg(placeInFile(problem), problem.text)
                << Qt::endl;
        if (const qint64 rest = kind.count - kind.examples.size(); rest > 0)
            err << ServicesCommandText::tr("%1 more of these: %2", "how many, and what was wrong")
                       .arg(rest)
                       .arg(kind.text)
                << Qt::endl;
    }
}

void reportOutcome(const DirectoryImport &done, qsizetype problems, QTextStream &out) {
    out << ServicesCommandText::tr(
               "%1 added, %2 changed, %3 already there, %4 left as written here, %5 to look at")
               .arg(done.added)
               .arg(done.changed)
               .arg(done.already)
               .arg(done.kept)
               .arg(problems)
        << Qt::endl;
    if (done.vanished + done.back > 0)
        out << ServicesCommandText::tr("%1 not in this file any more, %2 there again")
                   .arg(done.vanished)
                   .arg(done.back)
            << Qt::endl;
}

int importServices(QStringList arguments, const Command &command) {
    const bool isUpdate = arguments.removeAll(u"--update"_s) > 0;
    if (arguments.size() < 2)
        return refuse(command.err, ServicesCommandText::tr("Please name a book and the files with services."),
                      kWrongUsage);
    const auto store = openBook(arguments.first(), command.secret, BookKind::Directory);
    if (!store)
        return refuse(command.err, store.error().text, kCouldNot);
    const auto report = std::make_shared<HsdsReport>();
    const auto isInDoubt = std::make_shared<bool>(false);
    const auto sayColumns = [report](const ServiceSheet &sheet) {
        MappedSheet guessed = asSaid(sheet, {});
        tellGuesses(guessed, *report);
        return guessed;
    };
    const QStringList files = serviceSources(arguments.mid(1));
    const auto answer = [=](const auto &) {
        *isInDoubt = true;
        return isUpdate;
    };
    const DirectoryImport import{.fileName = nameOfSources(files),
                                 .at = Moment::of(SystemClock().now()),
                                 .source = hsdsSource(files, report, {}, sayColumns),
                                 .questions = {.isUpdate = answer, .areSame = answer},
                                 .problems = {report, &report->problems}};
    const auto saved = (*store)->apply({ServicesCommandText::tr("Import services"), {adding(import)}});
    if (!saved) // nothing was kept, whatever was told of single lines
        return refuse(command.err, saved.error().text, kCouldNot);
    reportProblems(report->problems, command.err);
    if (*isInDoubt && !isUpdate)
        command.err << ServicesCommandText::tr(
                           "With --update, this file is taken as an update of what is here.")
                    << Qt::endl;
    const auto done = (*store)->table<DirectoryImportTable>().find(import.id);
    if (!done || !*done)
        return refuse(command.err, done ? QString() : done.error().text, kCouldNot);
    reportOutcome(**done, report->problems.count(), command.out);
    const DirectoryImport &made = **done;
    return made.added + made.changed + made.already + made.kept > 0
               ? kDone
               : refuse(command.err, ServicesCommandText::tr("Nothing was imported."), kCouldNot);
}

int exportServices(const QStringList &arguments, const Command &command) {
    const QString file = arguments.value(1);
    const auto kind = serviceFileOf(file);
    if (arguments.size() != 2 || !kind)
        return refuse(
            command.err,
            ServicesCommandText::tr(
                "Please name a book and, behind --output, a file that ends with .json, .zip or .csv."),
            kWrongUsage);
    const auto store = openBookToRead(arguments.first(), command.secret, command.err, BookKind::Directory);
    if (!store)
        return refuse(command.err, store.error().text, kCouldNot);
    const auto saved = exportServices(**store, *kind, file);
    if (!saved)
        return refuse(command.err, saved.error().text, kCouldNot);
    command.out << ServicesCommandText::tr("%1 saved").arg(saved->count) << Qt::endl;
    if (saved->mended > 0)
        command.out << ServicesCommandText::tr(
                           "%1 of them mended, as HSDS did not allow them; what the source wrote stands "
                           "beside it")
                           .arg(saved->mended)
                    << Qt::endl;
    if (const QString missing = notInServiceFile(**store, *kind, *saved); !missing.isEmpty())
        command.out << missing << Qt::endl;
    return kDone;
}

} // namespace

std::optional<int> runServicesCommand(const Command &command) {
    const QStringList arguments = withPlainOutput(command.words);
    const bool isImport = arguments.value(0) == u"import"_s;
    if (arguments.value(1) != u"services"_s || (!isImport && arguments[0] != u"export"_s))
        return std::nullopt;
    const QStringList rest = arguments.mid(2);
    return isImport ? importServices(rest, command) : exportServices(rest, command);
}
