// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QtNumeric>

// How cells come into a document.

inline void setUnlessEmpty(QJsonObject &object, const QString &key, const QString &value) {
    if (!value.isEmpty())
        object.insert(key, value);
}

inline void setNumberOrText(QJsonObject &object, const QString &key, const QString &value) {
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (isNumber && qIsFinite(number))
        object.insert(key, number);
    else
        setUnlessEmpty(object, key, value);
}
