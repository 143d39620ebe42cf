// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_print.h"

#include "app/command_table.h"
#include "app/command_words.h"
#include "app/exit_codes.h"
#include "app/open_book.h"
#include "app/stored_settings.h"
#include "model/base/clock.h"
#include "model/files/file_endings.h"
#include "ui/kit/settings.h"
#include "ui/printing/paper_packs.h"
#include "ui/printing/speaking.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct PrintCommandText {
    Q_DECLARE_TR_FUNCTIONS(PrintCommand)
};

/// What the command line asks for.
struct Order {
    std::optional<PaperKind> kind = {};
    std::optional<PaperPack> pack = {}; ///< in place of one paper
    QString book = {};
    QString output = {};
    PaperOrder paper = {};
};

QString usage() {
    return PrintCommandText::tr("Please write: hearthbook print visit-summary BOOK --output FILE.pdf");
}

QString allPacks() {
    QStringList names;
    for (const PaperPack &pack : paperPacks())
        names.append(pack.name);
    return names.join(u", "_s);
}

void declareOptions(QCommandLineParser &parser) {
    for (const CommandOption &option : commandAt({u"print"_s})->options)
        parser.addOption({option.name.mid(2), {}, option.value.name});
}

/// What is to be printed, and for whom; what does not fit, in one sentence.
QString readWhat(const QCommandLineParser &parser, Order &order) {
    const QString what = parser.positionalArguments().value(0);
    const QString reader = parser.value(u"for"_s).toLower();
    if (what == u"pack"_s) {
        order.pack = paperPackNamed(reader);
        return order.pack ? QString()
                          : PrintCommandText::tr("The pack is for one of these: %1.").arg(allPacks());
    }
    order.kind = paperKindNamed(what);
    if (!order.kind)
        return usage();
    if (reader.isEmpty() || order.kind->readers.contains(reader)) {
        order.paper.reader = reader;
        return {};
    }
    return order.kind->readers.isEmpty() ? PrintCommandText::tr("This page is the same for everybody.")
                                         : PrintCommandText::tr("This page is for one of these: %1.")
                                               .arg(order.kind->readers.join(u", "_s));
}

/// The size, the print and the language of the pages; what does not fit, in one sentence.
QString readPaper(const QCommandLineParser &parser, PaperChoice &choice) {
    choice.size = paperSizeIn(QLocale().territory());
    choice.largePrint = parser.isSet(u"large-print"_s);
    const QString paper = parser.value(u"paper"_s).toLower();
    if (paper == u"a4"_s || paper == u"letter"_s)
        choice.size = paper == u"a4"_s ? QPageSize::A4 : QPageSize::Letter;
    else if (!paper.isEmpty())
        return PrintCommandText::tr("The paper is letter or a4.");
    const QString language = parser.value(u"language"_s).toLower();
    if (language == u"en"_s || language == u"es"_s)
        choice.language = language == u"es"_s ? PrintLanguage::Spanish : PrintLanguage::English;
    else if (!language.isEmpty())
        return PrintCommandText::tr("The language is en or es.");
    return {};
}

/// A day that was asked for by the option of this name; what does not fit, in one sentence.
QString readDay(const QCommandLineParser &parser, const QString &option, std::optional<QDate> &day) {
    if (!parser.isSet(option))
        return {};
    day = QDate::fromString(parser.value(option), Qt::ISODate);
    return day->isValid() ? QString() : PrintCommandText::tr("Please write the date as in 2026-03-14.");
}

/// Fills the order, or says in one sentence what does not fit.
QString readOrder(const QCommandLineParser &parser, Order &order) {
    const QStringList named = parser.positionalArguments();
    order.book = named.value(1);
    order.output = named.value(2);
    if (named.size() != 3 || order.output.isEmpty())
        return usage();
    if (QString problem = readWhat(parser, order); !problem.isEmpty())
        return problem;
    if (parser.isSet(u"last"_s))
        order.paper.hours = HandoverTime::Last24Hours;
    if (parser.isSet(u"end-of-life"_s))
        order.paper.wishes = WishesExtent::Whole;
    if (QString problem = readPaper(parser, order.paper.paper); !problem.isEmpty())
        return problem;
    if (QString problem = readDay(parser, u"since"_s, order.paper.since); !problem.isEmpty())
        return problem;
    return readDay(parser, u"day"_s, order.paper.day);
}

/// Where the book can be written: a paper is of use without it, too.
Result<> keepPrinted(const Order &order, Store &store) {
    if (!order.kind->keep || store.isReadOnly())
        return {};
    const auto step = order.kind->keep(store, order.paper);
    if (!step || step->changes.empty())
        return step ? Result<>() : Result<>(step.error());
    return store.apply(*step);
}

Result<> writePaper(const Order &order, const Store &store) {
    const auto asked = asLastTime(*order.kind, store, order.paper);
    const auto made = asked ? makePaper(*order.kind, store, *asked) : asked.error();
    if (!made)
        return made.error();
    const LaidOutReport &laidOut = made->laidOut;
    if (!savedEndingAt(FileType::WebPage, order.output))
        return writePdf(laidOut.document, laidOut.report.fileTitle, order.output);
    const Speaking speaking(order.paper.paper.language);
    return writeHtml(laidOut.report, order.output);
}

Result<> writePack(const Order &order, const Store &store) {
    if (savedEndingAt(FileType::WebPage, order.output))
        return Error{
            ErrorKind::Failed, PrintCommandText::tr("A pack of papers can be saved as PDF only."), {}};
    const auto papers = makePack(order.pack->parts, store, order.paper);
    return papers ? writePdf(documentsOf(*papers), order.pack->title, order.output)
                  : Result<>(papers.error());
}

Result<> print(Order order, const Command &command) {
    const auto store = openBookToRead(order.book, command.secret, command.err, BookKind::CareBook);
    if (!store)
        return store.error();
    order.paper.now = SystemClock().now();
    order.paper.emergencyNumber = Settings(storedSettings()).emergencyNumber();
    if (order.pack)
        return writePack(order, **store);
    const auto written = writePaper(order, **store);
    return written ? keepPrinted(order, **store) : written;
}

} // namespace

std::optional<int> runPrintCommand(const Command &command) {
    if (command.words.value(0) != u"print"_s)
        return std::nullopt;
    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(withPlainOutput(command.words)))
        return refuse(command.err, PrintCommandText::tr("This command line is not understood. Try --help."),
                      kWrongUsage);
    Order order;
    if (const QString problem = readOrder(parser, order); !problem.isEmpty())
        return refuse(command.err, problem, kWrongUsage);
    const auto written = print(order, command);
    if (!written)
        return refuse(command.err, written.error().text, kCouldNot);
    command.out << PrintCommandText::tr("The page is written.") << Qt::endl;
    return kDone;
}
