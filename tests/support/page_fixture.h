// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/temporary_book.h"
#include "ui/kit/history.h"
#include "ui/kit/page.h"
#include "ui/kit/settings.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a page needs, on an empty book: for tests that click and type in one page.
class PageFixture : public testing::Test {
protected:
    explicit PageFixture(BookKind kind = BookKind::CareBook) : book(kind) {
        for (const auto signal : {&History::failed, &History::notSaved})
            QObject::connect(&history, signal, [this](const Error &error) { told.append(error.text); });
        QObject::connect(&history, &History::performed,
                         [this](const ChangeSet &step) { done.append(step.label); });
    }

    /// A child of `parent` by its object name; the test ends when there is none.
    template <typename Widget = QWidget>
    static Widget *find(const QObject *parent, const char *name) {
        auto *found = parent->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    static void click(const QObject *parent, const char *name) {
        QTest::mouseClick(find(parent, name), Qt::LeftButton);
    }
    /// Types over what stands in a field.
    static void type(const QObject *parent, const char *name, const QString &text) {
        auto *field = find(parent, name);
        field->setFocus();
        QWidget *typed = field->window()->focusWidget(); // the line inside a field of several parts
        QTest::keyClick(typed, Qt::Key_A, Qt::ControlModifier);
        for (const QChar letter : text) // QTest::keyClicks() knows ASCII alone
            QTest::sendKeyEvent(QTest::Click, typed, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    /// Chooses in a combo box by the keyboard.
    static void choose(const QObject *parent, const char *name, const QString &text) {
        auto *box = find<QComboBox>(parent, name);
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = box->findText(text); i > 0; --i)
            QTest::keyClick(box, Qt::Key_Down);
        EXPECT_EQ(box->currentText(), text);
    }
    /// A label says it, and the person can see it.
    static bool says(const QWidget *where, const QString &text) {
        const auto labels = where->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            // To the eye, or, where there is more, to a screen reader.
            return label->isVisibleTo(where) && (label->text() + label->accessibleName()).contains(text);
        });
    }
    /// The first lines of the list, from top to bottom.
    static QStringList rows(const QWidget *page, const char *name = "list") {
        const QAbstractItemModel *model = find<QAbstractItemView>(page, name)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }
    static bool isOpen(const QWidget *parent) {
        const auto dialogs = parent->findChildren<QDialog *>();
        return std::any_of(dialogs.begin(), dialogs.end(),
                           [](const QDialog *dialog) { return dialog->isVisible(); });
    }
    /// Shortcuts of an inactive window are not heard, and without a desktop nobody makes one active.
    static bool isActive(QWidget *window) {
        window->activateWindow();
        return QTest::qWaitFor([window] { return QApplication::activeWindow() == window; });
    }
    /// The dialog that is open on top of `parent`.
    template <typename Dialog>
    static Dialog *dialog(const QWidget *parent) {
        // Editors of tests have no Q_OBJECT, so Qt cannot tell them apart.
        for (QDialog *each : parent->findChildren<QDialog *>()) {
            auto *open = dynamic_cast<Dialog *>(each);
            if (open && open->isVisible() && isActive(open))
                return open;
        }
        qFatal("there is no such dialog");
    }
    static void showAndWait(QWidget &widget) {
        widget.resize(1000, 700);
        widget.show();
        widget.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&widget));
    }

    QTemporaryDir folder;
    TemporaryBook book;
    History history{book.store()};
    FakePrompts prompts;
    Settings settings{std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)};
    FixedClock clock{QDateTime(QDate(2026, 3, 14), QTime(9, 30), QTimeZone::utc())};
    PageContext context{book.store(), history, prompts, settings, clock};
    QStringList told = {}; ///< what could not be done
    QStringList done = {}; ///< steps that were saved
};
