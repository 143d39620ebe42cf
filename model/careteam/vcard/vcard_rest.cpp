// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/vcard/vcard_rest.h"

#include "model/base/clean_text.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct CardRestText {
    Q_DECLARE_TR_FUNCTIONS(CardContact)
};

/// Properties that the book has a field for, or that other code turns into notes.
const QSet<QByteArray> &properties() {
    static const QSet<QByteArray> names{"FN",        "N",        "NICKNAME", "ORG",    "TITLE",   "ROLE",
                                        "TEL",       "EMAIL",    "ADR",      "LABEL",  "NOTE",    "PHOTO",
                                        "UID",       "X-MS-TEL", "URL",      "IMPP",   "X-SKYPE", "BDAY",
                                        "X-ABLABEL", "BEGIN",    "END",      "VERSION"};
    return names;
}

/// Properties for programs alone. Some of them are told all the same: isLeftOut().
bool isForMachines(const QByteArray &name) {
    static const QSet<QByteArray> names{"PRODID",
                                        "REV",
                                        "CLIENTPIDMAP",
                                        "MAILER",
                                        "PROFILE",
                                        "NAME",
                                        "SOURCE",
                                        "CLASS",
                                        "XML",
                                        "KIND",
                                        "KEY",
                                        "SORT-STRING",
                                        "X-GENERATOR",
                                        "X-ETAG",
                                        "X-ID",
                                        "X-ABADR",
                                        "X-ABUID",
                                        "X-ABSHOWAS",
                                        "X-IMAGETYPE",
                                        "X-IMAGEHASH",
                                        "X-FC-LIST-ID",
                                        "X-MS-OL-DESIGN",
                                        "X-EVOLUTION-FILE-AS",
                                        "X-ABCROP-RECTANGLE",
                                        "X-SHARED-PHOTO-DISPLAY-PREF",
                                        "X-MS-OL-DEFAULT-POSTAL-ADDRESS",
                                        "X-COUCHDB-APPLICATION-ANNOTATIONS",
                                        "X-EVOLUTION-UI-SLOT",
                                        "X-PHOTO-REV"};
    return names.contains(name) || name.startsWith("X-HEARTHBOOK-");
}

struct KnownLabel {
    const char *name; ///< without what the maker of the program puts before it
    const char *label;
};
constexpr KnownLabel kKnownLabels[] = {
    {"ANNIVERSARY", QT_TRANSLATE_NOOP("CardContact", "Anniversary")},
    {"DATE", QT_TRANSLATE_NOOP("CardContact", "Date")},
    {"RELATED", QT_TRANSLATE_NOOP("CardContact", "Related")},
    {"RELATEDNAMES", QT_TRANSLATE_NOOP("CardContact", "Related")},
    {"CATEGORIES", QT_TRANSLATE_NOOP("CardContact", "Groups")},
    {"SPOUSE", QT_TRANSLATE_NOOP("CardContact", "Partner")},
    {"MANAGER", QT_TRANSLATE_NOOP("CardContact", "Manager")},
    {"AGENT", QT_TRANSLATE_NOOP("CardContact", "Assistant")},
    {"ASSISTANT", QT_TRANSLATE_NOOP("CardContact", "Assistant")},
    {"GENDER", QT_TRANSLATE_NOOP("CardContact", "Gender")},
    {"LANG", QT_TRANSLATE_NOOP("CardContact", "Language")},
    {"TZ", QT_TRANSLATE_NOOP("CardContact", "Time zone")},
    {"GEO", QT_TRANSLATE_NOOP("CardContact", "Place on the map")},
    {"SOUND", QT_TRANSLATE_NOOP("CardContact", "How the name sounds")},
    {"PHONETIC-FIRST-NAME", QT_TRANSLATE_NOOP("CardContact", "How the name sounds")},
    {"PHONETIC-MIDDLE-NAME", QT_TRANSLATE_NOOP("CardContact", "How the name sounds")},
    {"PHONETIC-LAST-NAME", QT_TRANSLATE_NOOP("CardContact", "How the name sounds")},
    {"FBURL", QT_TRANSLATE_NOOP("CardContact", "Calendar")},
    {"CALURI", QT_TRANSLATE_NOOP("CardContact", "Calendar")},
    {"MEMBER", QT_TRANSLATE_NOOP("CardContact", "Member")},
    {"NICKNAME", QT_TRANSLATE_NOOP("CardContact", "Nickname")},
};

