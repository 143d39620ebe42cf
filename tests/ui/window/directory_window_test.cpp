// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/open_book.h"
#include "ui/directory/services_page.h"
#include "ui/window/file_kinds.h"
#include "ui/window/help_dialogs.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Nothing of a directory speaks of these.
const QRegularExpression kOfACareBook(u"\\b(child|diary|medicine|contacts|care team|care book|"
                                      "family|today|goal)"_s,
                                      QRegularExpression::CaseInsensitiveOption);

QStringList textsOf(const QWidget *window) {
    QStringList texts{window->windowTitle()};
    for (const auto *label : window->findChildren<QLabel *>())
        texts.append(label->text());
    for (const auto *button : window->findChildren<QAbstractButton *>())
        texts << button->text() << button->toolTip() << button->accessibleName();
    for (const auto *action : window->findChildren<QAction *>())
        texts << action->text() << action->toolTip();
    for (const auto *field : window->findChildren<QLineEdit *>())
        texts << field->placeholderText();
    return texts;
}

class DirectoryWindowTest : public testing::Test {
protected:
    DirectoryWindowTest() {
        QList<FileKind> kinds = fileKindsOf(BookKind::Directory);
        for (FileKind &kind : kinds)
            kind.open = [this, title = kind.title](const PageContext &, const QStringList &files, QWidget *) {
                m_opened.append(title + u' ' + files.join(u' '));
            };
        m_window = std::make_unique<MainWindow>(m_book.context(), placesOf(BookKind::Directory), kinds);
        m_window->goTo(placesOf(BookKind::Directory).first().name);
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    bool takes(const QString &file) const {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &event);
        QApplication::processEvents(); // the files are looked at once the drop has ended
        return true;
    }

    QStringList m_opened = {};
    OpenBook m_book{BookKind::Directory};
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(DirectoryWindowTest, HasItsOwnPlaces) {
    EXPECT_NE(qobject_cast<ServicesPage *>(m_window->currentPage()), nullptr);
    for (const PageEntry &place : placesOf(BookKind::CareBook)) {
        m_window->goTo(place.name);
        EXPECT_EQ(m_window->currentPlace(), u"services"_s) << qPrintable(place.name);
    }
}

TEST_F(DirectoryWindowTest, SpeaksOfNoChild) {
    m_book.book.add(Service{.name = u"Rides"_s});
    EXPECT_EQ(m_window->windowTitle(), u"book – Hearthbook"_s);
    QTimer::singleShot(0, m_window.get(), [] {
        auto *about = QApplication::activeModalWidget();
        ASSERT_NE(about, nullptr);
        for (const QString &text : textsOf(about))
            EXPECT_FALSE(kOfACareBook.match(text).hasMatch()) << qPrintable(text);
        about->close();
    });
    showAbout(*m_window, m_window->isDirectory());
    for (const QString &text : textsOf(m_window.get()))
        EXPECT_FALSE(kOfACareBook.match(text).hasMatch()) << qPrintable(text);
}

TEST_F(DirectoryWindowTest, TakesFilesOfServicesAndNoOthers) {
    QSignalSpy books(m_window.get(), &MainWindow::openBookRequested);
    EXPECT_TRUE(takes(u"/x/services.json"_s));
    EXPECT_TRUE(takes(u"/x/list of the county.CSV"_s));
    EXPECT_TRUE(takes(u"/"_s)) << "a folder may hold tables";
    EXPECT_FALSE(takes(u"/x/people.vcf"_s));
    EXPECT_FALSE(takes(u"/x/for-us.hearthlist"_s));
    EXPECT_TRUE(takes(u"/x/told.hearthoutcomes"_s));
    EXPECT_TRUE(takes(u"/x/ask.hearthneeds"_s));
    EXPECT_EQ(m_opened, QStringList({u"Import services /x/services.json"_s,
                                     u"Import services /x/list of the county.CSV"_s, u"Import services /"_s,
                                     u"Open what came of a list /x/told.hearthoutcomes"_s,
                                     u"Open what is asked for /x/ask.hearthneeds"_s}));
    EXPECT_TRUE(takes(u"/x/other.hearthbook"_s));
    EXPECT_EQ(books.count(), 1);
}

TEST_F(DirectoryWindowTest, FindsByTheUsualKey) {
    m_book.book.add(Service{.name = u"Rides"_s});
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), m_window->currentPage()->searchField());
}
