// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/sheet_columns.h"

#include "model/base/isolated.h"

#include <QComboBox>

namespace {

constexpr qsizetype kExampleCells = 3;
constexpr qsizetype kLongestExample = 40;

/// The first different cells of a column.
QStringList examplesOf(const ServiceSheet &sheet, int column) {
    QStringList examples;
    for (const QStringList &row : sheet.firstRows) {
        QString cell = row.value(column).simplified();
        if (cell.size() > kLongestExample)
            cell = cell.left(kLongestExample - 1) + QChar(0x2026);
        if (!cell.isEmpty() && !examples.contains(cell))
            examples.append(cell);
        if (examples.size() == kExampleCells)
            break;
    }
    return examples;
}

} // namespace

SheetColumns::SheetColumns(const ServiceSheet &sheet, const SheetShape &shape, QWidget *parent) :
    ColumnList(parent), m_shape(shape) {
    for (const SheetColumn column : shape)
        m_said.append({column, 0});
    for (int column = 0; column < qMin(sheet.headings.size(), kMostColumns); ++column)
        buildColumn(sheet, column);
    showShape();
}

void SheetColumns::buildColumn(const ServiceSheet &sheet, int column) {
    const QString written = sheet.headings[column];
    const QString heading =
        written.isEmpty() ? tr("Column %1", "one without a heading").arg(column + 1) : written;
    QComboBox *box = addBox(column, "column", tr("What is in the column %1").arg(isolated(heading)));
    for (int each = 0; each < kSheetColumns; ++each)
        box->addItem(nameOf(SheetColumn(each)), each);
    m_boxes.append(box);
    addColumn(heading, examplesOf(sheet, column), {box});
}

/// A name, an address, a city: one column says it, and the last choice counts. Who goes through a box by the
/// arrow keys passes what other columns say: they say it again when the choice has moved on.
void SheetColumns::choose(int column) {
    const auto chosen = SheetColumn(m_boxes[column]->currentData().toInt());
    if (m_shape[column] == chosen)
        return;
    m_said[column] = {chosen, ++m_choices};
    for (int each = 0; each < m_shape.size(); ++each)
        m_shape[each] = isOvertaken(each) ? SheetColumn::LeaveOut : m_said[each].column;
    showShape();
    Q_EMIT changed();
}

bool SheetColumns::isOvertaken(int column) const {
    const Said &said = m_said[column];
    return !maySayTwice(said.column) && std::any_of(m_said.begin(), m_said.end(), [&](const Said &other) {
        return other.column == said.column && other.at > said.at;
    });
}

void SheetColumns::showShape() {
    for (int column = 0; column < m_boxes.size(); ++column)
        m_boxes[column]->setCurrentIndex(m_boxes[column]->findData(int(m_shape[column])));
}
