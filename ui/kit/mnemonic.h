// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

using namespace Qt::StringLiterals;

/// Words that somebody typed, for a button or a menu: an ampersand in them is one, and marks no Alt+letter.
inline QString withoutMnemonic(QString text) {
    return text.replace(u'&', u"&&"_s);
}

/// What an entry of a menu says, without the mark of its Alt+letter and the dots that promise a question.
inline QString textOfAction(QString text) {
    text.remove(u"…"_s);
    text.replace(u"&&"_s, u"\x01"_s);
    text.remove(u'&');
    return text.replace(u'\x01', u'&');
}
