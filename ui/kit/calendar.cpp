// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/calendar.h"

#include "model/base/date_text.h"
#include "ui/kit/widgets.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kWeeksShown = 6;
constexpr int kMonthsOfYear = 12;

QString shortDayName(int day) {
    return QLocale().standaloneDayName(day, QLocale::ShortFormat);
}

} // namespace

Calendar::Calendar(const QDate &chosen, const QDate &today, QWidget *parent) :
    QFrame(parent, Qt::Popup), m_day(chosen.isValid() ? chosen : today), m_chosen(chosen), m_today(today) {
    setObjectName(u"calendar"_s);
    setAccessibleName(tr("Calendar"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(10), scaled(8), scaled(10), scaled(8));
    layout->setSpacing(scaled(4));
    layout->addWidget(buildHead());
    layout->addWidget(buildWeeks());
    auto *now = quietButton(tr("Today"));
    now->setObjectName(u"today"_s);
    now->setFocusPolicy(Qt::NoFocus);
    connect(now, &QPushButton::clicked, this, [this] { Q_EMIT picked(m_today); });
    layout->addWidget(now, 0, Qt::AlignCenter);
    showMonth();
}

/// A month or a year, with a step to each side. The keyboard stays with the days.
QWidget *Calendar::buildStepper(QLabel *label, int months, const QString &earlier, const QString &later) {
    const auto step = [this](const QString &name, const char *iconName, int by) {
        auto *button = iconButton(name, iconName);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QToolButton::clicked, this, [this, by] { goTo(m_day.addMonths(by)); });
        return button;
    };
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(false);
    auto *stepper = new QWidget;
    auto *row = new QHBoxLayout(stepper);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(step(earlier, "chevron-left", -months));
    row->addWidget(label, 1);
    row->addWidget(step(later, "chevron-right", months));
    return stepper;
}

QWidget *Calendar::buildHead() {
    m_month = strongLabel({});
    m_year = strongLabel({});
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(buildStepper(m_month, 1, tr("A month earlier"), tr("A month later")), 1);
    row->addWidget(buildStepper(m_year, kMonthsOfYear, tr("A year earlier"), tr("A year later")));
    return head;
}

QWidget *Calendar::buildWeeks() {
    auto *weeks = new QWidget;
    auto *grid = new QGridLayout(weeks);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(scaled(2));
    for (int column = 0; column < kDaysOfWeek; ++column) {
        const int day = (QLocale().firstDayOfWeek() - 1 + column) % kDaysOfWeek + 1;
        auto *name = mutedLabel(shortDayName(day));
        name->setWordWrap(false);
        name->setAlignment(Qt::AlignCenter);
        grid->addWidget(name, 0, column);
    }
    for (int i = 0; i < kDaysOfWeek * kWeeksShown; ++i) {
        auto *button = plainButton({});
        setRole(button, "day");
        button->setFocusPolicy(Qt::NoFocus);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT picked(firstShown().addDays(i)); });
        grid->addWidget(button, 1 + i / kDaysOfWeek, i % kDaysOfWeek);
        m_days.append(button);
    }
    return weeks;
}

/// The first day of the week in which the month begins.
QDate Calendar::firstShown() const {
    const QDate first(m_day.year(), m_day.month(), 1);
    const int before = (first.dayOfWeek() - QLocale().firstDayOfWeek() + kDaysOfWeek) % kDaysOfWeek;
    return first.addDays(-before);
}

void Calendar::showMonth() {
    m_month->setText(beginningLarge(QLocale().standaloneMonthName(m_day.month())));
    m_year->setText(QLocale().toString(m_day, u"yyyy"_s));
    for (int i = 0; i < m_days.size(); ++i) {
        const QDate day = firstShown().addDays(i);
        QPushButton *button = m_days[i];
        button->setText(QLocale().toString(day.day()));
        button->setAccessibleName(dateText(day));
        button->setChecked(day == m_chosen);
        setRole(button, day.month() != m_day.month() ? "dayBeside" : day == m_today ? "dayNow" : "day");
        button->setDown(day == m_day);
    }
    setAccessibleDescription(dateText(m_day)); // a screen reader says where the arrows have come to
}

void Calendar::goTo(const QDate &day) {
    if (!day.isValid())
        return;
    m_day = day;
    showMonth();
}

QDate Calendar::dayAfterKey(const QKeyEvent &event) const {
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const bool byYears = event.modifiers() & Qt::ShiftModifier;
    const int column = (m_day.dayOfWeek() - QLocale().firstDayOfWeek() + kDaysOfWeek) % kDaysOfWeek;
    switch (event.key()) {
    case Qt::Key_Left:
        return m_day.addDays(isMirrored ? 1 : -1);
    case Qt::Key_Right:
        return m_day.addDays(isMirrored ? -1 : 1);
    case Qt::Key_Up:
        return m_day.addDays(-kDaysOfWeek);
    case Qt::Key_Down:
        return m_day.addDays(kDaysOfWeek);
    case Qt::Key_PageUp:
        return byYears ? m_day.addYears(-1) : m_day.addMonths(-1);
    case Qt::Key_PageDown:
        return byYears ? m_day.addYears(1) : m_day.addMonths(1);
    case Qt::Key_Home:
        return m_day.addDays(-column);
    case Qt::Key_End:
        return m_day.addDays(kDaysOfWeek - 1 - column);
    default:
        return {};
    }
}

void Calendar::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT picked(m_day);
    else if (event->key() == Qt::Key_Escape)
        close();
    else if (const QDate day = dayAfterKey(*event); day.isValid())
        goTo(day);
    else
        QFrame::keyPressEvent(event);
}

void Calendar::openAt(const QWidget *field) {
    adjustSize();
    const QRect room = field->screen()->availableGeometry();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QPoint corner = field->mapToGlobal(QPoint(isMirrored ? field->width() - width() : 0, field->height()));
    if (corner.y() + height() > room.bottom())
        corner.setY(qMax(room.top(), field->mapToGlobal(QPoint()).y() - height()));
    corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - width())));
    move(corner);
    show();
    setFocus(Qt::PopupFocusReason);
}
