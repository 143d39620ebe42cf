// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

// A service's document as it is stored: without the texts that have columns of their own, and without the
// organization where that is stored once for many.

QByteArray packed(QJsonObject document, bool nests);

struct Packed {
    QByteArray document = {};
    QString name = {};
    QString alternateName = {};
    QString description = {};
    QByteArray organization = {}; ///< to be nested; empty for none
};
QJsonObject unpacked(const Packed &stored);
