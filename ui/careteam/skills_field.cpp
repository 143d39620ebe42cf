// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careteam/skills_field.h"

#include "ui/kit/date_field.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

/// The parts of one row, by their names.
struct SkillRow {
    explicit SkillRow(const QWidget *row) :
        what(row->findChild<QLineEdit *>(u"what"_s)), level(row->findChild<QComboBox *>(u"level"_s)),
        on(row->findChild<DateField *>(u"on"_s)), by(row->findChild<QLineEdit *>(u"by"_s)) {}

    QLineEdit *what;
    QComboBox *level;
    DateField *on;
    QLineEdit *by;
};

QLineEdit *namedLine(const QString &name, const QString &spoken, const QString &placeholder) {
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(spoken);
    line->setPlaceholderText(placeholder);
    return line;
}

} // namespace

SkillsField::SkillsField(const QList<CareSkill> &skills, const QDate &today, QWidget *parent) :
    RepeatField(tr("Add a skill"), tr("Take this skill out"), Order::Movable, parent), m_today(today) {
    for (const CareSkill &skill : skills) {
        const SkillRow row(appendRow());
        row.what->setText(skill.what);
        row.level->setCurrentIndex(row.level->findData(int(skill.level)));
        row.on->setDate(skill.on);
        row.by->setText(skill.by);
    }
}

QWidget *SkillsField::makeRow() {
    auto *what = namedLine(u"what"_s, tr("What they learned"), tr("Such as suction, or a feed by the tube"));
    auto *level = new QComboBox;
    level->setObjectName(u"level"_s);
    level->setAccessibleName(tr("How far they are"));
    for (const auto &[value, name] : choices<SkillLevel>())
        level->addItem(name, int(value));
    auto *on = new DateField(std::nullopt, m_today);
    on->setObjectName(u"on"_s);
    on->setAccessibleName(tr("On which day"));
    auto *by = namedLine(u"by"_s, tr("Who showed it, or was there"), tr("Who showed it, or was there"));
    for (QLineEdit *line : {what, by})
        connect(line, &QLineEdit::textEdited, this, &RepeatField::edited);
    connect(level, &QComboBox::currentIndexChanged, this, &RepeatField::edited);
    connect(on, &DateField::edited, this, &RepeatField::edited);
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, scaled(8));
    layout->setSpacing(scaled(4));
    for (QWidget *part : QList<QWidget *>{what, level, on, by})
        layout->addWidget(part);
    row->setFocusProxy(what);
    return row;
}

QList<CareSkill> SkillsField::skills() const {
    QList<CareSkill> skills;
    for (const QWidget *each : rows()) {
        const SkillRow row(each);
        if (const QString what = row.what->text().trimmed(); !what.isEmpty())
            skills.append({what, SkillLevel(row.level->currentData().toInt()), row.on->date(),
                           row.by->text().trimmed()});
    }
    return skills;
}

QString SkillsField::problem() const {
    for (const QWidget *each : rows()) {
        if (QString problem = SkillRow(each).on->problem(DateField::Blank::Allowed); !problem.isEmpty())
            return problem;
    }
    return {};
}
