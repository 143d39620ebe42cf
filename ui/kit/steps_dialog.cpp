// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/steps_dialog.h"

#include "ui/kit/tab_order.h"
#include "ui/kit/widgets.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

StepsDialog::StepsDialog(const QString &title, const QString &finish, const char *name, QWidget *parent) :
    QDialog(parent), m_steps(new QStackedWidget), m_back(plainButton(tr("&Back"))),
    m_next(primaryButton(tr("&Next"))), m_finish(primaryButton(finish)) {
    setWindowTitle(title);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_finish->setObjectName(QString::fromLatin1(name));
    auto *cancel = plainButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_finish, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = pageLayout(this);
    layout->addWidget(sectionLabel(title));
    layout->addWidget(m_steps, 1);
    layout->addLayout(headerRow(new QWidget, {cancel, m_back, m_next, m_finish}));
}

void StepsDialog::addStep(QWidget *content) {
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, scaled(4), 0);
    column->addWidget(content);
    column->addStretch(1);
    m_steps->addWidget(scrolling(place));
    showButtons();
}

int StepsDialog::step() const {
    return m_steps->currentIndex();
}

bool StepsDialog::isLast(int step) const {
    return step == m_steps->count() - 1;
}

void StepsDialog::showButtons() {
    const bool last = isLast(step());
    m_back->setVisible(step() > 0);
    m_next->setVisible(!last);
    m_finish->setVisible(last);
    (last ? m_finish : m_next)->setDefault(true);
}

void StepsDialog::goTo(int step) {
    enter(step);
    m_steps->setCurrentIndex(step);
    showButtons();
    focusFirst();
}

/// Where the person goes on: the first field, not the button that went away.
void StepsDialog::focusFirst() {
    if (QWidget *first = firstTabStop(m_steps->currentWidget()))
        first->setFocus(Qt::TabFocusReason);
}

void StepsDialog::showEvent(QShowEvent *event) {
    QDialog::showEvent(event);
    if (!m_ordered) { // the steps came after the buttons
        tabInReadingOrder(this);
        focusFirst();
    }
    m_ordered = true;
}

void StepsDialog::accept() {
    if (!check(step()))
        return;
    if (isLast(step()))
        QDialog::accept();
    else
        goTo(step() + 1);
}
