// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/stored_document.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QByteArray &json) {
    return QJsonDocument::fromJson(json).object();
}

TEST(ServiceStorage, APackedDocumentComesBackAsItWas) {
    for (const QByteArray json :
         {R"({"id": "a", "name": "Meals", "description": "Two\\nlines", "organization": {"id": "o"}})",
          R"({"name": 7, "alternate_name": "", "organization": {}})", R"({"organization": "o"})",
          R"({"organization": {"id": "o"}})", "{}"}) {
        const QJsonObject document = objectOf(json);
        const StoredDocument parts = packed(document);
        EXPECT_EQ(unpacked(parts), document) << json.constData();
        StoredDocument stored = parts;
        stored.document = storedDocument(parts, false);
        stored.organization.clear();
        EXPECT_EQ(unpacked(stored), document) << json.constData();
    }
}

TEST(ServiceStorage, TheFingerprintTellsContentsApartAndNotTheirOrder) {
    const auto fingerprint = [](const QByteArray &json) { return fingerprintOf(packed(objectOf(json))); };
    const qint64 meals = fingerprint(R"({"id": "a", "name": "Meals"})");
    EXPECT_EQ(meals, fingerprint(R"({"name": "Meals", "id": "a"})"));
    EXPECT_NE(meals, fingerprint(R"({"id": "a", "alternate_name": "Meals"})"));
    EXPECT_NE(meals, fingerprint(R"({"id": "a", "name": "Meals", "organization": {"id": "o"}})"));
}

} // namespace
