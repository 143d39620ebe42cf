// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/architecture_rules.h"

#include <QHash>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using Rule = QStringList (*)(const SourceFile &);

/// A file that is only in this test: to see that a rule can fail.
SourceFile written(const char *path, const char *text) {
    return {QString::fromLatin1(path), QString::fromLatin1(text)};
}

std::string breaksIn(const QList<SourceFile> &files, Rule rule) {
    QStringList found;
    for (const SourceFile &file : files)
        found += rule(file);
    return found.join(u'\n').toStdString();
}

QList<SourceFile> theProgram() {
    return cppFilesBelow({u"model"_s, u"ui"_s, u"app"_s});
}

QList<SourceFile> everything() {
    return theProgram() + cppFilesBelow({u"tests"_s});
}

TEST(Architecture, ScansTheWholeProgram) {
    EXPECT_GT(cppFilesBelow({u"model"_s}).size(), 10);
    EXPECT_GT(cppFilesBelow({u"ui"_s}).size(), 1);
    EXPECT_GT(cppFilesBelow({u"app"_s}).size(), 0);
}

TEST(Architecture, ModelKnowsNoWindow) {
    EXPECT_EQ(breaksIn(theProgram(), breaksOfModelWithoutWindow), "");
}
TEST(Architecture, WindowKnowsNoSql) {
    EXPECT_EQ(breaksIn(theProgram(), breaksOfWindowWithoutSql), "");
}
TEST(Architecture, FeaturesKnowNoSiblingsPage) {
    EXPECT_EQ(breaksIn(theProgram(), breaksOfPagesApart), "");
}
TEST(Architecture, MainWindowKnowsOnlyPage) {
    EXPECT_EQ(breaksIn(theProgram(), breaksOfWindowKnowsOnlyPage), "");
}
TEST(Architecture, NothingStandsOnApp) {
    EXPECT_EQ(breaksIn(everything(), breaksOfAppOnTop), "");
}
TEST(Architecture, NothingReachesTheNetwork) {
    EXPECT_EQ(breaksIn(theProgram(), breaksOfNoNetwork), "");
}
TEST(Architecture, IncludesAreNamedFromTheRoot) {
    EXPECT_EQ(breaksIn(everything(), breaksOfIncludesFromTheRoot), "");
}
TEST(Architecture, FilesAreSmallAndCarryTheirLicence) {
    EXPECT_EQ(breaksIn(everything(), breaksOfForm), "");
}

TEST(Architecture, EachTypeHasANameOfItsOwn) {
    QHash<QString, QString> homes;
    for (const SourceFile &file : theProgram()) {
        for (const QString &type : typesOf(file)) {
            EXPECT_FALSE(homes.contains(type))
                << qPrintable(type + u": "_s + homes[type] + u", "_s + file.path);
            homes.insert(type, file.path);
        }
    }
    EXPECT_GT(homes.size(), 300);
}

TEST(ArchitectureScanner, KnowsWhatAHeaderMakes) {
    const auto file =
        written("ui/a.h", "class Known;\nclass Page : public QWidget {\n    struct Inner {};\n};\n"
                          "enum class Kind { One };\nstruct Row {\n};\n");
    EXPECT_EQ(typesOf(file), (QStringList{u"Page"_s, u"Kind"_s, u"Row"_s}));
}

TEST(ArchitectureScanner, ReadsEveryWayToWriteAnInclude) {
    const auto file = written("model/a.cpp", "#include <QString>\n  #  include \"model/base/id.h\"\n"
                                             "// #include <QWidget>\n#include <vector> // why\n");
    EXPECT_EQ(file.includes(), (QStringList{u"QString"_s, u"model/base/id.h"_s, u"vector"_s}));
}

TEST(ArchitectureScanner, CountsLinesWithAndWithoutALastLineEnd) {
    EXPECT_EQ(written("a.h", "").lines(), 0);
    EXPECT_EQ(written("a.h", "one\ntwo\n").lines(), 2);
    EXPECT_EQ(written("a.h", "one\ntwo").lines(), 2);
}

