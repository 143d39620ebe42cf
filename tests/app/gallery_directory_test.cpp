// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"
#include "model/files/atomic_replace.h"
#include "model/lists/service_list.h"
#include "tests/support/gallery.h"
#include "tests/support/new_book_steps.h"
#include "tests/support/sample_services.h"
#include "ui/directory/service_exchange.h"
#include "ui/directory/sheet_review.h"
#include "ui/lists/outcome_review_dialog.h"
#include "ui/window/file_kinds.h"
#include "ui/window/main_window.h"
#include "ui/window/new_book_dialog.h"

#include <QAbstractItemView>
#include <QLineEdit>

namespace {

/// A social worker's directory, as Gallery does it with a care book.
class DirectoryGallery : public Gallery {
protected:
    static void SetUpTestSuite() {
        s_folder = std::make_unique<QTemporaryDir>();
        ASSERT_TRUE(writeSampleDirectory(bookPath(), 200));
    }
    void SetUp() override {
        Gallery::SetUp();
        auto opened = Store::open(bookPath());
        ASSERT_TRUE(opened);
        m_store = *std::move(opened);
        m_history = std::make_unique<History>(*m_store);
        m_window = std::make_unique<MainWindow>(
            PageContext{*m_store, *m_history, m_around.prompts, m_around.settings, m_around.clock},
            placesOf(BookKind::Directory), fileKindsOf(BookKind::Directory));
        show(m_window.get());
        m_window->goTo(QStringLiteral("services"));
    }
    void TearDown() override {
        m_window.reset();
        m_history.reset();
        m_store.reset();
        Gallery::TearDown();
    }
    void lookWhenSettled(const QByteArray &name) {
        QTest::qWait(pageMilliseconds * 2);
        Q_UNUSED(QTest::qWaitFor([this] { return auditFindings(m_window.get()).empty(); }, mostMilliseconds))
        look(m_window.get(), QString::fromLatin1(name));
    }
    Page *page() { return m_window->currentPage(); }
    template <typename Widget>
    Widget *part(const char *name) {
        return page()->findChild<Widget *>(QString::fromLatin1(name));
    }

