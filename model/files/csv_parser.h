// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>

/// How the cells and lines of a table are told apart.
struct CsvDialect {
    char16_t delimiter = u',';
    bool oldMac = false; ///< lines end with CR alone, and LF is a letter like others
    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

/// One row. A parser gives the same one again and again, so that long tables need no new memory for each
/// cell.
struct CsvRow {
    int line = 0; ///< on which it begins, from 1
    QStringList cells = {};

    bool isBlank() const;
};

/// A longer cell is a mistake: a quotation mark that is never closed.
constexpr qsizetype kLongestCell = 200'000;
constexpr qsizetype kMostCells = 2000;
/// In letters of two bytes: 16 MB. A longer row is no row of a table.
constexpr qsizetype kLongestRow = 8 * 1024 * 1024;

/// Takes a table (RFC 4180 and its many dialects) letter by letter and gives its rows, one after the other. A
/// quotation mark that never closes is taken for a letter, so that it swallows nothing.
class CsvParser {
public:
    using TakeRow = std::function<bool(const CsvRow &)>; ///< false: enough
    using TellOpen = std::function<void(int line)>;      ///< of a quotation mark that never closes

    CsvParser(const CsvDialect &dialect, TakeRow take, TellOpen tellOpen = {});
    Q_DISABLE_COPY_MOVE(CsvParser)

    /// False when nothing more is wanted.
    bool feed(QStringView part);
    /// To be called once after the last part.
    void finish();
    /// Nothing more is read then.
    bool isRowTooLong() const { return m_letters > kLongestRow; }

private:
    enum class State { Start, Plain, Quoted, QuoteInQuoted };

    QString &cell() { return m_row.cells[m_cells]; } ///< that is being read
    void beginCell();
    qsizetype takeLetters(QStringView part);
    bool mayPrecedeMark(QChar c);
    void take(char16_t c);
    void takeInQuotes(char16_t c);
    void takeAtStart(char16_t c);
    void takePlain(char16_t c);
    bool endsLine(char16_t c);
    void endCell();
    void endRow();
    void giveUpQuote();

    CsvDialect m_dialect;
    TakeRow m_take;
    TellOpen m_tellOpen;
    State m_state = State::Start;
    CsvRow m_row;
    qsizetype m_cells = 0;   ///< of the row, that have come to an end
    qsizetype m_letters = 0; ///< in them
    QString m_open;          ///< what stands behind a quotation mark that is open, as it was read
    int m_line = 1;
    int m_openLine = 0;
    bool m_quoteIsLetter = false; ///< the next one, which has no partner
    bool m_afterReturn = false;
    bool m_wanted = true;
};
