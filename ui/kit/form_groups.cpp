// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/form_groups.h"

#include "model/base/isolated.h"
#include "ui/kit/field_words.h"
#include "ui/kit/fold.h"
#include "ui/kit/style.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoomForTwo = 800; ///< for two columns, at the present text size
constexpr int kMostLettersSaid = 110;
constexpr int kBetweenRows = 5;
constexpr int kBetweenFolds = 10;
constexpr int kBetweenColumns = 28;
constexpr int kRoomForRow = 380; ///< for fields beside each other
constexpr int kBetweenFields = 14;

/// Its rows stand at the top, also where the column beside it is longer.
QVBoxLayout *formColumn(QWidget *place, int spacing) {
    auto *whole = new QVBoxLayout(place);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout;
    column->setSpacing(scaled(spacing));
    whole->addLayout(column);
    whole->addStretch(1);
    return column;
}

} // namespace

FormGroups::FormGroups(QWidget *parent) : Columns({kRoomForTwo, kBetweenColumns, kBetweenFolds}, parent) {
    auto *first = new QWidget;
    m_at = formColumn(first, kBetweenRows);
    m_beside = new QWidget;
    m_folds = formColumn(m_beside, kBetweenFolds);
    m_beside->hide();
    Columns::add(first);
    Columns::add(m_beside);
}

void FormGroups::beginGroup(const QString &title, const char *name) {
    auto *fold = new Fold(title, name);
    m_folds->addWidget(fold);
    m_beside->show();
    m_at = fold->content();
    m_groups.append(Group{fold, {}});
    connect(fold, &Fold::toggled, this, &FormGroups::refresh);
}

void FormGroups::beginRow(const QList<int> &shares) {
    m_shares = shares;
    m_row = new Columns({kRoomForRow, kBetweenFields, kBetweenRows});
    m_at->addWidget(m_row);
}

void FormGroups::add(QWidget *row) {
    if (!m_row)
        return m_at->addWidget(row);
    auto *cell = new QWidget; // a message beside one field does not move the other
    formColumn(cell, 0)->addWidget(row);
    m_row->add(cell, m_shares.isEmpty() ? 1 : m_shares.takeFirst());
}

void FormGroups::addField(QWidget *row, QWidget *field) {
    add(row);
    if (!m_groups.isEmpty())
        m_groups.last().fields.append(std::pair(row, field));
}

void FormGroups::unfold(const QWidget *field) {
    for (QWidget *at = field->parentWidget(); at; at = at->parentWidget()) {
        if (auto *fold = qobject_cast<Fold *>(at))
            fold->setOpen(true);
    }
}

QString FormGroups::summaryOf(const Group &group) {
    QStringList parts;
    for (const auto &[row, field] : group.fields) {
        if (!row->isHidden())
            parts.append(wordsIn(field));
    }
    const QString all = inARow(parts);
    if (all.isEmpty())
        return tr("nothing yet", "a part of a form");
    return all.size() > kMostLettersSaid ? all.left(kMostLettersSaid - 1).trimmed() + u'…' : all;
}

QStringList FormGroups::summaries() const {
    QStringList all;
    for (const Group &group : m_groups)
        all.append(summaryOf(group));
    return all;
}

void FormGroups::refresh() {
    for (const Group &group : std::as_const(m_groups))
        group.fold->setSummary(summaryOf(group));
}

void FormGroups::unfoldChanged(const QStringList &before) {
    refresh();
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].fold->summary() != before.value(i))
            m_groups[i].fold->setOpen(true);
    }
}
