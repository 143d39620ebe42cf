// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/sheet_to_hsds.h"

#include "model/base/clean_text.h"
#include "model/base/search_key.h"
#include "model/directory/duplicate_finder.h"
#include "model/directory/hsds/private_texts.h"
#include "model/directory/hsds/private_words.h"
#include "model/directory/hsds/sheet_phones.h"
#include "model/directory/hsds/sheet_values.h"
#include "model/directory/hsds/staff_heading.h"
#include "model/directory/hsds_json.h"
#include "model/directory/made_id.h"
#include "model/directory/name_words.h"
#include "model/directory/phone_parser.h"
#include "model/directory/staff_note.h"
#include "model/directory/status_words.h"
#include "model/directory/told_columns.h"
#include "model/files/sheet_heading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

HeadingFlag flagIn(SheetColumn column) {
    switch (column) {
    case SheetColumn::PrivateFlag:
        return HeadingFlag::Private;
    case SheetColumn::PublicFlag:
        return HeadingFlag::Public;
    case SheetColumn::GoneFlag:
        return HeadingFlag::Gone;
    default:
        return HeadingFlag::None;
    }
}

/// The members of a document that a column tells.
QStringList toldBy(SheetColumn column) {
    static const QHash<SheetColumn, QString> members{{SheetColumn::LeaveOut, u"other_columns"_s},
                                                     {SheetColumn::Name, u"name"_s},
                                                     {SheetColumn::AlternateName, u"alternate_name"_s},
                                                     {SheetColumn::Organization, u"organization"_s},
                                                     {SheetColumn::Description, u"description"_s},
                                                     {SheetColumn::Notes, u"description"_s},
                                                     {SheetColumn::Phone, u"phones"_s},
                                                     {SheetColumn::Fax, u"phones"_s},
                                                     {SheetColumn::Email, u"email"_s},
                                                     {SheetColumn::Website, u"url"_s},
                                                     {SheetColumn::Address, u"addresses"_s},
                                                     {SheetColumn::Address2, u"addresses"_s},
                                                     {SheetColumn::City, u"addresses"_s},
                                                     {SheetColumn::State, u"addresses"_s},
                                                     {SheetColumn::Zip, u"addresses"_s},
                                                     {SheetColumn::CityStateZip, u"addresses"_s},
                                                     {SheetColumn::Latitude, u"latitude"_s},
                                                     {SheetColumn::Longitude, u"latitude"_s},
                                                     {SheetColumn::Transport, u"transportation"_s},
                                                     {SheetColumn::Hours, u"schedules"_s},
                                                     {SheetColumn::Eligibility, u"eligibility_description"_s},
                                                     {SheetColumn::Ages, u"minimum_age maximum_age"_s},
                                                     {SheetColumn::MinimumAge, u"minimum_age"_s},
                                                     {SheetColumn::MaximumAge, u"maximum_age"_s},
                                                     {SheetColumn::HowToApply, u"application_process"_s},
                                                     {SheetColumn::Fees, u"fees_description"_s},
                                                     {SheetColumn::Languages, u"languages"_s},
                                                     {SheetColumn::Documents, u"required_documents"_s},
                                                     {SheetColumn::Area, u"service_areas"_s},
                                                     {SheetColumn::Category, u"attributes"_s},
                                                     {SheetColumn::Status, u"status"_s},
                                                     {SheetColumn::GoneFlag, u"status"_s},
                                                     {SheetColumn::LastChecked, u"assured_date"_s},
                                                     {SheetColumn::Contact, u"contacts"_s},
                                                     {SheetColumn::WaitTime, u"wait_time"_s}};
    return members.value(column).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QUuid sheetNamespace() {
    return QUuid(u"3c0d5b0e-7b8d-4f0a-8a51-0b9f1c7de6a4"_s);
}

SheetDocuments::SheetDocuments(const ServiceSheet &sheet, const SheetShape &shape) :
    m_headings(sheet.headings), m_hasHeadings(sheet.headingLine > 0), m_shape(shape), m_days(sheet.days) {
    for (const QString &heading : m_headings)
        m_plain.append(plainHeading(heading));
    for (const SheetColumn column : shape)
        m_told += toldBy(column);
    m_told.removeDuplicates();
}

bool SheetDocuments::isPrivate(const QStringList &cells) const {
    for (qsizetype i = 0; i < m_shape.size(); ++i) {
        const bool isOfRow =
            keepsPrivate(flagIn(m_shape[i]), cells.value(i)) && flaggedPart(m_plain.value(i)).isEmpty();
        if (isOfRow || (m_shape[i] == SheetColumn::Status && isHiddenStatus(cells.value(i))))
            return true;
    }
    return false;
}

bool SheetDocuments::hasSpoiltPhone(const QStringList &cells) const {
    for (qsizetype i = 0; i < qMin(m_shape.size(), cells.size()); ++i) {
        const bool isPhone = m_shape[i] == SheetColumn::Phone || m_shape[i] == SheetColumn::Fax;
        if (isPhone && isSpoiltNumber(cells[i]))
            return true;
    }
    return false;
}

bool SheetDocuments::isShifted(const QStringList &cells) const {
    for (qsizetype i = 0; i < qMin(m_shape.size(), cells.size()); ++i) {
        if ((m_shape[i] == SheetColumn::Phone && isStreetCell(cells[i])) ||
            (m_shape[i] == SheetColumn::Address && isPhoneCell(cells[i])))
            return true;
    }
    return false;
}

/// Behind a street in place of the phone, the town stands in place of the street.
void SheetDocuments::keepShifted() {
    bool isStreetBefore = false;
    for (qsizetype i = 0; i < qMin(m_shape.size(), m_cells.size()); ++i) {
        const bool isStreet = m_shape[i] == SheetColumn::Phone && isStreetCell(m_cells[i]);
        isStreetBefore = isStreetBefore || isStreet;
        if (isStreet || (m_shape[i] == SheetColumn::Address && (isStreetBefore || isPhoneCell(m_cells[i]))))
            m_kept.insert(i);
    }
}

QString SheetDocuments::nameIn(const QStringList &cells) const {
    for (const SheetColumn column : {SheetColumn::Name, SheetColumn::Organization}) {
        QString name = cleanLine(cells.value(m_shape.indexOf(column)));
        if (!name.isEmpty())
            return name;
    }
    return {};
}

/// A flag for "physical address" is about its city, too, and about the point on the map; one for "address"
/// about everything that tells the place.
bool SheetDocuments::isAbout(const QString &part, qsizetype column) const {
    const QString heading = m_plain.value(column);
    const SheetColumn kind = m_shape[column];
    const bool isPlace = (kind >= SheetColumn::Address && kind <= SheetColumn::Longitude) ||
                         kind == SheetColumn::Transport ||
                         (kind == SheetColumn::LeaveOut && tellsPlace(heading));
    if (isOfPlace(part) && isPlace) {
        const QString group = addressGroup(part + u" city"_s);
        return group.isEmpty() || kind >= SheetColumn::Latitude || addressGroup(heading) == group ||
               addressGroup(heading).isEmpty();
    }
    return heading == part || heading.startsWith(part + u' ') || kind == kindOfPart(part);
}

QStringList SheetDocuments::cells(SheetColumn column) const {
    // A heading that stands again in a cell says nothing. Only a column of one kind may be ticked so.
    const bool isTicked = column == SheetColumn::Category || column == SheetColumn::Languages;
    QStringList found;
    for (qsizetype i = 0; i < qMin(m_shape.size(), m_cells.size()); ++i) {
        const QString text = m_shape[i] == column && isShown(i) ? cleanText(m_cells[i]) : QString();
        if (!text.isEmpty() && (isTicked || text != m_headings.value(i)))
            found.append(text);
    }
    return found;
}

QString SheetDocuments::cell(SheetColumn column) const {
    return cells(column).join(u'\n');
}

/// Nothing where several columns say different things.
QDate SheetDocuments::lastChecked() const {
    return sureDay(cell(SheetColumn::LastChecked), m_days.value(m_shape.indexOf(SheetColumn::LastChecked)));
}

QString SheetDocuments::partId(const QString &part) const {
    return hsds::partId(m_id, part);
}

QJsonObject SheetDocuments::withId() {
    const QString ofSource = cell(SheetColumn::IdOfSource);
    const QString own = ofSource.isEmpty() ? cell(SheetColumn::Id) : ofSource;
    const QString about = searchKey(QStringList{cell(SheetColumn::Name), cell(SheetColumn::Organization),
                                                cell(SheetColumn::Address), cell(SheetColumn::Zip)}
                                        .join(u'|'));
    const QString key = own.isEmpty() ? about : own;
    const int before = m_met[key]++;
    m_id = QUuid::createUuidV5(sheetNamespace(), before == 0 ? key : key + u'|' + QString::number(before));
    QJsonObject document{{u"id"_s, own}};
    if (own.isEmpty())
        putMadeId(document, m_id.toString(QUuid::WithoutBraces));
    return document;
}

void SheetDocuments::addTexts(QJsonObject &document) const {
    const QString name = cell(SheetColumn::Name), organization = cell(SheetColumn::Organization);
    if (!isNoName(name))
        document.insert(u"name"_s, name);
    else if (!isNoName(organization) && m_shape.contains(SheetColumn::Name))
        putBorrowedName(document, organization);
    else if (!isNoName(organization))
        document.insert(u"name"_s, organization); // many lists have one column for both
    setUnlessEmpty(document, u"alternate_name"_s, cell(SheetColumn::AlternateName));
    setUnlessEmpty(document, u"description"_s,
                   (cells(SheetColumn::Description) + cells(SheetColumn::Notes)).join(u"\n\n"_s));
    setUnlessEmpty(document, u"email"_s, cell(SheetColumn::Email));
    setUnlessEmpty(document, u"url"_s, cell(SheetColumn::Website));
    setUnlessEmpty(document, u"status"_s, status());
    setUnlessEmpty(document, u"eligibility_description"_s, cell(SheetColumn::Eligibility));
    setUnlessEmpty(document, u"application_process"_s, cell(SheetColumn::HowToApply));
    setUnlessEmpty(document, u"fees_description"_s, cell(SheetColumn::Fees));
    setUnlessEmpty(document, u"wait_time"_s, cell(SheetColumn::WaitTime));
    if (const QDate checked = lastChecked(); checked.isValid())
        setUnlessEmpty(document, u"assured_date"_s, checked.toString(Qt::ISODate));
}

/// How the cells of a column say that it is gone.
HeadingFlag SheetDocuments::goneFlagAt(qsizetype column) const {
    if (m_shape.value(column) != SheetColumn::GoneFlag)
        return HeadingFlag::None;
    return flagOf(m_plain.value(column)) == HeadingFlag::Until ? HeadingFlag::Until : HeadingFlag::Gone;
}

/// Where one column says that it is offered no more, the others do not matter.
QString SheetDocuments::status() const {
    QString said = cells(SheetColumn::Status).value(0);
    for (const QString &cell : cells(SheetColumn::Status)) {
        const ServiceStatus status = statusIn(cell);
        if (isGone(status))
            return hsdsStatus(status);
        said = status == ServiceStatus::Unknown ? said : hsdsStatus(status);
    }
    for (qsizetype i = 0; i < qMin(m_shape.size(), m_cells.size()); ++i) {
        if (saysGone(goneFlagAt(i), m_cells[i]))
            return hsdsStatus(ServiceStatus::Inactive);
    }
    const ServiceStatus inName = statusInName(cell(SheetColumn::Name));
    const bool mayBe = said.isEmpty() || statusIn(said) == ServiceStatus::Active;
    return mayBe && inName != ServiceStatus::Unknown ? hsdsStatus(inName) : said;
}

void SheetDocuments::addOrganization(QJsonObject &document) const {
    const QString name = cell(SheetColumn::Organization);
    if (isNoName(name))
        return;
    const QString id = hsds::partId(sheetNamespace(), u"organization/"_s + searchKey(name));
    document.insert(u"organization"_s, QJsonObject{{u"id"_s, id}, {u"name"_s, name}});
}

/// What the column beside it says of a phone: "Phone 1 type" of "Phone 1 number".
QString SheetDocuments::saidTypeOf(qsizetype phone) const {
    for (qsizetype i = 0; i < qMin(m_shape.size(), m_cells.size()); ++i) {
        const QString begin = m_shape[i] == SheetColumn::PhoneType ? typedPhone(m_plain.value(i)) : QString();
        const QString heading = m_plain.value(phone);
        if (!begin.isEmpty() && isShown(i) && (heading == begin || heading == begin + u" number"_s))
            return cleanLine(m_cells[i]);
    }
    return {};
}

void SheetDocuments::addPhonesOf(qsizetype column, QJsonArray &phones) const {
    const QString beside = saidTypeOf(column);
    const QString said = beside.isEmpty() && m_hasHeadings ? phoneLabelIn(m_headings.value(column)) : beside;
    const QString type = m_shape[column] == SheetColumn::Fax ? u"fax"_s : phoneTypeIn(said);
    const bool isLabel = type == u"voice"_s && searchKey(said) != type;
    for (const PhoneWords &words : readPhoneWords(withoutEmails(cleanText(m_cells[column])))) {
        QJsonObject phone{{u"id"_s, partId(u"phone/%1"_s.arg(phones.size()))},
                          {u"number"_s, words.number},
                          {u"type"_s, words.use == PhoneUse::Voice ? type : phoneTypeOf(words.use)}};
        setNumberOrText(phone, u"extension"_s, words.extension);
        QStringList labels{isLabel ? said : QString(), words.description};
        labels.removeAll(QString());
        labels.removeDuplicates();
        setUnlessEmpty(phone, u"description"_s, labels.join(u", "_s));
        phones.append(phone);
    }
}

void SheetDocuments::addPhones(QJsonObject &document) const {
    QJsonArray phones;
    if (!document.contains(u"email"_s))
        setUnlessEmpty(document, u"email"_s, emailsIn(cell(SheetColumn::Phone)).value(0));
    for (const SheetColumn kind : {SheetColumn::Phone, SheetColumn::Fax}) {
        for (qsizetype i = 0; i < qMin(m_shape.size(), m_cells.size()); ++i) {
            const bool isSaid = cleanText(m_cells[i]) != m_headings.value(i) && !isSpoiltNumber(m_cells[i]);
            if (m_shape[i] == kind && isShown(i) && isSaid)
                addPhonesOf(i, phones);
        }
    }
    if (!phones.isEmpty())
        document.insert(u"phones"_s, phones);
}

/// Under the headings, with what stands behind the last of them.
void SheetDocuments::addRest(QJsonObject &document) const {
    QJsonObject rest;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const bool isRest = m_shape.value(i, SheetColumn::LeaveOut) == SheetColumn::LeaveOut ||
                            goneFlagAt(i) == HeadingFlag::Until;
        if (!isRest || !isShown(i) || m_cells[i].trimmed().isEmpty())
            continue;
        QString heading = m_headings.value(i);
        if (heading.isEmpty() || rest.contains(heading))
            heading = u"%1 %2"_s.arg(heading).arg(i + 1).trimmed();
        rest.insert(heading, withoutControls(m_cells[i]));
    }
    if (!rest.isEmpty())
        document.insert(u"other_columns"_s, rest);
}

