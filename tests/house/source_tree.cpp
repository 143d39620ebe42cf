// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

QStringList SourceFile::includes() const {
    static const QRegularExpression line(uR"(^[ \t]*#[ \t]*include[ \t]*[<"]([^>"\n]+)[>"])"_s,
                                         QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = line.globalMatch(text); it.hasNext();)
        found += it.next().captured(1);
    return found;
}

int SourceFile::lines() const {
    const bool endsInside = !text.isEmpty() && !text.endsWith(u'\n');
    return int(text.count(u'\n')) + (endsInside ? 1 : 0);
}

QString sourceRoot() {
    return QStringLiteral(HEARTHBOOK_SOURCE_DIR);
}

QString readText(const QString &pathFromRoot) {
    QFile file(QDir(sourceRoot()).filePath(pathFromRoot));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<SourceFile> filesBelow(const QStringList &folders, const QStringList &endings) {
    const QDir root(sourceRoot());
    QStringList patterns;
    for (const QString &ending : endings)
        patterns += u'*' + ending;
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            paths += root.relativeFilePath(it.next());
    }
    std::sort(paths.begin(), paths.end());
    QList<SourceFile> files;
    for (const QString &path : paths)
        files += SourceFile{path, readText(path)};
    return files;
}

QList<SourceFile> cppFilesBelow(const QStringList &folders) {
    return filesBelow(folders, {u".cpp"_s, u".h"_s});
}
