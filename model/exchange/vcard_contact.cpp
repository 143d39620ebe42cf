// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/vcard_contact.h"

#include "model/exchange/clean_text.h"
#include "model/exchange/vcard_own.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QUrl>
#include <algorithm>

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
    QString label(const CardProperty &property) const;
    QString nameFromParts() const;
    QString shortened(const QString &text, qsizetype most, const CardProperty &property);
    QString phoneNumber(const CardProperty &property);
    QString address(const CardProperty &property) const;

    void readName();
    void readWork();
    void readPhones(const char *name);
    void readEmails();
    void readAddresses();
    void readNotes();
    void readMore(const char *name, const QString &fallbackLabel);
    void readPhoto();
    void note(const QString &noteLabel, const QString &text);
    void tell(const CardProperty &property, const QString &field, const QString &text);

    QHash<QByteArray, QList<CardProperty>> m_byName;
    QHash<QByteArray, QString> m_labels; ///< Apple's own words for the properties of a group
    CardEscapes m_escapes = CardEscapes::New;
    QList<Problem> &m_problems;
    Contact m_contact;
    QStringList m_notes;
};

PhoneKind kindOf(const QStringList &words) {
    static const QList<std::pair<QLatin1String, PhoneKind>> kKinds = {
        {QLatin1String("fax"), PhoneKind::Fax},
        {QLatin1String("pager"), PhoneKind::Pager},
        {QLatin1String("emergency"), PhoneKind::Emergency},
        {QLatin1String("cell"), PhoneKind::Mobile},
        {QLatin1String("mobile"), PhoneKind::Mobile},
        {QLatin1String("iphone"), PhoneKind::Mobile},
        {QLatin1String("car"), PhoneKind::Mobile},
        {QLatin1String("work"), PhoneKind::Work},
        {QLatin1String("main"), PhoneKind::Work},
        {QLatin1String("home"), PhoneKind::Home}};
    for (const auto &[word, kind] : kKinds) {
        const bool found =
            std::any_of(words.begin(), words.end(), [word = word, kind = kind](const QString &w) {
                return w == word || (kind == PhoneKind::Fax && w.endsWith(word));
            });
        if (found)
            return kind;
    }
    return PhoneKind::Other;
}

bool isPicture(const QByteArray &bytes) {
    return bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("\x89PNG\r\n\x1a\n") ||
           bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a");
}

/// Pictures that lie elsewhere are never fetched.
bool isElsewhere(const QByteArray &value) {
    static const QByteArrayList kSchemes = {"http:", "https:", "ftp:", "file:", "content:", "cid:"};
    const QByteArray start = value.left(20).trimmed().toLower();
    return std::any_of(kSchemes.begin(), kSchemes.end(),
                       [&](const QByteArray &scheme) { return start.startsWith(scheme); });
}

/// The bytes of data:image/png;base64,…
QByteArray fromDataUri(const QByteArray &uri) {
    const qsizetype comma = uri.indexOf(',');
    const QByteArray head = uri.first(std::max<qsizetype>(comma, 0)).toLower();
    const QByteArray data = uri.sliced(comma + 1);
    return head.endsWith(";base64") ? QByteArray::fromBase64(data) : QByteArray::fromPercentEncoding(data);
}

QByteArray pictureBytes(const CardProperty &property) {
    const QByteArray value = property.value.trimmed();
    return value.left(5).toLower() == "data:" ? fromDataUri(value) : property.bytes();
}

/// tel:+1-418-656-9254;ext=102 in the way people write it.
QString fromTelUri(const QString &uri) {
    const QStringList parts = uri.sliced(4).split(u';');
    QString number = QUrl::fromPercentEncoding(parts.first().toUtf8());
    for (const QString &part : parts.sliced(1)) {
        if (part.startsWith(QLatin1String("ext="), Qt::CaseInsensitive))
            number += QLatin1String(" ext. ") + part.sliced(4);
    }
    return number;
}

QString normalUid(QString uid) {
    if (uid.startsWith(QLatin1String("urn:uuid:"), Qt::CaseInsensitive))
        uid = uid.sliced(9);
    const QUuid uuid = QUuid::fromString(uid);
    return uuid.isNull() ? uid : uuid.toString(QUuid::WithoutBraces);
}

/// 19800322 as people write it.
QString withDashes(const QString &day) {
    const QDate date = QDate::fromString(day, QStringLiteral("yyyyMMdd"));
    return date.isValid() ? date.toString(Qt::ISODate) : day;
}

QString joined(QStringList parts, const QString &separator) {
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(separator);
}

QStringList cleaned(QStringList parts) {
    for (QString &part : parts)
        part = cleanText(part);
    return parts;
}

