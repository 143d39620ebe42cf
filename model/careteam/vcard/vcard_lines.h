// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

/// One unfolded line of a contact file.
struct CardLine {
    int number = 0; ///< where it begins
    QByteArray text = {};
    bool tooLong = false; ///< what lies beyond the limit was left out
};

/// Splits a contact file into unfolded lines. All line ends in the wild will do, and so will all
/// three ways to carry on a line: white space, the soft breaks of quoted-printable, and bare base64.
class CardLines {
public:
    static constexpr qsizetype kLongestLine = 8 * 1024 * 1024;

    explicit CardLines(const QByteArray &file);

    std::optional<CardLine> next();

private:
    std::optional<QByteArrayView> peek();
    void take();
    qsizetype nextOf(char wanted, qsizetype &found) const;
    qsizetype afterLineEnd(qsizetype at) const;

    QByteArray m_data; ///< UTF-8 or some 8-bit encoding
    qsizetype m_at = 0;
    int m_number = 0;
    qsizetype m_lineFeed = -1;
    qsizetype m_carriageReturn = -1;
    std::optional<QByteArrayView> m_peeked;
};
