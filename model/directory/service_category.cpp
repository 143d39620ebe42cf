// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_category.h"

#include "model/base/search_key.h"

#include <algorithm>
#include <array>

namespace {

struct Words {
    const char *key;
    const char *search;   ///< as people look for it; "comida" finds food
    const char *subjects; ///< beginnings of words in other people's subjects that speak of it; + binds two
};

constexpr std::array<Words, kCategories> kWords = {{
    {"food", "food groceries meals pantry comida alimentos despensa",
     "food meal pantr grocer nutrition snap wic"},
    {"housing", "housing rent shelter home vivienda renta alquiler refugio",
     "housing shelter rent eviction homeless lodging"},
    {"utilities", "utilities power water heating servicios luz agua calefaccion",
     "utilit heating energy electric"},
    {"transport", "transport ride bus gas transporte viaje", "transport ride travel mileage paratransit"},
    {"respite", "respite break relief respiro descanso", "respite"},
    {"equipment", "equipment wheelchair supplies equipo silla de ruedas",
     "equipment wheelchair assistive+tech medical+suppl"},
    {"home-care", "home care nursing cuidado en casa enfermeria",
     "home+health home+care home+nurs personal+care"},
    {"palliative-team", "palliative care pain comfort cuidados paliativos dolor", "palliative pain+manag"},
    {"hospice", "hospice end of life hospicio", "hospice"},
    {"pediatric-pain", "children's pain clinic relief dolor infantil clinica del dolor",
     "pediatric+pain child+pain pain+clinic chronic+pain"},
    {"counselling", "counseling counselling therapy consejeria terapia apoyo",
     "counsel therap mental+health psycholog psychiatr"},
    {"siblings", "siblings brothers sisters hermanos", "sibling brother"},
    {"spiritual", "spiritual faith chaplain church espiritual fe capellan",
     "spiritual faith chaplain pastoral"},
    {"school", "school education learning escuela educacion", "school educat tutor learning"},
    {"play-and-wishes", "play wishes camp juego deseos campamento", "wish camp recreation child+life play"},
    {"money-and-insurance", "money insurance bills benefits dinero seguro ayuda economica",
     "financ insurance medicaid medicare benefit cash grant"},
    {"legal", "legal law lawyer abogado ayuda legal", "legal law guardianship attorney"},
    {"peer-families", "peer families parents parent support group padres familias grupo",
     "parent+to peer parent+support support+group"},
    {"bereavement", "bereavement grief loss duelo perdida", "bereave grief"},
    {"funeral-help", "funeral burial cremation cost entierro funerario", "funeral burial cremat"},
    {"language-help", "language interpreter translation idioma interprete traduccion",
     "interpret translat esl english+as"},
    {"other", "", ""},
}};

const Words &wordsOf(ResourceCategory category) {
    return kWords[std::size_t(category)];
}

/// Whether some word of `text` (a space before each) begins as `pattern` says.
bool speaksOf(const QString &text, const QString &pattern) {
    return text.contains(u' ' + QString(pattern).replace(u'+', u' '));
}

QString plainSubjects(const QStringList &subjects) {
    QString plain;
    for (const QString &subject : subjects) {
        plain += u' ';
        for (const QChar c : searchKey(subject))
            plain += c.isLetterOrNumber() ? c : u' ';
    }
    return plain;
}

const std::array<QStringList, kCategories> &patterns() {
    static const auto all = [] {
        std::array<QStringList, kCategories> made;
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = QString::fromLatin1(kWords[i].subjects).split(u' ', Qt::SkipEmptyParts);
        return made;
    }();
    return all;
}

} // namespace

QString keyOf(ResourceCategory category) {
    return QLatin1String(wordsOf(category).key);
}

std::optional<ResourceCategory> categoryOfKey(const QString &key) {
    for (int i = 0; i < kCategories; ++i) {
        if (key == QLatin1String(kWords[std::size_t(i)].key))
            return ResourceCategory(i);
    }
    return std::nullopt;
}

QString subjectsOf(const QString &names, const QList<ResourceCategory> &categories) {
    QStringList words = {names};
    for (const ResourceCategory category : categories)
        words.append(QString::fromLatin1(wordsOf(category).search));
    words.removeAll(QString());
    return words.join(u' ');
}

QList<ResourceCategory> guessCategories(const QStringList &subjects) {
    QList<ResourceCategory> found;
    for (const QString &subject : subjects) {
        if (const auto own = categoryOfKey(subject); own && !found.contains(*own))
            found.append(*own);
    }
    if (!found.isEmpty())
        return found;
    const QString text = plainSubjects(subjects);
    for (int i = 0; i < kCategories; ++i) {
        const QStringList &list = patterns()[std::size_t(i)];
        if (std::any_of(list.begin(), list.end(), [&](const QString &p) { return speaksOf(text, p); }))
            found.append(ResourceCategory(i));
    }
    return found.isEmpty() ? QList{ResourceCategory::Other} : found;
}

qint64 bitsOf(const QList<ResourceCategory> &categories) {
    qint64 bits = 0;
    for (const ResourceCategory category : categories)
        bits |= qint64(1) << int(category);
    return bits;
}

QList<ResourceCategory> categoriesOf(qint64 bits) {
    QList<ResourceCategory> categories;
    for (int i = 0; i < kCategories; ++i) {
        if (bits & (qint64(1) << i))
            categories.append(ResourceCategory(i));
    }
    return categories;
}

ResourceCategory bestFitting(const QList<ResourceCategory> &categories, const QStringList &texts) {
    ResourceCategory best = categories.value(0, ResourceCategory::Other);
    double highest = 0;
    for (const ResourceCategory category : categories) {
        double score = 0;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QString text = plainSubjects(QStringList{texts[i]});
            for (const QString &pattern : patterns()[std::size_t(category)])
                score += speaksOf(text, pattern) ? 1.0 / double(i + 1) : 0;
        }
        if (score > highest) {
            highest = score;
            best = category;
        }
    }
    return best;
}
