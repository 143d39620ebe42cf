// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/csv_file.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

struct CsvRows {
    QList<QStringList> rows = {};
    QList<int> lines = {};
    QList<int> openQuotes = {};
    CsvFormat format = {};
};

CsvRows read(QByteArray content) {
    QBuffer file(&content);
    file.open(QIODevice::ReadOnly);
    CsvRows table;
    const auto format = findFormat(file);
    EXPECT_TRUE(format) << qPrintable(format.error().text);
    if (!format)
        return table;
    table.format = *format;
    EXPECT_TRUE(readCsv(
        file, *format,
        [&](const CsvRow &row) {
            table.rows.append(row.cells);
            table.lines.append(row.line);
            return true;
        },
        [&](int line) { table.openQuotes.append(line); }));
    return table;
}

QString refusal(QByteArray content) {
    QBuffer file(&content);
    file.open(QIODevice::ReadOnly);
    const auto format = findFormat(file);
    return format ? QString() : format.error().text;
}

QStringList row(std::initializer_list<const char *> cells) {
    QStringList texts;
    for (const char *cell : cells)
        texts.append(QString::fromUtf8(cell));
    return texts;
}

TEST(CsvParser, QuotesHoldDelimitersLineEndsAndQuotes) {
    const CsvRows table = read("a,b\r\n\"1,2\",\"x\r\ny \"\"z\"\"\"\r\n3,\r\n");
    ASSERT_EQ(table.rows.size(), 3);
    EXPECT_EQ(table.rows[1], row({"1,2", "x\r\ny \"z\""}));
    EXPECT_EQ(table.rows[2], row({"3", ""}));
    EXPECT_EQ(table.lines, (QList<int>{1, 2, 4}));
}

TEST(CsvParser, ABlankMayStandBeforeAQuotationMark) {
    const CsvRows table = read("\"a\", \"b\"\n\"1\",  \"2, 3\"\n x , y\n");
    EXPECT_EQ(table.rows.value(0), row({"a", "b"}));
    EXPECT_EQ(table.rows.value(1), row({"1", "2, 3"}));
    EXPECT_EQ(table.rows.value(2), row({" x ", " y"}));
}

TEST(CsvParser, DelimitersAreFoundByAllLines) {
    EXPECT_EQ(read("a;b;c\n1,5;2;3\n4,5;5;6\n").format.dialect.delimiter, u';');
    EXPECT_EQ(read("a\tb\n\"x, y\"\t1\nz, q, r\t2\n").format.dialect.delimiter, u'\t');
    EXPECT_EQ(read("a|b|c\n1|2|3\n").format.dialect.delimiter, u'|');
    EXPECT_EQ(read("sep=;\na,b;c,d\n1,2;3,4\n").rows.first(), row({"a,b", "c,d"}));
}

TEST(CsvParser, LinesMayEndInThreeWays) {
    const QList<QStringList> rows{row({"a", "b"}), row({"1", "2"}), row({"3", "4"})};
    EXPECT_EQ(read("a,b\n1,2\n3,4").rows, rows);
    EXPECT_EQ(read("a,b\r\n1,2\r\n3,4\r\n").rows, rows);
    EXPECT_EQ(read("a,b\r1,2\r3,4\r").rows, rows);
}

TEST(CsvParser, AQuoteThatNeverClosesSwallowsNothing) {
    const CsvRows table = read("a,b\r\n1,\"open\r\n2,x\r\n");
    ASSERT_EQ(table.rows.size(), 3);
    EXPECT_EQ(table.rows[1], row({"1", "\"open"}));
    EXPECT_EQ(table.rows[2], row({"2", "x"}));
    EXPECT_EQ(table.openQuotes, QList<int>{2});
    EXPECT_EQ(table.lines, (QList<int>{1, 2, 3}));
}

