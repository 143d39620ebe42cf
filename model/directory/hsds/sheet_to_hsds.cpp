// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/sheet_to_hsds.h"

#include "model/base/clean_text.h"
#include "model/base/search_key.h"
#include "model/directory/hsds/private_texts.h"
#include "model/directory/hsds/sheet_parts.h"
#include "model/directory/hsds/sheet_values.h"
#include "model/directory/hsds_json.h"
#include "model/directory/made_id.h"
#include "model/directory/name_words.h"
#include "model/directory/staff_note.h"
#include "model/directory/status_words.h"
#include "model/directory/told_columns.h"

using namespace Qt::StringLiterals;

namespace {

/// Where one column says that it is offered no more, the others do not matter.
QString saidStatus(const SheetRow &row) {
    QString said = row.cells(SheetColumn::Status).value(0);
    for (const QString &cell : row.cells(SheetColumn::Status)) {
        const ServiceStatus status = statusIn(cell);
        if (isGone(status))
            return hsdsStatus(status);
        said = status == ServiceStatus::Unknown ? said : hsdsStatus(status);
    }
    for (const qsizetype i : row.columnsOf(SheetColumn::GoneFlag)) {
        if (saysGone(row.columns().flags[i], row.written()[i]))
            return hsdsStatus(ServiceStatus::Inactive);
    }
    const ServiceStatus inName = statusInName(row.cell(SheetColumn::Name));
    const bool mayBe = said.isEmpty() || statusIn(said) == ServiceStatus::Active;
    return mayBe && inName != ServiceStatus::Unknown ? hsdsStatus(inName) : said;
}

void putTexts(QJsonObject &document, const SheetRow &row) {
    const QString name = row.cell(SheetColumn::Name), organization = row.cell(SheetColumn::Organization);
    if (!isNoName(name))
        document.insert(u"name"_s, name);
    else if (!isNoName(organization) && row.columns().kinds.contains(SheetColumn::Name))
        putBorrowedName(document, organization);
    else if (!isNoName(organization))
        document.insert(u"name"_s, organization); // many lists have one column for both
    setUnlessEmpty(document, u"alternate_name"_s, row.cell(SheetColumn::AlternateName));
    setUnlessEmpty(document, u"description"_s,
                   (row.cells(SheetColumn::Description) + row.cells(SheetColumn::Notes)).join(u"\n\n"_s));
    setUnlessEmpty(document, u"email"_s, row.cell(SheetColumn::Email));
    setUnlessEmpty(document, u"url"_s, row.cell(SheetColumn::Website));
    setUnlessEmpty(document, u"status"_s, saidStatus(row));
    setUnlessEmpty(document, u"eligibility_description"_s, row.cell(SheetColumn::Eligibility));
    setUnlessEmpty(document, u"application_process"_s, row.cell(SheetColumn::HowToApply));
    setUnlessEmpty(document, u"fees_description"_s, row.cell(SheetColumn::Fees));
    setUnlessEmpty(document, u"wait_time"_s, row.cell(SheetColumn::WaitTime));
    if (const QDate checked = row.lastChecked(); checked.isValid())
        setUnlessEmpty(document, u"assured_date"_s, checked.toString(Qt::ISODate));
}

void putOrganization(QJsonObject &document, const SheetRow &row) {
    const QString name = row.cell(SheetColumn::Organization);
    if (isNoName(name))
        return;
    const QString id = hsds::partId(sheetNamespace(), u"organization/"_s + searchKey(name));
    document.insert(u"organization"_s, QJsonObject{{u"id"_s, id}, {u"name"_s, name}});
}

/// Under the headings, with what stands behind the last of them.
void putRest(QJsonObject &document, const SheetRow &row) {
    QJsonObject rest;
    for (qsizetype i = 0; i < row.written().size(); ++i) {
        const SheetColumn kind = row.columns().kinds.value(i, SheetColumn::LeaveOut);
        const bool isRest = kind == SheetColumn::LeaveOut || kind == SheetColumn::Mailing ||
                            row.columns().flags.value(i, HeadingFlag::None) == HeadingFlag::Until;
        if (!isRest || !row.isShown(i) || row.written()[i].trimmed().isEmpty())
            continue;
        QString heading = row.columns().headings.value(i);
        if (heading.isEmpty() || rest.contains(heading))
            heading = u"%1 %2"_s.arg(heading).arg(i + 1).trimmed();
        rest.insert(heading, withoutControls(row.written()[i]));
    }
    if (!rest.isEmpty())
        document.insert(u"other_columns"_s, rest);
}

/// Dates that nobody can be sure of, and words in a flag, are told as they were written.
bool isNotUnderstood(const SheetRow &row, qsizetype column, const QString &text) {
    const HeadingFlag flag = row.columns().flags[column];
    if (flag == HeadingFlag::None)
        return row.columns().kinds[column] == SheetColumn::LastChecked &&
               !sureDay(text, row.columns().days.value(column)).isValid();
    return flag != HeadingFlag::Until && !isFlagCell(flag, text);
}

/// Under their headings, behind `lines`.
void addStaffNote(QJsonObject &document, const SheetRow &row, QStringList lines) {
    const UnderstoodColumns &columns = row.columns();
    for (qsizetype i = 0; i < qMin(columns.kinds.size(), row.written().size()); ++i) {
        const QString text = cleanText(row.written()[i]);
        const bool isForStaffAlone = columns.kinds[i] == SheetColumn::OwnNote || !row.isShown(i);
        if (!text.isEmpty() && (isForStaffAlone || isNotUnderstood(row, i, text)))
            lines.append(columns.headings.value(i).isEmpty() ? text
                                                             : u"%1: %2"_s.arg(columns.headings[i], text));
    }
    putStaffNote(document, lines);
}

} // namespace

