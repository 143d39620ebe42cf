// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/detail_view.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "ui/kit/columns.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMarkSide = 18;
constexpr int kRoomForPanels = 480;
constexpr int kBetweenPanels = 10;

} // namespace

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

void DetailView::addLead(const QString &text) {
    if (text.isEmpty())
        return;
    QLabel *label = selectable(plainLabel(text));
    setRole(label, "lead");
    m_layout->addWidget(label);
}

void DetailView::addPhone(const QString &number, const QString &where) {
    if (number.isEmpty())
        return;
    QLabel *digits = selectable(bigLabel(number));
    digits->setLayoutDirection(Qt::LeftToRight); // in every language
    digits->setObjectName(u"phoneNumber"_s);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, scaled(4), 0, 0);
    layout->setSpacing(scaled(12));
    layout->addWidget(digits);
    if (where.isEmpty())
        layout->addStretch(1);
    else
        layout->addWidget(mutedLabel(where), 1);
    m_layout->addWidget(row);
}

void DetailView::addFact(const QString &name, const QString &text) {
    if (!text.isEmpty())
        //: the name of something that is known, and what is known
        addText(tr("%1: %2").arg(isolated(name), isolated(text)));
}

void DetailView::addMarked(const char *iconName, const QString &name, const QString &text) {
    if (text.isEmpty())
        return;
    auto *mark = new QLabel;
    mark->setPixmap(icon(iconName, Ink::Muted).pixmap(scaled(kMarkSide)));
    QLabel *words = selectable(plainLabel(text));
    words->setAccessibleName(tr("%1: %2").arg(isolated(name), isolated(text)));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, scaled(4), 0, 0);
    layout->setSpacing(scaled(10));
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    m_layout->addWidget(row);
}

void DetailView::addTextWith(const QString &text, QWidget *act) {
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(selectable(plainLabel(text)), 1);
    layout->addWidget(act, 0, Qt::AlignTop);
    m_layout->addWidget(row);
}

QWidget *DetailView::buildPanel(const Panel &panel, const char *role) {
    auto *frame = new QFrame;
    setRole(frame, role);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(scaled(14), scaled(10), scaled(14), scaled(12));
    layout->setSpacing(scaled(4));
    layout->addWidget(strongLabel(panel.name));
    layout->addWidget(selectable(plainLabel(panel.text)));
    layout->addStretch(1);
    return frame;
}

void DetailView::addPanels(const QList<Panel> &panels) {
    auto *columns = new Columns({kRoomForPanels, kBetweenPanels, kBetweenPanels});
    bool isBlank = true;
    for (const Panel &panel : panels) {
        if (panel.text.isEmpty())
            continue;
        columns->add(buildPanel(panel, "sunken"));
        isBlank = false;
    }
    columns->setHidden(isBlank);
    m_layout->addSpacing(isBlank ? 0 : scaled(4));
    m_layout->addWidget(columns);
}

void DetailView::addWarmPanel(const Panel &panel) {
    if (!panel.text.isEmpty())
        m_layout->addWidget(buildPanel(panel, "warmBar"));
}

void DetailView::addText(const QString &text) {
    if (!text.isEmpty())
        m_layout->addWidget(selectable(plainLabel(text)));
}

void DetailView::addNote(const QString &text) {
    m_layout->addWidget(mutedLabel(text));
}

void DetailView::addStretch() {
    m_layout->addStretch(1);
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
