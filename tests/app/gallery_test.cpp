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
#include "ui/window/file_kinds.h"
#include "ui/window/main_window.h"
#include "ui/window/new_book_dialog.h"
#include "ui/window/welcome.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

TEST_P(Gallery, ShowsEachPlaceWhole) {
    OpenBook surroundings;
    auto store = Store::open(bookPath());
    ASSERT_TRUE(store);
    History history(**store);
    const PageContext context{**store, history, surroundings.prompts, surroundings.settings,
                              surroundings.clock};
    MainWindow window(context, places(), fileKindsOf(BookKind::CareBook));
    show(&window);
    for (const PageEntry &place : window.places()) {
        window.goTo(place.name);
        QTest::qWait(pageMilliseconds);
        Q_UNUSED(QTest::qWaitFor([&window] { return auditFindings(&window).empty(); }, mostMilliseconds))
        look(&window, place.name);
    }
}

TEST_P(Gallery, ShowsTheImportOfADiaryWhole) {
    OpenBook surroundings;
    auto store = Store::open(bookPath());
    ASSERT_TRUE(store);
    History history(**store);
    const PageContext context{**store, history, surroundings.prompts, surroundings.settings,
                              surroundings.clock};
    MainWindow window(context, places(), fileKindsOf(BookKind::CareBook));
    show(&window);
    QFile file(s_folder->filePath(QStringLiteral("from another program.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Date;Time;Symptom;Severity;Note\n01/02/2024;08:30;Pain;4;after the "
               "bath\n02/02/2024;19:00;Nausea;2,5;\n"
               "soon;7:00;Fatigue;3;\n03/02/2024;25:00;Legs;lots;walked to school and back, and then the "
               "whole way again\n");
    file.close();
    importDiary(context, file.fileName(), &window);
    const auto shown = [&window] {
        const auto *review = window.findChild<DiaryReview *>();
        return review && review->isVisible();
    };
    ASSERT_TRUE(QTest::qWaitFor(shown, 20'000));
    lookAtForm(&window, QStringLiteral("import diary"));
}

TEST_P(Gallery, ShowsEachFormWhole) {
    OpenBook surroundings;
    auto store = Store::open(bookPath());
    ASSERT_TRUE(store);
    History history(**store);
    MainWindow window({**store, history, surroundings.prompts, surroundings.settings, surroundings.clock},
                      places(), fileKindsOf(BookKind::CareBook));
    show(&window);
    for (const char *place : {"diary", "medicines", "goals", "careteam", "community", "appointments"}) {
        window.goTo(QString::fromLatin1(place));
        window.addToCurrentPage();
        lookAtForm(&window, QStringLiteral("form-%1").arg(QLatin1String(place)));
    }
    window.goTo(QStringLiteral("diary"));
    window.addToCurrentPage();
    auto *more = window.findChild<QAbstractButton *>(QStringLiteral("more"));
    ASSERT_NE(more, nullptr);
    more->click();
    window.findChild<QWidget *>(QStringLiteral("body"))->setFocus(); // scrolls to it
    QTest::qWait(formMilliseconds);
    keep(window.findChild<QWidget *>(QStringLiteral("places")), QStringLiteral("body"));
    lookAtForm(&window, QStringLiteral("form-entry-details"));
    window.goTo(QStringLiteral("tracking"));
    window.addToCurrentPage();
    lookAtForm(&window, QStringLiteral("form-tracker"));
    window.goTo(QStringLiteral("child"));
    window.currentPage()->findChild<QAbstractButton *>(QStringLiteral("edit"))->click();
    lookAtForm(&window, QStringLiteral("form-child"));
}

TEST_P(Gallery, ShowsAListFromSomebodyWhole) {
    OpenBook surroundings;
    auto store = Store::open(bookPath());
    ASSERT_TRUE(store);
    History history(**store);
    const PageContext context{**store, history, surroundings.prompts, surroundings.settings,
                              surroundings.clock};
    MainWindow window(context, places(), fileKindsOf(BookKind::CareBook));
    show(&window);
    window.goTo(QStringLiteral("community"));
    ServiceList list{.preparedBy = QStringLiteral("A. Kim, social work"),
                     .preparedOn = surroundings.clock.today()};
    list.items = {newItem(fullService(QStringLiteral("Rides for brothers and sisters")))};
    list.items[0].why.english = QStringLiteral("You have no car");
    const QString path = s_folder->filePath(QStringLiteral("for us.hearthlist"));
    ASSERT_TRUE(durableReplace(path, writeHearthlist(list)));
    openServiceList(context, path, &window);
    const auto review = window.findChild<ListReviewDialog *>();
    ASSERT_TRUE(history.attempt(review->chosen()));
    lookAtForm(&window, QStringLiteral("list-review"));
    clickIn(window.currentPage(), "tellOutcomes");
    lookAtForm(&window, QStringLiteral("list-outcomes"));
    history.undo();
}

TEST_P(Gallery, ShowsWhatWasGivenWhole) {
    OpenBook surroundings;
    auto store = Store::open(bookPath());
    ASSERT_TRUE(store);
    History history(**store);
    const PageContext context{**store, history, surroundings.prompts, surroundings.settings,
                              surroundings.clock};
    MainWindow window(context, places(), fileKindsOf(BookKind::CareBook));
    show(&window);
    window.goTo(QStringLiteral("medicines"));
    Page *page = window.currentPage();
    for (const auto &[button, name] :
         {std::pair("edit", "form-medicine-change"), std::pair("giveNow", "form-give"),
          std::pair("allDoses", "medicines-all-doses")}) {
        clickIn(page, button);
        lookAtForm(&window, QString::fromLatin1(name));
    }
    clickIn(page, "dayByDay");
    const auto hasTicks = [page] {
        const auto *sheet = page->findChild<QWidget *>(QStringLiteral("daySheet"));
        const auto ticks = sheet->findChildren<QCheckBox *>();
        return !ticks.isEmpty() && ticks.first()->isVisible();
    };
    EXPECT_TRUE(QTest::qWaitFor(hasTicks, mostMilliseconds));
    Q_UNUSED(QTest::qWaitFor([&window] { return auditFindings(&window).empty(); }, mostMilliseconds))
    look(&window, QStringLiteral("medicines-day"));
    clickIn(page, "dayBefore");
    clickIn(page, "editDose0");
    lookAtForm(&window, QStringLiteral("form-dose"));
    window.goTo(QStringLiteral("papers"));
    window.currentPage()->findChild<QComboBox *>(QStringLiteral("kind"))->setCurrentIndex(1);
    QTest::qWait(pageMilliseconds);
    Q_UNUSED(QTest::qWaitFor([&window] { return auditFindings(&window).empty(); }, mostMilliseconds))
    look(&window, QStringLiteral("papers-handover"));
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
    window.goTo(QStringLiteral("night"));
    Page *night = window.currentPage();
    clickIn(night, "night_Pain");
    EXPECT_TRUE(fits());
    look(&window, QStringLiteral("night-number"));
    clickIn(night, "leave");
    clickIn(night, "night_Temperature");
    for (const char *key : {"key1", "key0", "key1", "mark", "key4"})
        clickIn(night, key);
    EXPECT_TRUE(fits());
    look(&window, QStringLiteral("night-keypad"));
    clickIn(night, "back");
    clickIn(night, "back");
    clickIn(night, "back");
    clickIn(night, "saveNumber");
    EXPECT_TRUE(fits());
    look(&window, QStringLiteral("night-keypad-hint"));
}

TEST_P(Gallery, ShowsWhatCouldNotBeSavedWhole) {
    OpenBook surroundings;
    MainWindow window(surroundings.context(), places(), fileKindsOf(BookKind::CareBook));
    show(&window);
    window.goTo(QStringLiteral("goals"));
    window.addToCurrentPage();
    auto *form = window.findChild<QDialog *>();
    ASSERT_NE(form, nullptr);
    QTest::keyClicks(form->findChild<QWidget *>(QStringLiteral("title")), QStringLiteral("Fly a kite"));
    {
        const FullDisk disk;
        form->accept();
        surroundings.history.perform({{}, {adding(Goal{.title = QStringLiteral("Swim")})}});
    }
    lookAtForm(&window, QStringLiteral("form-not-saved"));
    look(&window, QStringLiteral("not-saved"));
}

TEST_P(Gallery, ShowsPhotosAndPapersWhole) {
    OpenBook surroundings;
    const Goal goal = surroundings.book.add(Goal{.title = QStringLiteral("Swim")});
    for (const char *name : {"letter of the clinic, March 2026.pdf", "at the lake.jpg"})
        surroundings.book.add(Attachment{.ownerKind = AttachmentOwner::Goal,
                                         .owner = goal.id.uuid(),
                                         .name = QString::fromLatin1(name),
                                         .mediaType = QStringLiteral("application/pdf"),
                                         .size = 123'456});
    MainWindow window(surroundings.context(), places(), fileKindsOf(BookKind::CareBook));
    show(&window);
    window.goTo(QStringLiteral("goals"));
    QTest::qWait(formMilliseconds);
    auto *section = window.findChild<QWidget *>(QStringLiteral("attachments"));
    ASSERT_NE(section, nullptr);
    window.findChild<QWidget *>(QStringLiteral("addAttachment"))->setFocus(); // scrolls to it
    Q_UNUSED(QTest::qWaitFor([&window] { return auditFindings(&window).empty(); }, mostMilliseconds))
    look(&window, QStringLiteral("attachments"));
    keep(section, QStringLiteral("attachments-alone"));
}

TEST_P(Gallery, ShowsTheSettingsAndTheNewBookWhole) {
    OpenBook surroundings;
    SettingsDialog settings(surroundings.settings);
    settings.show();
    QTest::qWait(formMilliseconds);
    look(&settings, QStringLiteral("settings"));
    NewBookDialog newBook(surroundings.settings, surroundings.prompts, BookKind::CareBook);
    newBook.show();
    QTest::qWait(formMilliseconds);
    look(&newBook, QStringLiteral("new-book"));
    clickIn(&newBook, "next");
    QTest::qWait(formMilliseconds);
    look(&newBook, QStringLiteral("new-book-passphrase"));
    newBook.findChild<QLineEdit *>(QStringLiteral("passphrase"))->setText(QStringLiteral("Xq7 podr"));
    QTest::qWait(formMilliseconds);
    look(&newBook, QStringLiteral("new-book-short"));
    clickIn(&newBook, "next");
    QTest::qWait(formMilliseconds);
    look(&newBook, QStringLiteral("new-book-short-asked"));
    clickIn(&newBook, "otherWords");
    clickIn(&newBook, "next");
    QTest::qWait(formMilliseconds);
    look(&newBook, QStringLiteral("new-book-sheet"));
    clickIn(&newBook, "byHand");
    QTest::qWait(formMilliseconds);
    look(&newBook, QStringLiteral("new-book-code"));
}

TEST_P(Gallery, ShowsTheWelcomeWhole) {
    OpenBook surroundings;
    Welcome welcome(surroundings.settings, surroundings.prompts);
    show(&welcome);
    look(&welcome, QStringLiteral("welcome"));
}

INSTANTIATE_TEST_SUITE_P(Views, Gallery, galleryViews(), nameOfParam);
