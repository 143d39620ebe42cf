// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/architecture_rules.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

namespace {

constexpr int kMostLines = 400;

/// "/usr/include/…/qt6", which holds one folder of headers per module.
QDir qtHeaders() {
    return QDir(QStringLiteral(HEARTHBOOK_QT_HEADERS));
}

bool isIn(const char *module, const QString &header) {
    return QFileInfo::exists(qtHeaders().filePath(QLatin1String(module) + QLatin1Char('/') + header));
}

bool isInAnyQtModule(const QString &header) {
    const QStringList modules = qtHeaders().entryList({QStringLiteral("Qt*")}, QDir::Dirs);
    return std::any_of(modules.begin(), modules.end(), [&](const QString &module) {
        return QFileInfo::exists(qtHeaders().filePath(module + QLatin1Char('/') + header));
    });
}

/// A Qt header by the name of its class, its file or its module, wherever it lies.
bool isOfQt(const QString &header) {
    if (header == QLatin1String("qcustomplot.h"))
        return true;
    return header.startsWith(QLatin1Char('Q')) ||
           (header.startsWith(QLatin1Char('q')) && isInAnyQtModule(header));
}

bool isOfCoreOrSql(const QString &header) {
    if (header.contains(QLatin1Char('/')))
        return header.startsWith(QLatin1String("QtCore/")) || header.startsWith(QLatin1String("QtSql/"));
    return isIn("QtCore", header) || isIn("QtSql", header);
}

template <typename Forbidden>
QStringList breaks(const SourceFile &file, const char *why, Forbidden isForbidden) {
    QStringList found;
    for (const QString &header : file.includes()) {
        if (isForbidden(header))
            found += QStringLiteral("%1: includes %2: %3").arg(file.path, header, QLatin1String(why));
    }
    return found;
}

bool isBelow(const SourceFile &file, const char *folder) {
    return file.path.startsWith(QLatin1String(folder));
}

/// "diary" of "ui/diary/diary_page.h"; empty where there is no such folder.
QString featureOf(const QString &path) {
    const QStringList parts = path.split(QLatin1Char('/'));
    return parts.size() > 2 && parts[0] == QLatin1String("ui") ? parts[1] : QString();
}

bool isPageHeader(const QString &header) {
    return header.endsWith(QLatin1String("_page.h"));
}

/// Tables may be read by everyone; only the store writes to them.
bool isOfTheDatabase(const QString &header) {
    return header == QLatin1String("model/database/connection.h") ||
           header == QLatin1String("model/database/query.h") ||
           header == QLatin1String("model/database/stored_table.h");
}

} // namespace

QStringList breaksOfModelWithoutWindow(const SourceFile &file) {
    if (!isBelow(file, "model/"))
        return {};
    return breaks(file, "the model knows Qt Core and Sql alone", [](const QString &header) {
        return header.startsWith(QLatin1String("ui/")) || header.startsWith(QLatin1String("app/")) ||
               (isOfQt(header) && !isOfCoreOrSql(header));
    });
}

QStringList breaksOfWindowWithoutSql(const SourceFile &file) {
    if (!isBelow(file, "ui/"))
        return {};
    return breaks(file, "the window speaks to the store, not to the database", [](const QString &header) {
        return header.startsWith(QLatin1String("QtSql")) || header == QLatin1String("sqlite3.h") ||
               isOfTheDatabase(header) || (!header.contains(QLatin1Char('/')) && isIn("QtSql", header));
    });
}

QStringList breaksOfPagesApart(const SourceFile &file) {
    const QString feature = featureOf(file.path);
    if (feature.isEmpty() || feature == QLatin1String("kit") || feature == QLatin1String("window"))
        return {};
    return breaks(file, "a feature knows no sibling's page", [&](const QString &header) {
        const QString other = featureOf(header);
        const bool isOfTheWindow = header.startsWith(QLatin1String("ui/")); // not the model of such a page
        return isOfTheWindow && isPageHeader(header) && other != feature && other != QLatin1String("kit");
    });
}

QStringList breaksOfWindowKnowsOnlyPage(const SourceFile &file) {
    if (!isBelow(file, "ui/window/main_window."))
        return {};
    return breaks(file, "the main window knows only Page", [](const QString &header) {
        return isPageHeader(header) && featureOf(header) != QLatin1String("kit");
    });
}

QStringList breaksOfAppOnTop(const SourceFile &file) {
    if (isBelow(file, "app/") || isBelow(file, "tests/"))
        return {};
    return breaks(file, "nothing stands on app",
                  [](const QString &header) { return header.startsWith(QLatin1String("app/")); });
}

QStringList breaksOfNoNetwork(const SourceFile &file) {
    return breaks(file, "the program cannot phone home", [](const QString &header) {
        return header.startsWith(QLatin1String("QtNetwork")) ||
               (!header.contains(QLatin1Char('/')) && isIn("QtNetwork", header));
    });
}

QStringList breaksOfIncludesFromTheRoot(const SourceFile &file) {
    const QStringList places = {QStringLiteral("model"), QStringLiteral("ui"), QStringLiteral("app"),
                                QStringLiteral("tests")};
    return breaks(file, "our headers are named from the root", [&](const QString &header) {
        const bool isOurs = QFileInfo::exists(
            QDir(sourceRoot()).filePath(QFileInfo(file.path).path() + QLatin1Char('/') + header));
        return header.contains(QLatin1String("..")) ||
               (isOurs && !places.contains(header.section(QLatin1Char('/'), 0, 0)));
    });
}

QStringList breaksOfForm(const SourceFile &file) {
    QStringList found;
    if (file.lines() > kMostLines)
        found += QStringLiteral("%1: has %2 lines, over %3").arg(file.path).arg(file.lines()).arg(kMostLines);
    if (!file.text.startsWith(QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later\n")))
        found += QStringLiteral("%1: begins without its licence").arg(file.path);
    if (file.isHeader() && !file.text.contains(QLatin1String("\n#pragma once\n")))
        found += QStringLiteral("%1: has no #pragma once").arg(file.path);
    return found;
}

QStringList typesOf(const SourceFile &file) {
    static const QRegularExpression definition(
        QStringLiteral("^(?:class|struct|enum class|enum)\\s+(\\w+)[^;{]*\\{"),
        QRegularExpression::MultilineOption);
    QStringList types;
    for (auto it = definition.globalMatch(file.text); file.isHeader() && it.hasNext();)
        types += it.next().captured(1);
    return types;
}
