// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/vcard/vcard_lines.h"

#include <QList>
#include <QString>

struct CardParameter {
    QByteArray name = {}; ///< upper case
    QString value = {};
};

/// One property of a card as it is written: item1.TEL;TYPE=cell:555 1234
struct CardProperty {
    int line = 0;
    QByteArray group = {}; ///< upper case
    QByteArray name = {};  ///< upper case
    QList<CardParameter> parameters = {};
    QByteArray value = {}; ///< still in its transfer encoding

    /// All values of a parameter, lower case. Types of vCard 2.1 without a name count as TYPE.
    QStringList parameter(QByteArrayView parameterName) const;
    bool hasType(QLatin1String type) const;
    int preference() const; ///< 1 is the most preferred, 101 says nothing

    QByteArray bytes() const; ///< with the transfer encoding undone
    QString text() const;     ///< in its character set, escapes still in place
};

/// Empty when the line has no name and no colon.
std::optional<CardProperty> parseProperty(const CardLine &line);

/// Who wrote the card: in vCard 2.1 a backslash before an n is just a backslash.
enum class CardEscapes { Old, New };

QString unescaped(const QString &text, CardEscapes escapes);

/// The parts between semicolons, each without escapes.
QStringList splitParts(const QString &text, CardEscapes escapes);
