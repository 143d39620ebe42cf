// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_lists.h"

#include "model/handoff/hearthlist.h"
#include "tests/support/command_fixture.h"
#include "tests/support/sample_services.h"

using namespace Qt::StringLiterals;

namespace {

class ListsCommandTest : public CommandFixture {
protected:
    ListsCommandTest() : CommandFixture(runListsCommand, BookKind::Directory) {
        ServiceList list{.label = u"M., 3 West"_s, .preparedOn = QDate(2026, 4, 1)};
        list.items = {newItem(fullService())};
        book.add(list);
        path = book.path();
    }
    int print(const QString &label, const QString &output) {
        return run({u"list"_s, u"print"_s, path, label, u"--output"_s, output});
    }
    QByteArray written(const QString &name) {
        QFile file(book.path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        return file.readAll();
    }

    QString path;
};

TEST_F(ListsCommandTest, WritesTheListAsAPageOrAsAFileForTheFamily) {
    EXPECT_EQ(print(u"M., 3 West"_s, book.path(u"l.pdf"_s)), 0);
    EXPECT_TRUE(written(u"l.pdf"_s).startsWith("%PDF"));
    EXPECT_EQ(print(u"M., 3 West"_s, book.path(u"l.html"_s)), 0);
    EXPECT_TRUE(written(u"l.html"_s).contains("Rides to the hospital"));
    EXPECT_EQ(print(u"M., 3 West"_s, book.path(u"l.hearthlist"_s)), 0);
    const auto read = readHearthlist(written(u"l.hearthlist"_s));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->list.items.size(), 1);
}

TEST_F(ListsCommandTest, RefusesInOneSentenceAndByItsCode) {
    EXPECT_EQ(print(u"nobody"_s, book.path(u"l.pdf"_s)), 1);
    EXPECT_FALSE(QFile::exists(book.path(u"l.pdf"_s)));
    EXPECT_EQ(run({u"list"_s, u"print"_s, path}), 2);
    EXPECT_EQ(run({u"list"_s, u"show"_s, path, u"x"_s, u"--output"_s, u"y.pdf"_s}), 2);
}

} // namespace
