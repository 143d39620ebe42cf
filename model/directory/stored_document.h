// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

/// A service's document in the parts in which it is stored: without the texts that have columns of their own,
/// and without the organization, which may be stored once for many.
struct StoredDocument {
    QByteArray document = {}; ///< JSON of what is left
    QString name = {};
    QString alternateName = {};
    QString description = {};
    QByteArray organization = {}; ///< JSON of the one that it nests; empty for none
};

/// Writes each part as JSON once: it is stored, compared and hashed as these bytes.
StoredDocument packed(QJsonObject document);
QJsonObject unpacked(const StoredDocument &stored);

/// Whether it says nothing but its id, its name and its status.
bool isBareService(const QJsonObject &document);

/// What the column for the document holds: `nests` says that the organization is stored elsewhere, word for
/// word.
QByteArray storedDocument(const StoredDocument &packed, bool nests);

/// Tells whether a source says something else than it did: the same for the same content in any order.
qint64 fingerprintOf(const StoredDocument &packed);
qint64 fingerprintOf(const QByteArray &bytes);
