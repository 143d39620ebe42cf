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
#include "ui/window/new_book_dialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>

using namespace Qt::StringLiterals;

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
        m_window->goTo(u"services"_s);
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

    /// By its button, or in the menu of what is done now and then.
    void begin(const char *form) {
        if (auto *action = page()->findChild<QAction *>(QString::fromLatin1(form)))
            action->trigger();
        else
            clickIn(page(), form);
    }

    OpenBook m_around;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<History> m_history;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_P(DirectoryGallery, ShowsTheServicesWhole) {
    lookWhenSettled("directory-services");
    QTest::keyClicks(part<QLineEdit>("search"), u"resp"_s);
    lookWhenSettled("directory-found");
    clickIn(page(), "filtersButton");
    QTest::keyClicks(part<QLineEdit>("place"), u"60302"_s);
    lookWhenSettled("directory-filters");
    m_window->resize(scaled(620), 740); // narrow for this size of text
    lookWhenSettled("directory-narrow");
}

TEST_P(DirectoryGallery, ShowsItsFormsWhole) {
    for (const char *form : {"check", "note", "categories"}) {
        begin(form);
        lookAtForm(m_window.get(), u"form-service-%1"_s.arg(QLatin1String(form)));
    }
    auto *list = part<QAbstractItemView>("list");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    clickIn(page(), "compare");
    lookAtForm(m_window.get(), u"side-by-side"_s);
    NewBookDialog book(m_around.settings, m_around.prompts, BookKind::Directory);
    book.show();
    QTest::qWait(formMilliseconds);
    look(&book, u"new-directory"_s);
}

TEST_P(DirectoryGallery, ShowsWhatAnImportBroughtWhole) {
    QFile file(s_folder->filePath(u"some services.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"([{"id": "a", "name": "Rides"}, {"name": "Meals", "minimum_age": "teens"}])");
    file.close();
    importServices(m_window->context(), {file.fileName()}, m_window.get());
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            const auto *close = m_window->findChild<QWidget *>(u"saveProblems"_s);
            return close && close->isVisible();
        },
        20'000));
    lookAtForm(m_window.get(), u"import-services"_s);
    m_window->goTo(u"import"_s);
    lookWhenSettled("directory-imports");
    m_history->undo();
}

TEST_P(DirectoryGallery, ShowsATableOfServicesWhole) {
    QFile file(s_folder->filePath(u"a list of the county.csv"_s));
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
    lookAtForm(m_window.get(), u"import-table-of-services"_s);
}

TEST_P(DirectoryGallery, ShowsListsWhole) {
    ServiceList list{.label = u"M., 3 West"_s,
                     .heading = {u"For the way home"_s, {}},
                     .preparedBy = u"A. Kim, social work\n(312) 555-0100"_s,
                     .preparedOn = m_around.clock.today(),
                     .hasCodes = true};
    for (const char *name : {"Rides to the hospital", "Meals for brothers and sisters", "A break at night"}) {
        list.items.append(newItem(fullService(QString::fromLatin1(name), QString::fromLatin1(name))));
        list.items.last().why = {u"They come to your home"_s, u"Vienen a su casa"_s};
    }
    m_history->perform({u"Add"_s, {adding(list)}});
    m_window->goTo(u"lists"_s);
    lookWhenSettled("directory-lists");
    for (const char *form : {"edit", "editItem", "output", "renew"}) {
        begin(form);
        QTest::qWait(pageMilliseconds);
        lookAtForm(m_window.get(), u"list-%1"_s.arg(QLatin1String(form)));
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
    const QString path = s_folder->filePath(u"told.hearthoutcomes"_s);
    const ServiceOutcome told{{},
                              u"Rides to the hospital"_s,
                              u"County Rides"_s,
                              ResourceState::WaitingList,
                              {{m_around.clock.today(), u"Three weeks"_s, {}, {}}}};
    ASSERT_TRUE(durableReplace(path, writeOutcomes({told}, m_around.clock.today())));
    openOutcomes(m_window->context(), path, m_window.get());
    lookAtForm(m_window.get(), u"list-told"_s);
}

TEST_P(DirectoryGallery, ShowsPairsWhole) {
    Service other = fullService(u"Hospital rides"_s, u"rides-2"_s);
    other.phones.append({.number = u"(312) 555-0184"_s, .type = u"text"_s});
    other.alert = u"Call two days before."_s;
    other.url = u"https://www.example.org/rides/to/the/hospital/and/back"_s;
    m_history->perform({u"Add"_s, {adding(fullService()), adding(other)}});
    m_window->goTo(u"pairs"_s);
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