/// Under their headings; dates that nobody can be sure of, and words in a flag, as they were written.
void SheetDocuments::addStaffNote(QJsonObject &document, QStringList lines) const {
    for (qsizetype i = 0; i < qMin(m_shape.size(), m_cells.size()); ++i) {
        const QString text = cleanText(m_cells[i]);
        const HeadingFlag flag =
            goneFlagAt(i) == HeadingFlag::Until ? HeadingFlag::Until : flagIn(m_shape[i]);
        const bool isMore = flag == HeadingFlag::None ? m_shape[i] == SheetColumn::LastChecked &&
                                                            !sureDay(text, m_days.value(i)).isValid()
                                                      : flag != HeadingFlag::Until && !isFlagCell(flag, text);
        if (!text.isEmpty() && (m_shape[i] == SheetColumn::OwnNote || !isShown(i) || isMore))
            lines.append(m_headings.value(i).isEmpty() ? text : u"%1: %2"_s.arg(m_headings[i], text));
    }
    putStaffNote(document, lines);
}

/// `except` is the column that says so.
void SheetDocuments::keepPrivate(const QString &part, qsizetype except) {
    for (qsizetype i = 0; i < m_shape.size(); ++i) {
        if (i != except && isAbout(part, i))
            m_kept.insert(i);
    }
}

