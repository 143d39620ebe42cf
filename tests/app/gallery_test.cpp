// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "model/reports/recovery_sheet.h"
#include "model/sample/sample_family.h"
#include "model/store/backups.h"
#include "tests/support/audit.h"
#include "tests/support/damage.h"
#include "tests/support/fake_keyring.h"
#include "tests/support/full_disk.h"
#include "tests/support/new_book_steps.h"
#include "tests/support/open_book.h"
#include "ui/exchange/diary_exchange.h"
#include "ui/exchange/diary_review.h"
#include "ui/keys/key_steps_dialog.h"
#include "ui/keys/keys_dialog.h"
#include "ui/keys/unlock_view.h"
#include "ui/printing/report_document.h"
#include "ui/safety/backups_dialog.h"
#include "ui/safety/damaged_dialog.h"
#include "ui/safety/older_copy_dialog.h"
#include "ui/safety/restore_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_book_dialog.h"
#include "ui/shell/page.h"
#include "ui/shell/welcome.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QTest>
#include <gtest/gtest.h>

namespace {

/// Some parts of a page come a moment later, such as the preview of a paper.
constexpr int pageMilliseconds = 150;
constexpr int formMilliseconds = 30;
/// On a busy machine, it may come later.
constexpr int mostMilliseconds = 3000;

struct View {
    const char *language;
    Theme theme;
    int textPercent;

    /// Names the view in the list of tests; else its bytes would be shown.
    friend void PrintTo(const View &view, std::ostream *out) {
        *out << view.language << ' ' << view.textPercent;
    }
};

/// Each page of the sample book as a picture, in all the ways in which it may be looked at. The pictures
/// lie in the folder "gallery" of the build; what a machine can see of a bad layout fails the test.
class Gallery : public testing::TestWithParam<View> {
protected:
    static void SetUpTestSuite() {
        s_folder = std::make_unique<QTemporaryDir>();
        auto store = Store::create(bookPath());
        ASSERT_TRUE(store);
        ASSERT_TRUE(writeSampleFamily(**store, {OpenBook().clock.today(), 0}));
    }
    static void TearDownTestSuite() { s_folder.reset(); }
    static QString bookPath() { return s_folder->filePath(QStringLiteral("sample.hearthbook")); }

    void SetUp() override {
        m_language.use(QString::fromLatin1(GetParam().language));
        m_style.apply(GetParam().theme, GetParam().textPercent);
    }
    void TearDown() override {
        m_language.use(QStringLiteral("en"));
        m_style.apply(Theme::Light, Style::smallestText);
    }

    /// Keeps the picture and says what is wrong with what it shows.
    static void look(QWidget *window, const QString &name) {
        keep(window, name);
        EXPECT_EQ(auditFindings(window), "") << name.toStdString();
    }
    /// The form that stands open over the window; looked at and closed again.
    static void lookAtForm(QWidget *window, const QString &name) {
        for (auto *form : window->findChildren<QDialog *>()) {
            if (!form->isVisible())
                continue;
            QTest::qWait(formMilliseconds);
            look(form, name);
            form->reject();
            return;
        }
        ADD_FAILURE() << "no form is open: " << name.toStdString();
    }
    static int colorsOf(const QImage &image) {
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colors.insert(image.pixel(x, y));
        }
        return int(colors.size());
    }

    static QString file(const QString &name) {
        const QString folder =
            QStringLiteral("%1/../gallery/%2-%3-%4")
                .arg(QCoreApplication::applicationDirPath(), QLatin1String(GetParam().language),
                     GetParam().theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                .arg(GetParam().textPercent);
        QDir().mkpath(folder);
        return QStringLiteral("%1/%2").arg(folder, name);
    }
    static void keep(QWidget *window, const QString &name) {
        const QPixmap picture = window->grab();
        EXPECT_GT(colorsOf(picture.toImage()), 12) << name.toStdString() << " is blank";
        EXPECT_TRUE(picture.save(file(name + QStringLiteral(".png"))));
    }
    static void show(QWidget *window) {
        window->resize(1366, 740);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window));
        QApplication::processEvents();
    }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
    ProgramLanguage m_language;
    Style m_style;
};

} // namespace

TEST_P(Gallery, ShowsEachPlaceWhole) {
    OpenBook surroundings;
    auto store = Store::open(bookPath());
    ASSERT_TRUE(store);
    History history(**store);
    const PageContext context{**store, history, surroundings.prompts, surroundings.settings,
                              surroundings.clock};
    MainWindow window(context, places());
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
    MainWindow window(context, places());
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
                      places());
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

