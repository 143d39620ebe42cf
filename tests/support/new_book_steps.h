// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QTest>
#include <QWidget>

/// Clicks what `name` names in an open dialog.
inline void clickIn(QWidget *dialog, const char *name) {
    auto *button = dialog->findChild<QAbstractButton *>(QString::fromLatin1(name));
    if (!button)
        qFatal("there is no %s", name);
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(button->height() / 2, button->height() / 2));
}

/// In the dialog "Make a book", once the name is typed: a book that nothing protects.
inline void makeWithoutPassphrase(QWidget *newBookDialog) {
    clickIn(newBookDialog, "next");
    clickIn(newBookDialog, "withoutPassphrase");
    clickIn(newBookDialog, "makeBook");
}
