// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/apple_health.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class AppleHealth : public testing::Test {
protected:
    QString write(const QByteArray &records) {
        const QString path = m_folder.filePath(u"export.xml"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData "
                   "(Record*)>\n"
                   "<!ATTLIST HealthData locale CDATA #REQUIRED>\n]>\n<HealthData locale=\"en_US\">\n");
        file.write(records);
        return path;
    }
    static QByteArray record(const QByteArray &type, const QByteArray &unit, const QByteArray &start,
                             const QByteArray &end, const QByteArray &value, const QByteArray &inside = {}) {
        return "<Record type=\"" + type + "\" sourceName=\"Watch\" unit=\"" + unit + "\" startDate=\"" +
               start + "\" endDate=\"" + end + "\" value=\"" + value + "\">" + inside + "</Record>\n";
    }
    static QByteArray quantity(const QByteArray &type, const QByteArray &unit, const QByteArray &at,
                               const QByteArray &value, const QByteArray &inside = {}) {
        return record("HKQuantityTypeIdentifier" + type, unit, at, at, value, inside);
    }
    static QByteArray sleep(const QByteArray &stage, const QByteArray &start, const QByteArray &end) {
        return record("HKCategoryTypeIdentifierSleepAnalysis", "", start, end,
                      "HKCategoryValueSleepAnalysis" + stage);
    }
    DiaryRows read(const QByteArray &records, bool chooseAll = true) {
        auto file = countHealth(write(records + "</HealthData>\n"));
        EXPECT_TRUE(file) << qPrintable(file.error().text);
        if (!file)
            return {};
        for (HealthKind &kind : file->kinds)
            kind.isChosen = kind.isChosen || chooseAll;
        auto rows = readHealth(*file);
        EXPECT_TRUE(rows);
        return rows.valueOr({});
    }

    QTemporaryDir m_folder;
};

TEST_F(AppleHealth, CountsByKindBeforeAnythingIsRead) {
    const auto file = countHealth(
        write(quantity("HeartRate", "count/min", "2024-05-01 08:30:00 -0700", "90") +
              quantity("HeartRate", "count/min", "2024-05-01 08:31:00 -0700", "91") +
              quantity("BodyMass", "lb", "2024-05-01 08:30:00 -0700", "44") +
              quantity("StepCount", "count", "2024-05-01 08:30:00 -0700", "9") + "</HealthData>"));
    ASSERT_TRUE(file);
    ASSERT_EQ(file->kinds.size(), 2);
    EXPECT_EQ(file->kinds[0].count, 1);
    EXPECT_TRUE(file->kinds[0].isChosen);
    EXPECT_EQ(file->kinds[1].count, 2);
    EXPECT_FALSE(file->kinds[1].isChosen);
    EXPECT_EQ(file->others, 1);
}

TEST_F(AppleHealth, OffsetsAndZonesAreKeptAndUnitsMeetInOne) {
    const DiaryRows rows = read(quantity("BodyTemperature", "degF", "2024-05-01 08:30:00 +0545", "101.3",
                                         "<MetadataEntry key=\"HKTimeZone\" value=\"Asia/Kathmandu\"/>") +
                                quantity("BodyTemperature", "degC", "2024-05-01 23:30:00 -0330", "38.5") +
                                quantity("OxygenSaturation", "%", "2024-05-01 08:30:00 -0700", "0.97"));
    ASSERT_EQ(rows.rows.size(), 3);
    EXPECT_EQ(rows.rows[0].moment.offsetSeconds, 20700);
    EXPECT_EQ(rows.rows[0].moment.zone, "Asia/Kathmandu");
    EXPECT_EQ(rows.rows[0].moment.time(), QTime(8, 30));
    EXPECT_NEAR(*rows.rows[0].number, 38.5, 1e-9);
    EXPECT_EQ(rows.rows[1].moment.offsetSeconds, -12600);
    EXPECT_TRUE(rows.rows[1].moment.zone.isEmpty());
    EXPECT_DOUBLE_EQ(*rows.rows[2].number, 97);
}

