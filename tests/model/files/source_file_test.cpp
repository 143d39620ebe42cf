// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/source_file.h"

#include "model/directory/hsds/service_reader.h"
#include "model/directory/hsds/service_sheet.h"
#include "model/files/zip_writer.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

class SourceFileTest : public testing::Test {
protected:
    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    QString write(const char *name, const QByteArray &content) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    QTemporaryDir folder;
};

TEST_F(SourceFileTest, ReadsOneByteMoreThanWanted) {
    const QString file = write("a", "12345");
    EXPECT_EQ(readSource(file, 10).valueOr({}), "12345");
    EXPECT_EQ(readSource(file, 3).valueOr({}), "1234");
}

TEST_F(SourceFileTest, RefusesWhatIsNoFileInOneSentence) {
    EXPECT_EQ(readSource(path("none"), 10).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(readSource(folder.path(), 10).error().kind, ErrorKind::Invalid);
}

/// Whoever opens one waits for somebody who writes into it.
TEST_F(SourceFileTest, NobodyWaitsForAPipe) {
    for (const char *name : {"pipe", "pipe.csv", "pipe.zip", "pipe.json"}) {
        const QString pipe = path(name);
        ASSERT_EQ(mkfifo(qPrintable(pipe), 0600), 0);
        EXPECT_FALSE(readSource(pipe, 10));
        HsdsReport report;
        const auto read = readServices(
            pipe, [](const QJsonObject &) { return Result<>(); }, report);
        EXPECT_FALSE(read) << name;
        EXPECT_FALSE(lookAtSheet(pipe));
    }
}

/// Whatever it is called.
TEST_F(SourceFileTest, AWorkbookAndAPdfAreSaidToBeWhatTheyAre) {
    const auto said = [](const QString &file) {
        HsdsReport report;
        const auto read = readServices(
            file, [](const QJsonObject &) { return Result<>(); }, report);
        return read ? QString() : read.error().text;
    };
    const auto once = [](const QByteArray &content) {
        return [content, isGiven = false]() mutable {
            return std::optional(std::exchange(isGiven, true) ? QByteArray() : content);
        };
    };
    for (const char *name : {"list.xlsx", "list.csv", "list.txt", "list.json"}) {
        ASSERT_TRUE(writeZip(path(name), {{u"[Content_Types].xml"_s, once("<Types/>")},
                                          {u"xl/workbook.xml"_s, once("<workbook/>")}}));
        EXPECT_FALSE(isSheet(path(name))) << name;
        EXPECT_TRUE(said(path(name)).startsWith(u"This is a workbook"_s)) << name;
        EXPECT_TRUE(said(path(name)).contains(u"choose Save as, take CSV"_s)) << name;
    }
    for (const char *name : {"list.xls", "old.csv"})
        EXPECT_EQ(said(write(name, "\xD0\xCF\x11\xE0 of 1997")), workbookWords()) << name;
    for (const char *name : {"list.pdf", "printed.csv", "printed.json"})
        EXPECT_TRUE(said(write(name, "%PDF-1.7\n1 0 obj << >>")).startsWith(u"This is a PDF"_s)) << name;
}

} // namespace
