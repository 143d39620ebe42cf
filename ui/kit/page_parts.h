// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

/// The head of a page, such as its title with its actions behind it, or below it where there is no room.
QWidget *pageHead(QWidget *left, const QList<QWidget *> &right);
/// A text as a white sheet, not wider than is good to read.
QWidget *readableSheet(QWidget *text);
