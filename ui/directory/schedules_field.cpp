// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/schedules_field.h"

#include "model/base/date_text.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>
#include <QLineEdit>

namespace {

constexpr char kScheduleBefore[] = "before"; // which of the schedules a row shows
constexpr int kDays = 7;

QString dayName(int day) {
    return QString::fromLatin1("day%1").arg(day);
}

QLineEdit *scheduleLine(const QWidget *row, const char *name) {
    return row->findChild<QLineEdit *>(QString::fromLatin1(name));
}

QCheckBox *boxOf(const QWidget *row, int day) {
    return row->findChild<QCheckBox *>(dayName(day));
}

std::optional<QTime> timeOf(const QWidget *row, const char *name) {
    const QString typed = scheduleLine(row, name)->text().trimmed();
    return typed.isEmpty() ? std::nullopt : readTime(typed);
}

bool isKnown(const QWidget *row, const char *name) {
    return scheduleLine(row, name)->text().trimmed().isEmpty() || timeOf(row, name);
}

QString shown(const std::optional<QTime> &time) {
    return time ? timeText(*time) : QString();
}

} // namespace

SchedulesField::SchedulesField(const QList<ServiceSchedule> &schedules, QWidget *parent) :
    RepeatField(tr("Add hours"), tr("Take these hours out"), Order::Fixed, parent), m_before(schedules) {
    for (int i = 0; i < schedules.size(); ++i) {
        QWidget *row = appendRow();
        row->setProperty(kScheduleBefore, i);
        for (const Qt::DayOfWeek day : schedules[i].days)
            boxOf(row, day)->setChecked(true);
        scheduleLine(row, "opens")->setText(shown(schedules[i].opens));
        scheduleLine(row, "closes")->setText(shown(schedules[i].closes));
        scheduleLine(row, "words")->setText(schedules[i].description.simplified());
    }
}

QWidget *SchedulesField::makeRow() {
    QList<QWidget *> parts;
    for (int day = 1; day <= kDays; ++day) {
        auto *box = checkBox(QLocale().standaloneDayName(day, QLocale::ShortFormat));
        box->setObjectName(dayName(day));
        box->setAccessibleName(QLocale().standaloneDayName(day));
        connect(box, &QCheckBox::clicked, this, &RepeatField::edited);
        parts.append(box);
    }
    const auto line = [this](const char *name, const QString &says) {
        auto *edit = new QLineEdit;
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(says);
        edit->setPlaceholderText(says);
        connect(edit, &QLineEdit::textEdited, this, &RepeatField::edited);
        return edit;
    };
    parts.append({line("opens", tr("Opens at")), line("closes", tr("Closes at")),
                  line("words", tr("Or in words: by appointment"))});
    QWidget *row = wrappingRow(parts);
    row->setFocusProxy(parts.first());
    return row;
}

bool SchedulesField::isValid() const {
    return std::all_of(rows().begin(), rows().end(),
                       [](const QWidget *row) { return isKnown(row, "opens") && isKnown(row, "closes"); });
}

QList<ServiceSchedule> SchedulesField::schedules() const {
    QList<ServiceSchedule> schedules;
    for (const QWidget *row : rows()) {
        const QVariant number = row->property(kScheduleBefore);
        const ServiceSchedule before = number.isValid() ? m_before.value(number.toInt()) : ServiceSchedule{};
        ServiceSchedule schedule = before;
        schedule.days.clear();
        for (int day = 1; day <= kDays; ++day) {
            if (boxOf(row, day)->isChecked())
                schedule.days.append(Qt::DayOfWeek(day));
        }
        // Seconds that nobody sees are not lost by looking.
        if (scheduleLine(row, "opens")->text() != shown(before.opens))
            schedule.opens = timeOf(row, "opens");
        if (scheduleLine(row, "closes")->text() != shown(before.closes))
            schedule.closes = timeOf(row, "closes");
        if (scheduleLine(row, "words")->text() != before.description.simplified())
            schedule.description = scheduleLine(row, "words")->text().trimmed();
        const bool saysNothing = schedule.days.isEmpty() && !schedule.opens && !schedule.closes &&
                                 schedule.description.isEmpty() && schedule.notes.isEmpty();
        if (!saysNothing || !before.source.isEmpty())
            schedules.append(schedule);
    }
    return schedules;
}
