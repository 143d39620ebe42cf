// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/floors.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QString &path) {
    return path.section(u'/', 0, -2);
}

bool isOfTheProgram(const QString &header) {
    return header.startsWith(u"model/"_s) || header.startsWith(u"ui/"_s) || header.startsWith(u"app/"_s);
}

/// Counted from the lowest; -1 where no floor has the folder.
int floorOf(const QString &folder, const QList<QStringList> &floors) {
    const auto has = [&folder](const QStringList &floor) { return floor.contains(folder); };
    const auto found = std::find_if(floors.begin(), floors.end(), has);
    return found == floors.end() ? -1 : int(found - floors.begin());
}

} // namespace

QList<QStringList> floorsOf(const QString &readme) {
    static const QRegularExpression picture(u"## Floors\n.*?```\n(.*?)```"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    QList<QStringList> floors;
    const QStringList lines = picture.match(readme).captured(1).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        static const QRegularExpression spaces(u"\\s+"_s);
        floors.prepend(line.section(u"  # "_s, 0, 0).split(spaces, Qt::SkipEmptyParts));
    }
    return floors;
}

QStringList breaksOfFloors(const SourceFile &file, const QList<QStringList> &floors) {
    const QString folder = folderOf(file.path);
    const int floor = floorOf(folder, floors);
    if (floor < 0)
        return {u"%1: its folder is on no floor of the README"_s.arg(file.path)};
    QStringList found;
    for (const QString &header : file.includes()) {
        const QString other = folderOf(header);
        if (isOfTheProgram(header) && other != folder && floorOf(other, floors) >= floor)
            found += u"%1: includes %2, which is not on a lower floor"_s.arg(file.path, header);
    }
    return found;
}
