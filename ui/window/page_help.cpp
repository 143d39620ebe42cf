// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/page_help.h"

#include <QFile>

using namespace Qt::StringLiterals;

QString pageHelp(const QString &page, const QLocale &locale) {
    QFile file(locale.language() == QLocale::Spanish ? u":/help/es.txt"_s : u":/help/en.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString heading = u"\n[%1]\n"_s.arg(page);
    const QString all = QString::fromUtf8(file.readAll());
    const qsizetype at = all.indexOf(heading);
    return at < 0 ? QString() : all.mid(at + heading.size()).section(u'\n', 0, 0);
}