TEST_P(Gallery, ShowsWhatWasGivenWhole) {
    OpenBook surroundings;
    auto store = Store::open(bookPath());
    ASSERT_TRUE(store);
    History history(**store);
    const PageContext context{**store, history, surroundings.prompts, surroundings.settings,
                              surroundings.clock};
    MainWindow window(context, places());
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

TEST_P(Gallery, ShowsWhatCouldNotBeSavedWhole) {
    OpenBook surroundings;
    MainWindow window(surroundings.context(), places());
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
    MainWindow window(surroundings.context(), places());
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
    NewBookDialog newBook(surroundings.settings, surroundings.prompts);
    newBook.show();
    QTest::qWait(formMilliseconds);
    look(&newBook, QStringLiteral("new-book"));
    clickIn(&newBook, "next");
    QTest::qWait(formMilliseconds);
    look(&newBook, QStringLiteral("new-book-passphrase"));
    clickIn(&newBook, "next");
    QTest::qWait(formMilliseconds);
    look(&newBook, QStringLiteral("new-book-sheet"));
    clickIn(&newBook, "byHand");
    QTest::qWait(formMilliseconds);
    look(&newBook, QStringLiteral("new-book-code"));
}

TEST_P(Gallery, ShowsTheUnlockingWhole) {
    FakeKeyring keyring;
    const BookInfo info{.keys = {KeyKind::Passphrase, KeyKind::Recovery}};
    for (const auto &[reason, name] : {std::pair(UnlockReason::Opening, QStringLiteral("unlock")),
                                       std::pair(UnlockReason::Locked, QStringLiteral("unlock-locked"))}) {
        UnlockView view(QStringLiteral("/books/Emma.hearthbook"), info, keyring, reason);
        view.setUnlock([](const QString &, const KeySecret &) { return Error{ErrorKind::WrongKey}; });
        show(&view);
        QTest::qWait(formMilliseconds);
        look(&view, name);
        QTest::keyClicks(view.focusWidget(), QStringLiteral("apple tree"));
        clickIn(&view, "open");
        auto *problem = view.findChild<QWidget *>(QStringLiteral("problem"));
        ASSERT_TRUE(QTest::qWaitFor([problem] { return problem->isVisible(); }));
        QTest::qWait(formMilliseconds);
        look(&view, name + QStringLiteral("-wrong"));
        clickIn(&view, "otherWay");
        look(&view, name + QStringLiteral("-code"));
    }
}

/// As a file for the eye and for a camera; what it says is tested elsewhere.
TEST_P(Gallery, WritesTheRecoverySheet) {
    const Report report = recoverySheetReport({.book = QStringLiteral("Emma.hearthbook"),
                                               .code = QByteArray("a code of 20 letters"),
                                               .madeAt = OpenBook().clock.now()});
    const ReportDocument document(report, {}, kOrdinaryPoints);
    EXPECT_EQ(document.pageCount(), 1);
    EXPECT_TRUE(writePdf(document, report.title, file(QStringLiteral("recovery-sheet.pdf"))));
}

TEST_P(Gallery, ShowsTheKeysWhole) {
    OpenBook surroundings;
    FakeKeyring keyring;
    KeysDialog open(surroundings.context(), keyring);
    open.show();
    QTest::qWait(formMilliseconds);
    look(&open, QStringLiteral("keys-open"));
    const auto key = [](const KeySecret &secret, const char *label) {
        return NewKey{secret, QString::fromUtf8(label), {1, 64}};
    };
    ASSERT_TRUE(surroundings.book->replaceKeys({key(KeySecret::passphrase(QStringLiteral("a")), "Mom"),
                                                key(KeySecret::passphrase(QStringLiteral("b")), "Grandma"),
                                                key(KeySecret::recovery(QByteArray(20, 'c')), ""),
                                                key(KeySecret::keyring(QByteArray(32, 'd')), "old-laptop")}));
    KeysDialog keys(surroundings.context(), keyring);
    keys.show();
    QTest::qWait(formMilliseconds);
    look(&keys, QStringLiteral("keys"));
    KeyStepsDialog add({.title = KeysDialog::tr("Add a passphrase"),
                        .words = KeysDialog::tr("The book can then be opened with any of its passphrases."),
                        .action = KeysDialog::tr("A&dd"),
                        .asksWhose = true},
                       surroundings.settings, surroundings.prompts, nullptr);
    add.show();
    QTest::qWait(formMilliseconds);
    look(&add, QStringLiteral("keys-add"));
}

TEST_P(Gallery, ShowsTheBackupsWhole) {
    OpenBook surroundings;
    {
        BackupsDialog none(surroundings.context());
        none.show();
        QTest::qWait(formMilliseconds);
        look(&none, QStringLiteral("backups-none"));
    }
    surroundings.book.add(Goal{.title = QStringLiteral("Swim")});
    ASSERT_TRUE(backUp(surroundings.book.store(), surroundings.clock.today().addDays(-9)));
    surroundings.book.add(Goal{.title = QStringLiteral("Sing")});
    ASSERT_TRUE(backUp(surroundings.book.store(), surroundings.clock.today()));
    BackupsDialog backups(surroundings.context());
    backups.show();
    auto *restore = backups.findChild<QWidget *>(QStringLiteral("restoreBackup"));
    ASSERT_TRUE(QTest::qWaitFor([restore] { return restore->isEnabled(); }));
    QTest::qWait(formMilliseconds);
    look(&backups, QStringLiteral("backups"));
    const DataKey key = *surroundings.book->dataKey();
    RestoreDialog question(
        {backupsOf(surroundings.book.path()).last().path, key, *surroundings.book->contents(), true},
        *surroundings.book->contents());
    question.show();
    QTest::qWait(formMilliseconds);
    look(&question, QStringLiteral("backups-restore"));
}

TEST_P(Gallery, ShowsTheOlderCopyWhole) {
    const BookState seen{QByteArray(16, 'b'), 9, {{QUuid(), 3, OpenBook().clock.now().toUTC()}}};
    const BookState found{QByteArray(16, 'b'), 5, {{QUuid(), 3, OpenBook().clock.now().toUTC().addDays(-8)}}};
    for (const auto &[descent, name] : {std::pair(Descent::Older, QStringLiteral("older-copy")),
                                        std::pair(Descent::Parted, QStringLiteral("parted-copies"))}) {
        OlderCopyDialog question(QStringLiteral("/home/emma/Documents/Emma.hearthbook"), descent, seen,
                                 found);
        question.show();
        QTest::qWait(formMilliseconds);
        look(&question, name);
    }
}

TEST_P(Gallery, ShowsADamagedBookWhole) {
    OpenBook surroundings;
    FakeKeyring keyring;
    for (int i = 0; i < 150; ++i)
        surroundings.book.add(
            Goal{.title = QStringLiteral("Swim"), .whyItMatters = QString(200, QLatin1Char('x'))});
    ASSERT_TRUE(backUp(surroundings.book.store(), surroundings.clock.today()));
    surroundings.book.close();
    damageFile(surroundings.book.path(), 60, 7);
    DamagedDialog damaged(surroundings.book.path(), {}, keyring, surroundings.prompts);
    damaged.show();
    auto *goBack = damaged.findChild<QWidget *>(QStringLiteral("goBack"));
    ASSERT_TRUE(QTest::qWaitFor([goBack] { return goBack->isEnabled(); }));
    QTest::qWait(formMilliseconds);
    look(&damaged, QStringLiteral("damaged"));
    surroundings.prompts.files = {surroundings.book.path(QStringLiteral("saved.hearthbook"))};
    clickIn(&damaged, "salvage");
    ASSERT_TRUE(QTest::qWaitFor(
        [&damaged] { return damaged.findChild<QWidget *>(QStringLiteral("kept")) != nullptr; }, 20000));
    QTest::qWait(formMilliseconds);
    look(&damaged, QStringLiteral("damaged-saved"));
}

TEST_P(Gallery, ShowsTheWelcomeWhole) {
    OpenBook surroundings;
    Welcome welcome(surroundings.settings, surroundings.prompts);
    show(&welcome);
    look(&welcome, QStringLiteral("welcome"));
}

INSTANTIATE_TEST_SUITE_P(Views, Gallery,
                         testing::Values(View{"en", Theme::Light, 100}, View{"en", Theme::Dark, 200},
                                         View{"es", Theme::Light, 100}, View{"es", Theme::Dark, 100},
                                         View{"es", Theme::Light, 200}, View{"ar-pseudo", Theme::Light, 100},
                                         View{"ar-pseudo", Theme::Dark, 100},
                                         View{"ar-pseudo", Theme::Light, 200}),
                         [](const testing::TestParamInfo<View> &view) {
                             const QString name =
                                 QStringLiteral("%1_%2_%3")
                                     .arg(QLatin1String(view.param.language).left(2),
                                          view.param.theme == Theme::Dark ? QStringLiteral("dark")
                                                                          : QStringLiteral("light"))
                                     .arg(view.param.textPercent);
                             return name.toStdString();
                         });
