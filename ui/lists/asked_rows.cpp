// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/asked_rows.h"

#include "model/base/isolated.h"
#include "model/lists/asked_needs.h"
#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

AskedRows::AskedRows(const ServiceList &list, QWidget *parent) : QWidget(parent) {
    setObjectName(u"askedRows"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    column->addWidget(strongLabel(tr("The family asks for")));
    for (const AskedNeed &asked : askedNeeds(list)) {
        const QString name = nameOf(asked.need);
        auto *look = quietButton(asked.isFound ? tr("Look for more") : tr("Look for it"), "search");
        look->setObjectName(u"look_"_s + keyOf(asked.need));
        //: what a button does, and what a family wants help with
        look->setAccessibleName(tr("%1: %2").arg(look->text(), isolated(name)));
        connect(look, &QPushButton::clicked, this, [this, need = asked.need] { Q_EMIT lookRequested(need); });
        QList<QWidget *> parts{plainLabel(name), look};
        if (asked.isFound)
            parts.insert(1, mutedLabel(tr("one is in the list")));
        column->addWidget(wrappingRow(parts));
    }
}
