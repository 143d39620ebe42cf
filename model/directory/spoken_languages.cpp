// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/spoken_languages.h"

#include "model/base/search_key.h"
#include "model/directory/hsds_json.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Codes are those of ISO 639-1, or of ISO 639-3 where the former has none.
struct LanguageNames {
    const char *code;
    const char *name;       ///< in English, for people
    const char *names;      ///< in English, in Spanish, and its own, by which it is searched for
    const char *otherNames; ///< and codes, by which a source may call it
};

constexpr LanguageNames kLanguages[] = {
    {"am", QT_TRANSLATE_NOOP("SpokenLanguages", "Amharic"), "Amharic amárico አማርኛ", "amh"},
    {"ar", QT_TRANSLATE_NOOP("SpokenLanguages", "Arabic"), "Arabic árabe العربية", "ara"},
    {"ase", QT_TRANSLATE_NOOP("SpokenLanguages", "American Sign Language"),
     "ASL American Sign Language lengua de señas", "sgn señas signos"},
    {"bn", QT_TRANSLATE_NOOP("SpokenLanguages", "Bengali"), "Bengali bengalí বাংলা", "ben bangla"},
    {"bs", QT_TRANSLATE_NOOP("SpokenLanguages", "Bosnian"), "Bosnian bosnio bosanski", "bos"},
    {"my", QT_TRANSLATE_NOOP("SpokenLanguages", "Burmese"), "Burmese birmano မြန်မာ", "mya bur myanmar"},
    {"zh", QT_TRANSLATE_NOOP("SpokenLanguages", "Chinese"), "Chinese chino 中文 Mandarin Cantonese",
     "zho chi cmn yue mandarin cantonese cantonés mandarín"},
    {"hr", QT_TRANSLATE_NOOP("SpokenLanguages", "Croatian"), "Croatian croata hrvatski", "hrv"},
    {"cs", QT_TRANSLATE_NOOP("SpokenLanguages", "Czech"), "Czech checo čeština", "ces cze"},
    {"prs", QT_TRANSLATE_NOOP("SpokenLanguages", "Dari"), "Dari دری", "prs"},
    {"nl", QT_TRANSLATE_NOOP("SpokenLanguages", "Dutch"), "Dutch neerlandés Nederlands", "nld dut holandés"},
    {"en", QT_TRANSLATE_NOOP("SpokenLanguages", "English"), "English inglés", "eng ingles"},
    {"fa", QT_TRANSLATE_NOOP("SpokenLanguages", "Persian"), "Persian Farsi persa فارسی", "fas per farsi"},
    {"fr", QT_TRANSLATE_NOOP("SpokenLanguages", "French"), "French francés français", "fra fre"},
    {"de", QT_TRANSLATE_NOOP("SpokenLanguages", "German"), "German alemán Deutsch", "deu ger"},
    {"el", QT_TRANSLATE_NOOP("SpokenLanguages", "Greek"), "Greek griego Ελληνικά", "ell gre"},
    {"gu", QT_TRANSLATE_NOOP("SpokenLanguages", "Gujarati"), "Gujarati guyaratí ગુજરાતી", "guj"},
    {"ht", QT_TRANSLATE_NOOP("SpokenLanguages", "Haitian Creole"),
     "Haitian Creole criollo haitiano kreyòl ayisyen", "hat haitian kreyol creole"},
    {"he", QT_TRANSLATE_NOOP("SpokenLanguages", "Hebrew"), "Hebrew hebreo עברית", "heb"},
    {"hi", QT_TRANSLATE_NOOP("SpokenLanguages", "Hindi"), "Hindi हिन्दी", "hin"},
    {"hmn", QT_TRANSLATE_NOOP("SpokenLanguages", "Hmong"), "Hmong Hmoob", "hmn mww"},
    {"hu", QT_TRANSLATE_NOOP("SpokenLanguages", "Hungarian"), "Hungarian húngaro magyar", "hun"},
    {"it", QT_TRANSLATE_NOOP("SpokenLanguages", "Italian"), "Italian italiano", "ita"},
    {"ja", QT_TRANSLATE_NOOP("SpokenLanguages", "Japanese"), "Japanese japonés 日本語", "jpn"},
    {"kar", QT_TRANSLATE_NOOP("SpokenLanguages", "Karen"), "Karen", "kar ksw"},
    {"km", QT_TRANSLATE_NOOP("SpokenLanguages", "Khmer"), "Khmer Cambodian camboyano ខ្មែរ", "khm cambodian"},
    {"rw", QT_TRANSLATE_NOOP("SpokenLanguages", "Kinyarwanda"), "Kinyarwanda", "kin"},
    {"ko", QT_TRANSLATE_NOOP("SpokenLanguages", "Korean"), "Korean coreano 한국어", "kor"},
    {"ku", QT_TRANSLATE_NOOP("SpokenLanguages", "Kurdish"), "Kurdish kurdo kurdî", "kur"},
    {"lo", QT_TRANSLATE_NOOP("SpokenLanguages", "Lao"), "Lao laosiano ລາວ", "lao laotian"},
    {"mr", QT_TRANSLATE_NOOP("SpokenLanguages", "Marathi"), "Marathi मराठी", "mar"},
    {"nv", QT_TRANSLATE_NOOP("SpokenLanguages", "Navajo"), "Navajo Diné bizaad", "nav"},
    {"ne", QT_TRANSLATE_NOOP("SpokenLanguages", "Nepali"), "Nepali nepalí नेपाली", "nep"},
    {"om", QT_TRANSLATE_NOOP("SpokenLanguages", "Oromo"), "Oromo Afaan Oromoo", "orm"},
    {"ps", QT_TRANSLATE_NOOP("SpokenLanguages", "Pashto"), "Pashto pastún پښتو", "pus"},
    {"pl", QT_TRANSLATE_NOOP("SpokenLanguages", "Polish"), "Polish polaco polski", "pol"},
    {"pt", QT_TRANSLATE_NOOP("SpokenLanguages", "Portuguese"), "Portuguese portugués português", "por"},
    {"pa", QT_TRANSLATE_NOOP("SpokenLanguages", "Punjabi"), "Punjabi panyabí ਪੰਜਾਬੀ", "pan panjabi"},
    {"ro", QT_TRANSLATE_NOOP("SpokenLanguages", "Romanian"), "Romanian rumano română", "ron rum"},
    {"ru", QT_TRANSLATE_NOOP("SpokenLanguages", "Russian"), "Russian ruso русский", "rus"},
    {"sm", QT_TRANSLATE_NOOP("SpokenLanguages", "Samoan"), "Samoan samoano", "smo"},
    {"sr", QT_TRANSLATE_NOOP("SpokenLanguages", "Serbian"), "Serbian serbio српски", "srp"},
    {"so", QT_TRANSLATE_NOOP("SpokenLanguages", "Somali"), "Somali somalí Soomaali", "som"},
    {"es", QT_TRANSLATE_NOOP("SpokenLanguages", "Spanish"), "Spanish español castellano",
     "spa esp castilian span sp"},
    {"sw", QT_TRANSLATE_NOOP("SpokenLanguages", "Swahili"), "Swahili suajili Kiswahili", "swa swh"},
    {"tl", QT_TRANSLATE_NOOP("SpokenLanguages", "Tagalog"), "Tagalog Filipino filipino", "tgl fil"},
    {"ta", QT_TRANSLATE_NOOP("SpokenLanguages", "Tamil"), "Tamil தமிழ்", "tam"},
    {"te", QT_TRANSLATE_NOOP("SpokenLanguages", "Telugu"), "Telugu తెలుగు", "tel"},
    {"th", QT_TRANSLATE_NOOP("SpokenLanguages", "Thai"), "Thai tailandés ไทย", "tha"},
    {"ti", QT_TRANSLATE_NOOP("SpokenLanguages", "Tigrinya"), "Tigrinya tigriña ትግርኛ", "tir"},
    {"tr", QT_TRANSLATE_NOOP("SpokenLanguages", "Turkish"), "Turkish turco Türkçe", "tur"},
    {"uk", QT_TRANSLATE_NOOP("SpokenLanguages", "Ukrainian"), "Ukrainian ucraniano українська", "ukr"},
    {"ur", QT_TRANSLATE_NOOP("SpokenLanguages", "Urdu"), "Urdu اردو", "urd"},
    {"vi", QT_TRANSLATE_NOOP("SpokenLanguages", "Vietnamese"), "Vietnamese vietnamita Tiếng Việt", "vie"},
    {"yi", QT_TRANSLATE_NOOP("SpokenLanguages", "Yiddish"), "Yiddish ייִדיש", "yid"},
    {"yo", QT_TRANSLATE_NOOP("SpokenLanguages", "Yoruba"), "Yoruba yorùbá", "yor"},
};

