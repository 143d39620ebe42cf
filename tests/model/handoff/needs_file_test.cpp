// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handoff/needs_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QList<Need> allNeeds() {
    QList<Need> all;
    for (const auto &[need, name] : choices<Need>())
        all.append(need);
    return all;
}

TEST(NeedsFile, ComesBackAsItWasWritten) {
    const auto read = readNeeds(writeNeeds(allNeeds()));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->needs, allNeeds());
    EXPECT_TRUE(read->problems.isEmpty());
}

TEST(NeedsFile, HoldsTheTickedRowsAndNothingElse) {
    const QJsonObject file = QJsonDocument::fromJson(writeNeeds({Need::Food, Need::Play})).object();
    EXPECT_EQ(file, (QJsonObject{{u"hearthneeds"_s, 1},
                                 {u"items"_s, QJsonArray{QJsonObject{{u"need"_s, u"food"_s}},
                                                         QJsonObject{{u"need"_s, u"play"_s}}}}}));
}

TEST(NeedsFile, RefusesWhatIsNoSuchFile) {
    for (const char *file : {"", "no", "[]", "{}", R"({"hearthlist":1,"items":[]})", R"({"hearthneeds":1})",
                             R"({"hearthneeds":0,"items":[]})", R"({"hearthneeds":1,"items":[]})",
                             R"({"hearthneeds":1,"items":[{"need":"gold"}, 7, {}]})"}) {
        const auto read = readNeeds(file);
        ASSERT_FALSE(read) << file;
        EXPECT_FALSE(read.error().text.isEmpty());
    }
    const auto newer = readNeeds(R"({"hearthneeds":2,"items":[{"need":"food"}]})");
    ASSERT_FALSE(newer);
    EXPECT_TRUE(newer.error().text.contains(u"newer"_s));
    EXPECT_FALSE(readNeeds(QByteArray(kLongestNeeds + 1, ' ')));
}

TEST(NeedsFile, ReadsARowOnceAndNamesWhatItDoesNotKnowByItsNumber) {
    const auto read = readNeeds(R"({"hearthneeds":1,"items":[
        {"need":"play"},{"need":"gold"},{"need":"food"},{"need":"play"},7]})");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->needs, (QList<Need>{Need::Food, Need::Play}));
    ASSERT_EQ(read->problems.size(), 2);
    EXPECT_EQ(read->problems[0].line, 2);
    EXPECT_EQ(read->problems[1].line, 5);
}

TEST(NeedsFile, KeepsToAHundredRows) {
    QByteArray rows;
    for (int i = 0; i < 101; ++i)
        rows += (i > 0 ? "," : "") + QByteArray(R"({"need":"food"})");
    const auto read = readNeeds(R"({"hearthneeds":1,"items":[)" + rows + "]}");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->needs, QList<Need>{Need::Food});
    EXPECT_EQ(read->problems.size(), 1);
}

} // namespace
