// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/service_sources.h"

#include "model/directory/hsds/hsds_tables.h"
#include "model/directory/hsds/hsds_upgrade.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QString &path) {
    return QFileInfo(path).absolutePath();
}

/// By folder, those that are tables of HSDS by their names, where services are among them.
QHash<QString, QStringList> tablesOfFolders(const QStringList &chosen) {
    QHash<QString, QStringList> tables;
    QSet<QString> withServices;
    for (const QString &path : chosen) {
        const QString table = tableOfName(QFileInfo(path).fileName());
        if (!path.endsWith(u".csv"_s, Qt::CaseInsensitive) || !hsds::tableSpec(table))
            continue;
        tables[folderOf(path)].append(path);
        if (table == u"service"_s)
            withServices.insert(folderOf(path));
    }
    tables.removeIf(
        [&](const auto &each) { return each.value().size() < 2 || !withServices.contains(each.key()); });
    return tables;
}

} // namespace

QStringList serviceSources(const QStringList &chosen) {
    QStringList folders;
    for (const QString &path : chosen) {
        if (QFileInfo(path).fileName() == u"datapackage.json"_s)
            folders.append(folderOf(path));
    }
    QStringList sources;
    const QHash<QString, QStringList> tables = tablesOfFolders(chosen);
    for (const QString &path : chosen) {
        const QStringList together = tables.value(folderOf(path));
        const bool isTogether = together.contains(path) && !folders.contains(folderOf(path));
        if (isTogether && together.first() != path)
            continue;
        if (isTogether) {
            sources.append(together.join(u'\n'));
            continue;
        }
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
    for (const QString &source : sources) {
        for (const QString &path : source.split(u'\n'))
            names.append(QFileInfo(QDir(path).absolutePath()).fileName());
    }
    return names.join(u", "_s);
}

bool areTables(const QString &source) {
    return source.contains(u'\n');
}