TEST(CsvParser, AHugeQuoteIsGivenUpAndTheRestIsRead) {
    QByteArray content = "a,b\n1,\"open\n";
    for (int i = 0; i < 40'000; ++i)
        content += QByteArray::number(i) + ",some words\n";
    const CsvRows table = read(content);
    EXPECT_EQ(table.rows.size(), 40'002);
    EXPECT_EQ(table.openQuotes, QList<int>{2});
    EXPECT_EQ(table.rows.last(), row({"39999", "some words"}));
}

TEST(CsvParser, AHugeCellIsParted) {
    const CsvRows table = read("a,b\n" + QByteArray(500'000, 'x') + ",1\n");
    ASSERT_EQ(table.rows.size(), 2);
    EXPECT_EQ(table.rows[1].join(QString()).size(), 500'001);
}

TEST(CsvParser, ARowWithoutAnEndIsRefusedInASentence) {
    for (const QByteArray &part : {QByteArray(150'000, 'x'), QByteArray(150'000, 'x') + ','}) {
        QByteArray content = "a,b\n1,2\n" + part.repeated(100);
        QBuffer file(&content);
        file.open(QIODevice::ReadOnly);
        const auto format = findFormat(file);
        ASSERT_TRUE(format);
        int rows = 0;
        const auto done = readCsv(file, *format, [&rows](const CsvRow &) { return ++rows > 0; });
        ASSERT_FALSE(done);
        EXPECT_TRUE(done.error().text.contains(u"16 MB"_s)) << qPrintable(done.error().text);
        EXPECT_EQ(rows, 2) << "no part of it is taken for a row";
    }
}

TEST(CsvParser, ALongRowOfManyCellsIsRead) {
    const QByteArray row = (QByteArray(1000, 'x') + ',').repeated(1500) + "end\n";
    const CsvRows table = read("a,b\n" + row + row);
    ASSERT_EQ(table.rows.size(), 3);
    EXPECT_EQ(table.rows[2].last(), u"end"_s);
}

TEST(CsvParser, TheMemoryOfHugeCellsIsGivenBack) {
    qsizetype most = 0;
    CsvParser parser({}, [&most](const CsvRow &row) {
        qsizetype kept = 0;
        for (const QString &cell : row.cells)
            kept += cell.capacity();
        most = qMax(most, kept);
        return true;
    });
    for (int column = 0; column < 200; ++column) // one huge cell in each row, ever farther to the right
        parser.feed(QString(column, u',') + QString(150'000, u'x') + QString(200 - column, u',') + u'\n');
    parser.finish();
    EXPECT_LT(most, 3'000'000);
}

TEST(CsvParser, LettersAreFoundWithoutAMark) {
    const QString text = u"día;más\n1;año\n2;niño\n"_s;
    QStringEncoder wide(QStringEncoder::Utf16LE);
    const QByteArray utf16 = wide(text);
    EXPECT_EQ(read(utf16).format.letters, Letters::Utf16Le);
    EXPECT_EQ(read(utf16).rows, read(text.toUtf8()).rows);
    EXPECT_EQ(read(text.toLatin1()).format.letters, Letters::Windows1252);
    EXPECT_EQ(read(text.toLatin1()).rows, read(text.toUtf8()).rows);
    EXPECT_EQ(read("a,b\n\x80\x93,1\n").rows[1].first(), u"€“"_s);
}

TEST(CsvParser, WhatIsNoTableIsRefusedInASentence) {
    EXPECT_FALSE(refusal("").isEmpty());
    EXPECT_FALSE(refusal("  \r\n ").isEmpty());
    EXPECT_FALSE(refusal(QByteArray("PK\x03\x04more", 8)).isEmpty());
    QByteArray noise(200'000, Qt::Uninitialized);
    QRandomGenerator random(7);
    random.generate(reinterpret_cast<quint32 *>(noise.data()),
                    reinterpret_cast<quint32 *>(noise.data() + noise.size()));
    EXPECT_FALSE(refusal(noise).isEmpty());
}

TEST(CsvParser, AFewNulBytesAreNoReasonToRefuse) {
    const CsvRows table = read(QByteArray("a,b\n1,x\0y\n2,z\n", 14));
    ASSERT_EQ(table.rows.size(), 3);
    EXPECT_EQ(table.rows[2], row({"2", "z"}));
}

TEST(CsvParser, MegabytesOfCommasAndQuotesEndSoon) {
    for (const char *pattern : {",", "\"", ",\"", "\"\n", ",\"\"\"", "\",\""}) {
        QByteArray content = "a,b\n";
        content += QByteArray(pattern).repeated(int(2'000'000 / qstrlen(pattern)));
        QElapsedTimer timer;
        timer.start();
        (void)read(content);
        EXPECT_LT(timer.elapsed(), 30'000) << pattern;
    }
}

} // namespace