SheetDocuments::SheetDocuments(const UnderstoodColumns &columns) {
    for (const SheetColumn column : columns.kinds)
        m_told += membersTold(column);
    m_told.removeDuplicates();
}

QJsonObject SheetDocuments::withId(const SheetRow &row) {
    const QString ofSource = row.cell(SheetColumn::IdOfSource);
    const QString own = ofSource.isEmpty() ? row.cell(SheetColumn::Id) : ofSource;
    const QString about =
        searchKey(QStringList{row.cell(SheetColumn::Name), row.cell(SheetColumn::Organization),
                              row.cell(SheetColumn::Address), row.cell(SheetColumn::Zip)}
                      .join(u'|'));
    const QString key = own.isEmpty() ? about : own;
    const int before = m_met[key]++;
    m_id = QUuid::createUuidV5(sheetNamespace(), before == 0 ? key : key + u'|' + QString::number(before));
    QJsonObject document{{u"id"_s, own}};
    if (own.isEmpty())
        putMadeId(document, m_id.toString(QUuid::WithoutBraces));
    return document;
}

/// Some cells tell more than their heading does: an e-mail beside the phone.
QStringList SheetDocuments::toldIn(const QJsonObject &document, const SheetRow &row) const {
    QStringList told = m_told;
    if (row.isShifted())
        told.removeIf([](const QString &key) { return key == u"phones"_s || key == u"addresses"_s; });
    for (const QString &key : {u"name"_s, u"email"_s, u"status"_s, u"eligibility_description"_s}) {
        if (document.contains(key) && !told.contains(key))
            told.append(key);
    }
    return told;
}

QJsonObject SheetDocuments::of(const SheetRow &row) {
    QJsonObject document = withId(row);
    putTexts(document, row);
    putAges(document, row);
    putOrganization(document, row);
    putPhones(document, row, m_id);
    putPlace(document, row, m_id);
    putLists(document, row, m_id);
    putHours(document, row, m_id);
    putRest(document, row);
    QStringList lines;
    if (row.mayHoldPrivate())
        document = withoutPrivateTexts(document, lines);
    addStaffNote(document, row, lines);
    putToldColumns(document, toldIn(document, row));
    return document;
}
