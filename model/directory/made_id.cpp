// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/made_id.h"

using namespace Qt::StringLiterals;

namespace {

QString madeIdKey() {
    return u"hearthbook_made_id"_s;
}

QString borrowedNameKey() {
    return u"hearthbook_borrowed_name"_s;
}

} // namespace

void putMadeId(QJsonObject &document, const QString &id) {
    document.insert(u"id"_s, id);
    document.insert(madeIdKey(), true);
}

bool takeMadeId(QJsonObject &document) {
    return document.take(madeIdKey()).toBool();
}

void putBorrowedName(QJsonObject &document, const QString &name) {
    document.insert(u"name"_s, name);
    document.insert(borrowedNameKey(), true);
}

bool takeBorrowedName(QJsonObject &document) {
    return document.take(borrowedNameKey()).toBool();
}
