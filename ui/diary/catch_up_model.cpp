// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/catch_up_model.h"

#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/diary/diary_entry.h"
#include "model/diary/diary_table.h"
#include "model/diary/entry_text.h"
#include "model/diary/informant.h"
#include "model/diary/tracker_table.h"

using namespace Qt::StringLiterals;

Result<> CatchUpModel::load(const Store &store, const DaySpan &span, const QDateTime &now) {
    auto trackers = store.table<TrackerTable>().all();
    if (!trackers)
        return trackers.error();
    trackers->removeIf([](const Tracker &tracker) { return tracker.resting; });
    // The last night ends on the morning after.
    const auto keys = store.table<DiaryTable>().keys({{span.first, span.last.addDays(1)}, {}, {}});
    if (!keys)
        return keys.error();
    const auto entries = store.table<DiaryTable>().rows(*keys);
    if (!entries)
        return entries.error();
    const bool sameShape = m_span == span && m_trackers == *trackers;
    if (!sameShape)
        beginResetModel();
    m_trackers = *trackers;
    m_span = span;
    m_now = now;
    m_cells.clear();
    QHash<Id<Tracker>, int> order;
    for (int i = 0; i < m_trackers.size(); ++i)
        order.insert(m_trackers[i].id, i);
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        const TimeSlot where = slotOf(entry->moment);
        if (!order.contains(entry->tracker) || !span.contains(where.day))
            continue;
        const int row =
            int(span.first.daysTo(where.day)) * int(m_trackers.size()) + order.value(entry->tracker);
        m_cells[{row, FirstTime + int(where.part)}].append(*entry);
    }
    if (!sameShape)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    return {};
}

const Tracker &CatchUpModel::tracker(const QModelIndex &index) const {
    return m_trackers.at(index.row() % m_trackers.size());
}

std::optional<TimeSlot> CatchUpModel::place(const QModelIndex &index) const {
    if (!index.isValid() || index.column() < FirstTime)
        return std::nullopt;
    return TimeSlot{dayOf(index.row()), PartOfDay(index.column() - FirstTime)};
}

QList<DiaryEntry> CatchUpModel::entries(const QModelIndex &index) const {
    return m_cells.value({index.row(), index.column()});
}

int CatchUpModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() || !m_span.first.isValid() ? 0 : int(m_span.days() * m_trackers.size());
}

int CatchUpModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString CatchUpModel::cellText(const QModelIndex &index) const {
    if (index.column() == Day)
        return index.row() % m_trackers.size() == 0 ? dayText(dayOf(index.row()), m_now.date()) : QString();
    if (index.column() == What)
        return tracker(index).name;
    QStringList texts;
    for (const DiaryEntry &entry : entries(index)) {
        const QString text = entryText(tracker(index), entry).simplified();
        texts.append(entry.reporter == Reporter::Parent
                         ? text
                         //: a value, and who said so
                         : tr("%1 (%2)").arg(isolated(text), isolated(nameOf(informantOf(entry)))));
    }
    return isolated(texts).join(u", "_s);
}

/// With all that the row and the column say, for who cannot see them.
QString CatchUpModel::spokenText(const QModelIndex &index) const {
    const auto where = place(index);
    if (!where)
        return index.column() == Day ? dayText(dayOf(index.row()), m_now.date()) : cellText(index);
    const QString text = cellText(index);
    //: a thing, a day, a time of day and what was written: "Pain, Monday, March 9, Morning: 4"
    return tr("%1, %2, %3: %4")
        .arg(isolated(tracker(index).name), dayText(where->day, m_now.date()), nameOf(where->part),
             text.isEmpty() ? tr("no entry") : text);
}

QVariant CatchUpModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellText(index);
    case Qt::EditRole:
        return QString(); // what is typed is added to what stands there
    case Qt::AccessibleTextRole:
        return spokenText(index);
    default:
        return {};
    }
}

bool CatchUpModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    const auto where = place(index);
    const QString text = value.toString().trimmed();
    return where && role == Qt::EditRole && !text.isEmpty() && m_write(tracker(index), *where, text);
}

QVariant CatchUpModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Day)
        return tr("Day");
    return section == What ? tr("What") : nameOf(PartOfDay(section - FirstTime));
}

Qt::ItemFlags CatchUpModel::flags(const QModelIndex &index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const auto where = place(index);
    return where && momentIn(*where, m_now) ? flags | Qt::ItemIsEditable : flags;
}
