// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QIODevice>
#include <QStringDecoder>

/// How the letters of a text file are written.
enum class Letters { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// Found by looking at the whole file, from where it stands to its end. An error for what is no text.
Result<Letters> findLetters(QIODevice &file);

/// Reads a text part by part.
class TextDecoder {
public:
    TextDecoder(QIODevice &file, Letters letters);
    Q_DISABLE_COPY_MOVE(TextDecoder)

    /// The next part, without a byte order mark; empty at the end.
    QString next();

private:
    QIODevice &m_file;
    Letters m_letters;
    QStringDecoder m_decoder;
};
