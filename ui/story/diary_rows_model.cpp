// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/story/diary_rows_model.h"

#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/diary/body_place.h"
#include "model/diary/diary_entry.h"
#include "model/diary/diary_table.h"
#include "model/diary/entry_text.h"
#include "model/diary/informant.h"
#include "model/diary/tracker.h"

#include <QTimeZone>

namespace {

constexpr int kBlockSize = 64;
constexpr int kBlocksKept = 32;

QString oneLine(QString text) {
    return text.replace(u'\n', u' ');
}

/// What was written, where it was felt, what it was like, and what helped.
QString wordsOf(const DiaryEntry &entry) {
    const QString helped = entry.whatHelped.isEmpty()
                               ? QString()
                               : DiaryRowsModel::tr("What helped: %1").arg(isolated(entry.whatHelped));
    return inARow({entry.words, bodyPlacesText(entry.places), entry.feels, helped});
}

} // namespace

DiaryRowsModel::DiaryRowsModel(const DiaryTable &diary, QObject *parent) :
    QAbstractTableModel(parent), m_diary(diary), m_blocks(kBlocksKept) {}

void DiaryRowsModel::setTrackers(const QList<Tracker> &trackers) {
    m_trackers.clear();
    for (const Tracker &tracker : trackers)
        m_trackers.insert(tracker.id, tracker);
}

Result<> DiaryRowsModel::load(const DiaryFilter &filter) {
    auto keys = m_diary.keys(filter);
    if (!keys)
        return keys.error();
    beginResetModel();
    m_keys = *std::move(keys);
    m_blocks.clear();
    endResetModel();
    return {};
}

void DiaryRowsModel::fetchBlock(int block) const {
    auto rows = m_diary.rows(m_keys.mid(qsizetype(block) * kBlockSize, kBlockSize));
    m_blocks.insert(block, new QList<DiaryEntry>(rows.valueOr({})));
}

std::optional<DiaryEntry> DiaryRowsModel::at(int row) const {
    if (row < 0 || row >= m_keys.size())
        return std::nullopt;
    const int block = row / kBlockSize;
    if (!m_blocks.contains(block))
        fetchBlock(block);
    const QList<DiaryEntry> *entries = m_blocks.object(block);
    const int within = row % kBlockSize;
    return within < entries->size() ? std::optional(entries->at(within)) : std::nullopt;
}

int DiaryRowsModel::rowOf(const DiaryEntry &entry) const {
    // The keys are in order of time: halve until the moment is found, then look at its neighbours.
    int first = 0;
    int last = rowCount() - 1;
    while (first < last) {
        const int middle = (first + last) / 2;
        const auto other = at(middle);
        if (other && entry.moment < other->moment)
            first = middle + 1;
        else
            last = middle;
    }
    for (int row = first; row < rowCount(); ++row) {
        const auto other = at(row);
        if (!other || other->moment < entry.moment)
            return -1;
        if (other->id == entry.id)
            return row;
    }
    return -1;
}

QStringList DiaryRowsModel::longTexts(int column) const {
    QStringList texts{headerData(column, Qt::Horizontal).toString()};
    for (const Tracker &tracker : m_trackers) {
        // A date and a time that have all their digits, and every value that may have a long name.
        const Moment when = Moment::of(QDateTime(QDate(2028, 12, 28), QTime(22, 58), QTimeZone::utc()));
        const double part = tracker.kind == TrackerKind::Hours ? 0.75 : 0;
        const ValueRange range = valueRange(tracker);
        for (double value = range.lowest + part; value <= qMin(range.highest, range.lowest + 24); ++value)
            texts.append(text({.tracker = tracker.id, .moment = when, .value = value}, column));
    }
    return texts;
}

int DiaryRowsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_keys.size());
}

int DiaryRowsModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString DiaryRowsModel::text(const DiaryEntry &entry, int column) const {
    const Tracker tracker = m_trackers.value(entry.tracker);
    switch (column) {
    case When:
        return QLocale().toString(entry.moment.date(), QLocale::ShortFormat) + u'\n' +
               timeText(entry.moment.time());
    case What:
        return inARow({tracker.name, entry.value || entry.seconds ? entryText(tracker, entry) : QString()},
                      u" "_s) +
               u'\n' + nameOf(informantOf(entry));
    case Words:
        return oneLine(wordsOf(entry)); // the table wraps them
    default:
        return {};
    }
}

QVariant DiaryRowsModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto entry = at(index.row());
    if (!entry || (role == Qt::ToolTipRole && index.column() < Words))
        return {};
    return text(*entry, index.column());
}

QVariant DiaryRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What and who");
    case Words:
        return tr("In words");
    default:
        return {};
    }
}
