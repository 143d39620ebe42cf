// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;

/// One message of a Qt translation file.
struct TsMessage {
    QString context = {};
    QString source = {};
    QString comment = {};
    bool numerus = false;
    bool finished = true;
    QStringList forms = {}; ///< one, or one for each plural form of the language

    QString name() const { return context + u": "_s + source; }
    /// The same message in another file.
    bool isSameAs(const TsMessage &other) const {
        return context == other.context && source == other.source && comment == other.comment;
    }
};

struct TsFile {
    QString path = {};
    QString language = {};
    QList<TsMessage> messages = {}; ///< without those that the program no longer has
    QString problem = {};           ///< why it could not be read; empty when it could
};

TsFile readTs(const QString &path, const QByteArray &xml);
/// Every translations/*.ts.
QList<TsFile> translationFiles();

/// What is wrong with a translation, one line each; nothing is good.
QStringList gapsIn(const TsMessage &);
QStringList lostPlaceholdersIn(const TsMessage &);
QStringList lostMnemonicsIn(const TsMessage &);
