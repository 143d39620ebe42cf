// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/made_id.h"

namespace {

QString madeIdKey() {
    return QStringLiteral("hearthbook_made_id");
}

} // namespace

void putMadeId(QJsonObject &document, const QString &id) {
    document.insert(QStringLiteral("id"), id);
    document.insert(madeIdKey(), true);
}

bool takeMadeId(QJsonObject &document) {
    return document.take(madeIdKey()).toBool();
}
