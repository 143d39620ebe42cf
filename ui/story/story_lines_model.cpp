// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/story/story_lines_model.h"

#include <QLocale>

void StoryLinesModel::setLines(const QList<StoryLine> &lines) {
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

QStringList StoryLinesModel::longTexts(int column) const {
    if (column == Day)
        return {QLocale().toString(QDate(2028, 12, 28), QLocale::ShortFormat)};
    QStringList names;
    for (const StoryKind kind : storyKinds())
        names.append(nameOf(kind));
    return names;
}

int StoryLinesModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

int StoryLinesModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StoryLinesModel::data(const QModelIndex &index, int role) const {
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StoryLine &line = m_lines.at(index.row());
    switch (index.column()) {
    case Day:
        return QLocale().toString(line.day, QLocale::ShortFormat);
    case Kind:
        return nameOf(line.kind);
    default:
        return line.text;
    }
}

QVariant StoryLinesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Day");
    case Kind:
        return tr("Kind");
    default:
        return tr("What happened");
    }
}
