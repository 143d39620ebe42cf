// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/wishes_sheet.h"

#include "model/advancecare/wishes_table.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/child/child_table.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>

namespace {

struct WishesSheetText {
    Q_DECLARE_TR_FUNCTIONS(WishesSheet)
};

QList<WishTopic> toldTopics(const Wishes &wishes, WishesExtent extent) {
    QList<WishTopic> told;
    for (const auto &[topic, name] : choices<WishTopic>()) {
        if (wishes.tells(topic) && (extent == WishesExtent::Whole || !isOfEndOfLife(topic)))
            told.append(topic);
    }
    return told;
}

QString pageTitle(const Child &child) {
    const QString name = child.shortName();
    return name.isEmpty() ? WishesSheetText::tr("Wishes")
                          : WishesSheetText::tr("Wishes of %1 and the family").arg(isolated(name));
}

void addWish(Html &html, const Wishes &wishes, WishTopic topic) {
    const WishWords &words = wishes.of(topic);
    html.heading(2, nameOf(topic));
    if (topic == WishTopic::Photos && wishes.photos != PhotoWish::NotSaid)
        html.paragraph(nameOf(wishes.photos));
    const QString child =
        words.child.isEmpty() ? QString() : WishesSheetText::tr("\"%1\"").arg(isolated(words.child));
    html.facts({{WishesSheetText::tr("The child"), escaped(child)},
                {WishesSheetText::tr("The family"), escaped(words.family)}});
}

} // namespace

Result<WishesSheet> readWishes(const Store &store, const QDateTime &now) {
    Reading reading;
    WishesSheet sheet{.printedAt = now};
    sheet.child = reading.take(store.table<ChildTable>().get());
    sheet.wishes = reading.take(store.table<WishesTable>().get()).value_or(Wishes{});
    if (reading.error())
        return *reading.error();
    return sheet;
}

QStringList revealedBy(const WishesSheet &sheet, WishesExtent extent) {
    QStringList revealed;
    for (const WishTopic topic : toldTopics(sheet.wishes, extent))
        revealed.append(u'"' + nameOf(topic) + u'"');
    return revealed;
}

Report wishesReport(const WishesSheet &sheet, WishesExtent extent) {
    const QString title = pageTitle(sheet.child);
    Html html(isRightToLeft());
    html.heading(1, title);
    html.paragraph(WishesSheetText::tr("Only for the family, and for those to whom the family gives it."),
                   "quiet");
    if (sheet.wishes.childSaidOn)
        html.paragraph(WishesSheetText::tr("What the child says was said on %1.")
                           .arg(isolated(dateText(*sheet.wishes.childSaidOn))));
    const QList<WishTopic> told = toldTopics(sheet.wishes, extent);
    for (const WishTopic topic : told)
        addWish(html, sheet.wishes, topic);
    if (told.isEmpty())
        html.paragraph(WishesSheetText::tr("Nothing is written yet."));
    return {.title = title,
            .fileTitle = WishesSheetText::tr("Wishes"),
            .html = html.body(),
            .footer = inARow({sheet.child.name, printedFooter(sheet.printedAt)})};
}
