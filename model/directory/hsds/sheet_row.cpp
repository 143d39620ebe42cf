// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/sheet_row.h"

#include "model/base/clean_text.h"
#include "model/directory/hsds/private_words.h"
#include "model/directory/hsds/sheet_phones.h"
#include "model/files/sheet_heading.h"

using namespace Qt::StringLiterals;

namespace {

HeadingFlag flagIn(SheetColumn kind, const QString &plain) {
    switch (kind) {
    case SheetColumn::PrivateFlag:
        return HeadingFlag::Private;
    case SheetColumn::PublicFlag:
        return HeadingFlag::Public;
    case SheetColumn::GoneFlag:
        return flagOf(plain) == HeadingFlag::Until ? HeadingFlag::Until : HeadingFlag::Gone;
    default:
        return HeadingFlag::None;
    }
}

} // namespace

UnderstoodColumns::UnderstoodColumns(const ServiceSheet &sheet, const SheetShape &shape) :
    kinds(shape), headings(sheet.headings), areHeaded(sheet.headingLine > 0), days(sheet.days) {
    for (const QString &heading : headings)
        plain.append(plainHeading(heading));
    for (qsizetype i = 0; i < kinds.size(); ++i)
        flags.append(flagIn(kinds[i], plain.value(i)));
}

SheetRow::SheetRow(const UnderstoodColumns &columns, const QStringList &cells) :
    m_columns(columns), m_cells(cells), m_mayHoldPrivate(mayHoldPrivateWords(cells.join(u'\n').toUtf8())) {
    for (qsizetype flag = 0; flag < columns.flags.size(); ++flag) {
        if (keepsPrivate(columns.flags[flag], cells.value(flag)))
            keepPrivate(flaggedPart(columns.plain.value(flag)), flag);
    }
    if (isShifted())
        keepShifted();
    if (m_mayHoldPrivate && tellsHiddenPlace())
        keepPrivate(u"address"_s, -1);
}

bool SheetRow::isPrivate() const {
    for (qsizetype i = 0; i < m_columns.kinds.size(); ++i) {
        const bool isOfRow = keepsPrivate(m_columns.flags[i], m_cells.value(i)) &&
                             flaggedPart(m_columns.plain.value(i)).isEmpty();
        if (isOfRow || (m_columns.kinds[i] == SheetColumn::Status && isHiddenStatus(m_cells.value(i))))
            return true;
    }
    return false;
}

bool SheetRow::hasSpoiltPhone() const {
    const QList<qsizetype> phones = columnsOf(SheetColumn::Phone) + columnsOf(SheetColumn::Fax);
    return std::any_of(phones.begin(), phones.end(),
                       [this](qsizetype i) { return isSpoiltNumber(m_cells[i]); });
}

bool SheetRow::isShifted() const {
    const QList<qsizetype> phones = columnsOf(SheetColumn::Phone), streets = columnsOf(SheetColumn::Address);
    return std::any_of(phones.begin(), phones.end(),
                       [this](qsizetype i) { return isStreetCell(m_cells[i]); }) ||
           std::any_of(streets.begin(), streets.end(),
                       [this](qsizetype i) { return isPhoneCell(m_cells[i]); });
}

QString SheetRow::name() const {
    for (const SheetColumn kind : {SheetColumn::Name, SheetColumn::Organization}) {
        QString name = cleanLine(m_cells.value(m_columns.kinds.indexOf(kind)));
        if (!name.isEmpty())
            return name;
    }
    return {};
}

QList<qsizetype> SheetRow::columnsOf(SheetColumn kind) const {
    QList<qsizetype> found;
    for (qsizetype i = 0; i < qMin(m_columns.kinds.size(), m_cells.size()); ++i) {
        if (m_columns.kinds[i] == kind)
            found.append(i);
    }
    return found;
}

QStringList SheetRow::cells(SheetColumn kind) const {
    // Only a column of one kind may be ticked with its heading.
    const bool isTicked = kind == SheetColumn::Category || kind == SheetColumn::Languages;
    QStringList found;
    for (const qsizetype i : columnsOf(kind)) {
        const QString text = isShown(i) ? cleanText(m_cells[i]) : QString();
        if (!text.isEmpty() && (isTicked || text != m_columns.headings.value(i)))
            found.append(text);
    }
    return found;
}

QDate SheetRow::lastChecked() const {
    return sureDay(cell(SheetColumn::LastChecked),
                   m_columns.days.value(m_columns.kinds.indexOf(SheetColumn::LastChecked)));
}

/// A flag for "physical address" is about its city, too, and about the point on the map; one for "address"
/// about everything that tells the place.
bool SheetRow::isAbout(const QString &part, qsizetype column) const {
    const QString heading = m_columns.plain.value(column);
    const SheetColumn kind = m_columns.kinds[column];
    const bool isPlace = (kind >= SheetColumn::Address && kind <= SheetColumn::Longitude) ||
                         kind == SheetColumn::Transport || kind == SheetColumn::Mailing ||
                         (kind == SheetColumn::LeaveOut && tellsPlace(heading));
    if (isOfPlace(part) && isPlace) {
        const QString group = addressGroup(part + u" city"_s);
        return group.isEmpty() || kind >= SheetColumn::Latitude || addressGroup(heading) == group ||
               addressGroup(heading).isEmpty();
    }
    return heading == part || heading.startsWith(part + u' ') || kind == kindOfPart(part);
}

/// `except` is the column that says so.
void SheetRow::keepPrivate(const QString &part, qsizetype except) {
    for (qsizetype i = 0; i < m_columns.kinds.size(); ++i) {
        if (i != except && isAbout(part, i))
            m_kept.insert(i);
    }
}

/// Behind a street in place of the phone, the town stands in place of the street.
void SheetRow::keepShifted() {
    qsizetype firstStreet = m_cells.size();
    for (const qsizetype i : columnsOf(SheetColumn::Phone)) {
        if (!isStreetCell(m_cells[i]))
            continue;
        m_kept.insert(i);
        firstStreet = qMin(firstStreet, i);
    }
    for (const qsizetype i : columnsOf(SheetColumn::Address)) {
        if (i > firstStreet || isPhoneCell(m_cells[i]))
            m_kept.insert(i);
    }
}

/// An address that says of itself that nobody may know it; without one, only its town is there.
bool SheetRow::tellsHiddenPlace() const {
    QStringList lines;
    for (const SheetColumn kind : {SheetColumn::Address, SheetColumn::Address2, SheetColumn::CityStateZip})
        lines += cell(kind);
    const QString address = lines.join(u'\n');
    const QString rest = saysHiddenPlace(address) ? withoutHiddenPlaceWords(address) : QString();
    return std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetterOrNumber(); });
}
