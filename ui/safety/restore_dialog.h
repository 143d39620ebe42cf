// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/safety/backup_text.h"

#include <QDialog>

/// Shows what a backup holds beside what the present book holds, and asks whether to go back to it.
class RestoreDialog : public QDialog {
    Q_OBJECT
public:
    RestoreDialog(const CheckedBackup &backup, const BookContents &present, QWidget *parent = nullptr);

private:
    QWidget *buildComparison(const CheckedBackup &backup, const BookContents &present);
};