TEST_F(AppleHealth, PiecesOfSleepFromTwoDevicesAreOneSleep) {
    const DiaryRows rows =
        read(sleep("InBed", "2024-05-01 21:00:00 -0700", "2024-05-02 07:30:00 -0700") +
             sleep("AsleepCore", "2024-05-01 22:00:00 -0700", "2024-05-02 01:00:00 -0700") +
             sleep("Asleep", "2024-05-01 22:30:00 -0700", "2024-05-02 00:30:00 -0700") +
             sleep("Awake", "2024-05-02 01:00:00 -0700", "2024-05-02 01:30:00 -0700") +
             sleep("AsleepREM", "2024-05-02 01:30:00 -0700", "2024-05-02 06:00:00 -0700") +
             sleep("AsleepUnspecified", "2024-05-02 13:00:00 -0700", "2024-05-02 14:00:00 -0700"));
    ASSERT_EQ(rows.rows.size(), 2);
    EXPECT_DOUBLE_EQ(*rows.rows[0].number, 7.5);
    EXPECT_EQ(rows.rows[0].moment.time(), QTime(6, 0));
    EXPECT_DOUBLE_EQ(*rows.rows[1].number, 1);
}

TEST_F(AppleHealth, AFileThatIsCutOffIsReadToThere) {
    const auto file =
        countHealth(write(quantity("BodyMass", "kg", "2024-05-01 08:30:00 -0700", "20") + "<Record type="));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->problems.count(), 1);
    EXPECT_EQ(readHealth(*file).valueOr({}).rows.size(), 1);
}

TEST_F(AppleHealth, RecordsThatSayNothingAreTold) {
    const DiaryRows rows = read(quantity("BodyMass", "kg", "yesterday", "20") +
                                quantity("BodyMass", "kg", "2024-05-01 08:30:00 -0700", "much") +
                                quantity("BodyMass", "kg", "2024-05-01 08:30:00 -0700", "20"));
    EXPECT_EQ(rows.rows.size(), 1);
    EXPECT_EQ(rows.problems.count(), 2);
}

