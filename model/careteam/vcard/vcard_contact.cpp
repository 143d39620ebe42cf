// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/vcard/vcard_contact.h"

#include "model/base/clean_text.h"
#include "model/careteam/vcard/vcard_labels.h"
#include "model/careteam/vcard/vcard_own.h"
#include "model/careteam/vcard/vcard_picture.h"
#include "model/careteam/vcard/vcard_rest.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestCardLine = 1'000;
constexpr qsizetype kLongestCardText = 50'000;
constexpr qsizetype kMostNumbers = 100;

class CardContact {
    Q_DECLARE_TR_FUNCTIONS(CardContact)

public:
    CardContact(const QList<CardProperty> &card, QList<Problem> &problems);

    std::optional<Contact> contact();

private:
    QList<CardProperty> all(const char *name) const;
    QString lineOf(const CardProperty &property);
    QString textOf(const CardProperty &property);
    QStringList linesOf(const char *name);
    QString partsOf(const CardProperty &property, const QString &separator);
    CardLabel label(const CardProperty &property) const;
    CardLabel groupLabel(const CardProperty &property) const;
    QStringList nameParts() const;
    static QString nameFromParts(const QStringList &parts);
    QString shortened(const QString &text, qsizetype most, const CardProperty &property);
    QString phoneNumber(const CardProperty &property);
    QString address(const CardProperty &property) const;

    void readName();
    void noteFullName();
    void noteMore(const CardProperty &property, const QString &fallbackLabel, const QString &text);
    void readRest();
    void readWork();
    void readPhones(const char *name);
    void readEmails();
    void readAddresses();
    void noteEnvelope(const CardProperty &property, const QString &address);
    void readNotes();
    void readMore(const char *name, const QString &fallbackLabel);
    void readPhoto();
    void note(const QString &noteLabel, const QString &text);
    void tell(const CardProperty &property, const QString &field, const QString &text);

    QList<CardProperty> m_card;
    QHash<QByteArray, QList<CardProperty>> m_byName;
    QHash<QByteArray, QString> m_labels; ///< Apple's own words for the properties of a group
    CardEscapes m_escapes = CardEscapes::New;
    QList<Problem> &m_problems;
    Contact m_contact;
    QStringList m_notes;
};

/// tel:+1-418-656-9254;ext=102 in the way people write it.
QString fromTelUri(const QString &uri) {
    const QStringList parts = uri.sliced(4).split(u';');
    QString number = QUrl::fromPercentEncoding(parts.first().toUtf8());
    for (const QString &part : parts.sliced(1)) {
        if (part.startsWith(u"ext="_s, Qt::CaseInsensitive))
            number += u" ext. "_s + part.sliced(4);
    }
    return number;
}

QString normalUid(QString uid) {
    if (uid.startsWith(u"urn:uuid:"_s, Qt::CaseInsensitive))
        uid = uid.sliced(9);
    const QUuid uuid = QUuid::fromString(uid);
    return uuid.isNull() ? uid : uuid.toString(QUuid::WithoutBraces);
}

/// 19800322 as people write it.
QString withDashes(const QString &day) {
    const QDate date = QDate::fromString(day, u"yyyyMMdd"_s);
    return date.isValid() ? date.toString(Qt::ISODate) : day;
}

QString joined(QStringList parts, const QString &separator) {
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(separator);
}

/// The words of a name, without marks and case.
QStringList nameWords(const QString &name) {
    QString plain = name.toCaseFolded();
    std::replace_if(
        plain.begin(), plain.end(), [](QChar c) { return !c.isLetterOrNumber() && !c.isMark(); }, u' ');
    return plain.split(u' ', Qt::SkipEmptyParts);
}

bool isAmongWords(const QString &text, const QString &whole) {
    const QStringList known = nameWords(whole);
    const QStringList words = nameWords(text);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return known.contains(word); });
}

QStringList cleaned(QStringList parts) {
    for (QString &part : parts)
        part = cleanText(part);
    return parts;
}

CardContact::CardContact(const QList<CardProperty> &card, QList<Problem> &problems) :
    m_card(card), m_problems(problems) {
    for (const CardProperty &property : card) {
        m_byName[property.name].append(property);
        if (property.name == "X-ABLABEL" && !property.group.isEmpty())
            m_labels.insert(property.group, cleanLine(property.text()));
    }
    if (m_byName.contains("VERSION") && m_byName["VERSION"].first().value.trimmed() == "2.1")
        m_escapes = CardEscapes::Old;
}

std::optional<Contact> CardContact::contact() {
    readWork();
    readPhones("TEL");
    readPhones("X-MS-TEL");
    readEmails();
    readAddresses();
    readName();
    readPhoto();
    readNotes();
    const QStringList uids = linesOf("UID");
    m_contact.cardUid = uids.isEmpty() ? QString() : normalUid(uids.first());
    readOwnProperties(m_contact, [this](const char *name) {
        const QList<CardProperty> found = all(name);
        return found.isEmpty() ? QString() : textOf(found.first());
    });
    return m_contact.name.isEmpty() ? std::nullopt : std::optional(m_contact);
}

