// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/vcard/contact_files.h"
#include "model/child/child_table.h"
#include "model/keyfacts/key_fact.h"
#include "model/reports/comfort_sheet.h"
#include "model/reports/family_list.h"
#include "model/reports/recovery_sheet.h"
#include "model/reports/timeline_report.h"
#include "model/sealed/recovery_code.h"
#include "tests/support/painted_text.h"
#include "tests/support/sample_services.h"
#include "tests/support/temporary_book.h"
#include "ui/printing/handover_layout.h"
#include "ui/printing/visit_summary_layout.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDateTime kReadAt(QDate(2026, 5, 20), QTime(7, 30), QTimeZone("America/Chicago"));

/// Names that run from right to left beside numbers and words that do not, on every paper, in a language of
/// each direction.
class Directions : public testing::TestWithParam<QLocale> {
protected:
    Directions() { QLocale::setDefault(GetParam()); }
    ~Directions() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void SetUp() override {
        const QString folder = QStringLiteral(HEARTHBOOK_SOURCE_DIR "/tests/inputs/faults/");
        const auto files =
            readContactFiles({folder + u"k01_rtl_emoji.vcf"_s, folder + u"k02_rtl_phone.vcf"_s});
        ASSERT_EQ(files.contacts.size(), 10);
        for (Contact contact : files.contacts) {
            contact.favourite = true;
            contact.role = u"רופאה"_s;
            contact.callFor = u"212-555-0199 בלילה"_s;
            numbers.append(contact.phones.first().number);
            m_book.add(contact);
        }
        m_book.add(Child{.name = u"ליאת"_s, .saysYes = u"ידיים"_s});
        m_book.add(KeyFact{.what = u"פניצילין"_s});
        m_book.add(Medicine{.name = u"מורפין"_s, .dose = u"2.5-5.0 mL"_s, .times = {QTime(8, 0)}});
        numbers.append(u"2.5-5.0 mL"_s);
        m_book.add(Medicine{
            .name = u"دواء"_s, .dose = u"160 mg / 5 mL"_s, .asNeeded = true, .notMoreThan = u"4-6"_s});
        numbers.append(u"160 mg / 5 mL"_s);
        m_book.add(Appointment{.title = u"ביקור 3-4"_s, .start = Moment::of(kReadAt.addDays(3))});
    }
    /// Each number that the page says stands on it in its own order, and some do.
    void expectInOrder(const LaidOutReport &made) {
        const QString said = webText(htmlPage(made.report));
        const QString painted = paintedText(made.document);
        int found = 0;
        for (const QString &number : std::as_const(numbers)) {
            const QString bare = withoutSpaces(number);
            if (!said.contains(bare))
                continue;
            ++found;
            EXPECT_TRUE(painted.contains(bare)) << qPrintable(number) << " in " << qPrintable(painted);
        }
        EXPECT_GT(found, 0) << qPrintable(said);
    }

    TemporaryBook m_book;
    QStringList numbers;
};

TEST_P(Directions, OfTheVisitSummary) {
    const auto summary = readVisitSummary(m_book.store(), kReadAt.date().addDays(-42), kReadAt);
    ASSERT_TRUE(summary);
    expectInOrder(layOutVisitSummary(*summary, kAllSections, {}));
}

TEST_P(Directions, OfTheHandoverSheet) {
    const auto handover = readHandover(m_book.store(), HandoverTime::Next24Hours, u"911-112"_s, kReadAt);
    ASSERT_TRUE(handover);
    numbers.append(u"911-112"_s);
    expectInOrder(layOutHandover(
        *handover, {HandoverReader::Nurse, HandoverTime::Next24Hours, kAllHandoverSections}, {}));
}

TEST_P(Directions, OfThePageOverTime) {
    const Tracker event = m_book.add(Tracker{.name = u"התקף"_s, .kind = TrackerKind::Event});
    m_book.add(
        DiaryEntry{.tracker = event.id, .moment = Moment::of(kReadAt.addDays(-2)), .words = u"10-20 min"_s});
    numbers = {u"10-20 min"_s};
    const auto read = readTimelinePaper(m_book.store(), kReadAt.date().addDays(-90), kReadAt);
    ASSERT_TRUE(read);
    expectInOrder(layOutReport(timelineReport(*read), {}, kOrdinaryPoints));
}

TEST_P(Directions, OfThePageOfSignsAndComfort) {
    const ComfortPage page{.usualPains = u"בטן"_s, .signs = {{u"בוכה"_s, u"3-4 pm"_s, u"212-555-0100"_s}}};
    const auto child = m_book->table<ChildTable>().get();
    ASSERT_TRUE(child);
    numbers = {u"3-4 pm"_s, u"212-555-0100"_s};
    expectInOrder(layOutReport(comfortSheetReport(page, *child, kReadAt), {}, kOrdinaryPoints));
}

TEST_P(Directions, OfAFamilysList) {
    ServiceList list{.preparedBy = u"ליאת כהן 212-555-0102"_s, .preparedOn = QDate(2026, 4, 1)};
    for (const QString &number : std::as_const(numbers)) {
        Service service = fullService(u"عيادة"_s, number);
        service.organization.name = u"מרכז"_s;
        service.phones = {{.number = number, .extension = u"5"_s, .description = u"משרד"_s}};
        list.items.append(newItem(service));
    }
    for (const auto length : {FamilyListLength::Full, FamilyListLength::Closer})
        expectInOrder(layOutReport(familyListReport(list, length), {}, kOrdinaryPoints));
}

TEST_P(Directions, OfTheRecoverySheet) {
    const QByteArray code = newRecoveryCode();
    numbers = recoveryGroups(code);
    expectInOrder(layOutReport(recoverySheetReport({u"ליאת 1-2"_s, code, kReadAt}), {}, kOrdinaryPoints));
}

INSTANTIATE_TEST_SUITE_P(Languages, Directions,
                         testing::Values(QLocale(QLocale::English, QLocale::UnitedStates),
                                         QLocale(QLocale::Hebrew, QLocale::Israel),
                                         QLocale(QLocale::Arabic, QLocale::Lebanon)));

} // namespace
