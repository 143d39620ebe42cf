// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advancecare/holders_field.h"

#include "ui/kit/date_field.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr char kToldOn[] = "toldOn"; // when they were told of a newer paper, kept with its row

QLineEdit *whoOf(const QWidget *row) {
    return row->findChild<QLineEdit *>(u"who"_s);
}

DateField *sinceOf(const QWidget *row) {
    return row->findChild<DateField *>(u"since"_s);
}

} // namespace

HoldersField::HoldersField(const QList<PaperHolder> &holders, const QDate &today, QWidget *parent) :
    RepeatField(tr("Add a person or a place"), tr("Take this one out"), Order::Fixed, parent),
    m_today(today) {
    for (const PaperHolder &holder : holders) {
        QWidget *row = appendRow();
        whoOf(row)->setText(holder.who);
        sinceOf(row)->setDate(holder.since);
        if (holder.toldOn)
            row->setProperty(kToldOn, *holder.toldOn);
    }
}

QWidget *HoldersField::makeRow() {
    auto *who = new QLineEdit;
    who->setObjectName(u"who"_s);
    who->setPlaceholderText(tr("Who"));
    who->setAccessibleName(tr("Who has a copy"));
    auto *since = new DateField(std::nullopt, m_today);
    since->setObjectName(u"since"_s);
    since->setAccessibleName(tr("Since which day they have it"));
    connect(who, &QLineEdit::textEdited, this, &RepeatField::edited);
    connect(since, &DateField::edited, this, &RepeatField::edited);
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, scaled(8));
    layout->setSpacing(scaled(4));
    layout->addWidget(who);
    layout->addWidget(mutedLabel(tr("Since")));
    layout->addWidget(since);
    row->setFocusProxy(who);
    return row;
}

QList<PaperHolder> HoldersField::holders() const {
    QList<PaperHolder> holders;
    for (const QWidget *row : rows()) {
        PaperHolder holder{whoOf(row)->text().trimmed(), sinceOf(row)->date(), {}};
        if (const QDate told = row->property(kToldOn).toDate(); told.isValid())
            holder.toldOn = told;
        if (!holder.who.isEmpty())
            holders.append(holder);
    }
    return holders;
}

QString HoldersField::problem() const {
    for (const QWidget *row : rows()) {
        if (QString problem = sinceOf(row)->problem(DateField::Blank::Allowed); !problem.isEmpty())
            return problem;
    }
    return {};
}
