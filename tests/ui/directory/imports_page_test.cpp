// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/imports_page.h"

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
        const auto source = [ids](const TakeDocument &take) {
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
    EXPECT_TRUE(says(page.get(), u"Nothing was brought in yet."_s));
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

TEST_F(ImportsPageTest, BringsTheStarterListIn) {
    click(page.get(), "starter");
    EXPECT_EQ(imports(), QStringList{u"Starter list"_s});
    EXPECT_EQ(*book->serviceFinder().count({}), starterListCount());
}

} // namespace
