// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/database/connection.h"
#include "model/database/migrator.h"
#include "model/directory/derived_columns.h"
#include "model/directory/directory_search.h"
#include "model/directory/service_finder.h"
#include "model/directory/service_table.h"
#include "tests/support/temporary_book.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// A directory as the version before services were found by their phones wrote it.
TEST(DerivedColumns, OfAnOlderDirectoryAreMadeWhenItIsOpened) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.hearthbook"_s);
    ASSERT_TRUE(QFile::copy(
        QStringLiteral(HEARTHBOOK_SOURCE_DIR "/tests/golden/books/version-6-directory.hearthbook"), path));
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto book = Store::open(path);
    ASSERT_TRUE(book) << qPrintable(book.error().text + book.error().detail);
    EXPECT_TRUE((*book)->check());
    const auto all = (*book)->serviceFinder().page({}, {}, 100);
    ASSERT_EQ(all->rows.size(), 40);
    int withPhone = 0;
    for (const DirectoryRow &row : all->rows) {
        const Service service = **(*book)->table<ServiceTable>().row(row.key);
        const QString number = service.phones.value(0).number;
        if (number.isEmpty())
            continue;
        ++withPhone;
        const auto found = (*book)->serviceFinder().page({.text = number}, {}, 100);
        EXPECT_TRUE(std::any_of(found->rows.begin(), found->rows.end(), [&](const DirectoryRow &each) {
            return each.key == row.key;
        })) << qPrintable(number);
    }
    EXPECT_GT(withPhone, 0);
}

/// The services of this language are found by the filter.
TEST(DerivedColumns, OfAnOlderDirectoryHoldTheLanguages) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.hearthbook"_s);
    ASSERT_TRUE(QFile::copy(
        QStringLiteral(HEARTHBOOK_SOURCE_DIR "/tests/golden/books/version-6-directory.hearthbook"), path));
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto book = Store::open(path);
    ASSERT_TRUE(book) << qPrintable(book.error().text + book.error().detail);
    int spanish = 0;
    const auto all = (*book)->serviceFinder().page({}, {}, 100);
    for (const DirectoryRow &row : all->rows) {
        const Service service = **(*book)->table<ServiceTable>().row(row.key);
        spanish += std::any_of(service.languages.begin(), service.languages.end(),
                               [](const ServiceLanguage &each) { return each.name == u"Spanish"_s; });
    }
    EXPECT_GT(spanish, 0);
    EXPECT_EQ((*book)->serviceFinder().page({.language = u"es"_s}, {}, 100)->rows.size(), spanish);
}

/// As the first version that knew languages left services in which it had found none.
TEST(DerivedColumns, AreMadeAnewWhereTheSourceNamesLanguagesThatWereNotRead) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"book"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    const auto connection = *Connection::openPlain(file.fileName());
    ASSERT_TRUE(migrate(*connection, migrations().first(8)));
    const auto row = [](const char *id, const char *languages, const char *document) {
        return QByteArray(
                   "INSERT INTO service (row_id, id, hsds_id, nests, fingerprint, status, by_zip, mine, "
                   "free, "
                   "hours, phone_digits, address_key, areas, categories, languages, postal_code, place, "
                   "name, "
                   "alternate_name, organization_name, subjects, note, description, found_by) VALUES (") +
               id + ", x'000000000000000000000000000000" + "0" + id +
               "', '', 0, 1, 0, 0, 0, 0, x'', '', '', '', 0, '" + languages +
               "', '', '', 'Meals', '', '', '', '', '', 'as it was');" +
               "INSERT INTO service_document VALUES (" + id + ", '" + document + "');";
    };
    ASSERT_TRUE(connection->script(row("1", "", R"({"languages":["Spanish"]})") +
                                   row("2", "", R"({"interpretation_services":"Spanish and ASL"})") +
                                   row("3", ",vi,", R"({"languages":[{"name":"Vietnamese"}]})") +
                                   row("4", "", R"({"phones":[{"number":"312-555-0100"}]})")));
    ASSERT_TRUE(migrate(*connection, migrations()));
    ASSERT_TRUE(deriveMissingColumns(*connection));
    const auto read = connection->single(
        u"SELECT group_concat(languages || ' ' || (found_by = 'as it was'), ';') FROM service ORDER BY row_id"_s);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->toString(), u",es, 0;,es,ase, 0;,vi, 1; 1"_s);
}

} // namespace
