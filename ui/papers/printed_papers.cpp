// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/printed_papers.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/child/child_table.h"
#include "model/papers/paper_print_table.h"
#include "model/reports/paper_items.h"
#include "ui/kit/page.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct PrintedText {
    Q_DECLARE_TR_FUNCTIONS(PrintedPapers)
};

} // namespace

Result<> notePrinted(const PageContext &context, const QList<std::pair<PaperKind, PaperOrder>> &printed) {
    if (context.store.isReadOnly())
        return {};
    ChangeSet changes{.label = PrintedText::tr("Print")};
    for (const auto &[kind, order] : printed) {
        const QString reader = order.reader.isEmpty() ? kind.readers.value(0) : order.reader;
        auto items = readPaperItems(context.store, kind.tells, context.clock.today());
        const auto before = context.store.table<PaperPrintTable>().find(kind.name, reader);
        if (!items || !before)
            return items ? before.error() : items.error();
        changes.changes.emplace_back(
            Edit<PaperPrint>{*before, PaperPrint{.id = paperPrintId(kind.name, reader),
                                                 .paper = kind.name,
                                                 .reader = reader,
                                                 .at = Moment::of(context.clock.now()),
                                                 .sections = order.sections,
                                                 .items = *std::move(items)}});
        const auto kept = kind.keep ? kind.keep(context.store, order) : Result<ChangeSet>(ChangeSet{});
        if (!kept)
            return kept.error();
        changes.changes.insert(changes.changes.end(), kept->changes.begin(), kept->changes.end());
    }
    // Not through the history: nobody takes a printed page back.
    return context.store.apply(changes);
}

Result<QString> lastPrintedText(const PageContext &context, const PaperKind &kind,
                                const QList<PaperPrint> &prints) {
    const auto print = std::find_if(prints.begin(), prints.end(),
                                    [&kind](const PaperPrint &each) { return each.paper == kind.name; });
    if (print == prints.end())
        return hasChildDied(context.store) ? QString() : PrintedText::tr("Not printed yet");
    const auto now = readPaperItems(context.store, kind.tells, context.clock.today());
    if (!now)
        return now.error();
    const QString printed = PrintedText::tr("Printed on %1").arg(isolated(dateText(print->at.date())));
    const QStringList changed = changesBetween(print->items, *now);
    return changed.isEmpty() || hasChildDied(context.store)
               ? printed
               : printed + u'\n' +
                     PrintedText::tr("Changed since then: %1").arg(QLocale().createSeparatedList(changed));
}
