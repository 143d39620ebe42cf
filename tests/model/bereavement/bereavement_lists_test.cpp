// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bereavement/bereavement_lists.h"

#include "model/appointments/appointment.h"
#include "model/bereavement/bereavement_step_table.h"
#include "model/careteam/contact.h"
#include "model/child/child.h"
#include "model/equipment/equipment.h"
#include "model/medicines/medicine.h"
#include "tests/support/temporary_book.h"

#include <QSet>

namespace {

const QDate kDayAfter(2026, 3, 14);

class BereavementListsTest : public testing::Test {
protected:
    /// The lines of one list; empty where there is no such list.
    QStringList lines(const QString &name) {
        const auto lists = bereavementListsOf(m_book.store(), kDayAfter);
        EXPECT_TRUE(lists);
        QStringList texts;
        for (const BereavementList &list : *lists) {
            for (const BereavementThing &thing : list.things) {
                if (list.name == name)
                    texts.append(thing.text);
            }
        }
        return texts;
    }
    void visitOn(const QString &title, const QDate &day) {
        m_book.add(Appointment{.title = title, .start = Moment::of(QDateTime(day, QTime(9, 0)))});
    }

    TemporaryBook m_book;
};

} // namespace

TEST(BereavementLists, EachThingHasANameOfItsOwn) {
    QSet<QString> names;
    for (const BereavementList &list : bereavementLists()) {
        EXPECT_FALSE(list.whatToExpect.isEmpty());
        EXPECT_FALSE(list.whoCanHelp.isEmpty());
        for (const BereavementThing &thing : list.things) {
            EXPECT_FALSE(names.contains(thing.what)) << qPrintable(thing.what);
            names.insert(thing.what);
        }
    }
    EXPECT_GT(names.size(), 25);
}

TEST_F(BereavementListsTest, AnEmptyBookHasNoListsOfItsOwn) {
    const auto lists = bereavementListsOf(m_book.store(), kDayAfter);
    ASSERT_TRUE(lists);
    EXPECT_TRUE(lists->isEmpty());
}

TEST_F(BereavementListsTest, EverybodyOfTheTeamCanBeTold) {
    m_book.add(Contact{.name = u"Rosa"_s, .role = u"Aunt"_s, .phones = {{PhoneKind::Mobile, u"555-0101"_s}}});
    const QStringList told = lines(u"tell"_s);
    ASSERT_EQ(told.size(), 1);
    for (const char *part : {"Rosa", "Aunt", "555-0101"})
        EXPECT_TRUE(told[0].contains(QLatin1String(part))) << part;
}

TEST_F(BereavementListsTest, WhatWasInUseCanBeGivenBack) {
    m_book.add(Equipment{.name = u"Feeding pump"_s});
    m_book.add(Equipment{.name = u"Old pump"_s, .stoppedOn = QDate(2025, 1, 1)});
    m_book.add(Medicine{.name = u"Morphine"_s});
    const QString all = lines(u"return"_s).join(u'|');
    EXPECT_TRUE(all.contains(u"Feeding pump"_s));
    EXPECT_TRUE(all.contains(u"Morphine"_s));
    EXPECT_FALSE(all.contains(u"Old pump"_s));
}

TEST_F(BereavementListsTest, VisitsFromTheDayOfTheDeathOnCanBeCalledOff) {
    m_book.add(Child{.hasDied = true, .diedOn = QDate(2026, 3, 10)});
    visitOn(u"Before"_s, QDate(2026, 3, 9));
    visitOn(u"Between"_s, QDate(2026, 3, 12));
    visitOn(u"After"_s, QDate(2026, 4, 2));
    const QString all = lines(u"calloff"_s).join(u'|');
    EXPECT_FALSE(all.contains(u"Before"_s));
    EXPECT_TRUE(all.contains(u"Between"_s));
    EXPECT_TRUE(all.contains(u"After"_s));
}

TEST_F(BereavementListsTest, WhatIsNotedComesBackAsItWas) {
    const auto step = m_book.add(BereavementStep{
        .what = u"hours.team"_s, .isDone = true, .isHidden = true, .givenTo = u"Aunt Rosa"_s});
    m_book.reopen();
    const auto all = m_book->table<BereavementStepTable>().all();
    ASSERT_TRUE(all);
    EXPECT_EQ(*all, QList{step});
}
