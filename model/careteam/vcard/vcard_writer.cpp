// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/vcard/vcard_writer.h"

#include "model/careteam/vcard/vcard_own.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestOctets = 75; ///< octets, without the line end: RFC 6350, section 3.2

class CardWriter {
public:
    explicit CardWriter(CardVersion version) : m_version(version) {}

    void write(const Contact &contact);
    QByteArray file() const { return m_file; }

private:
    void line(const QByteArray &text);
    void property(const QByteArray &head, const QString &value);
    void writeUid(const Contact &contact);
    void writePhone(const Phone &phone, qsizetype index);
    void writeEmail(const QString &email);
    void writeAddress(const QString &address);
    void writePhoto(const QByteArray &photo);

    CardVersion m_version;
    QByteArray m_file;
};

QByteArray escaped(QString text) {
    text.replace(u'\\', u"\\\\"_s);
    text.replace(u',', u"\\,"_s);
    text.replace(u';', u"\\;"_s);
    text.replace(u'\n', u"\\n"_s);
    return text.toUtf8();
}

bool isInsideCharacter(char byte) {
    return (uchar(byte) & 0xc0) == 0x80;
}

QByteArray typeOf(PhoneKind kind) {
    switch (kind) {
    case PhoneKind::Mobile:
        return "cell";
    case PhoneKind::Work:
        return "work";
    case PhoneKind::Home:
        return "home";
    case PhoneKind::Fax:
        return "fax";
    case PhoneKind::Pager:
        return "pager";
    case PhoneKind::Emergency:
    case PhoneKind::Other:
        return "voice";
    }
    return {};
}

QByteArray pictureType(const QByteArray &photo) {
    return photo.startsWith("GIF") ? "gif" : photo.startsWith("\x89PNG") ? "png" : "jpeg";
}

void CardWriter::write(const Contact &contact) {
    line("BEGIN:VCARD");
    line(m_version == CardVersion::Four ? "VERSION:4.0" : "VERSION:3.0");
    writeUid(contact);
    property("FN", contact.name);
    line("N:" + escaped(contact.name) + ";;;;"); // which of a name's words is which, nobody told us
    property("ORG", contact.organization);
    property("TITLE", contact.role);
    for (qsizetype i = 0; i < contact.phones.size(); ++i)
        writePhone(contact.phones[i], i + 1);
    for (const QString &email : contact.emails)
        writeEmail(email);
    writeAddress(contact.address);
    property("NOTE", contact.notes);
    writePhoto(contact.photo);
    for (const auto &[name, value] : ownProperties(contact))
        property(name, value);
    line("END:VCARD");
}

/// Folded so that no character is cut in two.
void CardWriter::line(const QByteArray &text) {
    qsizetype start = 0;
    qsizetype room = kLongestOctets;
    while (text.size() - start > room) {
        qsizetype end = start + room;
        while (isInsideCharacter(text[end]))
            --end;
        m_file.append(QByteArrayView(text).sliced(start, end - start)).append("\r\n ");
        start = end;
        room = kLongestOctets - 1; // the space that folds counts
    }
    m_file.append(QByteArrayView(text).sliced(start)).append("\r\n");
}

void CardWriter::property(const QByteArray &head, const QString &value) {
    if (!value.isEmpty())
        line(head + ':' + escaped(value));
}

/// The phone's own name for the card, so that it knows it again; else ours.
void CardWriter::writeUid(const Contact &contact) {
    const QUuid uuid = contact.cardUid.isEmpty() ? contact.id.uuid() : QUuid::fromString(contact.cardUid);
    if (!uuid.isNull())
        line("UID:urn:uuid:" + uuid.toByteArray(QUuid::WithoutBraces));
    else
        property(m_version == CardVersion::Four ? "UID;VALUE=text" : "UID", contact.cardUid);
}

/// There is no type for an emergency number, but phones show the label of a group.
void CardWriter::writePhone(const Phone &phone, qsizetype index) {
    const QByteArray group = "item" + QByteArray::number(index) + '.';
    const bool emergency = phone.kind == PhoneKind::Emergency;
    property((emergency ? group : QByteArray()) + "TEL;TYPE=" + typeOf(phone.kind), phone.number);
    if (emergency)
        line(group + "X-ABLabel:Emergency");
}

void CardWriter::writeEmail(const QString &email) {
    property(m_version == CardVersion::Four ? "EMAIL" : "EMAIL;TYPE=INTERNET", email);
}

/// The address is kept as it is typed, so it stands whole in the place of the street.
void CardWriter::writeAddress(const QString &address) {
    if (!address.isEmpty())
        line("ADR:;;" + escaped(address) + ";;;;");
}

void CardWriter::writePhoto(const QByteArray &photo) {
    if (photo.isEmpty())
        return;
    const QByteArray type = pictureType(photo);
    const QByteArray head = m_version == CardVersion::Four ? "PHOTO:data:image/" + type + ";base64,"
                                                           : "PHOTO;ENCODING=b;TYPE=" + type.toUpper() + ':';
    line(head + photo.toBase64());
}

} // namespace

QByteArray writeCards(const QList<Contact> &contacts, CardVersion version) {
    CardWriter writer(version);
    for (const Contact &contact : contacts)
        writer.write(contact);
    return writer.file();
}
