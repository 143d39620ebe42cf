// SPDX-License-Identifier: GPL-3.0-or-later
// The package for Debian says again what the project says elsewhere; here both are held together.
#include "tests/house/source_tree.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <gtest/gtest.h>

namespace {

const QString kDebian = u"resources/packaging/debian/"_s;

/// The packages of a group of tools/lib/packages.txt.
QSet<QString> packagesOf(const QString &group) {
    QSet<QString> packages;
    for (const QString &line : readText(u"tools/lib/packages.txt"_s).split(u'\n')) {
        const QStringList words = line.simplified().split(u' ');
        if (words[0] == group && words.size() > 1)
            packages.insert(words[1]);
    }
    return packages;
}

/// The packages of a field of debian/control, without versions, profiles and what debhelper fills in.
QSet<QString> packagesInField(const QString &field) {
    const QRegularExpression lines(u"^%1:((?:\\n .*)+)"_s.arg(field), QRegularExpression::MultilineOption);
    QSet<QString> packages;
    const QString text = lines.match(readText(kDebian + u"control"_s)).captured(1);
    for (const QString &line : text.split(u',')) {
        const QString name = line.simplified().section(u' ', 0, 0);
        if (!name.isEmpty() && !name.startsWith(u'$'))
            packages.insert(name);
    }
    return packages;
}

} // namespace

TEST(Package, IsBuiltWithWhatTheBuildNeeds) {
    QSet<QString> build = packagesOf(u"build"_s);
    build.subtract({u"ccache"_s, u"lld"_s}); // for who builds often
    build.unite({u"debhelper-compat"_s, u"libqt6sql6-sqlite"_s});
    EXPECT_EQ(packagesInField(u"Build-Depends"_s), build);
}

TEST(Package, BringsWhatTheProgramRunsWith) {
    QSet<QString> run = packagesOf(u"run"_s);
    run.remove(u"libqt6svg6"_s); // linked, so that debhelper finds it
    EXPECT_EQ(packagesInField(u"Depends"_s) + packagesInField(u"Recommends"_s), run);
}

TEST(Package, HasTheVersionOfTheProgram) {
    const QRegularExpression program(u"project\\(hearthbook VERSION ([0-9.]+)"_s);
    const QRegularExpression package(u"^hearthbook \\(([0-9.]+)\\)"_s);
    EXPECT_EQ(package.match(readText(kDebian + u"changelog"_s)).captured(1),
              program.match(readText(u"CMakeLists.txt"_s)).captured(1));
}

TEST(Package, ItsTestsAreThereAndCanBeStarted) {
    const QRegularExpression tests(u"^Tests: (.*)$"_s, QRegularExpression::MultilineOption);
    int count = 0;
    for (auto it = tests.globalMatch(readText(kDebian + u"tests/control"_s)); it.hasNext(); ++count) {
        const QString name = it.next().captured(1);
        EXPECT_TRUE(QFileInfo(QDir(sourceRoot()).filePath(kDebian + u"tests/"_s + name)).isExecutable())
            << name.toStdString();
    }
    EXPECT_EQ(count, 4);
}
