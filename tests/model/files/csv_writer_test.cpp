// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/csv_writer.h"

#include "model/files/csv_file.h"

#include <QBuffer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QStringList kHardTexts = {u"a;b"_s,         u"a\tb"_s,         u"a,b"_s,   u"say \"no\""_s,
                                u"two\nlines"_s,  u"two\r\nlines"_s, u"plain"_s, u"a;=1+1"_s,
                                u"a\t@SUM(A1)"_s, u"\";=1+1;\""_s};

TEST(CsvWriter, QuotesWhatAnySpreadsheetMayTakeForAMark) {
    for (const QString &text : {u"a;b"_s, u"a\tb"_s, u"a,b"_s, u"a\nb"_s, u"a\rb"_s, u"a;=1+1"_s})
        EXPECT_EQ(csvLine({text}), '"' + text.toUtf8() + "\"\r\n");
    EXPECT_EQ(csvLine({u"a\"b"_s}), "\"a\"\"b\"\r\n");
    EXPECT_EQ(csvLine({u"plain words"_s, 3, -2.5, QVariant()}), "plain words,3,-2.5,\r\n");
}

TEST(CsvWriter, AFormulaBecomesWords) {
    for (const QString &text : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"＝1"_s})
        EXPECT_EQ(csvLine({text}), '\'' + text.toUtf8() + "\r\n");
    EXPECT_EQ(csvLine({u"=1;2"_s}), "\"'=1;2\"\r\n");
    EXPECT_EQ(csvLine({u"\t=1"_s}), "\"'\t=1\"\r\n");
}

TEST(CsvWriter, WhatItWritesIsReadAgainAsItWas) {
    QByteArray content = csvLine({u"one"_s, u"two"_s});
    for (const QString &text : kHardTexts)
        content += csvLine({text, text});
    QBuffer file(&content);
    file.open(QIODevice::ReadOnly);
    const auto format = findFormat(file);
    ASSERT_TRUE(format);
    EXPECT_EQ(format->dialect.delimiter, u',');
    QStringList found;
    ASSERT_TRUE(readCsv(file, *format, [&](const CsvRow &row) {
        EXPECT_EQ(row.cells.size(), 2);
        found.append(row.cells.last());
        return true;
    }));
    EXPECT_EQ(found.mid(1), kHardTexts);
}

} // namespace
