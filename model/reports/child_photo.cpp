// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/child_photo.h"

#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>

namespace {

struct ChildPhotoText {
    Q_DECLARE_TR_FUNCTIONS(ChildPhoto)
};

} // namespace

QList<ReportPhoto> childPhoto(const Child &child, bool isWanted, int points) {
    if (!isWanted || child.photo.isEmpty())
        return {};
    return {{.content = child.photo, .words = ChildPhotoText::tr("Photo of the child"), .points = points}};
}

QString besidePhoto(const QString &head, const QList<ReportPhoto> &photos, int percent) {
    if (photos.isEmpty())
        return head;
    const QString side = isRightToLeft() ? u"left"_s : u"right"_s;
    Html html(isRightToLeft());
    html.besideNarrow(
        head,
        u"<p align=\"%1\"><img src=\"photo:0\" alt=\"%2\"></p>"_s.arg(side, escaped(photos.first().words)),
        percent);
    return html.body();
}
