// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/service_merge.h"

#include "model/directory/service_fields.h"
#include "model/directory/service_table.h"
#include "model/lists/service_list_table.h"
#include "tests/support/sample_services.h"
#include "tests/support/temporary_book.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 5, 1);

class ServiceMergeTest : public ::testing::Test {
protected:
    ServiceMergeTest() {
        Service other = fullService(u"Hospital rides"_s, u"rides-2"_s);
        other.organization.name = u"County Transport"_s;
        other.phones = {};
        other.fees.clear();
        other.alert = u"Call two days before."_s;
        other.locations[0].address1 = u"12 Oak St."_s;
        other.locations[0].phones = {{.number = u"(312) 555-0183"_s}};
        other.locations[0].transportation = u"Bus 7"_s;
        other.checks = {{QDate(2025, 1, 2), CheckedHow::Web, u"BL"_s}};
        other.note = u"Ask for Ana."_s;
        other.isMine = true;
        other.categories = {ResourceCategory::Food};
        first = stored(fullService());
        second = stored(other);
    }
    Service stored(const Service &service) {
        book.add(service);
        return **book->table<ServiceTable>().find(service.id);
    }
    static const MergeField &in(const ServiceMerge &merge, ServiceField field) {
        return *std::find_if(merge.fields.begin(), merge.fields.end(),
                             [field](const MergeField &each) { return each.field == field; });
    }
    static QString chosenText(const MergeField &field) {
        return field.keep == Side::First ? field.first : field.second;
    }
    void keepAsOne(const ServiceMerge &merge) {
        const auto step = keepingAsOne(u"Keep as one"_s, merge, kToday, book.store());
        ASSERT_TRUE(step);
        done = *step;
        ASSERT_TRUE(book->apply(done));
    }

    TemporaryBook book{BookKind::Directory};
    Service first;
    Service second;
    ChangeSet done;
};

} // namespace

TEST_F(ServiceMergeTest, KeepsTheCodesOfBoth) {
    const auto coded = [](Service service, const QStringList &codes) {
        QJsonArray attributes;
        for (const QString &code : codes)
            attributes.append(QJsonObject{{u"id"_s, service.hsdsId + code},
                                          {u"taxonomy_term"_s, QJsonObject{{u"code"_s, code}}}});
        service.source.insert(u"attributes"_s, attributes);
        return service;
    };
    const Service one = merged(
        proposedMerge(coded(first, {u"BD-1"_s, u"BD-2"_s}), coded(second, {u"BD-2"_s, u"LH-3"_s})), kToday);
    QStringList codes;
    const QJsonArray attributes = one.source[u"attributes"_s].toArray();
    for (const QJsonValue attribute : attributes)
        codes.append(attribute[u"taxonomy_term"_s][u"code"_s].toString());
    EXPECT_EQ(codes, (QStringList{u"BD-1"_s, u"BD-2"_s, u"LH-3"_s}));
}

TEST_F(ServiceMergeTest, ProposesTheOneCheckedLastAndWhatOnlyOneSays) {
    const ServiceMerge merge = proposedMerge(first, second);
    EXPECT_EQ(merge.base, Side::First);
    EXPECT_EQ(proposedMerge(second, first).base, Side::Second);
    EXPECT_EQ(in(merge, ServiceField::Name).keep, Side::First);
    EXPECT_EQ(in(merge, ServiceField::Alert).keep, Side::Second);
    EXPECT_EQ(in(merge, ServiceField::Costs).keep, Side::First);
    EXPECT_FALSE(in(merge, ServiceField::Description).differs());
    EXPECT_TRUE(in(merge, ServiceField::Places).second.contains(u"Bus 7"_s)) << "the way there comes along";
    EXPECT_EQ(std::count_if(merge.fields.begin(), merge.fields.end(),
                            [](const MergeField &each) {
                                return each.field == ServiceField::GettingThere ||
                                       each.field == ServiceField::Accessibility;
                            }),
              0);
}

TEST_F(ServiceMergeTest, AGoneOrUncheckedOneIsNotTheOneThatStays) {
    second.checks.clear();
    first.checks.clear();
    EXPECT_EQ(proposedMerge(first, second).base, Side::Second) << "it says more";
    second.alert.clear();
    second.locations[0].transportation.clear();
    second.fees = u"free"_s;
    EXPECT_EQ(proposedMerge(first, second).base, Side::First) << "both say as much";
    first.checks = second.checks = {{kToday, CheckedHow::Web, u"AK"_s}};
    second.checks[0].on = kToday.addDays(1);
    EXPECT_EQ(proposedMerge(first, second).base, Side::Second) << "it was checked later";
    second.vanishedOn = kToday;
    EXPECT_EQ(proposedMerge(first, second).base, Side::First);
}