/// Android's own fields: a number for each kind of relation or day.
constexpr const char *kAndroidRelations[] = {
    "",       "assistant", "brother", "child",       "domestic partner", "father", "friend", "manager",
    "mother", "parent",    "partner", "referred by", "relative",         "sister", "spouse"};

QString translated(const char *text) {
    return QCoreApplication::translate("CardContact", text);
}

/// "X-EVOLUTION-SPOUSE" and "X-MS-SPOUSE" are a SPOUSE.
QByteArray withoutMaker(QByteArray name) {
    for (const char *maker :
         {"X-EVOLUTION-", "X-MS-", "X-MOZILLA-", "X-KADDRESSBOOK-", "X-AB", "X-FC-", "X-"}) {
        if (name.startsWith(maker))
            return name.mid(qsizetype(qstrlen(maker)));
    }
    return name;
}

/// A label for a name that nobody translated: "HOBBY-LIST" becomes "Hobby list".
QString spelledOut(const QString &name) {
    QString words = name.toLower().replace(u'-', u' ').replace(u'_', u' ').simplified();
    return words.left(1).toUpper() + words.mid(1);
}

QString labelOfName(const QByteArray &name) {
    const QByteArray plain = withoutMaker(name);
    for (const KnownLabel &known : kKnownLabels) {
        if (plain == known.name)
            return translated(known.label);
    }
    return spelledOut(QString::fromUtf8(plain));
}

/// "vnd.android.cursor.item/relation;Anna;0;Sister;;;": what kind of field, its value, its type, its own
/// label.
CardNote androidNote(const QStringList &parts) {
    const QString kind = parts.value(0).section(u'/', -1);
    const QString own = cleanLine(parts.value(3));
    const int type = parts.value(2).toInt();
    const QString text = cleanLine(parts.value(1));
    if (!own.isEmpty())
        return {own, text};
    if (kind == u"nickname"_s)
        return {translated("Nickname"), text};
    if (kind == u"contact_event"_s)
        return {type == 1 ? translated("Anniversary") : translated("Date"), text};
    if (kind == u"relation"_s && type > 0 && type < int(std::size(kAndroidRelations)))
        return {spelledOut(QString::fromUtf8(kAndroidRelations[type])), text};
    return {spelledOut(kind), cleanLine(parts.mid(1).join(u' '))};
}

QString joinedParts(const CardProperty &property, CardEscapes escapes) {
    QStringList parts;
    for (const QString &part : splitParts(property.text(), escapes)) {
        const QString text = cleanLine(part);
        if (!text.isEmpty())
            parts.append(text);
    }
    return parts.join(u", "_s);
}

/// RELATED;TYPE=spouse
QString labelOfRelation(const CardProperty &property) {
    const QStringList types = property.parameter("TYPE");
    return types.isEmpty() ? labelOfName(property.name) : spelledOut(types.first());
}

bool saysSomething(const QString &text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

bool isLeftOut(const CardProperty &property) {
    static const QSet<QByteArray> names{"KEY", "SOURCE", "XML", "SORT-STRING"};
    const QByteArray value = property.value.trimmed().toLower();
    const QStringList encodings = property.parameter("ENCODING");
    const bool isBinary =
        encodings.contains(u"b"_s) || encodings.contains(u"base64"_s) || value.startsWith("data:");
    const bool isUnusual =
        (property.name == "CLASS" && value != "public") || (property.name == "KIND" && value != "individual");
    return !value.isEmpty() &&
           ((isBinary && property.name != "PHOTO") || isUnusual || names.contains(property.name));
}

QList<CardNote> notesOfRest(const CardProperty &property, const QString &ownLabel, CardEscapes escapes) {
    if (properties().contains(property.name) || isForMachines(property.name) || isLeftOut(property))
        return {};
    if (property.name == "X-ANDROID-CUSTOM") {
        const CardNote note = androidNote(splitParts(property.text(), escapes));
        return note.text.isEmpty() ? QList<CardNote>() : QList<CardNote>{note};
    }
    const QString text = joinedParts(property, escapes);
    if (!saysSomething(text))
        return {};
    if (!ownLabel.isEmpty())
        return {{ownLabel, text}};
    return {{property.name == "RELATED" ? labelOfRelation(property) : labelOfName(property.name), text}};
}
