// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"

#include <QApplication>
#include <QTest>
#include <QTimer>
#include <functional>
#include <gtest/gtest.h>

/// The whole program with settings and books in a folder that goes away with it.
class ProgramFixture : public testing::Test {
protected:
    std::unique_ptr<QSettings> stored() const {
        return std::make_unique<QSettings>(file("settings.ini"), QSettings::IniFormat);
    }
    /// Ends the program, if it runs, and starts it.
    void start(const Options &options = {}) {
        m_application.reset();
        m_application = std::make_unique<Application>(stored(), options, nullptr, file("seen-books.json"));
        m_application->start();
        QApplication::processEvents();
    }
    void end() { m_application.reset(); }
    Application &program() { return *m_application; }
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    template <typename Window>
    static Window *shown() {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *window = qobject_cast<Window *>(widget); window && window->isVisible())
                return window;
        return nullptr;
    }
    /// Answers the dialog that the next click opens.
    static void whenAsked(const std::function<void(QWidget *)> &answer) {
        QTimer::singleShot(20, qApp, [answer] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (dialog && dialog->isActiveWindow())
                answer(dialog);
            else
                whenAsked(answer);
        });
    }

    QTemporaryDir m_folder;

private:
    std::unique_ptr<Application> m_application;
};
