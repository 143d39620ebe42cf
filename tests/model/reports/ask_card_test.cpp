// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/ask_card.h"

#include "model/needs/need_answer.h"
#include "model/sample/sample_family.h"
#include "tests/support/golden.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDate kAskDay(2026, 5, 20);

class AskCardTest : public testing::Test {
protected:
    AskCardTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~AskCardTest() override { QLocale::setDefault(QLocale::c()); }

    AskCard read() {
        return *readAskCard(m_book.store(), {kAskDay, QTime(9, 30), QTimeZone("America/Chicago")});
    }
    QString html() { return askCardReport(read()).html; }

    TemporaryBook m_book;
};

} // namespace

TEST_F(AskCardTest, OfTheSampleFamilyReadsAsItAlwaysDid) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kAskDay}));
    expectGolden(u"reports/ask_card.html"_s, html());
}

TEST_F(AskCardTest, HasTheTickedRowsAndNothingElse) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kAskDay}));
    const QList<Need> ticked{Need::GettingThere, Need::Insurance};
    EXPECT_EQ(read().needs, ticked);
    for (const auto &[need, name] : choices<Need>())
        EXPECT_EQ(html().contains(name), ticked.contains(need)) << qPrintable(name);
    const Report card = askCardReport(read());
    for (const QString &kept : {u"Alder"_s, u"Junie"_s, u"Grandma"_s})
        EXPECT_FALSE((card.html + card.title + card.fileTitle + card.footer).contains(kept))
            << qPrintable(kept);
    EXPECT_EQ(revealedBy(read()), (QStringList{nameOf(Need::GettingThere), nameOf(Need::Insurance)}));
}

TEST_F(AskCardTest, SaysThatNothingIsTicked) {
    m_book.add(NeedAnswer{.need = Need::Food, .wanted = HelpWanted::Later, .answeredOn = kAskDay});
    EXPECT_TRUE(html().contains(u"Nothing is ticked yet."_s));
    EXPECT_FALSE(html().contains(u"<table"_s));
}
