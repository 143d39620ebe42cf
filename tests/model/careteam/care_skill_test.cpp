// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/care_skill.h"

#include "model/careteam/contact_table.h"
#include "model/reports/handover.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

class CareSkillTest : public testing::Test {
protected:
    CareSkillTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~CareSkillTest() override { QLocale::setDefault(QLocale::c()); }

    Contact grandma{.name = u"Grandma Pilar"_s,
                    .skills = {{u"Suction"_s, SkillLevel::Shown, QDate(2026, 3, 3), u"Rosa"_s},
                               {u"Feed by the tube"_s, SkillLevel::DidAlone, {}, {}}}};
    TemporaryBook m_book;
};

} // namespace

TEST_F(CareSkillTest, StaysInTheBookWithItsDayAndWhoWasThere) {
    m_book.add(grandma);
    m_book.reopen();
    EXPECT_EQ(m_book->table<ContactTable>().all()->value(0), grandma);
    Contact after = grandma;
    after.skills.removeFirst();
    ASSERT_TRUE(m_book->apply({u"Edit"_s, {replacing(grandma, after)}}));
    EXPECT_EQ(m_book->table<ContactTable>().all()->value(0).skills, after.skills);
}

TEST_F(CareSkillTest, ReadsInOneRow) {
    EXPECT_EQ(skillText(grandma.skills[0]), u"Suction: was shown · March 3, 2026 · Rosa"_s);
    EXPECT_EQ(skillText(grandma.skills[1]), u"Feed by the tube: did it alone"_s);
}

TEST_F(CareSkillTest, StandsOnTheHandoverSheetWhereThereIsAny) {
    const QDateTime now(QDate(2026, 5, 20), QTime(7, 30), QTimeZone("America/Chicago"));
    const auto html = [&] {
        const auto handover = readHandover(m_book.store(), HandoverTime::Next24Hours, u"911"_s, now);
        return handoverReport(*handover, {}, HandoverLength::Full).html;
    };
    EXPECT_FALSE(html().contains(u"Who learned to do what"_s));
    m_book.add(grandma); // who has no number
    EXPECT_TRUE(html().contains(u"Grandma Pilar: Suction (was shown), Feed by the tube (did it alone)"_s))
        << qPrintable(html());
}
