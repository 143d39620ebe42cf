// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/prompts.h"

#include "ui/shell/settings.h"
#include "ui/shell/widgets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

QString DialogPrompts::remembered(const QString &file) {
    if (!file.isEmpty())
        m_settings.setLastFolder(QFileInfo(file).absolutePath());
    return file;
}

QString DialogPrompts::openFile(QWidget *parent, const QString &title, const QString &filter) {
    return remembered(QFileDialog::getOpenFileName(parent, title, m_settings.lastFolder(), filter));
}

QStringList DialogPrompts::openFiles(QWidget *parent, const QString &title, const QString &filter) {
    QStringList files = QFileDialog::getOpenFileNames(parent, title, m_settings.lastFolder(), filter);
    remembered(files.value(0));
    return files;
}

QString DialogPrompts::saveFile(QWidget *parent, const QString &title, const QString &suggested,
                                const QString &filter) {
    const QString start = QDir(m_settings.lastFolder()).absoluteFilePath(suggested);
    return remembered(QFileDialog::getSaveFileName(parent, title, start, filter));
}

bool DialogPrompts::confirm(QWidget *parent, const QString &title, const QString &text,
                            const QString &action) {
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    auto *yes = box.addButton(action, QMessageBox::AcceptRole);
    auto *no = box.addButton(QCoreApplication::translate("Prompts", "Cancel"), QMessageBox::RejectRole);
    setRole(yes, "primary");
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<int> DialogPrompts::choose(QWidget *parent, const QString &title, const QString &text,
                                         const QStringList &actions) {
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    QList<QAbstractButton *> buttons;
    for (const QString &action : actions)
        buttons.append(box.addButton(action, QMessageBox::ActionRole));
    auto *no = box.addButton(QCoreApplication::translate("Prompts", "Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    const qsizetype chosen = buttons.indexOf(box.clickedButton());
    return chosen < 0 ? std::nullopt : std::optional(int(chosen));
}
