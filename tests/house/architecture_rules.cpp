// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/architecture_rules.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 400;

/// "/usr/include/…/qt6", which holds one folder of headers per module.
QDir qtHeaders() {
    return QDir(QStringLiteral(HEARTHBOOK_QT_HEADERS));
}

bool isIn(const char *module, const QString &header) {
    return QFileInfo::exists(qtHeaders().filePath(QLatin1String(module) + u'/' + header));
}

bool isInAnyQtModule(const QString &header) {
    const QStringList modules = qtHeaders().entryList({u"Qt*"_s}, QDir::Dirs);
    return std::any_of(modules.begin(), modules.end(), [&](const QString &module) {
        return QFileInfo::exists(qtHeaders().filePath(module + u'/' + header));
    });
}

/// A Qt header by the name of its class, its file or its module, wherever it lies.
bool isOfQt(const QString &header) {
    return header.startsWith(u'Q') || (header.startsWith(u'q') && isInAnyQtModule(header));
}

bool isOfCoreOrSql(const QString &header) {
    if (header.contains(u'/'))
        return header.startsWith(u"QtCore/"_s) || header.startsWith(u"QtSql/"_s);
    return isIn("QtCore", header) || isIn("QtSql", header);
}

template <typename Forbidden>
QStringList breaks(const SourceFile &file, const char *why, Forbidden isForbidden) {
    QStringList found;
    for (const QString &header : file.includes()) {
        if (isForbidden(header))
            found += u"%1: includes %2: %3"_s.arg(file.path, header, QLatin1String(why));
    }
    return found;
}

bool isBelow(const SourceFile &file, const char *folder) {
    return file.path.startsWith(QLatin1String(folder));
}

/// "diary" of "ui/diary/diary_page.h"; empty where there is no such folder.
QString featureOf(const QString &path) {
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 && parts[0] == u"ui"_s ? parts[1] : QString();
}

bool isPageHeader(const QString &header) {
    return header.endsWith(u"_page.h"_s);
}

/// Tables may be read by everyone; only the store writes to them.
bool isOfTheDatabase(const QString &header) {
    return header == u"model/database/connection.h"_s || header == u"model/database/query.h"_s ||
           header == u"model/database/stored_table.h"_s;
}

} // namespace

QStringList breaksOfModelWithoutWindow(const SourceFile &file) {
    if (!isBelow(file, "model/"))
        return {};
    return breaks(file, "the model knows Qt Core and Sql alone", [](const QString &header) {
        return header.startsWith(u"ui/"_s) || header.startsWith(u"app/"_s) ||
               (isOfQt(header) && !isOfCoreOrSql(header));
    });
}

QStringList breaksOfWindowWithoutSql(const SourceFile &file) {
    if (!isBelow(file, "ui/"))
        return {};
    return breaks(file, "the window speaks to the store, not to the database", [](const QString &header) {
        return header.startsWith(u"QtSql"_s) || header == u"sqlite3.h"_s || isOfTheDatabase(header) ||
               (!header.contains(u'/') && isIn("QtSql", header));
    });
}

QStringList breaksOfPagesApart(const SourceFile &file) {
    const QString feature = featureOf(file.path);
    if (feature.isEmpty() || feature == u"kit"_s || feature == u"window"_s)
        return {};
    return breaks(file, "a feature knows no sibling's page", [&](const QString &header) {
        const QString other = featureOf(header);
        const bool isOfTheWindow = header.startsWith(u"ui/"_s); // not the model of such a page
        return isOfTheWindow && isPageHeader(header) && other != feature && other != u"kit"_s;
    });
}

QStringList breaksOfWindowKnowsOnlyPage(const SourceFile &file) {
    if (!isBelow(file, "ui/window/main_window."))
        return {};
    return breaks(file, "the main window knows only Page", [](const QString &header) {
        return isPageHeader(header) && featureOf(header) != u"kit"_s;
    });
}

QStringList breaksOfAppOnTop(const SourceFile &file) {
    if (isBelow(file, "app/") || isBelow(file, "tests/"))
        return {};
    return breaks(file, "nothing stands on app",
                  [](const QString &header) { return header.startsWith(u"app/"_s); });
}

QStringList breaksOfNoNetwork(const SourceFile &file) {
    return breaks(file, "the program cannot phone home", [](const QString &header) {
        return header.startsWith(u"QtNetwork"_s) || (!header.contains(u'/') && isIn("QtNetwork", header));
    });
}

QStringList breaksOfIncludesFromTheRoot(const SourceFile &file) {
    const QStringList places = {u"model"_s, u"ui"_s, u"app"_s, u"tests"_s};
    return breaks(file, "our headers are named from the root", [&](const QString &header) {
        const bool isOurs =
            QFileInfo::exists(QDir(sourceRoot()).filePath(QFileInfo(file.path).path() + u'/' + header));
        return header.contains(u".."_s) || (isOurs && !places.contains(header.section(u'/', 0, 0)));
    });
}

QStringList breaksOfForm(const SourceFile &file) {
    QStringList found;
    if (file.lines() > kMostLines)
        found += u"%1: has %2 lines, over %3"_s.arg(file.path).arg(file.lines()).arg(kMostLines);
    if (!file.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s))
        found += u"%1: begins without its licence"_s.arg(file.path);
    if (file.isHeader() && !file.text.contains(u"\n#pragma once\n"_s))
        found += u"%1: has no #pragma once"_s.arg(file.path);
    return found;
}

QStringList typesOf(const SourceFile &file) {
    static const QRegularExpression definition(u"^(?:class|struct|enum class|enum)\\s+(\\w+)[^;{]*\\{"_s,
                                               QRegularExpression::MultilineOption);
    QStringList types;
    for (auto it = definition.globalMatch(file.text); file.isHeader() && it.hasNext();)
        types += it.next().captured(1);
    return types;
}
