// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/stored_document.h"

#include "model/directory/hsds_json.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString kOrganization = u"organization"_s;

QByteArray compact(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A column has words as people read them; what is repaired in them stays in the document as it came.
QString takeText(QJsonObject &document, const QString &key) {
    const QJsonValue value = document.value(key);
    if (!value.isString() || value.toString() != hsds::words(document, key))
        return {};
    QString text = value.toString();
    if (!text.isEmpty())
        document.remove(key);
    return text;
}

/// What is still in the document was no text, or an empty one, and stays.
void giveText(QJsonObject &document, const QString &key, const QString &text) {
    if (!text.isEmpty() && !document.contains(key))
        document.insert(key, text);
}

} // namespace

StoredDocument packed(QJsonObject document) {
    StoredDocument parts{.name = takeText(document, u"name"_s),
                         .alternateName = takeText(document, u"alternate_name"_s),
                         .description = takeText(document, u"description"_s)};
    const QJsonObject organization = document.value(kOrganization).toObject();
    if (!organization.isEmpty()) {
        parts.organization = compact(organization);
        document.remove(kOrganization);
    }
    parts.document = compact(document);
    return parts;
}

QJsonObject unpacked(const StoredDocument &stored) {
    QJsonObject document = QJsonDocument::fromJson(stored.document).object();
    giveText(document, u"name"_s, stored.name);
    giveText(document, u"alternate_name"_s, stored.alternateName);
    giveText(document, u"description"_s, stored.description);
    if (!stored.organization.isEmpty())
        document.insert(kOrganization, QJsonDocument::fromJson(stored.organization).object());
    return document;
}

bool isBareService(const QJsonObject &document) {
    const QStringList keys = document.keys();
    return std::all_of(keys.begin(), keys.end(), [](const QString &key) {
        return key == u"id"_s || key == u"name"_s || key == u"status"_s;
    });
}

QByteArray storedDocument(const StoredDocument &packed, bool nests) {
    if (nests || packed.organization.isEmpty())
        return packed.document;
    const QByteArray rest = packed.document.mid(1); // behind the brace
    return "{\"organization\":" + packed.organization + (rest == "}" ? "" : ",") + rest;
}

qint64 fingerprintOf(const StoredDocument &packed) {
    QByteArray all = packed.document;
    for (const QByteArray &part : {packed.organization, packed.name.toUtf8(), packed.alternateName.toUtf8(),
                                   packed.description.toUtf8()})
        all.append('\n').append(part);
    return fingerprintOf(all);
}

qint64 fingerprintOf(const QByteArray &bytes) {
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
    return qFromLittleEndian<qint64>(hash.constData());
}
