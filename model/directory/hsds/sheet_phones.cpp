// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/sheet_phones.h"

#include "model/base/search_key.h"
#include "model/directory/phone_parser.h"
#include "model/directory/phone_shape.h"
#include "model/files/sheet_heading.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &emailWords() {
    static const QRegularExpression email(u"[^\\s@,;/()<>]+@[^\\s@,;/()<>]+\\.[A-Za-z]{2,}"_s);
    return email;
}

} // namespace

QStringList emailsIn(const QString &cell) {
    QStringList emails;
    for (auto each = emailWords().globalMatch(cell); each.hasNext();)
        emails.append(each.next().captured());
    return emails;
}

QString withoutEmails(QString cell) {
    if (!cell.contains(u'@'))
        return cell;
    cell.remove(emailWords());
    static const QRegularExpression loose(u"(^[\\s/,;|]+|[\\s/,;|]+$)"_s);
    return cell.remove(loose);
}

QString phoneTypeIn(const QString &words) {
    static const QStringList types{u"cell"_s, u"video"_s, u"pager"_s};
    const QString key = searchKey(words);
    if (key == u"mobile"_s || key == u"cellphone"_s || key == u"cell phone"_s || key == u"celular"_s)
        return u"cell"_s;
    return types.contains(key) ? key : phoneTypeOf(phoneUseOf(words));
}

QString phoneLabelIn(const QString &heading) {
    static const QRegularExpression ofPhones(
        u"\\b(?:phones?|telephones?|tel|lines?|\\w*line|toll free|tty|tdd|text|sms|cell\\w*|mobile|whatsapp|"
        "after hours|numbers?|telefonos?|celular|linea|numero)\\b"_s);
    static const QRegularExpression saysNothing(
        u"^(?:phones?|telephones?|tel|ph|numbers?|no|nr|contact|main|"
        u"primary|public|general|business|office|agency|"
        "organization|program|service|site|location|provider|"
        "resource|voice|work|local|the|telefonos?|numeros?|de|"
        "del|principal|contacto|oficina|emails?|e|mails?|correo|"
        "electronico|websites?|web|address|info|and|or|of|y|o|\\d+)?$"_s);
    const auto isSilent = [](const QString &word) {
        const QStringList parts = plainHeading(word).split(u' ');
        return std::all_of(parts.begin(), parts.end(),
                           [](const QString &part) { return saysNothing.match(part).hasMatch(); });
    };
    if (!ofPhones.match(plainHeading(heading)).hasMatch())
        return {};
    static const QRegularExpression around(u"^\\W+|\\W+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList label;
    const QString apart = heading.contains(u' ') ? heading : plainHeading(heading);
    for (QString word : apart.split(u' ', Qt::SkipEmptyParts)) {
        word.remove(around);
        if (!isSilent(word))
            label.append(word);
    }
    return label.join(u' ');
}

bool isSpoiltNumber(const QString &cell) {
    static const QRegularExpression words(u"^\\d(?:[.,]\\d+)?[Ee]\\+?\\d+$"_s);
    return words.match(cell.trimmed()).hasMatch();
}

bool isStreetCell(const QString &cell) {
    static const QRegularExpression street(
        u"^\\d+[a-z]?\\s+\\D*\\b(?:st|street|ave?|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|way|ct|"
        u"court|hwy|"
        "highway|pkwy|parkway|pl|place|sq|square|ter|terrace|cir|circle|pike)\\b\\.?"_s);
    return street.match(searchKey(cell).trimmed()).hasMatch() && phoneShapesIn(cell).isEmpty();
}

bool isPhoneCell(const QString &cell) {
    const QString text = cell.trimmed();
    const QList<PhoneShape> shapes = phoneShapesIn(text);
    return shapes.size() == 1 && shapes.first().from == 0 && shapes.first().to == text.size();
}

SheetColumn kindOfPart(const QString &part) {
    static const QHash<QString, SheetColumn> kinds{
        {u"phone"_s, SheetColumn::Phone},  {u"telephone"_s, SheetColumn::Phone},
        {u"tel"_s, SheetColumn::Phone},    {u"telefono"_s, SheetColumn::Phone},
        {u"email"_s, SheetColumn::Email},  {u"e mail"_s, SheetColumn::Email},
        {u"correo"_s, SheetColumn::Email}, {u"fax"_s, SheetColumn::Fax}};
    return kinds.value(part, SheetColumn::GoneFlag); // which is never kept private
}
