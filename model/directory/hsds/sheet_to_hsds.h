// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/hsds/service_sheet.h"
#include "model/directory/hsds/sheet_hours.h"
#include "model/directory/hsds/staff_heading.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

/// By which the ids of what has none are made.
QUuid sheetNamespace();

/// Makes HSDS documents of the rows of one table, whose columns are understood so. A row without an id gets
/// one from its name, organization and address, so that it is known again in the next file.
class SheetDocuments {
public:
    SheetDocuments(const ServiceSheet &sheet, const SheetShape &shape);
    QJsonObject of(const QStringList &cells);
    /// The source says of the whole row that it is not for the public.
    bool isPrivate(const QStringList &cells) const;
    /// A spreadsheet program spoilt a phone of it.
    bool hasSpoiltPhone(const QStringList &cells) const;
    /// A street in place of its phone, or a phone in place of its street: its cells stand a column off.
    bool isShifted(const QStringList &cells) const;
    /// By which people find the row.
    QString nameIn(const QStringList &cells) const;

private:
    QString cell(SheetColumn column) const;
    QDate lastChecked() const;
    QStringList cells(SheetColumn column) const;
    QJsonObject withId();
    QString partId(const QString &part) const;
    void addTexts(QJsonObject &document) const;
    void addAges(QJsonObject &document) const;
    void addOrganization(QJsonObject &document) const;
    HeadingFlag goneFlagAt(qsizetype column) const;
    QString status() const;
    QString saidTypeOf(qsizetype phone) const;
    void addPhonesOf(qsizetype column, QJsonArray &phones) const;
    void addPhones(QJsonObject &document) const;
    void addPlace(QJsonObject &document) const;
    void addLists(QJsonObject &document) const;
    QList<HoursCell> hoursCells() const;
    void addHours(QJsonObject &document) const;
    void addRest(QJsonObject &document) const;
    void addStaffNote(QJsonObject &document, QStringList lines) const;
    void keepPrivate(const QString &part, qsizetype except);
    void keepShifted();
    bool tellsHiddenPlace() const;
    bool isShown(qsizetype column) const { return !m_kept.contains(column); }
    bool isAbout(const QString &part, qsizetype column) const;

    QStringList toldIn(const QJsonObject &document) const;

    QStringList m_headings;
    bool m_hasHeadings;  ///< else they are counted
    QStringList m_plain; ///< the headings without capitals and marks
    SheetShape m_shape;
    QStringList m_told; ///< members of a document that the columns tell
    QList<SheetDays> m_days;
    QStringList m_cells;    ///< of the present row
    QSet<qsizetype> m_kept; ///< columns that are not shown of the present row
    QUuid m_id;             ///< of the present service, for its parts
    QHash<QString, int> m_met;
};
