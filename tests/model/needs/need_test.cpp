// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/needs/need.h"

#include <QSet>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

Resource service(const QString &name, ResourceCategory category) {
    return {.service = name, .category = category};
}

Resource listed(const QString &name, ResourceCategory category) {
    Resource resource = service(name, category);
    resource.document = {{u"name"_s, name}};
    return resource;
}

QStringList namesFor(Need need, const QList<Resource> &all) {
    QStringList names;
    for (const Resource &resource : servicesFor(need, all))
        names.append(resource.service);
    return names;
}

} // namespace

TEST(NeedTest, EachHasItsOwnNameKeySentenceAndKindsOfService) {
    QSet<QString> names, keys, sentences;
    for (const auto &[need, name] : choices<Need>()) {
        names.insert(name);
        keys.insert(keyOf(need));
        sentences.insert(firstSentence(need));
        EXPECT_EQ(needOfKey(keyOf(need)), need);
        EXPECT_FALSE(categoriesOf(need).isEmpty());
        EXPECT_TRUE(firstSentence(need).startsWith(u"Hello. "_s));
    }
    for (const auto &all : {names, keys, sentences})
        EXPECT_EQ(all.size(), kNeeds);
    EXPECT_EQ(needOfKey(u"nothing"_s), std::nullopt);
    EXPECT_EQ(keyOf(Need::NearHospital), u"near-hospital"_s);
}

TEST(NeedTest, NoneLeadsToGriefOrAFuneral) {
    for (const auto &[need, name] : choices<Need>()) {
        for (const auto category : {ResourceCategory::Bereavement, ResourceCategory::FuneralHelp,
                                    ResourceCategory::Hospice, ResourceCategory::PalliativeTeam})
            EXPECT_FALSE(categoriesOf(need).contains(category)) << qPrintable(name);
    }
}

TEST(NeedTest, LeadsToTheFamilysOwnServicesAndThenToThoseOfAList) {
    const QList<Resource> all{listed(u"County Rides"_s, ResourceCategory::Transport),
                              service(u"Meals"_s, ResourceCategory::Food),
                              service(u"Neighbor"_s, ResourceCategory::Transport)};
    EXPECT_EQ(namesFor(Need::GettingThere, all), (QStringList{u"Neighbor"_s, u"County Rides"_s}));
    EXPECT_EQ(namesFor(Need::Play, all), QStringList());
}

TEST(NeedTest, LeadsToEveryKindThatHelps) {
    const QList<Resource> all{service(u"Nurses"_s, ResourceCategory::HomeCare),
                              service(u"Weekends"_s, ResourceCategory::Respite)};
    EXPECT_EQ(namesFor(Need::HelpAtHome, all), (QStringList{u"Nurses"_s, u"Weekends"_s}));
}

TEST(NeedTest, LeavesOutWhatIsNotForThisFamily) {
    Resource refused = service(u"Rides"_s, ResourceCategory::Transport);
    refused.state = ResourceState::NotForUs;
    EXPECT_TRUE(servicesFor(Need::GettingThere, {refused}).isEmpty());
}
