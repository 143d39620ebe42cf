// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/starter_list.h"

#include "model/directory/hsds_json.h"
#include "model/directory/service_category.h"

using namespace Qt::StringLiterals;

namespace {

/// One service; the addresses are those that each gives on its own pages.
struct StarterEntry {
    ResourceCategory category;
    const char *name;
    const char *organization;
    const char *url;
    const char *phone;
    const char *english;
    const char *spanish;
    bool mayBeGone = false;
};

constexpr StarterEntry kEntries[] = {
    {ResourceCategory::PalliativeTeam, "Palliative care provider directory",
     "Center to Advance Palliative Care", "https://getpalliativecare.org/provider-directory/", "",
     "A search for palliative care teams by state, at hospitals, at home and in clinics.",
     "Una búsqueda de equipos de cuidados paliativos por estado: en hospitales, en casa y en clínicas."},
    {ResourceCategory::PalliativeTeam, "CaringInfo", "National Alliance for Care at Home",
     "https://www.caringinfo.org/", "800-658-8898",
     "Plain words on palliative care, hospice and planning ahead, with pages for the families of children.",
     "Palabras sencillas sobre cuidados paliativos, hospicio y planes para el futuro, con páginas para "
     "familias "
     "de niños."},
    {ResourceCategory::Counselling, "Cancer helpline", "American Cancer Society", "https://www.cancer.org/",
     "800-227-2345",
     "People who answer questions on cancer day and night, and help to find rides and a place to stay.",
     "Personas que responden preguntas sobre el cáncer de día y de noche, y ayudan a encontrar transporte y "
     "alojamiento."},
    {ResourceCategory::PeerFamilies, "Together", "St. Jude Children's Research Hospital",
     "https://together.stjude.org/", "",
     "Pages on childhood cancer, its treatment, pain, feelings and daily life, for families anywhere.",
     "Páginas sobre el cáncer infantil, el tratamiento, el dolor, los sentimientos y la vida diaria, para "
     "familias de cualquier lugar."},
    {ResourceCategory::PediatricPain, "Pain and Palliative Care Resource Center", "City of Hope",
     "https://prc.coh.org/", "", "A library on pain and palliative care.",
     "Una biblioteca sobre el dolor y los cuidados paliativos.", true},
    {ResourceCategory::Food, "211", "211", "https://www.211.org/", "211",
     "Dial 2-1-1 from anywhere: somebody looks for food, rent, power and rides near you, day and night.",
     "Marque 2-1-1: alguien busca comida, alquiler, luz y transporte cerca de usted, de día y de noche."},
    {ResourceCategory::Counselling, "988 Suicide and Crisis Lifeline", "988 Lifeline",
     "https://988lifeline.org/", "988", "Call or text 988, day and night, when somebody can't go on.",
     "Llame o escriba al 988, de día y de noche, cuando alguien no puede más. Para español, oprima 2."},
    {ResourceCategory::PeerFamilies, "Courageous Parents Network", "Courageous Parents Network",
     "https://courageousparentsnetwork.org/", "",
     "Parents of seriously ill children tell in short films how they decide, cope and find joy.",
     "Padres de niños gravemente enfermos cuentan en videos cortos cómo deciden, cómo siguen y dónde hallan "
     "alegría."},
    {ResourceCategory::PeerFamilies, "Parent to Parent", "Parent to Parent USA", "https://www.p2pusa.org/",
     "", "Finds a parent who has been in the same place and who calls you.",
     "Encuentra a un padre o una madre que pasó por lo mismo y que le llama."},
    {ResourceCategory::Siblings, "Sibling Support Project", "Sibling Support Project",
     "https://siblingsupport.org/", "",
     "Groups and days for the brothers and sisters of children with special needs.",
     "Grupos y días para hermanos y hermanas de niños con necesidades especiales."},
    {ResourceCategory::Respite, "National Respite Locator", "ARCH National Respite Network",
     "https://archrespite.org/", "", "Looks for somebody who stays with your child so that you can rest.",
     "Busca a alguien que se quede con su hijo para que usted pueda descansar."},
    {ResourceCategory::MoneyAndInsurance, "Family-to-Family Health Information Centers", "Family Voices",
     "https://familyvoices.org/", "",
     "In each state, parents who help other parents with insurance, care and papers.",
     "En cada estado, padres que ayudan a otros padres con el seguro, la atención y los papeles."},
    {ResourceCategory::MoneyAndInsurance, "Case managers for patients", "Patient Advocate Foundation",
     "https://www.patientadvocate.org/", "800-532-5274",
     "Help when insurance says no, and with bills for treatment.",
     "Ayuda cuando el seguro dice que no, y con las cuentas del tratamiento."},
    {ResourceCategory::Food, "Find a food bank", "Feeding America",
     "https://www.feedingamerica.org/find-your-local-foodbank", "", "Finds the food bank near you.",
     "Encuentra el banco de alimentos más cercano."},
    {ResourceCategory::Housing, "Ronald McDonald House", "Ronald McDonald House Charities",
     "https://rmhc.org/", "", "A room near the hospital while a child is treated far from home.",
     "Una habitación cerca del hospital mientras un niño recibe tratamiento lejos de casa."},
    {ResourceCategory::PlayAndWishes, "Wishes", "Make-A-Wish", "https://wish.org/", "",
     "Wishes of children with a critical illness.", "Deseos de niños con una enfermedad crítica."},
};

constexpr char kNotChecked[] = "Not checked by us. Call before you rely on it.";
constexpr char kNotCheckedSpanish[] = "No lo hemos comprobado. Llame antes de contar con ello.";
constexpr char kMayBeGone[] = "Not checked by us. Check whether it still exists.";
constexpr char kMayBeGoneSpanish[] = "No lo hemos comprobado. Averigüe si todavía existe.";
const QString kOwn = u"x_hearthbook"_s;

QString idOf(const QString &of) {
    return QUuid::createUuidV5(QUuid(), of).toString(QUuid::WithoutBraces);
}

QJsonObject documentOf(const StarterEntry &entry) {
    const QString url = QString::fromLatin1(entry.url);
    const QString organization = QString::fromUtf8(entry.organization);
    const QJsonObject spanish{
        {u"description"_s, QString::fromUtf8(entry.spanish)},
        {u"alert"_s, QString::fromUtf8(entry.mayBeGone ? kMayBeGoneSpanish : kNotCheckedSpanish)}};
    QJsonObject document{
        {u"id"_s, idOf(url)},
        {u"name"_s, QString::fromUtf8(entry.name)},
        {u"description"_s, QString::fromUtf8(entry.english)},
        {u"url"_s, url},
        {u"status"_s, u"active"_s},
        {u"alert"_s, QString::fromLatin1(entry.mayBeGone ? kMayBeGone : kNotChecked)},
        {u"organization"_s, QJsonObject{{u"id"_s, idOf(organization)},
                                        {u"name"_s, organization},
                                        {u"description"_s, organization}}},
        {u"attributes"_s, QJsonArray{QJsonObject{
                              {u"id"_s, idOf(url + u"#category"_s)},
                              {u"link_type"_s, u"category"_s},
                              {u"taxonomy_term"_s, QJsonObject{{u"id"_s, idOf(keyOf(entry.category))},
                                                               {u"code"_s, keyOf(entry.category)},
                                                               {u"name"_s, keyOf(entry.category)},
                                                               {u"description"_s, keyOf(entry.category)}}}}}},
        {kOwn, QJsonObject{{u"es"_s, spanish}}}};
    if (*entry.phone)
        document.insert(u"phones"_s, QJsonArray{QJsonObject{{u"id"_s, idOf(url + u"#phone"_s)},
                                                            {u"number"_s, QString::fromLatin1(entry.phone)},
                                                            {u"type"_s, u"voice"_s}}});
    return document;
}

} // namespace

ServiceSource starterList() {
    return [](const DocumentSink &take) -> Result<> {
        for (const StarterEntry &entry : kEntries) {
            if (auto taken = take(documentOf(entry)); !taken)
                return taken;
        }
        return {};
    };
}

int starterListCount() {
    return int(std::size(kEntries));
}

void putOwnLanguages(QJsonObject &document, const QJsonObject &from) {
    QJsonObject own;
    const QJsonObject languages = from.value(kOwn).toObject();
    for (auto language = languages.constBegin(); language != languages.constEnd(); ++language) {
        QJsonObject words;
        for (const QString &key : {u"description"_s, u"alert"_s})
            hsds::setText(words, key, hsds::text(language->toObject(), key));
        if (!words.isEmpty())
            own.insert(language.key(), words);
    }
    if (!own.isEmpty())
        document.insert(kOwn, own);
}

QString inLanguage(const QJsonObject &document, const QString &key, const QString &language) {
    const QString own = hsds::words(document.value(kOwn).toObject().value(language).toObject(), key);
    return own.isEmpty() ? hsds::words(document, key) : own;
}
