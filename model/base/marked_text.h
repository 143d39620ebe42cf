// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The words of a text with the marks of web pages in it, as Daylio writes its notes: "<br>" breaks a line,
/// "&amp;" is a letter, and "<b>" only looks.
QString withoutMarks(const QString &text);

/// The same for a text that came from a web page, perhaps with its marks written as letters ("&lt;p&gt;"):
/// lines and spaces are as people read them. A text without marks stays as it is.
QString withoutWebMarks(const QString &text);

/// "&amp;" and "&#233;" as the letters that they stand for; what is none of these stays as it is.
QString withNamedLetters(const QString &text);
