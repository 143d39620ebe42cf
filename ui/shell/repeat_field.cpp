// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/repeat_field.h"

#include "ui/shell/style.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/widgets.h"

#include <QHBoxLayout>

RepeatField::RepeatField(const QString &addText, const QString &removeText, Order order, QWidget *parent) :
    QWidget(parent), m_removeText(removeText), m_order(order), m_layout(new QVBoxLayout(this)),
    m_add(quietButton(addText, "plus-lg")) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(scaled(4));
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setObjectName(QStringLiteral("addRow"));
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        appendRow()->setFocus();
        Q_EMIT edited();
    });
}

QWidget *RepeatField::appendRow() {
    QWidget *content = makeRow();
    auto *row = new QWidget;
    row->setFocusProxy(content);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content, 1);
    if (m_order == Order::Movable) {
        auto *up = iconButton(tr("Move up"), "chevron-up");
        up->setObjectName(QStringLiteral("moveUp"));
        connect(up, &QToolButton::clicked, this, [this, content] { moveUp(content); });
        layout->addWidget(up);
    }
    auto *remove = iconButton(m_removeText, "x-lg");
    remove->setObjectName(QStringLiteral("removeRow"));
    connect(remove, &QToolButton::clicked, this, [this, content] { removeRow(content); });
    layout->addWidget(remove);
    nameBoxes(row);
    m_layout->insertWidget(int(m_rows.size()), row);
    m_rows.append(content);
    tabInReadingOrder(window());
    return content;
}

void RepeatField::removeRow(QWidget *row) {
    m_rows.removeOne(row);
    m_add->setFocus();
    row->parentWidget()->deleteLater();
    row->parentWidget()->hide();
    Q_EMIT edited();
}

void RepeatField::moveUp(QWidget *row) {
    const auto at = m_rows.indexOf(row);
    if (at <= 0)
        return;
    m_rows.move(at, at - 1);
    m_layout->insertWidget(int(at) - 1, row->parentWidget());
    tabInReadingOrder(window());
    row->setFocus();
    Q_EMIT edited();
}
