// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/column_list.h"

#include "model/base/isolated.h"
#include "ui/kit/widgets.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

ColumnList::ColumnList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(scaled(10));
    m_layout->addWidget(sectionLabel(tr("The columns of the file")));
    m_layout->addWidget(
        mutedLabel(tr("What you correct here is remembered for the next file with these headings.")));
}

QComboBox *ColumnList::addBox(int column, const char *name, const QString &accessible) {
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name) + QString::number(column));
    box->setAccessibleName(accessible);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(box, &QComboBox::activated, this, [this, column] { choose(column); });
    return box;
}

void ColumnList::addColumn(const QString &heading, const QStringList &examples, const QList<QWidget *> &boxes,
                           QWidget *below) {
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(4));
    layout->addWidget(strongLabel(heading));
    if (!examples.isEmpty())
        layout->addWidget(mutedLabel(tr("for example %1").arg(isolated(examples).join(u" · "_s))));
    layout->addWidget(wrappingRow(boxes));
    if (below)
        layout->addWidget(below);
    m_layout->addWidget(part);
}
