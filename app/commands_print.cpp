// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_print.h"

#include "app/exit_codes.h"
#include "app/open_book.h"
#include "app/stored_settings.h"
#include "model/base/clock.h"
#include "model/child/child_table.h"
#include "model/comfort/comfort_page_table.h"
#include "model/files/file_endings.h"
#include "model/reports/about_me_sheet.h"
#include "model/reports/call_sheet.h"
#include "model/reports/medication_list.h"
#include "model/reports/timeline_report.h"
#include "model/reports/wallet_card.h"
#include "model/reports/wishes_sheet.h"
#include "ui/kit/settings.h"
#include "ui/printing/comfort_sheet_layout.h"
#include "ui/printing/emergency_layout.h"
#include "ui/printing/handover_layout.h"
#include "ui/printing/speaking.h"
#include "ui/printing/visit_summary_layout.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct PrintCommandText {
    Q_DECLARE_TR_FUNCTIONS(PrintCommand)
};

/// What the command line asks for.
struct Order {
    QString book = {};
    QString output = {};
    std::optional<QDate> since = {};
    HandoverChoice handover = {};
    AboutMeReader aboutMe = AboutMeReader::School;
    WishesExtent wishes = WishesExtent::WithoutEndOfLife;
    PaperChoice paper = {};
};

using Made = Result<LaidOutReport>;

Made makeVisitSummary(const Store &store, const Order &order, const QDateTime &now) {
    const auto since = order.since ? Result<QDate>(*order.since) : usualSummaryStart(store, now.date());
    const auto summary = since ? readVisitSummary(store, *since, now) : since.error();
    if (!summary)
        return summary.error();
    return layOutVisitSummary(*summary, kAllSections, order.paper);
}

Made makeHandover(const Store &store, const Order &order, const QDateTime &now) {
    const QString emergencyNumber = Settings(storedSettings()).emergencyNumber();
    const auto handover = readHandover(store, order.handover.time, emergencyNumber, now);
    if (!handover)
        return handover.error();
    return layOutHandover(*handover, order.handover, order.paper);
}

Made makeEmergency(const Store &store, const Order &order, const QDateTime &now) {
    const auto sheet = readEmergencySheet(store, Settings(storedSettings()).emergencyNumber(), now);
    if (!sheet)
        return sheet.error();
    return layOutEmergencySheet(*sheet, kUsualEmergencySections, order.paper);
}

Made makeWallet(const Store &store, const Order &order, const QDateTime &now) {
    const auto sheet = readEmergencySheet(store, Settings(storedSettings()).emergencyNumber(), now);
    if (!sheet)
        return sheet.error();
    return layOutReport(walletReport(*sheet, {}), order.paper, kOrdinaryPoints);
}

Made makeMedicines(const Store &store, const Order &order, const QDateTime &now) {
    const auto list = readMedicationList(store, now);
    if (!list)
        return list.error();
    return layOutOnOnePage(medicationListReport(*list), order.paper);
}

Made makeCalls(const Store &store, const Order &order, const QDateTime &now) {
    const auto sheet = readCallSheet(store, Settings(storedSettings()).emergencyNumber(), now);
    if (!sheet)
        return sheet.error();
    return layOutOnOnePage(callSheetReport(*sheet), order.paper);
}

Made makeAboutMe(const Store &store, const Order &order, const QDateTime &now) {
    const auto sheet = readAboutMe(store, now);
    if (!sheet)
        return sheet.error();
    return layOutOnOnePage(aboutMeReport(*sheet, usualChoice(order.aboutMe)), order.paper);
}

Made makeWishes(const Store &store, const Order &order, const QDateTime &now) {
    const auto sheet = readWishes(store, now);
    if (!sheet)
        return sheet.error();
    return layOutOnOnePage(wishesReport(*sheet, order.wishes), order.paper);
}

Made makeTimeline(const Store &store, const Order &order, const QDateTime &now) {
    const auto paper =
        readTimelinePaper(store, order.since.value_or(now.date().addDays(1 - kTimelineDays)), now);
    if (!paper)
        return paper.error();
    return layOutReport(timelineReport(*paper), order.paper,
                        order.paper.largePrint ? kLargePoints : kOrdinaryPoints);
}

Made makeComfort(const Store &store, const Order &order, const QDateTime &now) {
    const auto page = store.table<ComfortPageTable>().get();
    const auto child = store.table<ChildTable>().get();
    if (!page || !child)
        return page ? child.error() : page.error();
    return layOutComfortSheet(page->value_or(ComfortPage{}), *child, now, order.paper);
}

/// One kind of paper, by the name that it has in the command line.
struct PrintEntry {
    const char *name;
    Made (*make)(const Store &, const Order &, const QDateTime &now);
};

constexpr PrintEntry kPapers[] = {
    {"visit-summary", makeVisitSummary},
    {"emergency", makeEmergency},
    {"wallet", makeWallet},
    {"handover", makeHandover},
    {"medicines", makeMedicines},
    {"about-me", makeAboutMe},
    {"calls", makeCalls},
    {"timeline", makeTimeline},
    {"comfort", makeComfort},
    {"wishes", makeWishes},
};

