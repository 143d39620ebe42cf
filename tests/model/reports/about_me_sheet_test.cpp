// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/about_me_sheet.h"

#include "model/aboutme/about_me_table.h"
#include "model/medicines/medicine.h"
#include "model/sample/sample_family.h"
#include "tests/support/golden.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDate kAboutDay(2026, 5, 20);

class AboutMeSheetTest : public testing::Test {
protected:
    AboutMeSheetTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~AboutMeSheetTest() override { QLocale::setDefault(QLocale::c()); }

    AboutMeSheet read() {
        return *readAboutMe(m_book.store(), {kAboutDay, QTime(9, 30), QTimeZone("America/Chicago")});
    }
    QString html(const AboutMeChoice &choice) { return aboutMeReport(read(), choice).html; }

    TemporaryBook m_book;
};

AboutMe everything() {
    AboutMe about;
    for (int i = 0; i < kAboutTopics; ++i)
        about.words[size_t(i)] = u"Canary%1."_s.arg(i);
    return about;
}

QString canary(AboutTopic topic) {
    return u"Canary%1."_s.arg(int(topic));
}

} // namespace

TEST_F(AboutMeSheetTest, WhatIsWrittenComesBack) {
    const AboutMe about = m_book.add(everything());
    m_book.reopen();
    EXPECT_EQ(*m_book->table<AboutMeTable>().get(), about);
}

TEST_F(AboutMeSheetTest, OfTheSampleFamilyReadsAsItAlwaysDid) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kAboutDay}));
    expectGolden(u"reports/about_me_school.html"_s, html(usualChoice(AboutMeReader::School)));
}

TEST_F(AboutMeSheetTest, TellsEachReaderOnlyWhatIsForThem) {
    m_book.add(everything());
    for (const auto &[reader, name] : choices<AboutMeReader>()) {
        const QString usual = html(usualChoice(reader));
        AboutMeChoice all{.reader = reader};
        for (const auto &[topic, title] : choices<AboutTopic>())
            all.topics.insert(topic);
        const QString whole = html(all);
        for (const auto &[topic, title] : choices<AboutTopic>()) {
            EXPECT_EQ(usual.contains(canary(topic)), offerOf(topic, reader) == AboutMeOffer::Usually);
            EXPECT_EQ(whole.contains(canary(topic)), offerOf(topic, reader) != AboutMeOffer::Never);
            EXPECT_EQ(revealedBy(read(), all).join(u' ').contains(title), whole.contains(canary(topic)));
        }
    }
}

TEST_F(AboutMeSheetTest, WhoMayCollectTheChildIsNeverToldUnasked) {
    for (const auto &[reader, name] : choices<AboutMeReader>())
        EXPECT_NE(offerOf(AboutTopic::PickUp, reader), AboutMeOffer::Usually);
}

TEST_F(AboutMeSheetTest, TellsNothingThatIsForClinicsAlone) {
    m_book.add(Medicine{.name = u"Sparrow"_s});
    m_book.add(KeyFact{.kind = KeyFactKind::Diagnosis, .what = u"Robin"_s});
    m_book.add(KeyFact{.kind = KeyFactKind::Stay, .what = u"Wren"_s});
    m_book.add(KeyFact{.kind = KeyFactKind::Plan, .what = u"Finch"_s, .detail = u"Linnet"_s});
    const QString text = html(usualChoice(AboutMeReader::School));
    for (const char *word : {"Sparrow", "Robin", "Wren", "Finch", "Linnet"})
        EXPECT_FALSE(text.contains(QLatin1String(word))) << word;
    EXPECT_TRUE(text.contains(u"see my emergency sheet"_s));
}
