// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/column_choices.h"

#include "model/base/isolated.h"
#include "model/diary/exchange/ambiguities.h"
#include "ui/kit/widgets.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace {

constexpr ColumnRole kOffered[] = {
    ColumnRole::LeaveOut, ColumnRole::When,       ColumnRole::Day,   ColumnRole::Time,     ColumnRole::Ends,
    ColumnRole::Lasts,    ColumnRole::What,       ColumnRole::Value, ColumnRole::Unit,     ColumnRole::Words,
    ColumnRole::Who,      ColumnRole::WhatHelped, ColumnRole::Feels, ColumnRole::BroughtOn};

QString nameOf(ColumnRole role) {
    switch (role) {
    case ColumnRole::LeaveOut:
        return ColumnChoices::tr("leave out");
    case ColumnRole::When:
        return ColumnChoices::tr("the day and the time");
    case ColumnRole::Day:
        return ColumnChoices::tr("the day");
    case ColumnRole::Time:
        return ColumnChoices::tr("the time");
    case ColumnRole::Ends:
        return ColumnChoices::tr("when it ended");
    case ColumnRole::Lasts:
        return ColumnChoices::tr("how long it lasted");
    case ColumnRole::What:
        return ColumnChoices::tr("what it is about");
    case ColumnRole::Detail:
        return ColumnChoices::tr("what it is about, closer");
    case ColumnRole::Value:
        return ColumnChoices::tr("a value");
    case ColumnRole::Unit:
        return ColumnChoices::tr("the unit of a value");
    case ColumnRole::Words:
        return ColumnChoices::tr("words");
    case ColumnRole::Who:
        return ColumnChoices::tr("who said it");
    case ColumnRole::WhatHelped:
        return ColumnChoices::tr("what helped");
    case ColumnRole::Feels:
        return ColumnChoices::tr("what it is like");
    case ColumnRole::BroughtOn:
        return ColumnChoices::tr("what brought it on");
    case ColumnRole::Places:
    case ColumnRole::Seconds:
    case ColumnRole::Offset:
    case ColumnRole::Zone:
    case ColumnRole::Written:
    case ColumnRole::Kind:
        return ColumnChoices::tr("as Hearthbook wrote it");
    }
    return {};
}

bool isOffered(ColumnRole role) {
    return std::find(std::begin(kOffered), std::end(kOffered), role) != std::end(kOffered);
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
    row.doubt->setObjectName(QStringLiteral("doubt%1").arg(column));
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
        for (const ColumnRole role : kOffered)
            row.role->addItem(nameOf(role), int(role));
        if (!isOffered(choice.role))
            row.role->addItem(nameOf(choice.role), int(choice.role));
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
