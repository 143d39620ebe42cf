// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/column_choices.h"

#include "model/base/isolated.h"
#include "model/diary/exchange/ambiguities.h"
#include "ui/kit/widgets.h"

#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

struct OfferedRole {
    ColumnRole role;
    const char *name;
};

constexpr OfferedRole kOffered[] = {
    {ColumnRole::LeaveOut, QT_TRANSLATE_NOOP("ColumnChoices", "leave out")},
    {ColumnRole::When, QT_TRANSLATE_NOOP("ColumnChoices", "the day and the time")},
    {ColumnRole::Day, QT_TRANSLATE_NOOP("ColumnChoices", "the day")},
    {ColumnRole::Time, QT_TRANSLATE_NOOP("ColumnChoices", "the time")},
    {ColumnRole::Ends, QT_TRANSLATE_NOOP("ColumnChoices", "when it ended")},
    {ColumnRole::Lasts, QT_TRANSLATE_NOOP("ColumnChoices", "how long it lasted")},
    {ColumnRole::What, QT_TRANSLATE_NOOP("ColumnChoices", "what it is about")},
    {ColumnRole::Value, QT_TRANSLATE_NOOP("ColumnChoices", "a value")},
    {ColumnRole::Unit, QT_TRANSLATE_NOOP("ColumnChoices", "the unit of a value")},
    {ColumnRole::Words, QT_TRANSLATE_NOOP("ColumnChoices", "words")},
    {ColumnRole::Who, QT_TRANSLATE_NOOP("ColumnChoices", "who said it")},
    {ColumnRole::WhatHelped, QT_TRANSLATE_NOOP("ColumnChoices", "what helped")},
    {ColumnRole::Feels, QT_TRANSLATE_NOOP("ColumnChoices", "what it is like")},
    {ColumnRole::BroughtOn, QT_TRANSLATE_NOOP("ColumnChoices", "what brought it on")},
};

/// The name of a column that is only there where a program wrote the file.
QString nameOfOther(ColumnRole role) {
    return role == ColumnRole::Detail ? ColumnChoices::tr("what it is about, closer")
                                      : ColumnChoices::tr("as Hearthbook wrote it");
}

} // namespace

ColumnChoices::ColumnChoices(const TableFile &table, QWidget *parent) : ColumnList(parent), m_table(table) {
    for (int column = 0; column < qMin(table.columns.size(), kMostColumns); ++column)
        buildColumn(column);
}

void ColumnChoices::buildColumn(int column) {
    const ColumnFacts &facts = m_table.columns[column];
    Row row;
    row.role = addBox(column, "role", tr("What is in the column %1").arg(isolated(facts.heading)));
    row.order =
        addBox(column, "order", tr("Order of the days in the column %1").arg(isolated(facts.heading)));
    row.order->addItem(tr("year, month, day"), int(DateOrder::YearMonthDay));
    row.order->addItem(tr("day, month, year"), int(DateOrder::DayMonthYear));
    row.order->addItem(tr("month, day, year"), int(DateOrder::MonthDayYear));
    row.mark = addBox(column, "mark", tr("Decimal mark in the column %1").arg(isolated(facts.heading)));
    row.mark->addItem(tr("1.5 with a point"), int(DecimalMark::Point));
    row.mark->addItem(tr("1,5 with a comma"), int(DecimalMark::Comma));
    row.parts = addBox(column, "parts", tr("Lengths of time in the column %1").arg(isolated(facts.heading)));
    row.parts->addItem(tr("%1 as hours and minutes").arg(facts.clockExample), int(ClockParts::HoursMinutes));
    row.parts->addItem(tr("%1 as minutes and seconds").arg(facts.clockExample),
                       int(ClockParts::MinutesSeconds));
    row.doubt = errorLabel();
    row.doubt->setObjectName(u"doubt%1"_s.arg(column));
    addColumn(facts.heading, facts.examples, {row.role, row.order, row.mark, row.parts}, row.doubt);
    m_rows.append(row);
}

void ColumnChoices::show(const DiaryShape &shape) {
    m_shape = shape;
    for (int column = 0; column < m_rows.size(); ++column) {
        const Row &row = m_rows[column];
        const ColumnChoice &choice = shape.columns[column];
        const QSignalBlocker quiet(row.role);
        row.role->clear();
        for (const OfferedRole &offered : kOffered)
            row.role->addItem(tr(offered.name), int(offered.role));
        if (row.role->findData(int(choice.role)) < 0)
            row.role->addItem(nameOfOther(choice.role), int(choice.role));
        row.role->setCurrentIndex(row.role->findData(int(choice.role)));
        row.order->setCurrentIndex(row.order->findData(int(choice.order)));
        row.mark->setCurrentIndex(row.mark->findData(int(choice.mark)));
        row.order->setVisible(choice.role == ColumnRole::Day || choice.role == ColumnRole::When ||
                              choice.role == ColumnRole::Ends);
        row.mark->setVisible(choice.role == ColumnRole::Value && m_table.columns[column].numbers > 0);
        row.parts->setCurrentIndex(row.parts->findData(int(choice.parts)));
        row.parts->setVisible((choice.role == ColumnRole::Value || choice.role == ColumnRole::Lasts) &&
                              !m_table.columns[column].clockExample.isEmpty());
        const QString doubt = doubtOf(m_table, shape, column);
        row.doubt->setText(doubt);
        row.doubt->setVisible(!doubt.isEmpty());
    }
}

void ColumnChoices::choose(int column) {
    const Row &row = m_rows[column];
    ColumnChoice &choice = m_shape.columns[column];
    const ColumnChoice before = choice;
    choice.role = ColumnRole(row.role->currentData().toInt());
    choice.order = DateOrder(row.order->currentData().toInt());
    choice.mark = DecimalMark(row.mark->currentData().toInt());
    choice.parts = ClockParts(row.parts->currentData().toInt());
    if (choice == before)
        return;
    // A day, a time, a name: one column says it.
    const bool isSingle = choice.role == ColumnRole::When || choice.role == ColumnRole::Day ||
                          choice.role == ColumnRole::Time || choice.role == ColumnRole::What ||
                          choice.role == ColumnRole::Who;
    for (int other = 0; isSingle && other < m_shape.columns.size(); ++other) {
        if (other != column && m_shape.columns[other].role == choice.role)
            m_shape.columns[other].role = ColumnRole::LeaveOut;
    }
    Q_EMIT changed(m_shape);
}
