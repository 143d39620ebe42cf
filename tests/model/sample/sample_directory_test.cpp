// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_directory.h"

#include "model/community/resource.h"
#include "model/directory/directory_search.h"
#include "model/directory/organization_table.h"
#include "model/directory/service.h"
#include "model/directory/service_finder.h"
#include "tests/support/temporary_book.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QList<QJsonObject> made(qint64 first, qint64 count) {
    QList<QJsonObject> documents;
    EXPECT_TRUE(sampleServices(first, count)([&](const QJsonObject &document) -> Result<> {
        documents.append(document);
        return {};
    }));
    return documents;
}

TEST(SampleDirectory, IsTheSameEachTimeAndVaried) {
    const auto all = made(0, 400);
    EXPECT_EQ(made(390, 10), all.mid(390));
    QSet<QString> ids, names;
    for (const QJsonObject &document : all) {
        ids.insert(document[u"id"_s].toString());
        names.insert(document[u"name"_s].toString());
    }
    EXPECT_EQ(ids.size(), 400);
    EXPECT_GT(names.size(), 300);
}

TEST(SampleDirectory, IsFoundByWhatItOffers) {
    TemporaryBook book;
    ASSERT_TRUE(book->apply({{}, {adding(DirectoryImport{.source = sampleServices(0, 400)})}}));
    EXPECT_EQ(*book->table<OrganizationTable>().count(), 100);
    for (const DirectorySearch &search :
         {DirectorySearch{.text = u"wheelch"_s}, DirectorySearch{.category = ResourceCategory::Hospice},
          DirectorySearch{.language = u"es"_s}, DirectorySearch{.onlyFree = true},
          DirectorySearch{.status = ServiceStatus::Defunct}}) {
        const qint64 count = *book->serviceFinder().count(search);
        EXPECT_GT(count, 0);
        EXPECT_LT(count, 400);
    }
    EXPECT_TRUE(book->check());
}

} // namespace
