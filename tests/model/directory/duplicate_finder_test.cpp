// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/duplicate_decision_table.h"
#include "model/directory/duplicate_finder.h"
#include "model/directory/service_table.h"
#include "tests/support/temporary_book.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

TEST(SameService, KnowsANumberInItsForms) {
    for (const QString &number : {u"(520) 555-0134"_s, u"+1 520.555.0134"_s, u"1-520-555-0134 ext 12"_s})
        EXPECT_EQ(phoneDigits(number), u"5205550134"_s) << qPrintable(number);
    EXPECT_EQ(phoneDigits(u"211"_s), QString());
}

TEST(SameService, KnowsAnAddressInItsForms) {
    const QString key = addressKey(u"12 North Oak Street, Suite 4"_s, u"85701-1234"_s);
    EXPECT_EQ(addressKey(u"12 N. OAK ST #9"_s, u"85701"_s), key);
    EXPECT_NE(addressKey(u"14 N Oak St"_s, u"85701"_s), key);
    EXPECT_EQ(addressKey(u"Call for the address"_s, u"85701"_s), QString());
}

class SameServices : public testing::Test {
protected:
    void add(const QString &name, const QString &phone, const QString &street = {}) {
        Service service{.name = name};
        if (!phone.isEmpty())
            service.phones = {{.number = phone}};
        if (!street.isEmpty())
            service.locations = {{.address1 = street, .postalCode = u"85701"_s}};
        book.add(service);
    }
    QStringList pairs() {
        QStringList found;
        const auto same = book->table<DuplicateDecisionTable>().likely(2000);
        EXPECT_TRUE(same);
        for (const LikelyPair &pair : *same)
            found.append(u"%1 %2 %3"_s.arg(pair.first.name, pair.second.name,
                                           pair.by == SameBy::Phone ? u"phone"_s : u"address"_s));
        return found;
    }
    TemporaryBook book;
};

TEST_F(SameServices, TellsThePairAndTheReason) {
    add(u"Meals"_s, u"520-555-0100"_s, u"1 Oak St"_s);
    add(u"Dinners"_s, u"(520) 555-0100"_s);
    add(u"Rides to Care"_s, {}, u"7 Elm Street"_s);
    add(u"Rides to care"_s, u"520-555-0199"_s, u"7 ELM ST"_s);
    add(u"Legal aid"_s, {}, u"7 Elm St"_s);
    EXPECT_EQ(pairs(), (QStringList{u"Rides to Care Rides to care address"_s, u"Meals Dinners phone"_s}));
}

TEST_F(SameServices, AGroupForAnotherIllnessIsNoPair) {
    const auto group = [&](const QString &name, const QString &subject, const QString &description) {
        Service service{.name = name, .description = description};
        service.organization.name = u"Oak Hospital"_s;
        service.phones = {{.number = u"520-555-0100"_s}};
        service.terms = {{.name = subject}};
        Service added = service;
        added.source =
            QJsonObject{{u"attributes"_s,
                         QJsonArray{QJsonObject{{u"taxonomy_term"_s, QJsonObject{{u"name"_s, subject}}}}}}};
        book.add(added);
    };
    group(u"Support Group"_s, u"Epilepsy"_s, u"For people who live with seizures."_s);
    group(u"Support Group"_s, u"Breast Cancer"_s, u"For women after a diagnosis."_s);
    group(u"Epilepsy support group"_s, u"Epilepsy"_s, u"People who live with seizures meet on Mondays."_s);
    EXPECT_EQ(pairs(), QStringList{u"Support Group Epilepsy support group phone"_s});
}

TEST_F(SameServices, NamesAfterOtherThingsSpeakAgainstAPair) {
    add(u"Epilepsy Support Group"_s, u"520-555-0100"_s, u"1 Oak St"_s);
    add(u"Breast Cancer Support Group"_s, u"520-555-0100"_s, u"1 Oak St"_s);
    add(u"Family Services of Tucson"_s, u"520-555-0200"_s);
    add(u"Family Services of Phoenix"_s, u"520-555-0200"_s);
    add(u"Oak Hospital Diabetes Classes"_s, u"520-555-0300"_s, u"3 Oak St"_s);
    add(u"Oak Hospital Stroke Classes"_s, u"520-555-0300"_s, u"3 Oak St"_s);
    EXPECT_EQ(pairs(), QStringList());
    add(u"Epilepsy Support"_s, u"520-555-0100"_s);
    add(u"Diabetic class"_s, u"520-555-0300"_s);
    EXPECT_EQ(pairs().size(), 2) << qPrintable(pairs().join(u'\n'));
}

TEST_F(SameServices, AHotlineOfManyPairsOnlyThoseWithSimilarNames) {
    for (int i = 0; i < 100; ++i)
        add(u"Program number %1"_s.arg(i * 7919 % 1000, 3, 10, QLatin1Char('0')) +
                QString(3, QChar(u'a' + i % 26)),
            u"800-555-0100"_s);
    add(u"Special"_s, u"800-555-0100"_s);
    add(u"special"_s, u"800-555-0100"_s);
    EXPECT_TRUE(pairs().contains(u"Special special phone"_s));
    EXPECT_LT(pairs().size(), 120);
}

} // namespace
