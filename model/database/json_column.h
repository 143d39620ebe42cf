// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/query.h"

#include <QJsonDocument>
#include <QJsonObject>

/// A document as a column holds it; an empty one is an empty text.
inline QString jsonText(const QJsonObject &document) {
    return document.isEmpty() ? QString()
                              : QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

inline QJsonObject readJson(Query &row) {
    return QJsonDocument::fromJson(row.text().toUtf8()).object();
}
