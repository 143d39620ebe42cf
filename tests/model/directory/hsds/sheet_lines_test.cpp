// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/directory_import_table.h"
#include "model/directory/hsds/service_export.h"
#include "model/directory/hsds/service_sheet.h"
#include "tests/support/temporary_book.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// Lines of a table that are no services, and what is saved of others.
class SheetLines : public testing::Test {
protected:
    void bringIn(const QByteArray &content) {
        QFile file(book.path(u"list.csv"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const DirectoryImport import{.fileName = u"list.csv"_s,
                                     .source = hsdsSource({book.path(u"list.csv"_s)}, report, {}, {})};
        ASSERT_TRUE(book->apply({{}, {adding(import)}}));
    }

    TemporaryBook book;
    std::shared_ptr<HsdsReport> report = std::make_shared<HsdsReport>();
};

TEST_F(SheetLines, ALineOfMarksAloneIsToldAndBecomesNoService) {
    bringIn("Name,Phone,Where,City,Notes\nMeals,520-555-0100,12 Oak St,Tucson,\n,,\xc3\xbf\xc3\xbe,,\nRides,"
            "520-555-0101,7 Elm St,Tucson,\n");
    EXPECT_EQ(book->table<DirectoryImportTable>().all()->first().added, 2);
    ASSERT_EQ(report->problems.count(), 1);
    EXPECT_EQ(report->problems.kinds().first().text, u"This line cannot be read. It was left out."_s);
}

TEST_F(SheetLines, AnAddressForLettersIsSavedAsOne) {
    bringIn("Name,Phone,Mailing address,Mailing city,Mailing state,Mailing ZIP\nMeals,520-555-0100,PO Box "
            "12,Tucson,AZ,85701\n");
    ASSERT_TRUE(exportServices(book.store(), ServiceFile::Lines, book.path(u"out.csv"_s),
                               [](qint64, qint64) { return true; }));
    QFile saved(book.path(u"out.csv"_s));
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    const QByteArrayList lines = saved.readAll().split('\n');
    EXPECT_TRUE(lines[0].contains("ZIP,Mailing address,"));
    EXPECT_TRUE(lines[1].contains(",,,,\"PO Box 12, Tucson, AZ 85701\",")) << lines[1].toStdString();
}

} // namespace