const PrintEntry *paperNamed(const QString &name) {
    for (const PrintEntry &entry : kPapers) {
        if (name == QLatin1String(entry.name))
            return &entry;
    }
    return nullptr;
}

void declareOptions(QCommandLineParser &parser) {
    parser.addOption({u"output"_s, {}, u"FILE"_s});
    parser.addOption({u"since"_s, {}, u"DATE"_s});
    parser.addOption({u"for"_s, {}, u"READER"_s});
    parser.addOption({u"last"_s, {}});
    parser.addOption({u"end-of-life"_s, {}});
    parser.addOption({u"paper"_s, {}, u"letter|a4"_s});
    parser.addOption({u"large-print"_s, {}});
    parser.addOption({u"language"_s, {}, u"en|es"_s});
}

/// For whom the paper is; what does not fit, in one sentence.
QString readReader(const QCommandLineParser &parser, Order &order) {
    if (!parser.isSet(u"for"_s))
        return {};
    const QString named = parser.value(u"for"_s).toLower();
    if (parser.positionalArguments().value(0) == u"about-me"_s) {
        const auto reader = u"school hospital sitter"_s.split(u' ').indexOf(named);
        order.aboutMe = AboutMeReader(qMax(0, int(reader)));
        return reader < 0 ? PrintCommandText::tr("The page is for school, hospital or sitter.") : QString();
    }
    const auto reader = u"parent nurse school respite"_s.split(u' ').indexOf(named);
    order.handover.reader = HandoverReader(qMax(0, int(reader)));
    order.handover.sections = usualSections(order.handover.reader);
    return reader < 0 ? PrintCommandText::tr("The sheet is for parent, nurse, school or respite.")
                      : QString();
}

/// Fills the order, or says in one sentence what does not fit.
QString readOrder(const QCommandLineParser &parser, Order &order) {
    const QStringList named = parser.positionalArguments();
    order.output = parser.value(u"output"_s);
    if (named.size() != 2 || !paperNamed(named[0]) || order.output.isEmpty())
        return PrintCommandText::tr("Please write: hearthbook print visit-summary BOOK --output FILE.pdf");
    order.book = named[1];
    if (QString problem = readReader(parser, order); !problem.isEmpty())
        return problem;
    if (parser.isSet(u"last"_s))
        order.handover.time = HandoverTime::Last24Hours;
    if (parser.isSet(u"end-of-life"_s))
        order.wishes = WishesExtent::Whole;
    order.paper.size = paperSizeIn(QLocale().territory());
    order.paper.largePrint = parser.isSet(u"large-print"_s);
    const QString paper = parser.value(u"paper"_s).toLower();
    if (paper == u"a4"_s || paper == u"letter"_s)
        order.paper.size = paper == u"a4"_s ? QPageSize::A4 : QPageSize::Letter;
    else if (!paper.isEmpty())
        return PrintCommandText::tr("The paper is letter or a4.");
    const QString language = parser.value(u"language"_s).toLower();
    if (language == u"en"_s || language == u"es"_s)
        order.paper.language = language == u"es"_s ? PrintLanguage::Spanish : PrintLanguage::English;
    else if (!language.isEmpty())
        return PrintCommandText::tr("The language is en or es.");
    if (!parser.isSet(u"since"_s))
        return {};
    order.since = QDate::fromString(parser.value(u"since"_s), Qt::ISODate);
    return order.since->isValid() ? QString()
                                  : PrintCommandText::tr("Please write the date as in 2026-03-14.");
}

Result<> write(const Order &order, const LaidOutReport &laidOut) {
    if (savedEndingAt(FileType::WebPage, order.output))
        return writeHtml(laidOut.report, order.output);
    return writePdf(laidOut.document, laidOut.report.fileTitle, order.output);
}

Result<> print(const PrintEntry &entry, const Order &order, const Command &command) {
    const auto store = openBookToRead(order.book, command.secret, command.err, BookKind::CareBook);
    if (!store)
        return store.error();
    const Speaking speaking(order.paper.language);
    const auto made = entry.make(**store, order, SystemClock().now());
    return made ? write(order, *made) : Result<>(made.error());
}

} // namespace

std::optional<int> runPrintCommand(const Command &command) {
    if (command.words.value(0) != u"print"_s)
        return std::nullopt;
    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(command.words))
        return refuse(command.err, PrintCommandText::tr("This command line is not understood. Try --help."),
                      kWrongUsage);
    Order order;
    if (const QString problem = readOrder(parser, order); !problem.isEmpty())
        return refuse(command.err, problem, kWrongUsage);
    const PrintEntry *entry = paperNamed(parser.positionalArguments().at(0));
    const auto written = print(*entry, order, command);
    if (!written)
        return refuse(command.err, written.error().text, kCouldNot);
    command.out << PrintCommandText::tr("The page is written.") << Qt::endl;
    return kDone;
}