struct SpokenLanguagesText {
    Q_DECLARE_TR_FUNCTIONS(SpokenLanguages)
};

/// Words of a language's names that say nothing alone.
const QStringList &commonWords() {
    static const QStringList words{u"de"_s,     u"sign"_s,  u"language"_s, u"american"_s,
                                   u"lengua"_s, u"afaan"_s, u"criollo"_s,  u"dine"_s};
    return words;
}

QStringList languageWords(const QString &text) {
    QString plain;
    for (const QChar c : searchKey(text))
        plain += c.isLetterOrNumber() || c.isMark() ? c : u' ';
    return plain.split(u' ', Qt::SkipEmptyParts);
}

/// Three Latin letters are a code, and within a sentence mostly a word of another kind ("tel", "per", "may");
/// so is "span".
bool isName(const QString &word) {
    return (word.size() > 3 && word != u"span"_s) || word == u"asl"_s || word == u"lao"_s ||
           word.at(0).unicode() > 0x17f;
}

/// From a code, or a word of a language's names in small letters without marks, to the code of the language.
struct KnownLanguages {
    QHash<QString, QString> byCode = {};
    QHash<QString, QString> byName = {};
};

const KnownLanguages &knownLanguages() {
    static const auto all = [] {
        KnownLanguages made;
        for (const LanguageNames &language : kLanguages) {
            const QString code = QString::fromLatin1(language.code);
            made.byCode.insert(code, code);
            for (const QString &word : languageWords(QString::fromUtf8(language.otherNames)))
                (isName(word) ? made.byName : made.byCode).insert(word, code);
            for (const QString &word : languageWords(QString::fromUtf8(language.names)))
                if (isName(word) && !commonWords().contains(word))
                    made.byName.insert(word, code);
        }
        return made;
    }();
    return all;
}

