// SPDX-License-Identifier: GPL-3.0-or-later
// A book in which an older Hearthbook wrote one source over another is told of it.
#include "model/database/connection.h"
#include "model/database/migrator.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray importRow(const char *id, const char *file) {
    return QByteArray(
               "INSERT INTO directory_import (id, file_name, at_utc, at_offset, at_zone, added, changed, "
               "already, kept, vanished, back) VALUES (x'000000000000000000000000000000") +
           id + "', '" + file + "', 0, 0, 'UTC', 2, 0, 0, 0, 0, 0);";
}

/// What is there now, and of which import the service is.
QByteArray serviceRow(const char *id, const char *import, const char *name, const char *digits) {
    return QByteArray(
               "INSERT INTO service (id, hsds_id, nests, import_id, fingerprint, status, by_zip, mine, free, "
               "hours, phone_digits, address_key, areas, categories, languages, postal_code, place, name, "
               "alternate_name, organization_name, subjects, note, description) VALUES "
               "(x'000000000000000000000000000000") +
           id + "', '1', 0, x'000000000000000000000000000000" + import + "', 1, 0, 0, 0, 0, x'', '" + digits +
           "', '', '', 0, '', '', '', '" + name + "', '', '', '', '', '');";
}

QByteArray beforeRow(const char *import, const char *service, const char *document) {
    return QByteArray("INSERT INTO service_before (import_id, service_id, fingerprint, document) VALUES "
                      "(x'000000000000000000000000000000") +
           import + "', x'000000000000000000000000000000" + service + "', 1, '" + document + "');";
}

TEST(SourcesMigration, SaysHowManyServicesAnImportMayHaveMixedUp) {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"book"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    const auto connection = *Connection::openPlain(file.fileName());
    ASSERT_TRUE(migrate(*connection, migrations().mid(0, 6)));
    // Files a and b count from 1; c brought a newer phone of a's service, and a came a second time.
    const QByteArray rows =
        importRow("0a", "a.csv") + importRow("0b", "b.csv") + importRow("0c", "c.csv") +
        importRow("0d", "a.csv") + serviceRow("01", "0a", "Gamma shelter", "7735550100") +
        serviceRow("02", "0a", "Delta clinic", "7735550101") + serviceRow("03", "0a", "Meals", "3125550199") +
        beforeRow("0b", "01", R"({"name": "Alpha food", "phones": [{"number": "312-555-0100"}]})") +
        beforeRow("0b", "02", R"({"name": "Beta rides"})") +
        beforeRow("0c", "03", R"({"name": "Meals", "phones": [{"number": "312-555-0103"}]})") +
        beforeRow("0d", "03", R"({"name": "Other", "phones": [{"number": "1 (312) 555-0199"}]})");
    ASSERT_TRUE(connection->script(rows));
    const auto migrated = migrate(*connection, migrations());
    ASSERT_TRUE(migrated) << qPrintable(migrated.error().detail);
    const auto mixed = connection->single(
        u"SELECT group_concat(mixed, ' ') FROM (SELECT mixed FROM directory_import ORDER BY rowid)"_s);
    ASSERT_TRUE(mixed);
    EXPECT_EQ(mixed->toString(), u"0 2 0 0"_s);
    const auto sources = connection->single(u"SELECT count(DISTINCT source_id) FROM directory_import"_s);
    EXPECT_EQ(sources->toInt(), 3) << "a file of the same name is of the same source";
}

} // namespace
