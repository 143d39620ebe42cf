// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/papers/paper_review.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"

#include <QCoreApplication>

namespace {

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(PaperReview)
};

QString readerText(const PaperReview &review) {
    if (review.lookedThroughBy.isEmpty())
        return {};
    const QString name = isolated(review.lookedThroughBy);
    return review.byClinician ? ReviewText::tr("looked through by %1 (clinician)").arg(name)
                              : ReviewText::tr("looked through by %1").arg(name);
}

} // namespace

QString reviewText(const PaperReview &review) {
    const QString author = review.writtenBy.isEmpty()
                               ? QString()
                               : ReviewText::tr("Written by %1").arg(isolated(review.writtenBy));
    return inARow({author, readerText(review), ReviewText::tr("on %1").arg(isolated(dateText(review.on))),
                   ReviewText::tr("look again by %1").arg(isolated(dateText(review.lookAgainOn)))});
}

bool isStale(const PaperReview &review, const QList<PaperItem> &now, const QDate &today) {
    return today >= review.lookAgainOn || !changesBetween(review.items, now).isEmpty();
}
