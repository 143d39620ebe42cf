// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;

/// One file of the repository, as the house rules look at it.
struct SourceFile {
    QString path = {}; ///< from the root: "model/goals/goal.h"
    QString text = {};

    QStringList includes() const; ///< the headers it names, in order: "model/base/id.h", "QString"
    int lines() const;
    bool isHeader() const { return path.endsWith(u".h"_s); }
};

QString sourceRoot();
QString readText(const QString &pathFromRoot);

/// The files below `folders` with these endings (".cpp"), sorted by path.
QList<SourceFile> filesBelow(const QStringList &folders, const QStringList &endings);
QList<SourceFile> cppFilesBelow(const QStringList &folders);
