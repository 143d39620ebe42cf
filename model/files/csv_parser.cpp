// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/csv_parser.h"

#include <algorithm>
#include <utility>

bool CsvRow::isBlank() const {
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

namespace {

constexpr qsizetype kMostBlanks = 8;           ///< before a quotation mark
constexpr qsizetype kMostLettersKept = 10'000; ///< of the memory of a cell that was read

} // namespace

CsvParser::CsvParser(const CsvDialect &dialect, TakeRow take, TellOpen tellOpen) :
    m_dialect(dialect), m_take(std::move(take)), m_tellOpen(std::move(tellOpen)) {
    m_row.line = 1;
    beginCell();
}

/// Takes the next cell of the row before, with its memory.
void CsvParser::beginCell() {
    m_state = State::Start;
    if (m_cells == m_row.cells.size())
        m_row.cells.append(QString());
    else if (cell().capacity() > kMostLettersKept)
        cell().clear();
    else
        cell().resize(0); // keeps the memory, as clear() would not
}

bool CsvParser::feed(QStringView part) {
    for (qsizetype i = 0; m_wanted && i < part.size(); ++i) {
        if (mayPrecedeMark(part[i])) {
            cell().append(part[i]);
            m_afterReturn = false;
            continue;
        }
        if (m_state == State::Start && part[i] != u'"')
            m_state = State::Plain;
        if (m_state == State::Plain)
            i += takeLetters(part.mid(i));
        if (i < part.size())
            take(part[i].unicode());
    }
    return m_wanted;
}

/// Some programs write "a", "b": the blank is part of the cell only where no mark follows.
bool CsvParser::mayPrecedeMark(QChar c) {
    return m_state == State::Start && c == u' ' && m_dialect.delimiter != u' ' && !m_quoteIsLetter &&
           cell().size() < kMostBlanks;
}

/// What changes nothing is taken all at once.
qsizetype CsvParser::takeLetters(QStringView part) {
    const qsizetype room = qMin(part.size(), kLongestCell - cell().size() - 1);
    const char16_t *const letters = part.utf16();
    const char16_t delimiter = m_dialect.delimiter;
    qsizetype count = 0;
    while (count < room && letters[count] != delimiter && letters[count] != u'\r' && letters[count] != u'\n')
        ++count;
    if (count <= 0)
        return 0;
    cell().append(part.left(count));
    m_afterReturn = false;
    return count;
}

void CsvParser::take(char16_t c) {
    switch (m_state) {
    case State::Quoted:
    case State::QuoteInQuoted:
        return takeInQuotes(c);
    case State::Start:
        return takeAtStart(c);
    case State::Plain:
        return takePlain(c);
    }
}

void CsvParser::takeInQuotes(char16_t c) {
    if (m_state == State::QuoteInQuoted && c != u'"') {
        m_open.clear();
        m_state = State::Plain; // what follows the closing mark belongs to the cell all the same
        return takePlain(c);
    }
    m_open.append(QChar(c));
    if (m_open.size() > kLongestCell)
        return giveUpQuote();
    if (c == u'"' && m_state == State::Quoted) {
        m_state = State::QuoteInQuoted;
        return;
    }
    m_state = State::Quoted;
    if (c == (m_dialect.oldMac ? u'\r' : u'\n'))
        ++m_line;
    cell().append(QChar(c));
}

void CsvParser::takeAtStart(char16_t c) {
    const bool isLetter = std::exchange(m_quoteIsLetter, false);
    m_state = State::Plain;
    if (c != u'"' || isLetter)
        return takePlain(c);
    m_state = State::Quoted;
    cell().resize(0); // blanks before the mark
    m_afterReturn = false;
    m_openLine = m_line;
    m_open.clear();
}

/// CR and LF together end one line.
bool CsvParser::endsLine(char16_t c) {
    const bool isSecond = std::exchange(m_afterReturn, false) && c == u'\n';
    if (isSecond)
        return false;
    m_afterReturn = c == u'\r' && !m_dialect.oldMac;
    return c == u'\r' || (c == u'\n' && !m_dialect.oldMac);
}

void CsvParser::takePlain(char16_t c) {
    const bool wasReturn = m_afterReturn;
    if (endsLine(c)) {
        ++m_line;
        return endRow();
    }
    if (wasReturn && c == u'\n') {
        m_state = State::Start;
        return;
    }
    if (c == m_dialect.delimiter)
        return endCell();
    cell().append(QChar(c));
    if (cell().size() >= kLongestCell)
        endCell(); // goes on in the next one: nothing is lost
}

void CsvParser::endCell() {
    m_letters += cell().size();
    if (isRowTooLong()) {
        m_wanted = false;
        return;
    }
    ++m_cells;
    beginCell();
    if (m_cells >= kMostCells)
        endRow(); // goes on in the next one
}

void CsvParser::endRow() {
    m_row.cells.resize(m_cells + 1);
    if (!m_row.isBlank())
        m_wanted = m_take(m_row);
    m_row.line = m_line;
    m_letters = 0;
    m_cells = 0;
    beginCell();
}

/// Reads what stood behind the mark once more, with the mark as a letter.
void CsvParser::giveUpQuote() {
    if (m_tellOpen)
        m_tellOpen(m_openLine);
    const QString again = u'"' + std::exchange(m_open, {});
    m_line = m_openLine;
    beginCell();
    m_quoteIsLetter = true;
    feed(again);
}

void CsvParser::finish() {
    while (m_wanted && m_state == State::Quoted)
        giveUpQuote();
    if (m_wanted && (!cell().isEmpty() || m_cells > 0))
        endRow();
}