/// The language of a code with or without its country: "es", "es-MX", "zh_Hans", "SPA", "Span.".
QString codeAlone(const QString &text) {
    static const QRegularExpression pattern(u"^([a-z]{2,4})([-_][a-z]{2,4})*\\.?$"_s);
    return knownLanguages().byCode.value(pattern.match(text.trimmed().toLower()).captured(1));
}

void addNew(QStringList &codes, const QString &code) {
    if (!code.isEmpty() && !codes.contains(code))
        codes.append(code);
}

/// Whether the words before say that it is not spoken: "no Spanish", "not in English or Spanish".
bool isDeniedBefore(const QStringList &words, qsizetype at) {
    static const QStringList no{u"no"_s,      u"not"_s, u"non"_s,    u"t"_s,
                                u"without"_s, u"sin"_s, u"except"_s, u"excepto"_s};
    static const QStringList between{u"in"_s,       u"any"_s,   u"speak"_s,  u"speaks"_s, u"spoken"_s,
                                     u"speaking"_s, u"offer"_s, u"habla"_s,  u"hablan"_s, u"hay"_s,
                                     u"se"_s,       u"en"_s,    u"ofrece"_s, u"or"_s,     u"nor"_s,
                                     u"ni"_s,       u"o"_s};
    for (qsizetype i = at - 1; i >= 0; --i) {
        if (no.contains(words[i]))
            return true;
        if (!between.contains(words[i]) && !knownLanguages().byName.contains(words[i]))
            return false;
    }
    return false;
}

/// "Spanish: no", "Spanish interpreters are not available"; but "Spanish: no cost" and "not only Spanish".
bool isDeniedBehind(const QStringList &words, qsizetype at) {
    static const QStringList between{u"is"_s,           u"are"_s,          u"interpreter"_s,
                                     u"interpreters"_s, u"interpreting"_s, u"interpretation"_s,
                                     u"speaker"_s,      u"speakers"_s,     u"speaking"_s,
                                     u"staff"_s,        u"services"_s};
    qsizetype next = at + 1;
    while (next < words.size() && between.contains(words[next]))
        ++next;
    const QString word = words.value(next), behind = words.value(next + 1);
    return (word == u"no"_s && behind.isEmpty()) || (word == u"not"_s && behind != u"only"_s) ||
           word == u"unavailable"_s || (word == u"isn"_s && behind == u"t"_s);
}

