// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/date_field.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "ui/kit/calendar.h"
#include "ui/kit/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {
constexpr int kAroundText = 26; ///< the edges of a line, in the pixels of a text of 100 %
}

DateField::DateField(const std::optional<QDate> &date, const QDate &today, QWidget *parent) :
    QWidget(parent), m_today(today), m_edit(new QLineEdit) {
    m_edit->setObjectName(u"date"_s);
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::edited);
    // What was understood stands there in full: "12/9" is one of two days, and of some year.
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (const auto day = this->date())
            setDate(day);
    });
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

QString DateField::problem(Blank blank) const {
    const bool isBlank = m_edit->text().trimmed().isEmpty();
    if (date() || (isBlank && blank == Blank::Allowed))
        return {};
    if (isBlank)
        return tr("Please write the day.");
    const QString numbers = QLocale().toString(m_today, QLocale::ShortFormat);
    //: a day, written in two ways
    const QString problem = tr("We cannot read this day. Please write it as in %1 or %2.");
    //: the same, where there may be none
    const QString orBlank = tr("We cannot read this day. Please write it as in %1 or %2, or leave it blank.");
    return (blank == Blank::Allowed ? orBlank : problem).arg(isolated(dateText(m_today)), isolated(numbers));
}

std::optional<QDate> DateField::date() const {
    return readDate(m_edit->text(), m_today);
}

void DateField::setDate(const std::optional<QDate> &date) {
    m_edit->setText(date ? dateText(*date) : QString());
}

/// In numbers where there is no room for the name of the month.
QString DateField::example() const {
    //: An example of a date; %1 is one in the person's own language
    const QString inWords = tr("For example %1").arg(dateText(m_today));
    const QString inNumbers = QLocale().toString(m_today, QLocale::ShortFormat);
    const int room = m_edit->width() - scaled(kAroundText);
    const bool fits = m_edit->fontMetrics().horizontalAdvance(inWords) <= room;
    return fits || readDate(inNumbers, m_today) != m_today ? inWords : tr("For example %1").arg(inNumbers);
}

void DateField::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_edit->setPlaceholderText(example());
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