    OpenBook m_around;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<History> m_history;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_P(DirectoryGallery, ShowsTheServicesWhole) {
    lookWhenSettled("directory-services");
    QTest::keyClicks(part<QLineEdit>("search"), QStringLiteral("resp"));
    lookWhenSettled("directory-found");
    clickIn(page(), "filtersButton");
    QTest::keyClicks(part<QLineEdit>("place"), QStringLiteral("60302"));
    lookWhenSettled("directory-filters");
    m_window->resize(scaled(620), 740); // narrow for this size of text
    lookWhenSettled("directory-narrow");
}

TEST_P(DirectoryGallery, ShowsItsFormsWhole) {
    for (const char *form : {"check", "note", "categories"}) {
        clickIn(page(), form);
        lookAtForm(m_window.get(), QStringLiteral("form-service-%1").arg(QLatin1String(form)));
    }
    auto *list = part<QAbstractItemView>("list");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    clickIn(page(), "compare");
    lookAtForm(m_window.get(), QStringLiteral("side-by-side"));
    NewBookDialog book(m_around.settings, m_around.prompts, BookKind::Directory);
    book.show();
    QTest::qWait(formMilliseconds);
    look(&book, QStringLiteral("new-directory"));
}

TEST_P(DirectoryGallery, ShowsWhatAnImportBroughtWhole) {
    QFile file(s_folder->filePath(QStringLiteral("some services.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"([{"id": "a", "name": "Rides"}, {"name": "Meals", "minimum_age": "teens"}])");
    file.close();
    importServices(m_window->context(), {file.fileName()}, m_window.get());
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            const auto *close = m_window->findChild<QWidget *>(QStringLiteral("saveProblems"));
            return close && close->isVisible();
        },
        20'000));
    lookAtForm(m_window.get(), QStringLiteral("import-services"));
    m_window->goTo(QStringLiteral("import"));
    lookWhenSettled("directory-imports");
    m_history->undo();
}

TEST_P(DirectoryGallery, ShowsATableOfServicesWhole) {
    QFile file(s_folder->filePath(QStringLiteral("a list of the county.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "Program;Agency;Phone;Where;Remarks of the intake desk of the county\n"
        "Rides to the hospital;County Rides;(312) 555-0183;12 Oak Street;Call two days before the visit\n"
        "Meals;Kitchen;312-555-0199;7 Elm Street;\n");
    file.close();
    importServices(m_window->context(), {file.fileName()}, m_window.get());
    const auto shown = [this] {
        const auto *review = m_window->findChild<SheetReview *>();
        return review && review->isVisible();
    };
    ASSERT_TRUE(QTest::qWaitFor(shown, 20'000));
    lookAtForm(m_window.get(), QStringLiteral("import-table-of-services"));
}

TEST_P(DirectoryGallery, ShowsListsWhole) {
    ServiceList list{.label = QStringLiteral("M., 3 West"),
                     .heading = {QStringLiteral("For the way home"), {}},
                     .preparedBy = QStringLiteral("A. Kim, social work\n(312) 555-0100"),
                     .preparedOn = m_around.clock.today(),
                     .hasCodes = true};
    for (const char *name : {"Rides to the hospital", "Meals for brothers and sisters", "A break at night"}) {
        list.items.append(newItem(fullService(QString::fromLatin1(name), QString::fromLatin1(name))));
        list.items.last().why = {QStringLiteral("They come to your home"),
                                 QStringLiteral("Vienen a su casa")};
    }
    m_history->perform({QStringLiteral("Add"), {adding(list)}});
    m_window->goTo(QStringLiteral("lists"));
    lookWhenSettled("directory-lists");
    for (const char *form : {"edit", "editItem", "output", "renew"}) {
        clickIn(page(), form);
        QTest::qWait(pageMilliseconds);
        lookAtForm(m_window.get(), QStringLiteral("list-%1").arg(QLatin1String(form)));
    }
    m_history->undo();
    lookWhenSettled("directory-no-lists");
}

TEST_P(DirectoryGallery, ShowsOrganizationsAndTheQueueWhole) {
    for (const char *place : {"organizations", "recheck"}) {
        m_window->goTo(QLatin1String(place));
        lookWhenSettled(QByteArray("directory-") + place);
    }
}

TEST_P(DirectoryGallery, ShowsWhatAFamilyTellsWhole) {
    const QString path = s_folder->filePath(QStringLiteral("told.hearthoutcomes"));
    const ServiceOutcome told{{},
                              QStringLiteral("Rides to the hospital"),
                              QStringLiteral("County Rides"),
                              ResourceState::WaitingList,
                              {{m_around.clock.today(), QStringLiteral("Three weeks"), {}, {}}}};
    ASSERT_TRUE(durableReplace(path, writeOutcomes({told}, m_around.clock.today())));
    openOutcomes(m_window->context(), path, m_window.get());
    lookAtForm(m_window.get(), QStringLiteral("list-told"));
}

TEST_P(DirectoryGallery, ShowsPairsWhole) {
    Service other = fullService(QStringLiteral("Hospital rides"), QStringLiteral("rides-2"));
    other.phones.append({.number = QStringLiteral("(312) 555-0184"), .type = QStringLiteral("text")});
    other.alert = QStringLiteral("Call two days before.");
    other.url = QStringLiteral("https://www.example.org/rides/to/the/hospital/and/back");
    m_history->perform({QStringLiteral("Add"), {adding(fullService()), adding(other)}});
    m_window->goTo(QStringLiteral("pairs"));
    lookWhenSettled("directory-pairs");
    m_window->resize(scaled(620), 740); // narrow for this size of text
    lookWhenSettled("directory-pairs-narrow");
    while (part<QAbstractItemView>("list")->isVisible())
        clickIn(page(), "areTwo");
    lookWhenSettled("directory-no-pairs");
    while (m_history->canUndo())
        m_history->undo();
}

INSTANTIATE_TEST_SUITE_P(Views, DirectoryGallery, galleryViews(), nameOfParam);
