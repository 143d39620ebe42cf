// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/diary_guess.h"
#include "model/diary/exchange/diary_source.h"

#include "tests/support/temporary_book.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// Tables of many programs, in the folder that HEARTHBOOK_SAMPLES names.
class DiarySamples : public testing::Test {
protected:
    void SetUp() override {
        if (!QDir(folder(QString())).exists())
            GTEST_SKIP() << "Set HEARTHBOOK_SAMPLES to the folder that holds csv-spectrum to run this.";
    }
    static QString folder(const QString &name) {
        return qEnvironmentVariable("HEARTHBOOK_SAMPLES", u"/nowhere"_s) + u'/' + name;
    }
    static QStringList filesOf(const QString &name) {
        QStringList files;
        for (const QFileInfo &file : QDir(folder(name)).entryInfoList(QDir::Files, QDir::Name))
            files.append(file.filePath());
        return files;
    }
    static Result<DiaryRows> readFile(const QString &path, const Store &store) {
        const auto source = lookAtDiary(path, QDate(2026, 3, 14));
        if (!source)
            return source.error();
        return readDiary(*source, shapeOf(*source, store), QTimeZone::utc());
    }

    TemporaryBook book;
};

TEST_F(DiarySamples, EveryTableOfCsvSpectrumSaysWhatItsJsonSays) {
    const QStringList files = filesOf(u"csv-spectrum/csvs"_s);
    ASSERT_EQ(files.size(), 11);
    for (const QString &path : files) {
        const auto table = lookAtTable(path, QDate(2026, 3, 14));
        ASSERT_TRUE(table) << qPrintable(path);
        EXPECT_EQ(table->problems.count(), 0) << qPrintable(path);
        QJsonArray rows;
        ASSERT_TRUE(readTable(*table, [&](const CsvRow &row) {
            QJsonObject object;
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                object.insert(table->columns[i].heading, row.cells[i]);
            rows.append(object);
            return true;
        }));
        QString json = path;
        QFile expected(json.replace(u"csvs"_s, u"json"_s).replace(u".csv"_s, u".json"_s));
        ASSERT_TRUE(expected.open(QIODevice::ReadOnly));
        // "newlines_crlf" and others say more of line ends than their files: what is within cells is
        // compared.
        auto text = QJsonDocument::fromJson(expected.readAll()).toJson().replace("\\r\\n", "\\n");
        EXPECT_EQ(QJsonDocument(rows).toJson().replace("\\r\\n", "\\n"), text) << qPrintable(path);
    }
}

TEST_F(DiarySamples, EightDialectsSayTheSameDiary) {
    int read = 0;
    for (const QString &path : filesOf(u"generated-csv-dialects"_s)) {
        const auto rows = readFile(path, book.store());
        if (path.contains(u"ragged"_s) || path.contains(u"unterminated"_s)) {
            EXPECT_FALSE(rows) << qPrintable(path); // no day in them; what they hold is told in other tests
            continue;
        }
        ASSERT_TRUE(rows) << qPrintable(path) << qPrintable(rows.error().text);
        EXPECT_EQ(rows->problems.count(), 0) << qPrintable(path);
        QStringList said;
        for (const DiaryRow &row : rows->rows)
            said.append(
                u"%1 %2 %3 %4"_s
                    .arg(row.moment.local().toString(u"yyyy-MM-dd HH:mm"_s), rows->things[row.thing].name)
                    .arg(row.number.value_or(-1))
                    .arg(row.words));
        EXPECT_EQ(said, (QStringList{u"2024-05-01 08:30 Pain 4 after bath; \"better\" with music"_s,
                                     u"2024-05-01 20:15 Nausea 2 línea uno\nlínea dos"_s,
                                     u"2024-05-02 07:00 Señal de estrés 7 —"_s,
                                     u"2024-05-02 19:00 Fatigue 3.5 "_s}))
            << qPrintable(path);
        ++read;
    }
    EXPECT_EQ(read, 8);
}

TEST_F(DiarySamples, BrokenTablesAreToldByLine) {
    const auto ragged = lookAtTable(folder(u"generated-csv-dialects/ragged.csv"_s), QDate(2026, 3, 14));
    ASSERT_TRUE(ragged);
    ASSERT_EQ(ragged->problems.count(), 2);
    EXPECT_EQ(ragged->problems.first()[0].line, 2);
    EXPECT_EQ(ragged->problems.first()[1].line, 3);
    const auto open =
        lookAtTable(folder(u"generated-csv-dialects/unterminated_quote.csv"_s), QDate(2026, 3, 14));
    ASSERT_TRUE(open);
    ASSERT_EQ(open->problems.count(), 1);
    EXPECT_EQ(open->problems.first()[0].line, 2);
    EXPECT_EQ(open->rows, 2);
}

TEST_F(DiarySamples, DaylioComesInWhole) {
    const auto rows = readFile(folder(u"daylio-mit/test_data.csv"_s), book.store());
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->rows.size(), 32);
    EXPECT_EQ(rows->problems.count(), 0);
    EXPECT_EQ(guessKind(rows->things.first()), TrackerKind::Faces);
}

} // namespace
