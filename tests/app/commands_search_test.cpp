// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_search.h"

#include "model/careteam/contact.h"
#include "model/goals/goal.h"
#include "tests/support/command_fixture.h"

using namespace Qt::StringLiterals;

namespace {

class SearchCommandTest : public CommandFixture {
protected:
    SearchCommandTest() : CommandFixture(runSearchCommand) {
        book.add(Contact{.name = u"Dr. José Peña"_s, .role = u"Lungs\nand\x1b[31m more"_s});
        book.add(Goal{.title = u"Ask Dr. Peña about the sea"_s});
    }
};

TEST_F(SearchCommandTest, PrintsALineForEachThatWasFound) {
    EXPECT_EQ(run({u"search"_s, book.path(), u"PENA"_s}), 0);
    EXPECT_EQ(out,
              u"People\tDr. José Peña\t\tLungs and [31m more\nGoals\tAsk Dr. Peña about the sea\t\t\n"_s);
    EXPECT_EQ(err, QString());
    EXPECT_EQ(run({u"search"_s, book.path(), u"pena"_s, u"sea"_s}), 0);
    EXPECT_EQ(out, u"Goals\tAsk Dr. Peña about the sea\t\t\n"_s);
}

TEST_F(SearchCommandTest, SaysWhenItForgaveASlip) {
    EXPECT_EQ(run({u"search"_s, book.path(), u"luungs"_s}), 0);
    EXPECT_TRUE(out.startsWith(u"People"_s));
    EXPECT_TRUE(err.contains(u"lungs"_s));
}

TEST_F(SearchCommandTest, RefusesInOneSentenceAndByItsCode) {
    EXPECT_EQ(run({u"search"_s, book.path(), u"xylophone"_s}), 1);
    EXPECT_EQ(err, u"Nothing was found.\n"_s);
    EXPECT_EQ(run({u"search"_s, book.path()}), 2);
    EXPECT_EQ(run({u"search"_s}), 2);
    EXPECT_EQ(run({u"search"_s, book.path(u"none.hearthbook"_s), u"a"_s}), 1);
    EXPECT_EQ(run({u"list"_s}), -1);
}

} // namespace