TEST(ArchitectureScanner, FindsAWindowInTheModel) {
    for (const char *header : {"<QWidget>", "<QColor>", "<QImage>", "<QtGui/QIcon>", "<qpainter.h>",
                               "<QSvgRenderer>", "<QPrinter>", "\"ui/kit/page.h\"", "\"app/main.h\""}) {
        const auto text = QByteArray("#include ") + header + "\n";
        EXPECT_EQ(breaksOfModelWithoutWindow(written("model/a.cpp", text)).size(), 1) << header;
        EXPECT_TRUE(breaksOfModelWithoutWindow(written("ui/a.cpp", text)).isEmpty()) << header;
    }
}

TEST(ArchitectureScanner, LetsTheModelUseCoreSqlAndOtherLibraries) {
    const auto file =
        written("model/a.cpp", "#include <QString>\n#include <QtSql/QSqlQuery>\n#include <QSqlError>\n"
                               "#include <qglobal.h>\n#include <sqlite3.h>\n#include <qrencode.h>\n"
                               "#include <optional>\n#include \"model/base/id.h\"\n");
    EXPECT_TRUE(breaksOfModelWithoutWindow(file).isEmpty());
}

TEST(ArchitectureScanner, FindsSqlInTheWindow) {
    for (const char *header : {"<QSqlQuery>", "<QtSql>", "<QtSql/QSqlDatabase>", "<qsqlquery.h>",
                               "<sqlite3.h>", "\"model/database/query.h\""}) {
        const auto text = QByteArray("#include ") + header + "\n";
        EXPECT_EQ(breaksOfWindowWithoutSql(written("ui/goals/goals_page.cpp", text)).size(), 1) << header;
        EXPECT_TRUE(breaksOfWindowWithoutSql(written("model/a.cpp", text)).isEmpty()) << header;
    }
}

TEST(ArchitectureScanner, FindsASiblingsPage) {
    const char *diary = "#include \"ui/diary/diary_page.h\"\n";
    EXPECT_EQ(breaksOfPagesApart(written("ui/goals/goals_page.cpp", diary)).size(), 1);
    EXPECT_TRUE(breaksOfPagesApart(written("ui/diary/diary_page.cpp", diary)).isEmpty());
    const char *model = "#include \"model/comfort/comfort_page.h\"\n";
    EXPECT_TRUE(breaksOfPagesApart(written("ui/comfort/comfort_editor.h", model)).isEmpty());
    EXPECT_TRUE(
        breaksOfPagesApart(written("ui/goals/goals_page.h", "#include \"ui/kit/list_page.h\"\n")).isEmpty());
    EXPECT_EQ(breaksOfWindowKnowsOnlyPage(written("ui/window/main_window.cpp", diary)).size(), 1);
}

TEST(ArchitectureScanner, FindsWhoStandsOnAppOrReachesOut) {
    EXPECT_EQ(breaksOfAppOnTop(written("ui/a.cpp", "#include \"app/application.h\"\n")).size(), 1);
    EXPECT_TRUE(breaksOfAppOnTop(written("app/main.cpp", "#include \"app/application.h\"\n")).isEmpty());
    EXPECT_EQ(breaksOfNoNetwork(written("app/main.cpp", "#include <QtNetwork/QTcpSocket>\n")).size(), 1);
    EXPECT_EQ(breaksOfNoNetwork(written("app/main.cpp", "#include <QNetworkAccessManager>\n")).size(), 1);
}

TEST(ArchitectureScanner, FindsIncludesByTheShortWay) {
    EXPECT_EQ(breaksOfIncludesFromTheRoot(written("model/goals/goal.cpp", "#include \"goal.h\"\n")).size(),
              1);
    EXPECT_EQ(breaksOfIncludesFromTheRoot(written("model/goals/goal.cpp", "#include \"../id.h\"\n")).size(),
              1);
    EXPECT_TRUE(
        breaksOfIncludesFromTheRoot(written("model/a.cpp", "#include \"model/goals/goal.h\"\n")).isEmpty());
}

TEST(ArchitectureScanner, FindsLongAndUnsignedFiles) {
    const QByteArray head = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
    EXPECT_TRUE(breaksOfForm(written("model/a.h", head + "#pragma once\n")).isEmpty());
    EXPECT_EQ(breaksOfForm(written("model/a.h", "int a();\n")).size(), 2);
    EXPECT_TRUE(breaksOfForm(written("model/a.cpp", head + QByteArray("\n").repeated(399))).isEmpty());
    EXPECT_EQ(breaksOfForm(written("model/a.cpp", head + QByteArray("\n").repeated(400))).size(), 1);
}

} // namespace
