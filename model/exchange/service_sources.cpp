// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/service_sources.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QString &path) {
    return QFileInfo(path).absolutePath();
}

} // namespace

QStringList serviceSources(const QStringList &chosen) {
    QStringList folders;
    for (const QString &path : chosen) {
        if (QFileInfo(path).fileName() == u"datapackage.json"_s)
            folders.append(folderOf(path));
    }
    QStringList sources;
    for (const QString &path : chosen) {
        const bool isTable = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
        if (QFileInfo(path).fileName() == u"datapackage.json"_s)
            sources.append(folderOf(path));
        else if (!isTable || !folders.contains(folderOf(path)))
            sources.append(path);
    }
    return sources;
}

QString nameOfSources(const QStringList &sources) {
    QStringList names;
    for (const QString &source : sources)
        names.append(QFileInfo(QDir(source).absolutePath()).fileName());
    return names.join(u", "_s);
}
