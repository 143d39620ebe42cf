// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_storage.h"

#include "model/directory/hsds_json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

void takeText(QJsonObject &document, const QString &key) {
    const QJsonValue value = document.value(key);
    // A column has words as people read them; what is repaired in them stays here as it came.
    if (value.isString() && !value.toString().isEmpty() && value.toString() == hsds::words(document, key))
        document.remove(key);
}

/// What is still in the document was no text, or an empty one, and stays.
void giveText(QJsonObject &document, const QString &key, const QString &text) {
    if (!text.isEmpty() && !document.contains(key))
        document.insert(key, text);
}

} // namespace

QByteArray packed(QJsonObject document, bool nests) {
    takeText(document, u"name"_s);
    takeText(document, u"alternate_name"_s);
    takeText(document, u"description"_s);
    if (nests)
        document.remove(u"organization"_s);
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

QJsonObject unpacked(const Packed &stored) {
    QJsonObject document = QJsonDocument::fromJson(stored.document).object();
    giveText(document, u"name"_s, stored.name);
    giveText(document, u"alternate_name"_s, stored.alternateName);
    giveText(document, u"description"_s, stored.description);
    if (!stored.organization.isEmpty())
        document.insert(u"organization"_s, QJsonDocument::fromJson(stored.organization).object());
    return document;
}
