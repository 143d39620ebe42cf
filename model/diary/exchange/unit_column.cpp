// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/unit_column.h"

#include "model/base/word_list.h"
#include "model/diary/exchange/diary_headings.h"
#include "model/diary/exchange/rated_or_counted.h"
#include "model/files/cell_unit.h"
#include "model/files/sheet_heading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestUnitWord = 20;

/// Words of a heading, as plainHeading() makes them.
QStringList wordsIn(const QString &heading) {
    return plainHeading(heading).split(u' ', Qt::SkipEmptyParts);
}

bool isUnitHeading(const QString &heading) {
    const QStringList words = wordsIn(heading);
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        return isOneOf("unit units uom unidad unidades einheit einheiten unite unites eenheid unita", word);
    });
}

/// A child may lie on a "unit": "PICU", "Ward 3".
bool isOfHospital(const QString &text) {
    const QStringList words = wordsIn(text);
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        return isOneOf("icu picu nicu ccu er ed ward floor home hospital clinic hospice uci sala casa", word);
    });
}

bool areShort(const ColumnFacts &facts) {
    return facts.filled > 0 && !facts.hasManyTexts && !facts.texts.isEmpty() &&
           std::all_of(facts.texts.keyBegin(), facts.texts.keyEnd(),
                       [](const QString &text) { return text.size() <= kLongestUnitWord; });
}

bool areUnitWords(const ColumnFacts &facts) {
    return std::all_of(facts.texts.keyBegin(), facts.texts.keyEnd(), isUnitWord);
}

/// "weight" of "Weight unit" and "Unit of weight".
QString nameBesideUnit(const QString &heading) {
    QStringList words = wordsIn(heading);
    words.removeIf([](const QString &word) {
        return isOneOf(
            "unit units uom unidad unidades einheit eenheid unite of de the measure measurement medida",
            word);
    });
    return words.join(u' ');
}

/// "Weight before" and "Weight after", "Intake" and "Output".
bool isAlike(const QString &a, const QString &b) {
    const QStringList first = wordsIn(a);
    const QStringList second = wordsIn(b);
    const auto isPressure = [](const QStringList &words) {
        return std::any_of(words.begin(), words.end(), [](const QString &word) {
            return word.startsWith(u"sys"_s) || word.startsWith(u"dia"_s) || word.startsWith(u"sis"_s);
        });
    };
    return first.value(0) == second.value(0) || (isPressure(first) && isPressure(second)) ||
           (isAboutFluid(a) && isAboutFluid(b)) || (isAboutTemperature(a) && isAboutTemperature(b));
}

/// Finds for each column of units the one that it belongs to.
class UnitPairs {
public:
    UnitPairs(const TableFile &table, const DiaryShape &shape) :
        m_table(table), m_shape(shape), m_units(shape.columns.size(), -1) {}

    QList<int> all() {
        // By their names first, so that "Unit" takes none from "Weight unit".
        for (const bool byName : {true, false}) {
            for (int column = 0; column < m_units.size(); ++column) {
                if (m_shape.columns[column].role != ColumnRole::Unit || m_units.contains(column))
                    continue;
                const int owner = byName ? namedOwner(column) : nearestOwner(column);
                if (owner >= 0)
                    give(column, owner);
            }
        }
        return m_units;
    }

private:
    bool mayOwn(int column) const {
        const ColumnRole role = m_shape.columns[column].role;
        return (role == ColumnRole::Value || role == ColumnRole::Lasts) && m_units[column] < 0;
    }
    /// "Systolic, Diastolic, Unit": one unit for all that measure the same.
    void give(int unit, int owner) {
        m_units[owner] = unit;
        const QString name = m_table.columns[owner].heading;
        for (int column = owner - 1; column >= 0 && mayOwn(column); --column) {
            if (!isAlike(name, m_table.columns[column].heading))
                return;
            m_units[column] = unit;
        }
    }
    bool isRated(int column) const { return areRated(m_table.columns[column].heading, {}); }

    int namedOwner(int unit) const {
        const QString name = nameBesideUnit(m_table.columns[unit].heading);
        for (int column = 0; !name.isEmpty() && column < m_units.size(); ++column) {
            const QString own = plainHeading(m_table.columns[column].unit().name);
            if (mayOwn(column) && !own.isEmpty() && (own.startsWith(name) || name.startsWith(own)))
                return column;
        }
        return -1;
    }
    /// The one before it, else the one behind it; what is rated from 0 to 10 comes last.
    int nearestOwner(int unit) const {
        for (const bool mayBeRated : {false, true}) {
            for (int column = unit - 1; column >= 0; --column) {
                if (mayOwn(column) && isRated(column) == mayBeRated)
                    return column;
            }
            for (int column = unit + 1; column < m_units.size(); ++column) {
                if (mayOwn(column) && isRated(column) == mayBeRated)
                    return column;
            }
        }
        return -1;
    }

    const TableFile &m_table;
    const DiaryShape &m_shape;
    QList<int> m_units;
};

} // namespace

bool holdsUnits(const ColumnFacts &facts) {
    const bool isMeasure = areUnitWords(facts) && isOneOf("measure medida", plainHeading(facts.heading));
    return (isMeasure || isUnitHeading(facts.heading)) && areShort(facts) &&
           facts.numbers * 5 < facts.filled && facts.days + facts.times == 0 &&
           std::none_of(facts.texts.keyBegin(), facts.texts.keyEnd(), isOfHospital);
}

bool holdsUnits(const ColumnFacts &facts, const ColumnFacts &before) {
    const auto isLong = [](const QString &text) { return text.size() > 1; };
    return areShort(facts) && before.isMostly(before.numbers) && areUnitWords(facts) &&
           std::any_of(facts.texts.keyBegin(), facts.texts.keyEnd(), isLong);
}

QList<int> unitColumns(const TableFile &table, const DiaryShape &shape) {
    if (shape.indexOf(ColumnRole::Unit) < 0)
        return QList<int>(shape.columns.size(), -1);
    return UnitPairs(table, shape).all();
}
