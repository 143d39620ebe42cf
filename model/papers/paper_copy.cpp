// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/papers/paper_copy.h"

#include "model/base/isolated.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct PaperCopyText {
    Q_DECLARE_TR_FUNCTIONS(PaperCopy)
};

} // namespace

QString contentMark(const QList<PaperItem> &items) {
    QStringList marks;
    for (const PaperItem &item : items)
        marks.append(QString::number(int(item.group)) + item.record.toString() + item.mark);
    // In which order the records were read says nothing.
    std::sort(marks.begin(), marks.end());
    return paperItem(PaperGroup::Child, {}, marks.join(u'\n')).mark;
}

QList<PaperCopy> copiesFromBefore(const QList<PaperCopy> &copies, const QString &markNow) {
    QList<PaperCopy> before;
    for (const PaperCopy &copy : copies) {
        if (copy.mark != markNow)
            before.append(copy);
    }
    return before;
}

PaperCopy renewed(PaperCopy copy, const QString &markNow, const QDate &today) {
    copy.mark = markNow;
    copy.since = today;
    return copy;
}

QStringList usualCopyPlaces() {
    return {PaperCopyText::tr("Refrigerator"), PaperCopyText::tr("Car"), PaperCopyText::tr("School"),
            PaperCopyText::tr("Grandma's")};
}

QString copiesFromBeforeText(const QList<PaperCopy> &copies) {
    if (copies.isEmpty())
        return {};
    QStringList places;
    for (const PaperCopy &copy : copies)
        places.append(isolated(copy.place));
    //: %1 is where they lie: "refrigerator, car"
    return PaperCopyText::tr("%n copy(ies) are from before: %1", nullptr, int(copies.size()))
        .arg(places.join(u", "_s));
}
