// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_fields.h"
#include "model/directory/service_finder.h"
#include "model/directory/service_table.h"
#include "model/lists/service_list_table.h"
#include "tests/support/sample_services.h"
#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

namespace {

class ServiceListTableTest : public ::testing::Test {
protected:
    Service inBook(const QString &name, const QString &id) {
        const Service added = book.add(fullService(name, id));
        return **book->table<ServiceTable>().find(added.id);
    }
    ServiceList listOf(const QList<Service> &services) {
        ServiceList list{.label = u"M., 3 West"_s,
                         .heading = {u"For the way home"_s, u"Para el camino a casa"_s},
                         .preparedBy = u"A. Kim, social work\n(312) 555-0100"_s,
                         .preparedOn = QDate(2026, 4, 1),
                         .language = PrintLanguage::Spanish,
                         .isLargePrint = true,
                         .hasCodes = true,
                         .givenOn = {QDate(2026, 4, 2), QDate(2026, 4, 9)}};
        for (const Service &service : services)
            list.items.append(newItem(service));
        return list;
    }
    void change(const Service &before, const QString &phone) {
        Service after = before;
        after.phones[0].number = phone;
        ASSERT_TRUE(book->apply({{}, {replacing(before, withHistory(before, after, QDate(2026, 5, 1)))}}));
    }

    TemporaryBook book;
};

TEST_F(ServiceListTableTest, AListComesBackAsItWasWritten) {
    ServiceList list = listOf({inBook(u"Rides"_s, u"1"_s), inBook(u"Meals"_s, u"2"_s)});
    list.items[0].why = {u"You have no car"_s, u"No tiene coche"_s};
    list.items[0].nextStep = {u"Call on Monday"_s, {}};
    list.asked = {Need::GettingThere, Need::Play};
    book.add(list);
    book.reopen();
    const auto read = book->table<ServiceListTable>().find(list.id);
    ASSERT_TRUE(read && *read);
    EXPECT_EQ(**read, list);
    EXPECT_EQ(*book->table<ServiceListTable>().rows(),
              (QList<ServiceListRow>{{list.id, list.label, list.preparedOn, QDate(2026, 4, 9), 2, 0}}));
    EXPECT_TRUE(book->check());
}

TEST_F(ServiceListTableTest, EditingAndDeletingCanBeTakenBack) {
    const ServiceList before = book.add(listOf({inBook(u"Rides"_s, u"1"_s)}));
    ServiceList after = before;
    after.items.clear();
    after.givenOn.clear();
    const ChangeSet edit{{}, {replacing(before, after)}};
    ASSERT_TRUE(book->apply(edit));
    EXPECT_EQ(**book->table<ServiceListTable>().find(before.id), after);
    ASSERT_TRUE(book->apply(inverse(edit)));
    EXPECT_EQ(**book->table<ServiceListTable>().find(before.id), before);
    ASSERT_TRUE(book->apply({{}, {removing(before)}}));
    EXPECT_FALSE(*book->table<ServiceListTable>().find(before.id));
    EXPECT_TRUE(book->table<ServiceListTable>().rows()->isEmpty());
}

TEST_F(ServiceListTableTest, NamesListsWithAServiceThatChangedOrWentAway) {
    const Service rides = inBook(u"Rides"_s, u"1"_s);
    const Service meals = inBook(u"Meals"_s, u"2"_s);
    const Service rest = inBook(u"Rest"_s, u"3"_s);
    const ServiceList list = book.add(listOf({rides, meals, rest}));
    change(rides, u"555-0111"_s);
    EXPECT_EQ(book->table<ServiceListTable>().rows()->value(0).outdated, 1);
    ASSERT_TRUE(book->apply({{}, {removing(meals)}}));
    EXPECT_EQ(book->table<ServiceListTable>().rows()->value(0).outdated, 2);
    EXPECT_EQ((*book->table<ServiceListTable>().find(list.id))->items.size(), 3)
        << "the list keeps what it told";
    EXPECT_EQ(book->table<ServiceListTable>().allWith(meals.id)->value(0).label, list.label);
}

TEST_F(ServiceListTableTest, ServicesInListsCanBeSearchedAlone) {
    const Service rides = inBook(u"Rides"_s, u"1"_s);
    inBook(u"Meals"_s, u"2"_s);
    book.add(listOf({rides}));
    for (const QString &text : {QString(), u"county"_s}) {
        const auto page = book->serviceFinder().page({.text = text, .onlyListed = true});
        ASSERT_TRUE(page);
        ASSERT_EQ(page->rows.size(), 1) << qPrintable(text);
        EXPECT_EQ(page->rows[0].name, u"Rides"_s);
    }
}

TEST_F(ServiceListTableTest, NothingThatTheWorkerWroteForThemselvesIsInAList) {
    Service service = inBook(u"Rides"_s, u"1"_s);
    service.note = u"never on time"_s;
    service.isMine = true;
    const ServiceListItem item = newItem(service);
    EXPECT_EQ(item.service.note, QString());
    EXPECT_FALSE(item.service.isMine);
    EXPECT_EQ(item.need, ResourceCategory::Transport);
    EXPECT_EQ(item.service.organization.name, u"County Rides"_s);
    EXPECT_TRUE(item.service.source.value(u"organization"_s).isObject()) << "it stands alone";
}

TEST_F(ServiceListTableTest, IsPrintedByNeedAndWithinByTheWorkersOrder) {
    ServiceList list;
    for (const auto &[name, need] :
         {std::pair(u"a"_s, ResourceCategory::School), std::pair(u"b"_s, ResourceCategory::Food),
          std::pair(u"c"_s, ResourceCategory::School)})
        list.items.append({.service = {.name = name}, .need = need});
    const auto names = [](const QList<ServiceListItem> &items) {
        QString all;
        for (const ServiceListItem &item : items)
            all += item.service.name;
        return all;
    };
    EXPECT_EQ(names(printedOrder(list)), u"bac"_s);
    list.isByNeed = false;
    EXPECT_EQ(names(printedOrder(list)), u"abc"_s);
}

TEST_F(ServiceListTableTest, ACopyIsForSomebodyElseAndNotGivenYet) {
    ServiceList list = listOf({inBook(u"Rides"_s, u"1"_s)});
    list.asked = {Need::GettingThere};
    const ServiceList copy = copyOf(list, u"T., clinic"_s, QDate(2026, 6, 1));
    EXPECT_NE(copy.id, list.id);
    EXPECT_EQ(copy.label, u"T., clinic"_s);
    EXPECT_EQ(copy.preparedOn, QDate(2026, 6, 1));
    EXPECT_TRUE(copy.givenOn.isEmpty());
    EXPECT_TRUE(copy.asked.isEmpty()) << "what one family asked for is not told to another";
    EXPECT_EQ(copy.items, list.items);
}

} // namespace
