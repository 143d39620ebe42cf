// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_services.h"

#include "app/command_end.h"
#include "app/open_book.h"
#include "model/exchange/hsds_reader.h"
#include "model/exchange/service_files.h"
#include "model/exchange/service_sources.h"
#include "model/time/clock.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace {

struct ServicesCommandText {
    Q_DECLARE_TR_FUNCTIONS(ServicesCommand)
};

void reportProblems(const ProblemList &problems, QTextStream &err) {
    for (const Problem &problem : problems.first())
        err << (problem.field.isEmpty()
                    ? ServicesCommandText::tr("service %1: %2",
                                              "which service of a file, and what was wrong there")
                          .arg(problem.line)
                          .arg(problem.text)
                    : ServicesCommandText::tr("%1, line %2: %3",
                                              "which file, where in it, and what was wrong there")
                          .arg(problem.field)
                          .arg(problem.line)
                          .arg(problem.text))
            << Qt::endl;
}

int importServices(const QStringList &arguments, const Command &command) {
    if (arguments.size() < 2)
        return refuse(command.err, ServicesCommandText::tr("Please name a book and the files with services."),
                      kWrongUsage);
    const auto store = openBook(arguments.first(), command.secret);
    if (!store)
        return refuse(command.err, store.error().text, kCouldNot);
    const auto report = std::make_shared<HsdsReport>();
    const QStringList files = serviceSources(arguments.mid(1));
    const DirectoryImport import{.fileName = nameOfSources(files),
                                 .at = Moment::of(SystemClock().now()),
                                 .source = hsdsSource(files, report)};
    const auto saved = (*store)->apply({ServicesCommandText::tr("Import services"), {adding(import)}});
    reportProblems(report->problems, command.err);
    if (!saved)
        return refuse(command.err, saved.error().text, kCouldNot);
    const auto done = (*store)->directoryImports().find(import.id);
    if (!done || !*done)
        return refuse(command.err, done ? QString() : done.error().text, kCouldNot);
    command.out << ServicesCommandText::tr(
                       "%1 added, %2 changed, %3 already there, %4 left as written here, %5 to look at")
                       .arg((*done)->added)
                       .arg((*done)->changed)
                       .arg((*done)->already)
                       .arg((*done)->kept)
                       .arg(report->problems.count())
                << Qt::endl;
    if ((*done)->vanished + (*done)->back > 0)
        command.out << ServicesCommandText::tr("%1 not in this file any more, %2 there again")
                           .arg((*done)->vanished)
                           .arg((*done)->back)
                    << Qt::endl;
    const bool isNothing = (*done)->added + (*done)->changed + (*done)->already + (*done)->kept == 0;
    return isNothing ? kCouldNot : kDone;
}

int exportServices(const QStringList &arguments, const Command &command) {
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("output"), {}, QStringLiteral("FILE")});
    const bool understood = parser.parse(QStringList{QString()} + arguments);
    const QString file = parser.value(QStringLiteral("output"));
    const auto kind = serviceFileOf(file);
    if (!understood || parser.positionalArguments().size() != 1 || !kind)
        return refuse(
            command.err,
            ServicesCommandText::tr(
                "Please name a book and, behind --output, a file that ends with .json, .zip or .csv."),
            kWrongUsage);
    const auto store = openBook(parser.positionalArguments().first(), command.secret);
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
    return kDone;
}

} // namespace

std::optional<int> runServicesCommand(const Command &command) {
    const QStringList &arguments = command.words;
    const bool isImport = arguments.value(0) == QLatin1String("import");
    if (arguments.value(1) != QLatin1String("services") ||
        (!isImport && arguments[0] != QLatin1String("export")))
        return std::nullopt;
    const QStringList rest = arguments.mid(2);
    for (const QString &argument : rest) {
        if (isImport && argument.startsWith(QLatin1Char('-')))
            return refuse(command.err,
                          ServicesCommandText::tr("There is no option %1. Try --help.").arg(argument),
                          kWrongUsage);
    }
    return isImport ? importServices(rest, command) : exportServices(rest, command);
}
