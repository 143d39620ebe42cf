// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Makes a file of an input. After 'R' the input is the file itself; after 'B' it changes bytes of a good
/// book, and after 'S' rows and the schema of it, so that small inputs come deep into the opener.
void writeEditedBook(const QString &path, const QByteArray &goodBook, const QByteArray &input);
