// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/text_decoder.h"

#include <QCoreApplication>
#include <array>

namespace {

struct TextDecoderText {
    Q_DECLARE_TR_FUNCTIONS(TextDecoder)
};

constexpr qint64 kDecodedPart = 256 * 1024;
constexpr qint64 kEncodingSample = 4096;

// What Windows-1252 says where Latin-1 has control characters:
// https://encoding.spec.whatwg.org/index-windows-1252.txt
constexpr std::array<char16_t, 32> kWindows{0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                            0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,   0x017d, 0x8f,
                                            0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                            0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};

QStringDecoder decoderOf(Letters letters) {
    switch (letters) {
    case Letters::Utf8:
        return QStringDecoder(QStringDecoder::Utf8);
    case Letters::Utf16Le:
        return QStringDecoder(QStringDecoder::Utf16LE);
    case Letters::Utf16Be:
        return QStringDecoder(QStringDecoder::Utf16BE);
    case Letters::Windows1252:
        return QStringDecoder(QStringDecoder::Latin1);
    }
    return {};
}

/// Text of two bytes a letter without a mark at its beginning: every other byte is mostly 0.
std::optional<Letters> guessWide(const QByteArray &beginning) {
    const qsizetype pairs = beginning.size() / 2;
    qsizetype first = 0;
    qsizetype second = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        first += beginning[i * 2] == 0;
        second += beginning[i * 2 + 1] == 0;
    }
    if (pairs < 2)
        return std::nullopt;
    if (second * 2 > pairs && first == 0)
        return Letters::Utf16Le;
    if (first * 2 > pairs && second == 0)
        return Letters::Utf16Be;
    return std::nullopt;
}

bool isControl(char16_t c) {
    return c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f';
}

/// Text has next to no control characters, whatever its language; pictures and programs are full of them.
class Controls {
public:
    void count(QStringView part) {
        m_all += part.size();
        for (const QChar c : part)
            m_controls += isControl(c.unicode()) ? 1 : 0;
    }
    bool areTooMany() const { return m_controls > 8 && m_controls * 200 > m_all; }

private:
    qint64 m_all = 0;
    qint64 m_controls = 0;
};

Error noText() {
    return {ErrorKind::Invalid,
            TextDecoderText::tr("This is not a table of text, so nothing can be read from it."),
            {}};
}

/// Nothing where the bytes are not of these letters at all.
Result<bool> isWritten(QIODevice &file, Letters letters) {
    const qint64 start = file.pos();
    TextDecoder text(file, letters);
    QStringDecoder strict = decoderOf(letters);
    Controls controls;
    file.seek(start);
    bool fits = true;
    while (fits && !file.atEnd()) {
        const QByteArray bytes = file.read(kDecodedPart);
        const QString part = strict(bytes);
        controls.count(part);
        fits = !strict.hasError();
        if (controls.areTooMany())
            return noText();
        if (bytes.isEmpty())
            break;
    }
    file.seek(start);
    return fits;
}

} // namespace

Result<Letters> findLetters(QIODevice &file) {
    const QByteArray beginning = file.peek(kEncodingSample);
    std::optional<Letters> wide = guessWide(beginning);
    if (beginning.startsWith("\xff\xfe"))
        wide = Letters::Utf16Le;
    if (beginning.startsWith("\xfe\xff"))
        wide = Letters::Utf16Be;
    const QList<Letters> tries = wide ? QList{*wide} : QList{Letters::Utf8, Letters::Windows1252};
    for (const Letters letters : tries) {
        const auto fits = isWritten(file, letters);
        if (!fits)
            return fits.error();
        if (*fits)
            return letters;
    }
    return noText();
}

TextDecoder::TextDecoder(QIODevice &file, Letters letters) :
    m_file(file), m_letters(letters), m_decoder(decoderOf(letters)) {}

QString TextDecoder::next() {
    QString part;
    while (part.isEmpty()) { // a part may hold the beginning of a letter alone
        const QByteArray bytes = m_file.read(kDecodedPart);
        if (bytes.isEmpty())
            return part;
        part = m_decoder(bytes);
    }
    if (m_letters != Letters::Windows1252)
        return part;
    for (QChar &c : part) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = kWindows[c.unicode() - 0x80];
    }
    return part;
}
