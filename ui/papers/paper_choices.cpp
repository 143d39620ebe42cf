// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_choices.h"

#include "ui/shell/widgets.h"

#include <QCheckBox>

PaperChoices::PaperChoices(const PageContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(scaled(10));
}

QList<QCheckBox *> PaperChoices::addTicks(const QString &title, const QStringList &names) {
    m_column->addWidget(strongLabel(title));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    QList<QCheckBox *> boxes;
    for (int i = 0; i < names.size(); ++i) {
        auto *box = new QCheckBox(names[i]);
        box->setObjectName(QStringLiteral("section%1").arg(i));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &PaperChoices::changed);
        column->addWidget(box);
        boxes.append(box);
    }
    m_column->addLayout(column);
    return boxes;
}
