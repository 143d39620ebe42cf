// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

/// What a page is for, in five sentences in this language, by the page's name; empty for a page without any.
/// They stand in resources/help.
QString pageHelp(const QString &page, const QLocale &locale = QLocale());
