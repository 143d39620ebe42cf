// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/languages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QList<Language> languages() {
    // A language's name stays in that language, so that everybody finds their own.
    return {{QString(), QCoreApplication::translate("Languages", "As this computer")},
            {u"en"_s, u"English"_s},
            {u"es"_s, u"Español"_s}};
}
