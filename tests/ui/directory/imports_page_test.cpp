// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/imports_page.h"

#include "model/directory/service_finder.h"
#include "model/directory/service_table.h"
#include "model/directory/starter_list.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"

#include <QListView>

using namespace Qt::StringLiterals;

namespace {

class ImportsPageTest : public PageFixture {
protected:
    ImportsPageTest() {
        page = std::make_unique<ImportsPage>(context);
        showAndWait(*page);
    }
    void bringIn(const QString &file, const QStringList &ids) {
        const auto source = [ids](const DocumentSink &take) {
            Result<> taken;
            for (const QString &id : ids)
                taken = taken ? take({{u"id"_s, id}, {u"name"_s, id}}) : taken;
            return taken;
        };
        history.perform({{}, {adding(DirectoryImport{.fileName = file, .at = now(), .source = source})}});
    }
    Moment now() const { return Moment::of(clock.now()); }
    QStringList imports(int role = Qt::DisplayRole) {
        const auto *list = static_cast<QListView *>(find(page.get(), "imports"));
        QStringList texts;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts.append(list->model()->index(row, 0).data(role).toString());
        return texts;
    }

    std::unique_ptr<ImportsPage> page;
};

TEST_F(ImportsPageTest, SaysWhatEachFileBroughtTheNewestFirst) {
    EXPECT_EQ(auditFindings(page.get()), "");
    EXPECT_TRUE(says(page.get(), u"Nothing was imported yet."_s));
    bringIn(u"county.json"_s, {u"a"_s, u"b"_s});
    bringIn(u"county.json"_s, {u"b"_s, u"c"_s});
    EXPECT_EQ(imports(), (QStringList{u"county.json"_s, u"county.json"_s}));
    const QStringList what = imports(SubtitleRole);
    EXPECT_TRUE(what[0].endsWith(u"1 added, 1 the same, 1 gone from the file"_s)) << what[0].toStdString();
    EXPECT_TRUE(what[1].endsWith(u"2 added"_s)) << what[1].toStdString();
    EXPECT_EQ(auditFindings(page.get()), "");
    history.undo();
    EXPECT_EQ(imports().size(), 1);
}

TEST_F(ImportsPageTest, OpensAnImportAgainWithItsProblemsAndTakesItBack) {
    const auto problems = std::make_shared<ProblemList>();
    for (int i = 0; i < 600; ++i)
        problems->add(i + 2, u"It has no name. It was kept, and what was known of it before stays."_s,
                      u"county.csv"_s);
    problems->add(7, u"It belongs to no service."_s, u"phones.csv"_s, u"Front desk"_s);
    const auto source = [](const DocumentSink &take) {
        return take({{u"id"_s, u"a"_s}, {u"name"_s, u"Meals"_s}});
    };
    history.perform(
        {{},
         {adding(DirectoryImport{
             .fileName = u"county.csv"_s, .at = now(), .source = source, .problems = problems})}});
    auto *list = find<QListView>(page.get(), "imports");
    list->setCurrentIndex(list->model()->index(0, 0));
    list->setFocus();
    Q_EMIT list->activated(list->currentIndex());
    auto *detail = page->findChild<QDialog *>(u"importDetail"_s);
    ASSERT_TRUE(detail);
    EXPECT_TRUE(says(detail, u"1 added"_s));
    EXPECT_TRUE(says(detail, u"601 thing(s) to look at"_s)) << "all are counted";
    EXPECT_TRUE(says(detail, u"Front desk (phones.csv, line 7)"_s))
        << "no kind is lost behind many of another";
    EXPECT_EQ(auditFindings(detail), "");
    click(detail, "takeBack");
    EXPECT_EQ(*book->table<ServiceTable>().count(), 0);
    EXPECT_TRUE(imports().isEmpty());
    EXPECT_FALSE(history.canUndo()) << "what was done before may be of services that are gone";
}

TEST_F(ImportsPageTest, OnlyTheNewestFileOfASourceIsTakenBack) {
    bringIn(u"county.json"_s, {u"a"_s, u"b"_s});
    bringIn(u"county.json"_s, {u"b"_s, u"c"_s});
    auto *list = find<QListView>(page.get(), "imports");
    Q_EMIT list->activated(list->model()->index(1, 0));
    auto *detail = page->findChild<QDialog *>(u"importDetail"_s);
    ASSERT_TRUE(detail);
    EXPECT_FALSE(find<QWidget>(detail, "takeBack")->isEnabled());
    EXPECT_TRUE(says(detail, u"A newer file of this source came in later."_s));
}

TEST_F(ImportsPageTest, BringsTheStarterListIn) {
    click(page.get(), "starter");
    EXPECT_EQ(imports(), QStringList{u"Starter list"_s});
    EXPECT_EQ(*book->serviceFinder().count({}), starterListCount());
}

} // namespace
