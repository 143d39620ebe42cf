// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_choices.h"

#include "model/base/clock.h"
#include "ui/kit/date_field.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

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
        auto *box = checkBox(names[i]);
        box->setObjectName(u"section%1"_s.arg(i));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &PaperChoices::changed);
        column->addWidget(box);
        boxes.append(box);
    }
    m_column->addLayout(column);
    return boxes;
}

QComboBox *PaperChoices::addBox(const QString &title, const QStringList &names, const char *name) {
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->addItems(names);
    auto *label = strongLabel(title);
    label->setBuddy(box);
    m_column->addWidget(label);
    m_column->addWidget(box);
    return box;
}

void PaperChoices::addSince(const QDate &day) {
    m_since = new DateField(day, m_context.clock.today());
    m_since->setObjectName(u"since"_s);
    m_since->setAccessibleName(tr("From this day on"));
    connect(m_since, &DateField::edited, this, &PaperChoices::changed);
    m_sinceMessage = errorLabel();
    auto *label = strongLabel(tr("From this day on"));
    label->setBuddy(m_since);
    m_column->addWidget(label);
    m_column->addWidget(m_since);
    m_column->addWidget(m_sinceMessage);
}

std::optional<QDate> PaperChoices::since() {
    const auto day = m_since->date();
    m_sinceMessage->setText(m_since->problem());
    m_sinceMessage->setVisible(!day);
    return day;
}