/// An address that says of itself that nobody may know it; without one, only its town is there.
bool SheetDocuments::tellsHiddenPlace() const {
    QStringList lines;
    for (const SheetColumn kind : {SheetColumn::Address, SheetColumn::Address2, SheetColumn::CityStateZip})
        lines += cell(kind);
    const QString address = lines.join(u'\n');
    const QString rest = saysHiddenPlace(address) ? withoutHiddenPlaceWords(address) : QString();
    return std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// Some cells tell more than their heading does: an e-mail beside the phone.
QStringList SheetDocuments::toldIn(const QJsonObject &document) const {
    QStringList told = m_told;
    if (isShifted(m_cells))
        told.removeIf([](const QString &key) { return key == u"phones"_s || key == u"addresses"_s; });
    for (const QString &key : {u"name"_s, u"email"_s, u"status"_s, u"eligibility_description"_s}) {
        if (document.contains(key) && !told.contains(key))
            told.append(key);
    }
    return told;
}

QJsonObject SheetDocuments::of(const QStringList &cells) {
    m_cells = cells;
    m_kept.clear();
    for (qsizetype flag = 0; flag < m_shape.size(); ++flag) {
        if (keepsPrivate(flagIn(m_shape[flag]), cells.value(flag)))
            keepPrivate(flaggedPart(m_plain.value(flag)), flag);
    }
    if (isShifted(cells))
        keepShifted();
    const bool mayHold = mayHoldPrivateWords(cells.join(u'\n').toUtf8());
    if (mayHold && tellsHiddenPlace())
        keepPrivate(u"address"_s, -1);
    QJsonObject document = withId();
    addTexts(document);
    addAges(document);
    addOrganization(document);
    addPhones(document);
    addPlace(document);
    addLists(document);
    addHours(document);
    addRest(document);
    QStringList lines;
    if (mayHold)
        document = withoutPrivateTexts(document, lines);
    addStaffNote(document, lines);
    putToldColumns(document, toldIn(document));
    return document;
}
