// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/made_id.h"

namespace {

QString madeIdKey() {
    return QStringLiteral("hearthbook_made_id");
}

QString borrowedNameKey() {
    return QStringLiteral("hearthbook_borrowed_name");
}

} // namespace

void putMadeId(QJsonObject &document, const QString &id) {
    document.insert(QStringLiteral("id"), id);
    document.insert(madeIdKey(), true);
}

bool takeMadeId(QJsonObject &document) {
    return document.take(madeIdKey()).toBool();
}

void putBorrowedName(QJsonObject &document, const QString &name) {
    document.insert(QStringLiteral("name"), name);
    document.insert(borrowedNameKey(), true);
}

bool takeBorrowedName(QJsonObject &document) {
    return document.take(borrowedNameKey()).toBool();
}
