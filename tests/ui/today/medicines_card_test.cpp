// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/medicines/dose_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/medicines/give_sheet.h"
#include "ui/today/today_page.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class MedicinesOnToday : public PageFixture {
protected:
    Medicine morphine() { return book.add(Medicine{.name = u"Morphine"_s, .asNeeded = true}); }
    Medicine baclofen() {
        return book.add(Medicine{.name = u"Baclofen"_s, .times = {QTime(9, 0), QTime(20, 0)}});
    }
    Dose give(const Medicine &medicine, int minutesAgo) {
        return book.add(Dose{.medicine = medicine.id,
                             .moment = Moment::of(clock.now().addSecs(-60 * minutesAgo)),
                             .givenBy = u"Dad"_s});
    }
    void show() {
        page = std::make_unique<TodayPage>(context);
        showAndWait(*page);
        QApplication::processEvents();
    }
    QWidget *card() { return find(page.get(), "medicinesToday"); }
    bool asks() { return says(page.get(), u"How was it after Morphine"_s); }
    QList<Dose> doses() { return *book->table<DoseTable>().inSpan({QDate(2000, 1, 1), QDate(2100, 1, 1)}); }

    std::unique_ptr<TodayPage> page;
};

} // namespace

TEST_F(MedicinesOnToday, AreNotThereWhileNoneIsInUse) {
    show();
    EXPECT_FALSE(card()->isVisible());
    morphine();
    EXPECT_TRUE(card()->isVisible());
}

TEST_F(MedicinesOnToday, AreTickedWithOneClick) {
    const Medicine medicine = baclofen();
    show();
    auto *tick = find<QCheckBox>(
        page.get(), qPrintable(u"tick_%1_0900"_s.arg(medicine.id.uuid().toString(QUuid::WithoutBraces))));
    tick->click();
    ASSERT_EQ(doses().size(), 1);
    EXPECT_EQ(doses()[0].moment, Moment::of(clock.now())) << "within the hour it is now";
    EXPECT_EQ(doses()[0].forTime, QTime(9, 0));
    EXPECT_FALSE(asks());
    history.undo();
    EXPECT_FALSE(tick->isChecked());
}

TEST_F(MedicinesOnToday, ATickMovesNothing) {
    book.add(Medicine{.name = u"Acetaminophen"_s, .times = {QTime(6, 0), QTime(14, 0), QTime(22, 0)}});
    baclofen();
    show();
    page->resize(480, 700);
    type(page.get(), "givenBy", u"Grandma Pilar"_s);
    const auto places = [this] {
        QList<QRect> rects;
        for (const QCheckBox *tick : page->findChildren<QCheckBox *>())
            rects.append(QRect(tick->mapTo(page.get(), QPoint()), tick->size()));
        return rects;
    };
    // Narrow words find their height bit by bit.
    QList<QRect> before;
    const auto isStill = [&] {
        QTest::qWait(50);
        return std::exchange(before, places()) == before;
    };
    ASSERT_TRUE(QTest::qWaitFor(isStill));
    for (QCheckBox *tick : page->findChildren<QCheckBox *>()) {
        if (tick->isVisible())
            tick->click();
        QApplication::processEvents();
        EXPECT_EQ(places(), before) << qPrintable(tick->text());
    }
    ASSERT_EQ(doses().size(), 5);
    EXPECT_TRUE(page->findChildren<QCheckBox *>().first()->text().contains(u"\nGrandma Pilar"_s));
}

/// A laptop that was left open over night: the first click of the morning shows the new day.
TEST_F(MedicinesOnToday, AreNotTickedForADayThatIsOver) {
    const Medicine medicine = baclofen();
    show();
    const QString name = u"tick_%1_0900"_s.arg(medicine.id.uuid().toString(QUuid::WithoutBraces));
    auto *tick = find<QCheckBox>(page.get(), qPrintable(name));
    tick->click();
    clock.set(clock.now().addDays(1));
    auto *other = find<QCheckBox>(page.get(), qPrintable(QString(name).replace(u"0900"_s, u"2000"_s)));
    other->click();
    EXPECT_EQ(doses().size(), 1);
    EXPECT_FALSE(tick->isChecked()) << "the new day";
    tick->click();
    ASSERT_EQ(doses().size(), 2);
    EXPECT_EQ(doses()[1].moment, Moment::of(clock.now()));
}