TEST_F(AppleHealth, OtherXmlIsRefused) {
    const QString path = m_folder.filePath(u"other.xml"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("<html/>");
    file.close();
    EXPECT_FALSE(countHealth(path));
    EXPECT_FALSE(countHealth(
        write(quantity("StepCount", "count", "2024-05-01 08:30:00 -0700", "9") + "</HealthData>")));
}

TEST_F(AppleHealth, OneBadRecordHarmsNoOther) {
    const QByteArray good = quantity("BodyMass", "kg", "2024-05-01 08:30:00 -0700", "20");
    for (const QByteArray &bad :
         {QByteArray("<Record type=\"HKQuantityTypeIdentifierBodyMass\" sourceName=Scale value=\"20\"/>\n"),
          QByteArray("<Record type=\"HKQuantityTypeIdentifierBodyMass\" sourceName=\"Mom\"s Watch\"/>\n"),
          QByteArray("<Record type=\"HKQuantityTypeIdentifierBodyMass\" value=\"20/>\n"),
          QByteArray("<Record type=\"HKQuantityTypeIdentifierBodyMass\" value=\"20\" value=\"21\"/>\n"),
          QByteArray("<Record type=\"HKQuantityTypeIdentifierBodyMass\" value=\"20\"\n")}) {
        const auto file = countHealth(write(good + bad + good + "</HealthData>\n"));
        ASSERT_TRUE(file) << bad.constData();
        EXPECT_EQ(file->problems.count(), 1) << bad.constData();
        EXPECT_EQ(file->problems.first().first().line, 8) << bad.constData();
        const DiaryRows rows = readHealth(*file).valueOr({});
        EXPECT_EQ(rows.rows.size(), 2) << bad.constData();
        EXPECT_EQ(rows.records.all, 3) << bad.constData();
        EXPECT_EQ(rows.records.told, 1) << bad.constData();
    }
}

TEST_F(AppleHealth, OddLettersHarmNothing) {
    for (const char *name : {"Mom & Dad", "a<b", "\x0b\x01", "\xff\xfe", "&#11;", "1 > 0"}) {
        QByteArray record = quantity("BodyMass", "kg", "2024-05-01 08:30:00 -0700", "20");
        record.replace("\"Watch\"", QByteArray("\"") + name + '"');
        const auto file = countHealth(write(record + "</HealthData>\n"));
        ASSERT_TRUE(file) << name;
        EXPECT_EQ(file->problems.count(), 0) << name;
        EXPECT_EQ(readHealth(*file).valueOr({}).rows.size(), 1) << name;
    }
}

TEST_F(AppleHealth, ATagWithVeryManyAttributesIsDamagedAndSoonPassed) {
    const QByteArray good = quantity("BodyMass", "kg", "2024-05-01 08:30:00 -0700", "20");
    for (const int count : {40'000, 1'000'000}) {
        QByteArray many = "<Record type=\"HKQuantityTypeIdentifierBodyMass\"";
        for (int i = 0; i < count; ++i)
            many += " a" + QByteArray::number(i, 36) + "=\"\"";
        QElapsedTimer timer;
        timer.start();
        const auto file = countHealth(write(good + many + "/>\n" + good + "</HealthData>\n"));
        EXPECT_LT(timer.elapsed(), 10'000);
        ASSERT_TRUE(file);
        EXPECT_EQ(file->problems.count(), 1);
        EXPECT_EQ(readHealth(*file).valueOr({}).rows.size(), 2) << "the others are read";
    }
}

TEST_F(AppleHealth, WhatFollowsTheEndIsToldOnce) {
    const auto file =
        countHealth(write(quantity("BodyMass", "kg", "2024-05-01 08:30:00 -0700", "20") +
                          "</HealthData>\n<ClinicalDocument>\n<entry/>\n</ClinicalDocument>\n"));
    ASSERT_TRUE(file);
    ASSERT_EQ(file->problems.count(), 1);
    EXPECT_EQ(file->problems.first().first().line, 9);
}

TEST_F(AppleHealth, EveryRecordIsAccountedFor) {
    const DiaryRows rows =
        read(quantity("BodyMass", "kg", "yesterday", "20") +
             quantity("BodyMass", "stuff", "2024-05-01 08:30:00 -0700", "20") +
             quantity("StepCount", "count", "2024-05-01 08:30:00 -0700", "9") +
             sleep("InBed", "2024-05-01 21:00:00 -0700", "2024-05-02 07:30:00 -0700") +
             sleep("AsleepCore", "2024-05-01 22:00:00 -0700", "2024-05-02 01:00:00 -0700") +
             "<Workout workoutActivityType=\"x\"><WorkoutEvent/></Workout>\n");
    EXPECT_EQ(rows.records.all, 6);
    EXPECT_EQ(rows.records.used, 1);
    EXPECT_EQ(rows.records.told, 2);
    EXPECT_EQ(rows.records.unused, 3);
}

TEST_F(AppleHealth, SymptomsAreStepsOfAScaleWithTheirWord) {
    const DiaryRows rows = read(record("HKCategoryTypeIdentifierHeadache", "", "2024-05-01 21:00:00 -0700",
                                       "2024-05-01 22:00:00 -0700", "HKCategoryValueSeverityModerate") +
                                record("HKCategoryTypeIdentifierNausea", "", "2024-05-01 21:00:00 -0700",
                                       "2024-05-01 21:00:00 -0700", "HKCategoryValueSeverityUnspecified"));
    ASSERT_EQ(rows.rows.size(), 2);
    EXPECT_EQ(rows.rows[0].number, 2);
    EXPECT_EQ(rows.rows[0].text, u"moderate"_s);
    EXPECT_EQ(rows.rows[0].seconds, 3600);
    EXPECT_FALSE(rows.rows[1].number);
    EXPECT_EQ(rows.rows[1].words, u"it was there"_s);
}

TEST_F(AppleHealth, WeightsInStonesAndGramsAreWeights) {
    const DiaryRows rows = read(quantity("BodyMass", "st", "2024-05-01 08:30:00 -0700", "3") +
                                quantity("BodyMass", "g", "2024-05-01 08:30:00 -0700", "19500"));
    ASSERT_EQ(rows.rows.size(), 2);
    EXPECT_NEAR(*rows.rows[0].number, 19.0509, 1e-4);
    EXPECT_NEAR(*rows.rows[1].number, 19.5, 1e-9);
}

} // namespace
