// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/spoken_languages.h"

#include "model/directory/hsds_json.h"
#include "model/text/search_key.h"

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
    const char *names;      ///< in English, in Spanish, and its own, by which it is searched for
    const char *otherNames; ///< and codes, by which a source may call it
};

constexpr LanguageNames kLanguages[] = {
    {"am", "Amharic amárico አማርኛ", "amh"},
    {"ar", "Arabic árabe العربية", "ara"},
    {"ase", "ASL American Sign Language lengua de señas", "sgn señas signos"},
    {"bn", "Bengali bengalí বাংলা", "ben bangla"},
    {"bs", "Bosnian bosnio bosanski", "bos"},
    {"my", "Burmese birmano မြန်မာ", "mya bur myanmar"},
    {"zh", "Chinese chino 中文 Mandarin Cantonese", "zho chi cmn yue mandarin cantonese cantonés mandarín"},
    {"hr", "Croatian croata hrvatski", "hrv"},
    {"cs", "Czech checo čeština", "ces cze"},
    {"prs", "Dari دری", "prs"},
    {"nl", "Dutch neerlandés Nederlands", "nld dut holandés"},
    {"en", "English inglés", "eng ingles"},
    {"fa", "Persian Farsi persa فارسی", "fas per farsi"},
    {"fr", "French francés français", "fra fre"},
    {"de", "German alemán Deutsch", "deu ger"},
    {"el", "Greek griego Ελληνικά", "ell gre"},
    {"gu", "Gujarati guyaratí ગુજરાતી", "guj"},
    {"ht", "Haitian Creole criollo haitiano kreyòl ayisyen", "hat haitian kreyol creole"},
    {"he", "Hebrew hebreo עברית", "heb"},
    {"hi", "Hindi हिन्दी", "hin"},
    {"hmn", "Hmong Hmoob", "hmn mww"},
    {"hu", "Hungarian húngaro magyar", "hun"},
    {"it", "Italian italiano", "ita"},
    {"ja", "Japanese japonés 日本語", "jpn"},
    {"kar", "Karen", "kar ksw"},
    {"km", "Khmer Cambodian camboyano ខ្មែរ", "khm cambodian"},
    {"rw", "Kinyarwanda", "kin"},
    {"ko", "Korean coreano 한국어", "kor"},
    {"ku", "Kurdish kurdo kurdî", "kur"},
    {"lo", "Lao laosiano ລາວ", "lao laotian"},
    {"mr", "Marathi मराठी", "mar"},
    {"nv", "Navajo Diné bizaad", "nav"},
    {"ne", "Nepali nepalí नेपाली", "nep"},
    {"om", "Oromo Afaan Oromoo", "orm"},
    {"ps", "Pashto pastún پښتو", "pus"},
    {"pl", "Polish polaco polski", "pol"},
    {"pt", "Portuguese portugués português", "por"},
    {"pa", "Punjabi panyabí ਪੰਜਾਬੀ", "pan panjabi"},
    {"ro", "Romanian rumano română", "ron rum"},
    {"ru", "Russian ruso русский", "rus"},
    {"sm", "Samoan samoano", "smo"},
    {"sr", "Serbian serbio српски", "srp"},
    {"so", "Somali somalí Soomaali", "som"},
    {"es", "Spanish español castellano", "spa esp castilian"},
    {"sw", "Swahili suajili Kiswahili", "swa swh"},
    {"tl", "Tagalog Filipino filipino", "tgl fil"},
    {"ta", "Tamil தமிழ்", "tam"},
    {"te", "Telugu తెలుగు", "tel"},
    {"th", "Thai tailandés ไทย", "tha"},
    {"ti", "Tigrinya tigriña ትግርኛ", "tir"},
    {"tr", "Turkish turco Türkçe", "tur"},
    {"uk", "Ukrainian ucraniano українська", "ukr"},
    {"ur", "Urdu اردو", "urd"},
    {"vi", "Vietnamese vietnamita Tiếng Việt", "vie"},
    {"yi", "Yiddish ייִדיש", "yid"},
    {"yo", "Yoruba yorùbá", "yor"},
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

/// Three Latin letters are a code, and within a sentence mostly a word of another kind ("tel", "per", "may").
bool isName(const QString &word) {
    return word.size() > 3 || word == u"asl"_s || word == u"lao"_s || word.at(0).unicode() > 0x17f;
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

/// Of a code with or without its country: "es", "es-MX", "zh_Hans", "SPA".
QString codeAlone(const QString &text) {
    static const QRegularExpression pattern(u"^([a-z]{2,3})([-_][a-z]{2,4})*$"_s);
    return knownLanguages().byCode.value(pattern.match(text.trimmed().toLower()).captured(1));
}

void addNew(QStringList &codes, const QString &code) {
    if (!code.isEmpty() && !codes.contains(code))
        codes.append(code);
}

void addLanguages(QStringList &codes, const QJsonValue &languages) {
    const QJsonArray all = languages.toArray();
    for (const QJsonValue value : all) {
        const QJsonObject language = value.toObject();
        const QString code = hsds::text(language, u"code"_s);
        const QString name = hsds::text(language, u"name"_s);
        QStringList found = languageCodesIn(code);
        for (const QString &named : languageCodesIn(name))
            addNew(found, named);
        if (found.isEmpty())
            found.append((code.isEmpty() ? name : code).trimmed().toLower().remove(u','));
        for (const QString &each : found)
            addNew(codes, each);
    }
}

} // namespace

QStringList languageCodesIn(const QString &text) {
    static const QRegularExpression between(u"[,;/|&+\\n]"_s);
    static const QRegularExpression signs(u"\\bsign(ed)? languages?\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QStringList codes;
    for (const QString &piece : QString(text).replace(signs, u"ASL"_s).split(between)) {
        addNew(codes, codeAlone(piece));
        for (const QString &word : languageWords(piece))
            addNew(codes, knownLanguages().byName.value(word));
    }
    return codes;
}

QStringList languagesSpoken(const QJsonObject &document) {
    QStringList codes;
    addLanguages(codes, document.value(u"languages"_s));
    const QJsonArray places = document.value(u"service_at_locations"_s).toArray();
    for (const QJsonValue value : places) {
        addLanguages(codes, value.toObject().value(u"languages"_s));
        addLanguages(codes, value.toObject().value(u"location"_s).toObject().value(u"languages"_s));
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
