// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup_probe.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>

/// The least that a program with a Qt window can be.
int main(int argc, char **argv) {
    QApplication application(argc, argv);
    StartupProbe watcher;
    application.installEventFilter(&watcher);
    QMainWindow window;
    window.resize(1160, 740);
    // With a text there are letters to load, as in every program that says something.
    if (argc > 1)
        window.setCentralWidget(new QLabel(QString::fromLocal8Bit(argv[1])));
    window.show();
    return QApplication::exec();
}