CardContact::CardContact(const QList<CardProperty> &card, QList<Problem> &problems) : m_problems(problems) {
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
    readNotes();
    readPhoto();
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

/// Apple wraps the labels that it knows: _$!<Mobile>!$_
QString CardContact::label(const CardProperty &property) const {
    QString words = m_labels.value(property.group);
    if (words.startsWith(QLatin1String("_$!<")) && words.endsWith(QLatin1String(">!$_")))
        words = words.sliced(4).chopped(4);
    return words;
}

QString CardContact::nameFromParts() const {
    const QList<CardProperty> names = all("N");
    if (names.isEmpty())
        return {};
    QStringList parts = cleaned(splitParts(names.first().text(), m_escapes));
    parts.resize(5);
    return cleanLine(joined({parts[3], parts[1], parts[2], parts[0], parts[4]}, QStringLiteral(" ")));
}

void CardContact::readName() {
    QStringList names = linesOf("FN");
    for (const QString &other : names.isEmpty() ? names : names.sliced(1))
        note(tr("Name"), other);
    names += nameFromParts().left(kLongestCardLine);
    names += linesOf("NICKNAME");
    names += m_contact.organization;
    names += m_contact.emails;
    for (const Phone &phone : std::as_const(m_contact.phones))
        names += phone.number;
    names.removeAll(QString());
    m_contact.name = names.isEmpty() ? QString() : names.first();
}

void CardContact::readWork() {
    QStringList organizations;
    for (const CardProperty &property : all("ORG"))
        organizations += partsOf(property, QStringLiteral(", "));
    m_contact.organization = joined(organizations, QStringLiteral("; "));
    m_contact.role = joined(linesOf("TITLE") + linesOf("ROLE"), QStringLiteral(", "));
}

QString CardContact::phoneNumber(const CardProperty &property) {
    const QString number = lineOf(property);
    const bool uri = number.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive);
    return uri ? cleanLine(fromTelUri(number)) : number;
}

void CardContact::readPhones(const char *name) {
    for (const CardProperty &property : all(name)) {
        if (m_contact.phones.size() == kMostNumbers)
            return tell(property, tr("Phone"),
                        tr("Only the first %n numbers were kept.", nullptr, kMostNumbers));
        const QString words = label(property);
        const Phone phone{kindOf(property.parameter("TYPE") + words.toLower().split(u' ')),
                          phoneNumber(property)};
        if (phone.number.isEmpty() || m_contact.phones.contains(phone))
            continue;
        m_contact.phones += phone;
        if (phone.kind == PhoneKind::Other && !words.isEmpty())
            note(words, phone.number);
    }
}

void CardContact::readEmails() {
    for (const CardProperty &property : all("EMAIL")) {
        QString email = lineOf(property);
        if (email.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
            email = cleanLine(QUrl::fromPercentEncoding(email.sliced(7).toUtf8()));
        if (email.isEmpty() || m_contact.emails.contains(email))
            continue;
        if (m_contact.emails.size() == kMostNumbers)
            return tell(property, tr("E-mail"), tr("Only the first %n were kept.", nullptr, kMostNumbers));
        m_contact.emails += email;
    }
}

/// Lines as on an envelope: post box, suite, street, "city, region code", country.
QString CardContact::address(const CardProperty &property) const {
    QStringList parts = cleaned(splitParts(property.text(), m_escapes));
    parts.resize(std::max<qsizetype>(parts.size(), 7));
    const QString region = joined({parts[4], parts[5]}, QStringLiteral(" "));
    const QString place = joined({parts[3], region}, QStringLiteral(", "));
    return joined(parts.first(3) + QStringList{place} + parts.sliced(6), QStringLiteral("\n"));
}

void CardContact::readAddresses() {
    QStringList addresses;
    for (const CardProperty &property : all("ADR"))
        addresses += shortened(address(property), kLongestCardText, property);
    addresses.removeAll(QString());
    for (const CardProperty &property : addresses.isEmpty() ? all("LABEL") : QList<CardProperty>())
        addresses += textOf(property);
    addresses.removeDuplicates();
    if (!addresses.isEmpty())
        m_contact.address = addresses.takeFirst();
    for (QString &other : addresses)
        note(tr("Address"), other.replace(u'\n', QLatin1String(", ")));
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
    readMore("X-ABRELATEDNAMES", tr("Related"));
    readMore("X-ASSISTANT", tr("Assistant"));
    readMore("X-EVOLUTION-ASSISTANT", tr("Assistant"));
    readMore("X-MS-ASSISTANT", tr("Assistant"));
    m_contact.notes = (notes + m_notes).join(u'\n');
}

void CardContact::readMore(const char *name, const QString &fallbackLabel) {
    for (const CardProperty &property : all(name)) {
        const QString words = label(property);
        note(words.isEmpty() ? fallbackLabel : words, lineOf(property));
    }
}

void CardContact::readPhoto() {
    for (const CardProperty &property : all("PHOTO")) {
        const QByteArray bytes = isElsewhere(property.value) ? QByteArray() : pictureBytes(property);
        if (bytes.size() > kLargestPhoto)
            tell(property, tr("Photo"), tr("The picture is too large. It was left out."));
        else if (!bytes.isEmpty() && !isPicture(bytes))
            tell(property, tr("Photo"), tr("The picture could not be read. It was left out."));
        else if (m_contact.photo.isEmpty())
            m_contact.photo = bytes;
    }
}

void CardContact::note(const QString &noteLabel, const QString &text) {
    const QString line = tr("%1: %2", "a label and what it names").arg(noteLabel, text);
    if (!text.isEmpty() && !m_notes.contains(line))
        m_notes += line;
}

void CardContact::tell(const CardProperty &property, const QString &field, const QString &text) {
    m_problems.append({property.line, field, text});
}

} // namespace

std::optional<Contact> contactFromCard(const QList<CardProperty> &card, QList<Problem> &problems) {
    return CardContact(card, problems).contact();
}