/// The preferred ones first, else in the order of the card.
QList<CardProperty> CardContact::all(const char *name) const {
    QList<CardProperty> found = m_byName.value(name);
    std::stable_sort(found.begin(), found.end(), [](const CardProperty &a, const CardProperty &b) {
        return a.preference() < b.preference();
    });
    return found;
}

QString CardContact::shortened(const QString &text, qsizetype most, const CardProperty &property) {
    if (text.size() > most)
        tell(property, QString::fromLatin1(property.name),
             tr("This text is very long. Its end was left out."));
    return text.first(std::min(text.size(), most));
}

QString CardContact::lineOf(const CardProperty &property) {
    return shortened(cleanLine(unescaped(property.text(), m_escapes)), kLongestCardLine, property);
}

QString CardContact::textOf(const CardProperty &property) {
    return shortened(cleanText(unescaped(property.text(), m_escapes)), kLongestCardText, property);
}

QStringList CardContact::linesOf(const char *name) {
    QStringList lines;
    for (const CardProperty &property : all(name))
        lines += lineOf(property);
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

QString CardContact::partsOf(const CardProperty &property, const QString &separator) {
    const QString text = joined(cleaned(splitParts(property.text(), m_escapes)), separator);
    return shortened(cleanLine(text), kLongestCardLine, property);
}

CardLabel CardContact::label(const CardProperty &property) const {
    return cardLabel(property, m_labels.value(property.group));
}

/// Apple's label alone, without the types that say how a property is to be read.
CardLabel CardContact::groupLabel(const CardProperty &property) const {
    return cardLabel({}, m_labels.value(property.group));
}

/// Family name, given name, middle names, before and behind the name.
QStringList CardContact::nameParts() const {
    const QList<CardProperty> names = all("N");
    QStringList parts =
        names.isEmpty() ? QStringList() : cleaned(splitParts(names.first().text(), m_escapes));
    parts.resize(5);
    return parts;
}

QString CardContact::nameFromParts(const QStringList &parts) {
    return cleanLine(joined({parts[3], parts[1], parts[2], parts[0], parts[4]}, u" "_s));
}

void CardContact::readName() {
    QStringList names = linesOf("FN");
    for (const QString &other : names.isEmpty() ? names : names.sliced(1))
        note(tr("Name"), other);
    const bool isNamed = !names.isEmpty();
    names += nameFromParts(nameParts()).left(kLongestCardLine);
    names += linesOf("NICKNAME");
    names += m_contact.organization;
    names += m_contact.emails;
    for (const Phone &phone : std::as_const(m_contact.phones))
        names += phone.number;
    names.removeAll(QString());
    m_contact.name = names.isEmpty() ? QString() : names.first();
    if (isNamed)
        noteFullName();
}

/// A name for showing may leave out what its parts say: the family name, or what stands behind it, "MD".
void CardContact::noteFullName() {
    const QStringList parts = nameParts();
    const QStringList shown = nameWords(m_contact.name);
    const QStringList all = nameWords(parts.join(u' '));
    const bool isAll =
        std::all_of(all.begin(), all.end(), [&](const QString &word) { return shown.contains(word); });
    if (!isAll)
        note(tr("Full name"), nameFromParts(parts).left(kLongestCardLine));
}

void CardContact::readWork() {
    QStringList organizations;
    for (const CardProperty &property : all("ORG"))
        organizations += partsOf(property, u", "_s);
    m_contact.organization = joined(organizations, u"; "_s);
    m_contact.role = joined(linesOf("TITLE") + linesOf("ROLE"), u", "_s);
}

QString CardContact::phoneNumber(const CardProperty &property) {
    const QString number = lineOf(property);
    const bool uri = number.startsWith(u"tel:"_s, Qt::CaseInsensitive);
    return uri ? cleanLine(fromTelUri(number)) : number;
}

void CardContact::readPhones(const char *name) {
    for (const CardProperty &property : all(name)) {
        if (m_contact.phones.size() == kMostNumbers)
            return tell(property, tr("Phone"),
                        tr("Only the first %n numbers were kept.", nullptr, kMostNumbers));
        const CardLabel said = label(property);
        const Phone phone{phoneKind(said), phoneNumber(property)};
        if (phone.number.isEmpty() || m_contact.phones.contains(phone))
            continue;
        m_contact.phones += phone;
        note(wordsBeside(said, phone.kind), phone.number);
    }
}

void CardContact::readEmails() {
    for (const CardProperty &property : all("EMAIL")) {
        QString email = lineOf(property);
        if (email.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
            email = cleanLine(QUrl::fromPercentEncoding(email.sliced(7).toUtf8()));
        if (email.isEmpty() || m_contact.emails.contains(email))
            continue;
        if (m_contact.emails.size() == kMostNumbers)
            return tell(property, tr("E-mail"), tr("Only the first %n were kept.", nullptr, kMostNumbers));
        m_contact.emails += email;
        const CardLabel said = label(property);
        // Which one is for work matters where there are several.
        note(all("EMAIL").size() > 1 ? labelText(said) : ownWords(said), email);
    }
}

/// Lines as on an envelope: post box, suite, street, "city, region code", country.
QString CardContact::address(const CardProperty &property) const {
    QStringList parts = cleaned(splitParts(property.text(), m_escapes));
    parts.resize(std::max<qsizetype>(parts.size(), 7));
    const QString region = joined({parts[4], parts[5]}, u" "_s);
    const QString place = joined({parts[3], region}, u", "_s);
    return joined(parts.first(3) + QStringList{place} + parts.sliced(6), u"\n"_s);
}

void CardContact::readAddresses() {
    QStringList addresses;
    for (const CardProperty &property : all("ADR") + all("LABEL")) {
        const bool isLabel = property.name == "LABEL";
        const QString text =
            isLabel ? textOf(property) : shortened(address(property), kLongestCardText, property);
        QString line = text;
        line.replace(u'\n', u", "_s);
        const QString words = nameWords(text).join(QString());
        // A label for an envelope mostly says an address once more.
        if (text.isEmpty() || addresses.contains(words) || (isLabel && isAmongWords(text, m_contact.address)))
            continue;
        const bool isFirst = addresses.isEmpty();
        addresses.append(words);
        const CardLabel said = label(property);
        if (isFirst)
            m_contact.address = text;
        const QString shown = isFirst ? ownWords(said) : labelText(said);
        if (!isFirst || !shown.isEmpty())
            note(shown.isEmpty() ? tr("Address") : shown, line);
        noteEnvelope(property, text);
    }
}

/// What is written on the envelope may say more than the parts do: "Ward 4, ring twice".
void CardContact::noteEnvelope(const CardProperty &property, const QString &address) {
    const auto label = std::find_if(property.parameters.begin(), property.parameters.end(),
                                    [](const CardParameter &each) { return each.name == "LABEL"; });
    if (label == property.parameters.end())
        return;
    QString line = cleanText(unescaped(label->value, m_escapes));
    if (isAmongWords(line, address))
        return;
    line.replace(u'\n', u", "_s);
    note(tr("Address"), shortened(line, kLongestCardLine, property));
}

void CardContact::readNotes() {
    QStringList notes;
    for (const CardProperty &property : all("NOTE"))
        notes += textOf(property);
    notes.removeAll(QString());
    notes.removeDuplicates();
    readMore("NICKNAME", tr("Nickname"));
    readMore("URL", tr("Web"));
    readMore("IMPP", tr("Chat"));
    readMore("X-SKYPE", tr("Skype"));
    for (const QString &day : linesOf("BDAY"))
        note(tr("Birthday"), withDashes(day));
    readRest();
    m_contact.notes = (notes + m_notes).join(u'\n');
}

void CardContact::readMore(const char *name, const QString &fallbackLabel) {
    for (const CardProperty &property : all(name)) {
        const QStringList services = property.parameter("X-SERVICE-TYPE");
        const QString service = services.isEmpty() ? QString() : services.first();
        noteMore(property, service.isEmpty() ? fallbackLabel : service.left(1).toUpper() + service.mid(1),
                 lineOf(property));
    }
}

void CardContact::noteMore(const CardProperty &property, const QString &fallbackLabel, const QString &text) {
    const CardLabel said = label(property);
    note(said.own.isEmpty() ? fallbackLabel : said.own, text);
}

/// Everything else that a person may have written there.
void CardContact::readRest() {
    for (const CardProperty &property : std::as_const(m_card)) {
        const QString name = QString::fromLatin1(property.name);
        if (isLeftOut(property))
            tell(property, name, tr("The book has no place for \"%1\". It was left out.").arg(name));
        for (const CardNote &rest : notesOfRest(property, labelText(groupLabel(property)), m_escapes))
            note(rest.label, shortened(rest.text, kLongestCardLine, property));
    }
}

void CardContact::readPhoto() {
    for (const CardProperty &property : all("PHOTO")) {
        if (isElsewhere(property.value))
            note(tr("Picture"), lineOf(property));
        const QByteArray bytes = isElsewhere(property.value) ? QByteArray() : pictureBytes(property);
        if (bytes.size() > kLargestPhoto)
            tell(property, tr("Photo"), tr("The picture is too large. It was left out."));
        else if (!bytes.isEmpty() && !isPicture(bytes))
            tell(property, tr("Photo"), tr("The picture could not be read. It was left out."));
        else if (m_contact.photo.isEmpty())
            m_contact.photo = bytes;
        else if (!bytes.isEmpty() && bytes != m_contact.photo)
            tell(property, tr("Photo"), tr("The book keeps one picture. This one was left out."));
    }
}

void CardContact::note(const QString &noteLabel, const QString &text) {
    const QString line = tr("%1: %2", "a label and what it names").arg(noteLabel, text);
    if (!text.isEmpty() && !noteLabel.isEmpty() && !m_notes.contains(line))
        m_notes += line;
}

void CardContact::tell(const CardProperty &property, const QString &field, const QString &text) {
    m_problems.append({property.line, field, text});
}

} // namespace

std::optional<Contact> contactFromCard(const QList<CardProperty> &card, QList<Problem> &problems) {
    return CardContact(card, problems).contact();
}
