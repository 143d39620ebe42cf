// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/open_tables.h"
#include "model/search/search_text.h"

#include <QList>

/// What was left blank is not shown.
inline QStringList written(QStringList texts) {
    texts.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
    return texts;
}

/// Each record of the table as one text.
template <typename Table>
Result<QList<SearchText>> readAll(const OpenTables &tables,
                                  SearchText (*textOf)(const typename Table::Record &)) {
    const auto records = tables.table<Table>().all();
    if (!records)
        return records.error();
    QList<SearchText> texts;
    for (const auto &record : *records)
        texts.append(textOf(record));
    return texts;
}
