// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/record_title.h"

#include <QStringList>

using namespace Qt::StringLiterals;

QString titleOf(const QString &table, const QJsonObject &document) {
    const bool isSingle = table == u"child"_s || table == u"keepsake"_s; // its kind says what it is
    if (isSingle)
        return {};
    for (const char *column :
         {"title", "name", "service", "company", "about", "file_name", "what", "paper"}) {
        QString text = document[QLatin1String(column)].toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}
