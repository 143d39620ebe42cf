// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

using namespace Qt::StringLiterals;

/// Words that somebody typed, for a button or a menu: an ampersand in them is one, and marks no Alt+letter.
inline QString withoutMnemonic(QString text) {
    return text.replace(u'&', u"&&"_s);
}