TEST_F(ServiceMergeTest, EachFieldSaysWhatWasChosen) {
    // All ways to choose of what hangs together, and of two others.
    for (int way = 0; way < 32; ++way) {
        ServiceMerge merge = proposedMerge(first, second);
        const ServiceField fields[] = {ServiceField::Places, ServiceField::Phones, ServiceField::Hours,
                                       ServiceField::Name, ServiceField::Organization};
        for (int i = 0; i < 5; ++i) {
            for (MergeField &each : merge.fields) {
                if (each.field == fields[i])
                    each.keep = way & (1 << i) ? Side::Second : Side::First;
            }
        }
        const Service one = merged(merge, kToday);
        const ServiceMerge again = proposedMerge(one, one);
        for (const MergeField &each : merge.fields)
            EXPECT_EQ(in(again, each.field).first, chosenText(each)) << way << " " << int(each.field);
    }
}

TEST_F(ServiceMergeTest, SavesOneWithWhatTheWorkerWroteOfBoth) {
    const Service before = first;
    keepAsOne(proposedMerge(first, second));
    EXPECT_EQ(*book->table<ServiceTable>().count(), 1);
    const Service one = **book->table<ServiceTable>().find(first.id);
    EXPECT_EQ(one.alert, u"Call two days before."_s);
    EXPECT_EQ(one.hsdsId, before.hsdsId);
    EXPECT_EQ(one.note, u"Ask for Ana."_s);
    EXPECT_TRUE(one.isMine);
    EXPECT_EQ(one.categories, (QList{ResourceCategory::Food, ResourceCategory::Transport}));
    ASSERT_EQ(one.checks.size(), 2);
    EXPECT_EQ(one.checks[0].by, u"BL"_s) << "the newest last";
    EXPECT_EQ(one.checks[1].by, u"AK"_s);
    ASSERT_EQ(one.changes.size(), 1);
    EXPECT_EQ(one.changes[0].what, ServiceField::Alert);

    ASSERT_TRUE(book->apply(inverse(done)));
    EXPECT_EQ(**book->table<ServiceTable>().find(first.id), before);
    EXPECT_EQ(**book->table<ServiceTable>().find(second.id), second);
}

TEST_F(ServiceMergeTest, ASecondOneThatStaysKeepsItsSource) {
    ServiceMerge merge = proposedMerge(first, second);
    merge.base = Side::Second;
    for (MergeField &field : merge.fields)
        field.keep = Side::Second;
    keepAsOne(merge);
    const Service one = **book->table<ServiceTable>().find(second.id);
    EXPECT_EQ(one.organization.name, u"County Transport"_s);
    EXPECT_EQ(one.source, second.source) << "nothing of it was written anew";
    EXPECT_FALSE(*book->table<ServiceTable>().find(first.id));
}

TEST_F(ServiceMergeTest, ListsTellOfTheOneThatStays) {
    ServiceList list{.label = u"M."_s, .preparedOn = QDate(2026, 4, 1), .items = {newItem(second)}};
    list.items[0].why.english = u"You have no car"_s;
    book.add(list);
    ServiceList both{
        .label = u"N."_s,
        .preparedOn = QDate(2026, 4, 1),
        .items = {newItem(first), newItem(stored(fullService(u"Meals"_s, u"meals"_s))), newItem(second)}};
    both.items[2].nextStep.english = u"Call"_s;
    book.add(both);
    keepAsOne(proposedMerge(first, second));
    const ServiceList now = **book->table<ServiceListTable>().find(list.id);
    ASSERT_EQ(now.items.size(), 1);
    EXPECT_EQ(now.items[0].service.id, first.id);
    EXPECT_EQ(now.items[0].why.english, u"You have no car"_s);
    EXPECT_EQ(now.items[0].service.name, u"Hospital rides"_s) << "what was told stays, until it is renewed";
    const ServiceList once = **book->table<ServiceListTable>().find(both.id);
    ASSERT_EQ(once.items.size(), 2);
    EXPECT_EQ(once.items[0].nextStep.english, u"Call"_s);
    ASSERT_TRUE(book->apply(inverse(done)));
    EXPECT_EQ((**book->table<ServiceListTable>().find(both.id)).items.size(), 3);
}
