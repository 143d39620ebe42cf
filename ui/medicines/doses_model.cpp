// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/doses_model.h"

#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/day_span.h"
#include "model/base/isolated.h"
#include "model/medicines/dose.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_text.h"

#include <QLocale>
#include <algorithm>
#include <numeric>

namespace {

constexpr int kAtOnce = 200;
const DaySpan kAllDays{QDate::fromJulianDay(0), QDate(9999, 12, 31)};

} // namespace

DosesModel::DosesModel(const DoseTable &doses, Id<Medicine> medicine, QObject *parent) :
    QAbstractTableModel(parent), m_doses(doses), m_medicine(medicine) {}

Result<> DosesModel::load() {
    auto days = m_doses.countsByDay(m_medicine, kAllDays);
    if (!days)
        return days.error();
    const auto wanted = qMax<qsizetype>(m_rows.size(), 1);
    beginResetModel();
    m_days = *std::move(days);
    std::reverse(m_days.begin(), m_days.end());
    m_nextDay = 0;
    m_rows.clear();
    Result<> done;
    while (done && m_rows.size() < wanted && m_nextDay < m_days.size()) {
        const auto read = readNext();
        if (read)
            m_rows += *read;
        else
            done = read.error();
    }
    endResetModel();
    return done;
}

DaySpan DosesModel::nextSpan() const {
    qsizetype last = m_nextDay;
    for (int count = m_days[last].count; count < kAtOnce && last + 1 < m_days.size(); ++last)
        count += m_days[last + 1].count;
    return {m_days[last].day, m_days[m_nextDay].day};
}

Result<QList<Dose>> DosesModel::readNext() {
    const DaySpan span = nextSpan();
    auto read = m_doses.ofMedicine(m_medicine, span);
    if (!read)
        return read;
    std::reverse(read->begin(), read->end());
    while (m_nextDay < m_days.size() && m_days[m_nextDay].day >= span.first)
        ++m_nextDay;
    return read;
}

bool DosesModel::canFetchMore(const QModelIndex &parent) const {
    return !parent.isValid() && m_nextDay < m_days.size();
}

void DosesModel::fetchMore(const QModelIndex &parent) {
    if (!canFetchMore(parent))
        return;
    const auto read = readNext();
    if (!read || read->isEmpty()) {
        m_nextDay = m_days.size(); // what cannot be read is not asked for again and again
        return;
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + read->size()) - 1);
    m_rows += *read;
    endInsertRows();
}

int DosesModel::rowOf(Id<Dose> id) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const Dose &dose) { return dose.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int DosesModel::total() const {
    return std::accumulate(m_days.begin(), m_days.end(), 0,
                           [](int sum, const DosesOfDay &day) { return sum + day.count; });
}

int DosesModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DosesModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DosesModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Dose &dose = m_rows.at(index.row());
    switch (index.column()) {
    case When:
        return tr("%1, %2", "day and time")
            .arg(QLocale().toString(dose.moment.date(), QLocale::ShortFormat), timeText(dose.moment.time()));
    case Amount:
        return dose.amount;
    case Who:
        return dose.givenBy;
    case Reason:
        return dose.reason;
    case After:
        return outcomeText(dose);
    default:
        return {};
    }
}

QVariant DosesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Amount:
        return tr("How much");
    case Who:
        return tr("By whom");
    case Reason:
        return tr("For what");
    case After:
        return tr("How it was afterwards");
    default:
        return {};
    }
}
