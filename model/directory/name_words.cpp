// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/name_words.h"

#include "model/base/search_key.h"
#include "model/base/word_set.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double kUsualWeight = 0.1;
constexpr qsizetype kOneBeginning = 4; ///< letters

/// Words of which very many names are made, in English and Spanish.
const QSet<QString> &usualNameWords() {
    static const QSet<QString> words = [] {
        const QString all =
            u"a an and at by for from in of on or the to with s "
            "access adult adults aid agency area assistance association bank benefit benefits board branch "
            "camp "
            "care case center centers centre charities charity child children childrens church city class "
            "classes clinic clinics closet club coalition college community corporation council counseling "
            "county crisis day department dental development disability district drop early education "
            "emergency employment empowerment families family fellowship financial food foundation free fund "
            "general good greater group groups health healthcare healthy help helping home homes hope "
            "hospital "
            "hotline house housing human inc initiative institute intake job kids kitchen learning legal "
            "library life line living local main management meal meals medical mental ministries ministry "
            "mission mobile national network neighborhood new office offices older outreach pantry parent "
            "parents parks partners partnership pediatric people pregnancy prevention primary program "
            "programs "
            "project public referral regional rehabilitation relief rent resource resources respite ride "
            "rides "
            "road school senior seniors service services shelter site social society special state street "
            "support supportive teen therapy training transitional transport transportation treatment unit "
            "university utility veterans visit volunteer volunteers women womens work workshop young youth "
            "al con de del el en la las los para por un una y "
            "agencia albergue alimentos apoyo asistencia asociacion atencion ayuda banco casa centro ciudad "
            "clinica club comedor comida comunidad comunitaria comunitario condado consejeria cuidado "
            "cuidados departamento despensa educacion escuela familia familiar familias fundacion grupo "
            "grupos "
            "hogar hospital iglesia infantil jovenes juvenil legal linea medica medico mujeres ninos nueva "
            "nuevo oficina padres programa programas proyecto recursos red refugio respiro salud servicio "
            "servicios social sociales transporte vivienda"_s;
        const QStringList split = all.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(split.cbegin(), split.cend());
    }();
    return words;
}

bool isUsualInNames(const QString &word) {
    return word.front().isDigit() || usualNameWords().contains(word);
}

QSet<QString> nameWords(const QString &name) {
    const QStringList words = plainWords(name).split(u' ', Qt::SkipEmptyParts);
    return {words.cbegin(), words.cend()};
}

QSet<QString> distinctNameWords(const QString &name) {
    QSet<QString> words = nameWords(name);
    words.removeIf(isUsualInNames);
    return words;
}

double weightOfNames(const QSet<QString> &words) {
    double weight = 0;
    for (const QString &word : words)
        weight += isUsualInNames(word) ? kUsualWeight : 1;
    return weight;
}

/// "child" and "children", "ride" and "riding" begin alike.
bool beginAlike(const QString &a, const QString &b) {
    const qsizetype length = std::min({a.size(), b.size(), kOneBeginning});
    return a.left(length) == b.left(length);
}

bool hasWordBeside(const QSet<QString> &words, const QSet<QString> &others) {
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return std::none_of(others.begin(), others.end(),
                            [&](const QString &other) { return beginAlike(word, other); });
    });
}

} // namespace

double nameLikeness(const QString &a, const QString &b) {
    const QSet<QString> one = nameWords(a), other = nameWords(b);
    const double all = weightOfNames(one) + weightOfNames(other);
    return all > 0 ? 2 * weightOfNames(one & other) / all : 0;
}

bool isNoName(const QString &name) {
    static const QRegularExpression words(
        u"^(?:n ?/ ?a\\.?|n\\.a\\.|[-–—_.?*#/\\s]*|none|null|nil|nan|\\(?blank\\)?|tbd|unknown|unnamed|no "
        u"name|"
        "not (?:available|applicable)|no aplica|n/d|s/n|sin nombre|ningun[oa]|desconocid[oa]|#(?:n/a|ref!|value!|name\\?))$"_s);
    return words.match(searchKey(name.simplified())).hasMatch();
}

bool isDistinctName(const QString &name) {
    return !distinctNameWords(name).isEmpty();
}

bool haveOtherDistinctWords(const QString &a, const QString &b) {
    const QSet<QString> one = distinctNameWords(a), other = distinctNameWords(b);
    return hasWordBeside(one, other) && hasWordBeside(other, one);
}
