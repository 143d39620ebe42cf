// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/languages.h"

#include <QCoreApplication>

QList<Language> languages() {
    // A language's name stays in that language, so that everybody finds their own.
    return {{QString(), QCoreApplication::translate("Languages", "As this computer")},
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("es"), QStringLiteral("Español")}};
}
