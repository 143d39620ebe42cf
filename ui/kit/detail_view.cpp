// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/detail_view.h"

#include "model/base/date_text.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QScrollArea>

DetailView::DetailView(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(scaled(6));
    m_layout->setAlignment(Qt::AlignTop);
}

void DetailView::addTitle(const QString &title, const QString &subtitle) {
    m_layout->addWidget(titleLabel(title));
    if (!subtitle.isEmpty())
        m_layout->addWidget(mutedLabel(subtitle));
}

void DetailView::addChips(const QStringList &texts) {
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    for (const QString &text : texts) {
        if (!text.isEmpty())
            flow->addWidget(chipLabel(text));
    }
    m_layout->addWidget(row);
}

void DetailView::addSection(const QString &title) {
    m_layout->addSpacing(scaled(14));
    m_layout->addWidget(sectionLabel(title));
}

void DetailView::addField(const QString &name, const QString &text) {
    if (text.isEmpty())
        return;
    m_layout->addSpacing(scaled(8));
    m_layout->addWidget(mutedLabel(name));
    m_layout->addWidget(selectable(plainLabel(text)));
}

void DetailView::addText(const QString &text) {
    if (!text.isEmpty())
        m_layout->addWidget(selectable(plainLabel(text)));
}

void DetailView::addNote(const QString &text) {
    m_layout->addWidget(mutedLabel(text));
}

void DetailView::addDated(const QDate &day, const QString &text) {
    m_layout->addSpacing(scaled(6));
    m_layout->addWidget(mutedLabel(dateText(day)));
    m_layout->addWidget(selectable(plainLabel(text)));
}

void DetailView::addWidget(QWidget *widget) {
    m_layout->addWidget(widget);
}

void replaceContent(QScrollArea *area, QWidget *fresh) {
    const QWidget *focused = area->window()->focusWidget();
    const bool wasInside = focused && area->widget()->isAncestorOf(focused);
    const QString name = wasInside ? focused->objectName() : QString();
    area->takeWidget()->deleteLater(); // it may be what was just clicked
    area->setWidget(fresh);
    fresh->setAutoFillBackground(false); // the card shows through
    if (auto *again = name.isEmpty() ? nullptr : fresh->findChild<QWidget *>(name))
        again->setFocus();
}
