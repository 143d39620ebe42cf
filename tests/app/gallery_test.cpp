// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"

#include "model/attachments/attachment.h"
#include "model/files/atomic_replace.h"
#include "model/goals/goal.h"
#include "model/handoff/hearthlist.h"
#include "tests/support/full_disk.h"
#include "tests/support/new_book_steps.h"
#include "tests/support/sample_services.h"
#include "ui/community/list_review_dialog.h"
#include "ui/diary/diary_exchange.h"
#include "ui/diary/diary_review.h"
#include "ui/kit/page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/new_book_dialog.h"
#include "ui/window/welcome.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

TEST_P(Gallery, ShowsEachPlaceWhole) {
    SampleWindow sample(bookPath());
    MainWindow &window = sample.window;
    show(&window);
    for (const PageEntry &place : window.places()) {
        window.goTo(place.name);
        QTest::qWait(pageMilliseconds);
        Q_UNUSED(QTest::qWaitFor([&window] { return auditFindings(&window).empty(); }, mostMilliseconds))
        look(&window, place.name);
    }
}

TEST_P(Gallery, ShowsTheImportOfADiaryWhole) {
    SampleWindow sample(bookPath());
    MainWindow &window = sample.window;
    show(&window);
    QFile file(s_folder->filePath(u"from another program.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Date;Time;Symptom;Severity;Note\n01/02/2024;08:30;Pain;4;after the "
               "bath\n02/02/2024;19:00;Nausea;2,5;\n"
               "soon;7:00;Fatigue;3;\n03/02/2024;25:00;Legs;lots;walked to school and back, and then the "
               "whole way again\n");
    file.close();
    importDiary(sample.context, file.fileName(), &window);
    const auto shown = [&window] {
        const auto *review = window.findChild<DiaryReview *>();
        return review && review->isVisible();
    };
    ASSERT_TRUE(QTest::qWaitFor(shown, 20'000));
    lookAtForm(&window, u"import diary"_s);
}

TEST_P(Gallery, ShowsEachFormWhole) {
    SampleWindow sample(bookPath());
    MainWindow &window = sample.window;
    show(&window);
    for (const char *place :
         {"diary", "medicines", "equipment", "goals", "careteam", "community", "appointments", "signedpapers",
          "wishes", "calls", "letters", "insurance", "findteam", "ideas", "brochures"}) {
        window.goTo(QString::fromLatin1(place));
        window.addToCurrentPage();
        lookAtForm(&window, u"form-%1"_s.arg(QLatin1String(place)));
    }
    window.goTo(u"diary"_s);
    window.addToCurrentPage();
    auto *more = window.findChild<QAbstractButton *>(u"more"_s);
    ASSERT_NE(more, nullptr);
    more->click();
    window.findChild<QWidget *>(u"body"_s)->setFocus(); // scrolls to it
    QTest::qWait(formMilliseconds);
    keep(window.findChild<QWidget *>(u"places"_s), u"body"_s);
    lookAtForm(&window, u"form-entry-details"_s);
    window.goTo(u"tracking"_s);
    window.addToCurrentPage();
    lookAtForm(&window, u"form-tracker"_s);
    window.goTo(u"child"_s);
    window.currentPage()->findChild<QAbstractButton *>(u"edit"_s)->click();
    lookAtForm(&window, u"form-child"_s);
}

TEST_P(Gallery, ShowsEachShortSheetWhole) {
    SampleWindow sample(bookPath());
    MainWindow &window = sample.window;
    show(&window);
    for (const auto &[place, act] :
         {std::pair("medicines", "changeDose"), std::pair("medicines", "stop"),
          std::pair("equipment", "settings"), std::pair("equipment", "replaced"),
          std::pair("goals", "howItGoes"), std::pair("appointments", "ask"),
          std::pair("appointments", "answer0"), std::pair("appointments", "decide"),
          std::pair("community", "noteCall"), std::pair("letters", "noteCall"),
          std::pair("findteam", "nextStep"), std::pair("today", "nameInformant")}) {
        window.goTo(QString::fromLatin1(place));
        clickIn(window.currentPage(), act);
        lookAtForm(&window, u"sheet-%1"_s.arg(QLatin1String(act)));
    }
}

TEST_P(Gallery, ShowsThePageOfAChildOfWhomNothingIsWrittenWhole) {
    OpenBook surroundings;
    MainWindow window(surroundings.context(), places(), fileKindsOf(BookKind::CareBook));
    show(&window);
    window.goTo(u"child"_s);
    QTest::qWait(pageMilliseconds);
    look(&window, u"child-empty"_s);
}

TEST_P(Gallery, ShowsAListFromSomebodyWhole) {
    SampleWindow sample(bookPath());
    MainWindow &window = sample.window;
    show(&window);
    window.goTo(u"community"_s);
    ServiceList list{.preparedBy = u"A. Kim, social work"_s, .preparedOn = sample.surroundings.clock.today()};
    list.items = {newItem(fullService(u"Rides for brothers and sisters"_s))};
    list.items[0].why.english = u"You have no car"_s;
    const QString path = s_folder->filePath(u"for us.hearthlist"_s);
    ASSERT_TRUE(durableReplace(path, writeHearthlist(list)));
    openServiceList(sample.context, path, &window);
    const auto review = window.findChild<ListReviewDialog *>();
    ASSERT_TRUE(sample.history.attempt(review->chosen()));
    lookAtForm(&window, u"list-review"_s);
    clickIn(window.currentPage(), "tellOutcomes");
    lookAtForm(&window, u"list-outcomes"_s);
    sample.history.undo();
}

TEST_P(Gallery, ShowsGivingAnAsNeededMedicineWhole) {
    SampleWindow sample(bookPath());
    MainWindow &window = sample.window;
    show(&window);
    window.goTo(u"today"_s);
    const QRegularExpression give(u"^give_"_s);
    const auto buttons = window.currentPage()->findChildren<QPushButton *>(give);
    ASSERT_FALSE(buttons.isEmpty());
    clickIn(window.currentPage(), qPrintable(buttons.first()->objectName()));
    lookAtForm(&window, u"sheet-give"_s);
}

TEST_P(Gallery, ShowsWhatWasGivenWhole) {
    SampleWindow sample(bookPath());
    MainWindow &window = sample.window;
    show(&window);
    window.goTo(u"medicines"_s);
    Page *page = window.currentPage();
    for (const auto &[button, name] :
         {std::pair("edit", "form-medicine-change"), std::pair("giveNow", "form-give"),
          std::pair("allDoses", "medicines-all-doses")}) {
        clickIn(page, button);
        lookAtForm(&window, QString::fromLatin1(name));
    }
    clickIn(page, "dayByDay");
    const auto hasTicks = [page] {
        const auto *sheet = page->findChild<QWidget *>(u"daySheet"_s);
        const auto ticks = sheet->findChildren<QCheckBox *>();
        return !ticks.isEmpty() && ticks.first()->isVisible();
    };
    EXPECT_TRUE(QTest::qWaitFor(hasTicks, mostMilliseconds));
    Q_UNUSED(QTest::qWaitFor([&window] { return auditFindings(&window).empty(); }, mostMilliseconds))
    look(&window, u"medicines-day"_s);
    clickIn(page, "dayBefore");
    clickIn(page, "editDose0");
    lookAtForm(&window, u"form-dose"_s);
    window.goTo(u"papers"_s);
    QTest::qWait(pageMilliseconds);
    look(&window, u"papers"_s);
    clickIn(window.currentPage(), "paper-handover");
    QTest::qWait(pageMilliseconds);
    Q_UNUSED(QTest::qWaitFor([&window] { return auditFindings(&window).empty(); }, mostMilliseconds))
    look(&window, u"papers-handover"_s);
}

TEST_P(Gallery, ShowsTheQuestionsOfTheNightWhole) {
    OpenBook surroundings;
    const auto add = [&surroundings](const char *name, TrackerKind kind, int position) {
        surroundings.book.add(
            Tracker{.name = QString::fromLatin1(name),
                    .kind = kind,
                    .position = position,
                    .unit = kind == TrackerKind::Measurement ? Unit::Fahrenheit : Unit::None});
    };
    add("Pain", TrackerKind::ZeroToTen, 0);
    add("Temperature", TrackerKind::Measurement, 1);
    MainWindow window(surroundings.context(), places(), fileKindsOf(BookKind::CareBook));
    show(&window);
    const auto nothingScrolls = [&window] {
        const auto areas = window.currentPage()->findChildren<QScrollArea *>();
        return std::all_of(areas.begin(), areas.end(), [](const QScrollArea *area) {
            return !area->isVisible() || area->verticalScrollBar()->maximum() == 0;
        });
    };
    const auto fits = [&nothingScrolls] {
        QTest::qWait(formMilliseconds);
        return QTest::qWaitFor(nothingScrolls, mostMilliseconds);
    };
    window.goTo(u"night"_s);
    Page *night = window.currentPage();
    clickIn(night, "night_Pain");
    EXPECT_TRUE(fits());
    look(&window, u"night-number"_s);
    clickIn(night, "leave");
    clickIn(night, "night_Temperature");
    for (const char *key : {"key1", "key0", "key1", "mark", "key4"})
        clickIn(night, key);
    EXPECT_TRUE(fits());
    look(&window, u"night-keypad"_s);
    clickIn(night, "back");
    clickIn(night, "back");
    clickIn(night, "back");
    clickIn(night, "saveNumber");
    EXPECT_TRUE(fits());
    look(&window, u"night-keypad-hint"_s);
    clickIn(night, "leave");
    clickIn(night, "who");
    EXPECT_TRUE(fits());
    look(&window, u"night-who"_s);
}

TEST_P(Gallery, ShowsWhatCouldNotBeSavedWhole) {
    OpenBook surroundings;
    MainWindow window(surroundings.context(), places(), fileKindsOf(BookKind::CareBook));
    show(&window);
    window.goTo(u"goals"_s);
    window.addToCurrentPage();
    auto *form = window.findChild<QDialog *>();
    ASSERT_NE(form, nullptr);
    QTest::keyClicks(form->findChild<QWidget *>(u"title"_s), u"Fly a kite"_s);
    {
        const FullDisk disk;
        form->accept();
        surroundings.history.perform({{}, {adding(Goal{.title = u"Swim"_s})}});
    }
    lookAtForm(&window, u"form-not-saved"_s);
    look(&window, u"not-saved"_s);
}

TEST_P(Gallery, ShowsPhotosAndPapersWhole) {
    OpenBook surroundings;
    const Goal goal = surroundings.book.add(Goal{.title = u"Swim"_s});
    for (const char *name : {"letter of the clinic, March 2026.pdf", "at the lake.jpg"})
        surroundings.book.add(Attachment{.ownerKind = AttachmentOwner::Goal,
                                         .owner = goal.id.uuid(),
                                         .name = QString::fromLatin1(name),
                                         .mediaType = u"application/pdf"_s,
                                         .size = 123'456});
    MainWindow window(surroundings.context(), places(), fileKindsOf(BookKind::CareBook));
    show(&window);
    window.goTo(u"goals"_s);
    QTest::qWait(formMilliseconds);
    auto *section = window.findChild<QWidget *>(u"attachments"_s);
    ASSERT_NE(section, nullptr);
    window.findChild<QWidget *>(u"addAttachment"_s)->setFocus(); // scrolls to it
    Q_UNUSED(QTest::qWaitFor([&window] { return auditFindings(&window).empty(); }, mostMilliseconds))
    look(&window, u"attachments"_s);
    keep(section, u"attachments-alone"_s);
}

TEST_P(Gallery, ShowsTheSettingsAndTheNewBookWhole) {
    OpenBook surroundings;
    SettingsDialog settings(surroundings.settings);
    settings.show();
    QTest::qWait(formMilliseconds);
    look(&settings, u"settings"_s);
    NewBookDialog newBook(surroundings.settings, surroundings.prompts, BookKind::CareBook);
    newBook.show();
    QTest::qWait(formMilliseconds);
    look(&newBook, u"new-book"_s);
    clickIn(&newBook, "next");
    QTest::qWait(formMilliseconds);
    look(&newBook, u"new-book-passphrase"_s);
    newBook.findChild<QLineEdit *>(u"passphrase"_s)->setText(u"Xq7 podr"_s);
    QTest::qWait(formMilliseconds);
    look(&newBook, u"new-book-short"_s);
    clickIn(&newBook, "next");
    QTest::qWait(formMilliseconds);
    look(&newBook, u"new-book-short-asked"_s);
    clickIn(&newBook, "otherWords");
    clickIn(&newBook, "next");
    QTest::qWait(formMilliseconds);
    look(&newBook, u"new-book-sheet"_s);
    clickIn(&newBook, "byHand");
    QTest::qWait(formMilliseconds);
    look(&newBook, u"new-book-code"_s);
}

TEST_P(Gallery, ShowsTheWelcomeWhole) {
    OpenBook surroundings;
    Welcome welcome(surroundings.settings, surroundings.prompts);
    show(&welcome);
    look(&welcome, u"welcome"_s);
}

INSTANTIATE_TEST_SUITE_P(Views, Gallery, galleryViews(), nameOfParam);
