// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/resource.h"
#include "model/database/change.h"
#include "model/directory/directory_import.h"
#include "model/directory/hsds/hsds_report.h"
#include "model/directory/hsds/sheet_days.h"
#include "model/files/csv_file.h"

class OpenTables;
class QFile;

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
    GoneFlag,    ///< yes, or the day: it is not offered any more
    PhoneType,   ///< of the phone whose heading begins the same
    IdOfSource,  ///< where one file has services of several sources with one id
    Mailing,     ///< a part of the address for letters, where the row has no other
};
inline constexpr int kSheetColumns = int(SheetColumn::Mailing) + 1;
/// For people who choose.
QString nameOf(SheetColumn column);
/// Some lists have several of these.
bool maySayTwice(SheetColumn column);
/// The members of a document that such a column tells.
QStringList membersTold(SheetColumn column);

/// A table of services (.csv) as it was found: nothing of its rows is kept but the first ones.
struct ServiceSheet {
    QString path = {};
    CsvFormat format = {};
    QList<CsvRow> firstLines = {}; ///< the headings are among them
    qint64 lines = 0;              ///< all that are not blank
    QList<SheetDays> days = {};    ///< of each column
    // The following come of where the headings stand: see withHeadingsIn().
    int headingLine = 0; ///< 0: it has none
    QStringList headings = {};
    QList<Problem> titles = {}; ///< lines above the headings
    QList<QStringList> firstRows = {};
    qint64 rows = 0; ///< below the headings
};
inline constexpr qsizetype kSheetRowsShown = 20;
/// Its headings are looked for in the first lines.
Result<ServiceSheet> lookAtSheet(const QString &path);
Result<ServiceSheet> lookAtSheet(QFile &file);

/// The same table with its headings in this line. In line 0: it has none, all its lines are services, and
/// the columns are counted.
ServiceSheet withHeadingsIn(int line, ServiceSheet sheet);
/// The same table once for each line that can be chosen for the headings, and once without headings.
QList<ServiceSheet> headingChoices(const ServiceSheet &sheet);

/// How many of these cells are headings that are known word for word.
int knownHeadings(const QStringList &cells);

/// What each column says.
using SheetShape = QList<SheetColumn>;
/// By the headings in English or Spanish, and by the first cells where those say nothing.
SheetShape guessShape(const ServiceSheet &sheet);
/// As somebody said for the last file with these headings, else as guessed.
SheetShape shapeOf(const ServiceSheet &sheet, const OpenTables &book);
/// With its headings in another line than was guessed, where somebody chose those headings for an earlier
/// file.
ServiceSheet asRemembered(const ServiceSheet &sheet, const OpenTables &book);
/// What to remember for the next file with these headings; nothing when that file will be understood so
/// anyway.
std::vector<Change> remembering(const ServiceSheet &sheet, const SheetShape &shape, const OpenTables &book);

/// Which part of an address a heading such as "mailing city" names; LeaveOut where it names none.
SheetColumn addressPart(const QString &plain);
/// Where letters go, and not where people go: "mailing address 1".
bool isOfMail(const QString &plain);

/// A table with what somebody said of it.
struct MappedSheet {
    ServiceSheet sheet = {};
    SheetShape shape = {};
    std::optional<ResourceCategory> helpsWith = {}; ///< all services whose rows do not say it
};
/// What was said of this table, which is looked at anew; else as guessed, for it may have been written anew,
/// too.
MappedSheet asSaid(const ServiceSheet &sheet, const QList<MappedSheet> &said);

/// For those who were not asked: which columns are shown nowhere, and which notes families will read.
void tellGuesses(const MappedSheet &guessed, HsdsReport &report);

/// Gives the services of the rows of the opened file as HSDS documents.
Result<> readSheet(QFile &file, const MappedSheet &mapped, const DocumentSink &take, HsdsReport &report);
/// Whether the row of this document says what the service helps with.
bool saysCategory(const QJsonObject &document);
/// Those of the first rows, to show what will come of them.
QList<QJsonObject> firstDocuments(const ServiceSheet &sheet, const SheetShape &shape);