/// By their names in a piece of a text.
QStringList languagesNamed(const QString &piece) {
    const QStringList words = languageWords(piece);
    QStringList codes;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isYes = words.value(i + 1) == u"yes"_s || words.value(i + 1) == u"si"_s;
        if (isYes || (!isDeniedBefore(words, i) && !isDeniedBehind(words, i)))
            addNew(codes, knownLanguages().byName.value(words[i]));
    }
    return codes;
}

void addLanguages(QStringList &codes, const QJsonValue &languages) {
    const QJsonArray all = languages.toArray();
    for (const QJsonValue value : all) {
        const QJsonObject language = value.toObject();
        const QString code = hsds::text(language, u"code"_s);
        const QString name = hsds::text(language, language.contains(u"name"_s) ? u"name"_s : u"language"_s);
        QStringList found = languageCodesIn(code);
        for (const QString &named : languageCodesIn(name))
            addNew(found, named);
        for (const QString &word : languageCodesIn(value.toString()))
            addNew(found, word);
        if (found.isEmpty())
            found.append((code.isEmpty() ? name : code).trimmed().toLower().remove(u','));
        for (const QString &each : found)
            addNew(codes, each);
    }
}

void addLanguagesOfPhones(QStringList &codes, const QJsonObject &owner) {
    for (const QJsonValue phone : owner.value(u"phones"_s).toArray())
        addLanguages(codes, phone.toObject().value(u"languages"_s));
}

/// Its own, and those of the phones by which it is reached.
void addLanguagesOf(QStringList &codes, const QJsonObject &owner) {
    addLanguages(codes, owner.value(u"languages"_s));
    addLanguagesOfPhones(codes, owner);
    for (const QJsonValue contact : owner.value(u"contacts"_s).toArray())
        addLanguagesOfPhones(codes, contact.toObject());
}

} // namespace

QStringList languageCodesIn(const QString &text) {
    static const QRegularExpression between(u"[,;/|&+\\n]"_s);
    static const QRegularExpression signs(u"\\bsign(ed)? languages?\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QStringList codes;
    for (const QString &piece : QString(text).replace(signs, u"ASL"_s).split(between)) {
        addNew(codes, codeAlone(piece));
        for (const QString &named : languagesNamed(piece))
            addNew(codes, named);
    }
    return codes;
}

QString languageText(const QString &said) {
    static const QRegularExpression between(u"\\s*[,;/|&+]\\s*"_s);
    QStringList names;
    for (const QString &piece : said.split(between, Qt::SkipEmptyParts)) {
        const QString code = codeAlone(piece);
        const auto *known =
            std::find_if(std::begin(kLanguages), std::end(kLanguages),
                         [&](const LanguageNames &each) { return QLatin1String(each.code) == code; });
        if (known == std::end(kLanguages))
            return said;
        names.append(SpokenLanguagesText::tr(known->name));
    }
    return names.isEmpty() ? said : names.join(u", "_s);
}

QStringList languagesSpoken(const QJsonObject &document) {
    QStringList codes;
    addLanguagesOf(codes, document);
    const QJsonArray places = document.value(u"service_at_locations"_s).toArray();
    for (const QJsonValue value : places) {
        addLanguagesOf(codes, value.toObject());
        addLanguagesOf(codes, value.toObject().value(u"location"_s).toObject());
    }
    for (const QString &code : languageCodesIn(hsds::text(document, u"interpretation_services"_s)))
        addNew(codes, code);
    return codes;
}

QString languageSearchWords(const QStringList &codes) {
    QStringList words;
    for (const QString &code : codes) {
        const auto *known =
            std::find_if(std::begin(kLanguages), std::end(kLanguages),
                         [&](const LanguageNames &each) { return QLatin1String(each.code) == code; });
        words.append(known != std::end(kLanguages) ? QString::fromUtf8(known->names) : code);
    }
    return words.join(u' ');
}
