// SPDX-License-Identifier: GPL-3.0-or-later
// A family that changes the language of the program brings the same file in once more.
#include "tests/support/diary_import_fixture.h"
#include "ui/printing/speaking.h"

namespace {

class ImportLanguage : public DiaryImportFixture {
protected:
    static void TearDownTestSuite() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    /// In English, and then the same in Spanish.
    void bringInTwice(const QString &path) {
        const int first = bringIn(path).added;
        EXPECT_GT(first, 0);
        const qsizetype things = trackers().size();
        const Speaking speaking(PrintLanguage::Spanish);
        EXPECT_EQ(bringIn(path).added, 0);
        EXPECT_EQ(trackers().size(), things);
    }
};

TEST_F(ImportLanguage, TheMoodOfADiaryStaysOneThing) {
    bringInTwice(write("full_date,date,weekday,time,mood,activities,note_title,note\n"
                       "2020-05-30,30 May,Saturday,6:50 pm,rad,friends | nap,,Awesome\n"
                       "2020-05-30,30 May,Saturday,1:08 pm,meh,walk,,Life is beautiful\n"));
}

TEST_F(ImportLanguage, NotesWithoutAnythingElseStayOneThing) {
    bringInTwice(write("date,what,note\n2024-05-01,,a good day\n2024-05-02,,slept long\n"));
}

TEST_F(ImportLanguage, KindsOfAppleHealthStayOneThingAndTheirWordsMakeNoNewEntries) {
    const auto record = [](const char *type, const char *value, const char *end) {
        return QByteArray("<Record type=\"") + type +
               "\" sourceName=\"Phone\" unit=\"degC\" startDate=\"2024-05-01 "
               "08:30:00 -0500\" endDate=\"" +
               end + "\" value=\"" + value + "\"/>\n";
    };
    const char *at = "2024-05-01 08:30:00 -0500", *later = "2024-05-01 09:30:00 -0500";
    bringInTwice(write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<HealthData locale=\"en_US\">\n" +
                           record("HKQuantityTypeIdentifierBodyTemperature", "38.5", at) +
                           record("HKCategoryTypeIdentifierHeadache", "HKCategoryValueSeverityMild", later) +
                           record("HKCategoryTypeIdentifierNausea", "HKCategoryValuePresencePresent", at) +
                           "</HealthData>\n",
                       "export.xml"));
}

} // namespace
