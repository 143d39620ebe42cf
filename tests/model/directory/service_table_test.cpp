// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/organization_table.h"
#include "model/directory/service_document.h"
#include "model/directory/service_table.h"
#include "tests/support/temporary_book.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

Service sample(const QString &name = u"Meals"_s, const QString &organization = u"Pantry"_s) {
    Service service{.name = name, .description = u"Hot meals"_s, .status = ServiceStatus::Active};
    service.organization.name = organization;
    service.organization.hsdsId = organization.toLower();
    service.organization.source = {{u"id"_s, organization.toLower()}, {u"name"_s, organization}};
    service.minimumAge = 0.5;
    service.languages = {{.code = u"es"_s, .name = u"Spanish"_s}};
    service.categories = {ResourceCategory::Food, ResourceCategory::Respite};
    service.isMine = true;
    service.note = u"ask for Ms. B"_s;
    service.checks = {{QDate(2026, 1, 2), CheckedHow::Web, u"AK"_s},
                      {QDate(2026, 3, 4), CheckedHow::Visited, {}}};
    return service;
}

/// As it is after it was written once: with a document and its organization's id.
Service settled(const Service &service, const Store &book) {
    Service read = readService(writeService(service));
    read.id = service.id;
    read.categories = service.categories;
    read.isMine = service.isMine;
    read.note = service.note;
    read.checks = service.checks;
    read.organization.id = (*book.table<OrganizationTable>().named(service.organization.name))->id;
    return read;
}

TEST(ServiceTable, AServiceComesBackAsItWasWritten) {
    TemporaryBook book;
    const Service service = book.add(sample());
    book.reopen();
    const auto read = book->table<ServiceTable>().find(service.id);
    ASSERT_TRUE(read && *read);
    EXPECT_EQ(**read, settled(service, book.store()));
    EXPECT_EQ((*read)->lastChecked(), QDate(2026, 3, 4));
    EXPECT_TRUE(book->check());
}

TEST(ServiceTable, EditingAndDeletingCanBeTakenBack) {
    TemporaryBook book;
    const Service added = book.add(sample());
    const Service before = **book->table<ServiceTable>().find(added.id);
    Service after = before;
    after.name = u"Dinners"_s;
    after.checks.clear();
    const ChangeSet edit{{}, {replacing(before, after)}};
    ASSERT_TRUE(book->apply(edit));
    EXPECT_EQ((*book->table<ServiceTable>().find(added.id))->name, u"Dinners"_s);
    ASSERT_TRUE(book->apply(inverse(edit)));
    EXPECT_EQ(**book->table<ServiceTable>().find(added.id), before);
    const ChangeSet removal{{}, {removing(before)}};
    ASSERT_TRUE(book->apply(removal));
    EXPECT_FALSE(*book->table<ServiceTable>().find(added.id));
    EXPECT_EQ(*book->table<ServiceTable>().count(), 0);
    ASSERT_TRUE(book->apply(inverse(removal)));
    EXPECT_EQ(**book->table<ServiceTable>().find(added.id), before);
    EXPECT_TRUE(book->check());
}

TEST(ServiceTable, ManyServicesShareOneOrganization) {
    TemporaryBook book;
    const Service one = book.add(sample(u"One"_s));
    const Service two = book.add(sample(u"Two"_s));
    book.add(sample(u"Three"_s, u"Other"_s));
    EXPECT_EQ(*book->table<OrganizationTable>().count(), 2);
    Organization changed = (*book->table<ServiceTable>().find(one.id))->organization;
    changed.name = u"Pantry of the Hill"_s;
    ASSERT_TRUE(
        book->apply({{}, {replacing((*book->table<ServiceTable>().find(one.id))->organization, changed)}}));
    EXPECT_EQ((*book->table<ServiceTable>().find(two.id))->organization.name, u"Pantry of the Hill"_s);
    ASSERT_TRUE(book->apply({{}, {removing(changed)}}));
    EXPECT_EQ((*book->table<ServiceTable>().find(two.id))->organization.name, u"Pantry of the Hill"_s);
    EXPECT_TRUE(book->check());
}

TEST(ServiceTable, AnOrganizationThatIsTypedDifferentlyStaysWithItsService) {
    TemporaryBook book;
    const Service one = book.add(sample(u"One"_s));
    Service two = sample(u"Two"_s);
    two.organization.email = u"two@example.org"_s;
    book.add(two);
    EXPECT_EQ(*book->table<OrganizationTable>().count(), 1);
    EXPECT_EQ((*book->table<ServiceTable>().find(one.id))->organization.email, QString());
    EXPECT_EQ((*book->table<ServiceTable>().find(two.id))->organization.email, u"two@example.org"_s);
}

TEST(BookKind, IsKeptInTheBook) {
    TemporaryBook book;
    EXPECT_EQ(book->kind(), BookKind::CareBook);
    const QString path = book.path(u"directory.hearthbook"_s);
    ASSERT_TRUE(Store::create(path, {NewKey::open()}, BookKind::Directory));
    auto opened = Store::open(path);
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->kind(), BookKind::Directory);
    const DataKey key = *(*opened)->dataKey();
    opened->reset();
    const auto reader = Store::openForReading(path, key);
    ASSERT_TRUE(reader);
    EXPECT_EQ((*reader)->kind(), BookKind::Directory);
}

} // namespace
