// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_print.h"

#include "app/command_end.h"
#include "app/open_book.h"
#include "model/time/clock.h"
#include "ui/printing/visit_summary_layout.h"
#include "ui/shell/settings.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PrintCommand)
};

/// What the command line asks for.
struct Order {
    QString book = {};
    QString output = {};
    std::optional<QDate> since = {};
    PaperChoice paper = {};
};

void declareOptions(QCommandLineParser &parser) {
    parser.addOption({QStringLiteral("output"), {}, QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("since"), {}, QStringLiteral("DATE")});
    parser.addOption({QStringLiteral("paper"), {}, QStringLiteral("letter|a4")});
    parser.addOption({QStringLiteral("large-print"), {}});
}

/// Fills the order, or says in one sentence what does not fit.
QString readOrder(const QCommandLineParser &parser, Order &order) {
    const QStringList named = parser.positionalArguments();
    order.output = parser.value(QStringLiteral("output"));
    if (named.size() != 2 || named[0] != QLatin1String("visit-summary") || order.output.isEmpty())
        return Text::tr("Please write: hearthbook print visit-summary BOOK --output FILE.pdf");
    order.book = named[1];
    order.paper.size = paperSizeIn(QLocale().territory());
    order.paper.largePrint = parser.isSet(QStringLiteral("large-print"));
    const QString paper = parser.value(QStringLiteral("paper")).toLower();
    if (paper == QLatin1String("a4") || paper == QLatin1String("letter"))
        order.paper.size = paper == QLatin1String("a4") ? QPageSize::A4 : QPageSize::Letter;
    else if (!paper.isEmpty())
        return Text::tr("The paper is letter or a4.");
    if (!parser.isSet(QStringLiteral("since")))
        return {};
    order.since = QDate::fromString(parser.value(QStringLiteral("since")), Qt::ISODate);
    return order.since->isValid() ? QString() : Text::tr("Please write the date as in 2026-03-14.");
}

Result<VisitSummary> readSummary(const Order &order, const SecretSource &secret, const QDateTime &now) {
    const auto store = openBook(order.book, secret);
    if (!store)
        return store.error();
    const auto since = order.since ? Result<QDate>(*order.since) : usualSummaryStart(**store, now.date());
    return since ? readVisitSummary(**store, *since, now) : since.error();
}

Result<> write(const Order &order, const VisitSummary &summary) {
    const LaidOutReport laidOut = layOutVisitSummary(summary, kAllSections, order.paper);
    if (order.output.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return writeHtml(laidOut.report, order.output);
    return writePdf(laidOut.document, laidOut.report.title, order.output);
}

} // namespace

std::optional<int> runPrintCommand(const Command &command) {
    if (command.words.value(0) != QLatin1String("print"))
        return std::nullopt;
    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(command.words))
        return refuse(command.err, Text::tr("This command line is not understood. Try --help."), kWrongUsage);
    Order order;
    if (const QString problem = readOrder(parser, order); !problem.isEmpty())
        return refuse(command.err, problem, kWrongUsage);
    const auto summary = readSummary(order, command.secret, SystemClock().now());
    const auto written = summary ? write(order, *summary) : Result<>(summary.error());
    if (!written)
        return refuse(command.err, written.error().text, kCouldNot);
    command.out << Text::tr("The summary is written.") << Qt::endl;
    return kDone;
}
