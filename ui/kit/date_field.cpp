// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/date_field.h"

#include "model/base/date_text.h"
#include "ui/kit/calendar.h"
#include "ui/kit/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

DateField::DateField(const std::optional<QDate> &date, const QDate &today, QWidget *parent) :
    QWidget(parent), m_today(today), m_edit(new QLineEdit) {
    m_edit->setObjectName(u"date"_s);
    //: An example of a date; %1 is one in the person's own language
    m_edit->setPlaceholderText(tr("For example %1").arg(dateText(today)));
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::edited);
    auto *pick = iconButton(tr("Pick from a calendar"), "calendar-event");
    pick->setObjectName(u"pickDate"_s);
    connect(pick, &QToolButton::clicked, this, &DateField::pickFromCalendar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit, 1);
    row->addWidget(pick);
    setFocusProxy(m_edit);
    setDate(date);
}

bool DateField::isValid() const {
    return m_edit->text().trimmed().isEmpty() || date();
}

std::optional<QDate> DateField::date() const {
    return readDate(m_edit->text(), m_today);
}

void DateField::setDate(const std::optional<QDate> &date) {
    m_edit->setText(date ? dateText(*date) : QString());
}

bool DateField::event(QEvent *event) {
    // The label of the form names the field as a whole; the line inside is what a screen reader meets.
    if (event->type() == QEvent::Show)
        m_edit->setAccessibleName(accessibleName());
    if (event->type() == QEvent::DynamicPropertyChange)
        setInvalid(m_edit, property("invalid").toBool());
    return QWidget::event(event);
}

void DateField::pickFromCalendar() {
    auto *calendar = new Calendar(date().value_or(QDate()), m_today, this);
    connect(calendar, &Calendar::picked, this, [this, calendar](const QDate &day) {
        calendar->close();
        setDate(day);
        Q_EMIT edited();
    });
    calendar->openAt(this);
}
