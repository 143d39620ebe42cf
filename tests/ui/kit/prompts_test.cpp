// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/prompts.h"

#include "tests/support/audit.h"
#include "tests/support/temporary_book.h"
#include "ui/kit/settings.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QTest>
#include <QTimer>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

QAbstractButton *buttonOf(const QWidget *window, const QString &text) {
    for (auto *button : window->findChildren<QAbstractButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

class DialogPromptsTest : public testing::Test {
protected:
    DialogPromptsTest() { m_settings.setLastFolder(m_folder.path()); }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void put(const QString &name) {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("mine");
    }
    /// Gives the dialog that opens the name, and accepts it. What asks then, is told and left.
    QString saveAs(const QString &name) {
        QTimer::singleShot(0, [this, name] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            auto *line = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
            line->setText(name);
            QTimer::singleShot(0, dialog, [this, dialog] { leave(dialog); });
            QMetaObject::invokeMethod(dialog, "accept");
        });
        return m_prompts.saveFile(nullptr, u"Save"_s, u"page.html"_s, u"Web pages (*.html)"_s);
    }

    QTemporaryDir m_folder;
    Settings m_settings{std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat)};
    DialogPrompts m_prompts{m_settings};
    QString m_asked;

private:
    void leave(QFileDialog *dialog) {
        auto *question = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!question || question == dialog)
            return; // it was taken without a word
        m_asked = question->findChild<QLabel *>()->text();
        QTimer::singleShot(0, dialog, &QDialog::reject);
        question->reject();
    }
};

TEST_F(DialogPromptsTest, PutsTheEndingOnANameWithoutOne) {
    EXPECT_EQ(saveAs(path(u"mine"_s)), path(u"mine.html"_s));
    EXPECT_EQ(m_asked, QString());
}

TEST_F(DialogPromptsTest, AsksAboutTheFileThatWouldBeReplaced) {
    put(u"mine.html"_s);
    EXPECT_EQ(saveAs(path(u"mine"_s)), QString());
    EXPECT_TRUE(m_asked.contains(u"mine.html"_s)) << qPrintable(m_asked);
}

TEST_F(DialogPromptsTest, RefusesTheNameOfABook) {
    TemporaryBook book;
    EXPECT_EQ(saveAs(book->path()), QString());
    EXPECT_TRUE(m_asked.contains(u"belongs to a Hearthbook book"_s)) << qPrintable(m_asked);
}

TEST_F(DialogPromptsTest, BreaksLongWordsOfItsButtons) {
    const QString action = u"Open this book anyway although the other computer may still have it"_s;
    QTimer::singleShot(0, [&] {
        QWidget *box = QApplication::activeModalWidget();
        ASSERT_TRUE(box);
        EXPECT_EQ(cutTexts(box), QStringList());
        QTest::mouseClick(buttonOf(box, action), Qt::LeftButton);
    });
    EXPECT_EQ(m_prompts.choose(nullptr, u"Open"_s,
                               u"Another computer has had this book open for a long time. "_s.repeated(8),
                               {u"Look at the book and change nothing in it"_s, action}),
              1);
}

TEST_F(DialogPromptsTest, LiesWhollyOnTheScreenWhereverItsParentStands) {
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    QWidget parent;
    parent.resize(300, 200);
    parent.show();
    for (const int sentences : {1, 8, 200}) {
        for (const QPoint &corner : {QPoint(-280, -180), room.bottomRight() - QPoint(20, 20)}) {
            parent.move(corner);
            QTimer::singleShot(50, [&] {
                QWidget *box = QApplication::activeModalWidget();
                ASSERT_TRUE(box);
                EXPECT_TRUE(room.contains(box->frameGeometry())) << sentences;
                EXPECT_TRUE(box->rect().contains(
                    QRect(buttonOf(box, u"Open it anyway"_s)->mapTo(box, QPoint()), QSize(1, 1))));
                QTest::mouseClick(buttonOf(box, u"Cancel"_s), Qt::LeftButton);
            });
            m_prompts.choose(
                &parent, u"Open"_s,
                u"Another computer has had this book open for a long time. "_s.repeated(sentences),
                {u"Look at it only"_s, u"Open it anyway"_s});
        }
    }
}

TEST_F(DialogPromptsTest, ConfirmsOnlyWhatWasPressed) {
    for (const bool isWanted : {true, false}) {
        QTimer::singleShot(0, [&] {
            QWidget *box = QApplication::activeModalWidget();
            ASSERT_TRUE(box);
            QTest::mouseClick(buttonOf(box, isWanted ? u"Delete"_s : u"Cancel"_s), Qt::LeftButton);
        });
        EXPECT_EQ(m_prompts.confirm(nullptr, u"Delete"_s, u"Delete it?"_s, u"Delete"_s), isWanted);
    }
}

} // namespace