TEST_F(MedicinesOnToday, AreThoseAroundNowAndSayHowManyMoreThereAre) {
    for (int hour = 0; hour < 24; hour += 4)
        book.add(Medicine{.name = u"At %1"_s.arg(hour), .times = {QTime(hour, 0)}});
    show();
    const auto shown = [&] {
        return says(card(), u"At 8"_s) && says(card(), u"At 12"_s) && says(card(), u"At 16"_s) &&
               !says(card(), u"At 0"_s) && !says(card(), u"At 20"_s);
    };
    EXPECT_TRUE(shown());
    EXPECT_EQ(find<QPushButton>(page.get(), "openMedicines")->text(), u"All medicines, 3 more"_s);
    clock.set(clock.now().addSecs(8 * 3600));
    baclofen();                    // something else is in use now
    QApplication::processEvents(); // what is new is shown then
    EXPECT_TRUE(says(card(), u"At 16"_s));
    EXPECT_TRUE(says(card(), u"At 20"_s));
    EXPECT_FALSE(says(card(), u"At 12"_s));
}

TEST_F(MedicinesOnToday, AreLookedForAnewWhenSomebodyComesBackToThePage) {
    for (int hour = 0; hour < 24; hour += 4)
        book.add(Medicine{.name = u"At %1"_s.arg(hour), .times = {QTime(hour, 0)}});
    show();
    clock.set(clock.now().addSecs(12 * 3600));
    EXPECT_FALSE(says(card(), u"At 20"_s)) << "nothing moves under a hand";
    page->hide();
    showAndWait(*page);
    QApplication::processEvents();
    EXPECT_TRUE(says(card(), u"At 20"_s));
    EXPECT_FALSE(says(card(), u"At 12"_s));
}

TEST_F(MedicinesOnToday, SayWhenOneWasLastGivenAndGiveItAgain) {
    const Medicine medicine = morphine();
    give(medicine, 190);
    show();
    EXPECT_TRUE(says(page.get(), u"Last given 3 h 10 min ago by Dad"_s));
    click(page.get(), qPrintable(u"give_"_s + medicine.id.uuid().toString(QUuid::WithoutBraces)));
    click(dialog<GiveSheet>(page.get()), "save");
    EXPECT_EQ(doses().size(), 2);
    EXPECT_TRUE(says(page.get(), u"Last given just now"_s));
}

TEST_F(MedicinesOnToday, AskQuietlyHowItWasAndKeepTheWords) {
    const Dose dose = give(morphine(), 60);
    show();
    ASSERT_TRUE(asks());
    EXPECT_FALSE(isOpen(page.get()));
    type(page.get(), "afterwards", u"slept & smiled"_s);
    click(page.get(), "outcome1");
    EXPECT_FALSE(asks());
    EXPECT_EQ(doses()[0].outcome, DoseOutcome::Better);
    EXPECT_EQ(doses()[0].afterwards, u"slept & smiled"_s);
    history.undo();
    EXPECT_EQ(doses()[0], dose);
    QApplication::processEvents(); // what is new is shown then
    EXPECT_TRUE(asks());
}

TEST_F(MedicinesOnToday, DoNotAskAgainOnceTheQuestionIsPutAway) {
    const Dose dose = give(morphine(), 60);
    show();
    click(page.get(), "putAway");
    EXPECT_FALSE(asks());
    EXPECT_EQ(doses()[0], dose) << "nothing is said of it";
    show(); // as after the book was locked
    EXPECT_FALSE(asks());
}

TEST_F(MedicinesOnToday, DoNotAskAfterADay) {
    give(morphine(), 24 * 60);
    show();
    EXPECT_FALSE(asks());
}

TEST_F(MedicinesOnToday, WordsThatAreTypedStayWhenSomethingElseIsGiven) {
    give(morphine(), 60);
    const Medicine other = baclofen();
    show();
    type(page.get(), "afterwards", u"still cr"_s);
    give(other, 5);
    EXPECT_EQ(find<QLineEdit>(page.get(), "afterwards")->text(), u"still cr"_s);
}

TEST_F(MedicinesOnToday, LeadToThePageOfMedicines) {
    morphine();
    show();
    QSignalSpy went(page.get(), &Page::goTo);
    click(page.get(), "openMedicines");
    ASSERT_EQ(went.size(), 1);
    EXPECT_EQ(went[0][0].toString(), u"medicines"_s);
}

TEST_F(MedicinesOnToday, StandUpToAnAudit) {
    give(morphine(), 60);
    baclofen();
    show();
    EXPECT_EQ(auditFindings(page.get()), "");
}
