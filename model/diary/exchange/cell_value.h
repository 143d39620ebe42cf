// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/exchange/row_cells.h"
#include "model/files/cell_length.h"

#include <QHash>

/// What a cell in a column of values says: a number, a length of time, or words.
struct CellValue {
    std::optional<double> number = {};
    Unit unit = Unit::None;             ///< of the number, where the cell or its heading says it
    std::optional<double> seconds = {}; ///< a length of time
    QString text = {}; ///< as it was written: in the place of a number, or beside one that stands for more
    QString unknownUnit = {};
    std::optional<double> ofUnknownUnit = {}; ///< the number before it; the text has both
    bool isUnitOfHeading = false;
    bool isOfKitchen = false; ///< its unit differs from land to land
    bool isOutOfTen = false;  ///< "7/10"
    bool isRated = false;     ///< its unit says that it is a step of a scale
};

/// Reads the cells of one column of values. A number never loses the unit behind it: what is not known stays
/// as words.
class ValueColumn {
public:
    ValueColumn(const ColumnFacts &facts, const ColumnChoice &choice);

    const HeadingUnit &heading() const { return m_heading; }
    /// What the heading says of numbers whose thing stands in another column: "mg" of "Dose (mg)" and of
    /// "mg".
    const QString &unitForThings() const { return m_unitForThings; }
    /// `about` names the thing that the row is about; `unit` is that of its number where another column or
    /// the name says it, as if it stood in the cell.
    CellValue read(QStringView cell, const QString &about, QStringView unit = {});
    /// A number in a unit that is not known. `cell` has both.
    static CellValue ofOther(QStringView unit, QStringView cell, double number);

private:
    std::optional<KnownUnit> unitOf(QStringView unit, const QString &about);
    CellValue measured(QStringView cell, double number, const KnownUnit &unit) const;
    CellValue readNumber(QStringView cell, const CellNumber &number, const QString &about, QStringView unit);
    bool saysNothing(QStringView unit);
    CellValue readBare(QStringView cell, double number) const;
    CellValue readIn(QStringView unit, QStringView cell, double number, const QString &about);
    CellValue readOther(QStringView cell, const QString &about, QStringView unit) const;

    DecimalMark m_mark;
    ClockParts m_parts;
    bool m_holdsLists;
    HeadingUnit m_heading;
    QString m_unitForThings;
    QHash<QString, std::optional<KnownUnit>>
        m_units;                    ///< looked up before: few, and asked for again and again
    QHash<QString, bool> m_noUnits; ///< the same: whether it says that there is none
};
