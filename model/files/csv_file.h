// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/files/csv_parser.h"
#include "model/files/text_decoder.h"

/// How a file of comma-separated values, or of another kind of table in plain text, is written.
struct CsvFormat {
    Letters letters = Letters::Utf8;
    CsvDialect dialect = {};
    bool saysDelimiter = false; ///< Excel's first line "sep=;"
    int usualCells = 0;         ///< of most lines
};

/// Found by looking at all letters of the file and the lines of its beginning. An error for what is no table.
Result<CsvFormat> findFormat(QIODevice &file);

/// Reads the rows, the headings too, without those that are blank. The file is read from its beginning.
Result<> readCsv(QIODevice &file, const CsvFormat &format, const CsvParser::TakeRow &take,
                 const CsvParser::TellOpen &tellOpen = {}, const Progress &progress = {});

/// What a file that is no text is by its first bytes, so that the person hears what to do with it.
std::optional<Error> knownAsOther(const QByteArray &beginning);

/// What is said of a workbook, and how to make a table of it.
QString workbookWords();

/// What long work answers that was stopped.
Error stoppedByPerson();

/// The last row is shorter than the headings and no line ends there: the file may have been longer.
bool isCutOff(QIODevice &file, qsizetype cellsOfLast, qsizetype headings);
/// What is said of such a file.
QString cutOffWords();
