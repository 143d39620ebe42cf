// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv_file.h"
#include "model/exchange/hsds_reader.h"
#include "model/store/change.h"

class Store;

/// What a column of somebody's list of services says. The order is kept in remembered choices: new ones go
/// to the end.
enum class SheetColumn {
    LeaveOut, ///< kept with the service, but shown nowhere
    Id,
    Name,
    AlternateName,
    Organization,
    Description,
    Notes,
    Phone,
    Fax,
    Email,
    Website,
    Address,
    Address2,
    City,
    State,
    Zip,
    CityStateZip,
    Latitude,
    Longitude,
    Hours,
    Eligibility,
    Ages,
    MinimumAge,
    MaximumAge,
    HowToApply,
    Fees,
    Languages,
    Documents,
    Area,
    Category,
    Status,
    LastChecked,
    Contact,
    WaitTime,
    Transport,
    Accessibility,
    OwnNote,     ///< of the source's staff: to the worker's own note, which is never given on
    PrivateFlag, ///< yes: what it is about is kept so, too
    PublicFlag,  ///< no: the same
};
inline constexpr int kSheetColumns = int(SheetColumn::PublicFlag) + 1;
/// For people who choose.
QString nameOf(SheetColumn column);
/// Some lists have several of these.
bool maySayTwice(SheetColumn column);

/// A table of services (.csv) as it was found: nothing of its rows is kept but the first ones.
struct ServiceSheet {
    QString path = {};
    CsvFormat format = {};
    int headingLine = 0;
    QStringList headings = {};
    QList<Problem> titles = {}; ///< lines above the headings
    QList<QStringList> firstRows = {};
    qint64 rows = 0; ///< below the headings
};
inline constexpr qsizetype kSheetRowsShown = 20;
Result<ServiceSheet> lookAtSheet(const QString &path);

/// How many of these cells are headings that are known word for word.
int knownHeadings(const QStringList &cells);

/// What each column says.
using SheetShape = QList<SheetColumn>;
/// By the headings in English or Spanish, and by the first cells where those say nothing.
SheetShape guessShape(const ServiceSheet &sheet);
/// As somebody said for the last file with these headings, else as guessed.
SheetShape shapeOf(const ServiceSheet &sheet, const Store &store);
/// What to remember for the next file with these headings; nothing when it is remembered already.
std::optional<Change> remembering(const ServiceSheet &sheet, const SheetShape &shape, const Store &store);

/// The services of its rows as HSDS documents, for an import. Each run begins `report` anew.
ServiceSource sheetSource(const ServiceSheet &sheet, const SheetShape &shape,
                          const std::shared_ptr<HsdsReport> &report);
Result<> readSheet(const ServiceSheet &sheet, const SheetShape &shape, const TakeDocument &take,
                   HsdsReport &report);
/// Those of the first rows, to show what will come of them.
QList<QJsonObject> firstDocuments(const ServiceSheet &sheet, const SheetShape &shape);
