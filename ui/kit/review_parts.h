// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QPushButton;

// What the reviews of files with tables are put together from.

/// A few rows of what comes in, below their title.
QWidget *examplesTable(const QString &title, QAbstractItemModel *rows);

/// A label above its field, which it names.
QWidget *labelled(const QString &text, QWidget *field);

/// The button at the end that brings in, by Ctrl+Enter, too.
QPushButton *bringInButton(QWidget *review);

QPushButton *cancelButton();

/// Both at the end of their row.
QWidget *reviewButtons(QPushButton *cancel, QPushButton *bringIn);
