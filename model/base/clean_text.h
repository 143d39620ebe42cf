// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// One line of foreign text without control characters and without the marks that turn the
/// direction of writing, which can make a number read as another. White space is simplified.
QString cleanLine(const QString &text);

/// The same for text of many lines: line breaks and tabs stay, line ends become '\n'.
QString cleanText(QString text);

/// Only without control characters and without marks of the order of bytes: all that can be seen stays as it
/// was written.
QString withoutControls(QString text);
/// There may be some in it, perhaps written as "\\u0007".
bool mayHoldControls(const QByteArray &json);
