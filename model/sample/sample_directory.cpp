// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_directory.h"

#include "model/directory/hsds_json.h"
#include "model/directory/service_category.h"

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace {

struct Town {
    const char *city, *state, *zip;
    double latitude, longitude;
};

// Real places, so that distances can be tried; nothing else here is real.
constexpr std::array<Town, 12> kTowns = {{{"Tucson", "AZ", "85701", 32.217, -110.971},
                                          {"Phoenix", "AZ", "85003", 33.451, -112.078},
                                          {"El Paso", "TX", "79901", 31.757, -106.487},
                                          {"San Antonio", "TX", "78205", 29.424, -98.489},
                                          {"Denver", "CO", "80202", 39.749, -104.996},
                                          {"Fresno", "CA", "93721", 36.733, -119.784},
                                          {"Duluth", "MN", "55802", 46.771, -92.091},
                                          {"Dayton", "OH", "45402", 39.759, -84.192},
                                          {"Buffalo", "NY", "14202", 42.887, -78.878},
                                          {"Savannah", "GA", "31401", 32.075, -81.088},
                                          {"Boise", "ID", "83702", 43.632, -116.205},
                                          {"Portland", "ME", "04101", 43.661, -70.258}}};

struct Kind {
    ResourceCategory category;
    const char *name, *offers;
};

constexpr std::array<Kind, 19> kKinds = {{
    {ResourceCategory::Food, "Food pantry", "Groceries for a week, milk and baby food; no papers needed."},
    {ResourceCategory::Housing, "Help with rent",
     "Pays up to two months of rent while a child is in hospital."},
    {ResourceCategory::Utilities, "Power and water help", "Keeps power on for medical devices at home."},
    {ResourceCategory::Transport, "Rides to the hospital",
     "Drivers bring families to visits, with car seats."},
    {ResourceCategory::Respite, "Respite weekend", "A trained nurse stays so that parents can rest."},
    {ResourceCategory::Equipment, "Equipment closet", "Lends wheelchairs, bath seats and feeding pumps."},
    {ResourceCategory::HomeCare, "Nursing at home", "Nurses for children with a tube or oxygen."},
    {ResourceCategory::PalliativeTeam, "Pediatric palliative team",
     "Comfort, pain and hard choices, beside treatment."},
    {ResourceCategory::Hospice, "Hospice for children", "Care at home with treatment that goes on."},
    {ResourceCategory::Counselling, "Counseling for families", "Talks for parents and teens, also by video."},
    {ResourceCategory::Siblings, "Brothers and sisters club", "A weekly group for siblings from 6 years on."},
    {ResourceCategory::Spiritual, "Chaplain on call", "Somebody to talk with, of any faith or none."},
    {ResourceCategory::School, "Learning at home", "Teachers come to the house or the hospital."},
    {ResourceCategory::PlayAndWishes, "Wish and play fund", "Small and big wishes, camps and toys."},
    {ResourceCategory::MoneyAndInsurance, "Insurance navigator",
     "Reads bills and letters with you, and writes back."},
    {ResourceCategory::Legal, "Legal clinic", "Guardianship, leave from work, benefits that were denied."},
    {ResourceCategory::PeerFamilies, "Parent to parent", "Another parent who has been there calls you."},
    {ResourceCategory::Bereavement, "Grief circle", "For parents and grandparents, as long as they like."},
    {ResourceCategory::LanguageHelp, "Interpreters", "Somebody who speaks your language at the visit."},
}};

constexpr const char *kFirst[] = {"Willow", "Harbor",    "Lantern", "Juniper", "Meadow",  "Bridge",
                                  "Cedar",  "Open Door", "River",   "Sparrow", "Hilltop", "Corner",
                                  "Garden", "Anchor",    "Beacon",  "Orchard"};
constexpr const char *kSecond[] = {"House",    "Circle", "Alliance", "Fund",
                                   "Partners", "Center", "Trust",    "Network"};
constexpr const char *kStreets[] = {"Oak", "Elm", "Third", "Mission", "Canal", "Sunset", "Lake", "Grant"};
constexpr const char *kLanguages[][2] = {{"es", "Spanish"}, {"vi", "Vietnamese"}, {"ar", "Arabic"},
                                         {"so", "Somali"},  {"zh", "Chinese"},    {"fr", "French"}};
constexpr const char *kDays[] = {"MO,TU,WE,TH,FR", "MO,WE,FR", "SA,SU", "TU,TH"};

/// Fits the number of a service, whatever was made before it.
class Dice {
public:
    explicit Dice(quint64 seed) : m_engine(seed * 0x9E3779B97F4A7C15ull + 1) {}
    qint64 below(qint64 limit) { return qint64(m_engine() % quint64(limit)); }
    bool oneIn(qint64 count) { return below(count) == 0; }
    template <typename T, std::size_t N>
    const T &of(const T (&list)[N]) {
        return list[below(qint64(N))];
    }

private:
    std::mt19937_64 m_engine;
};

QString word(const char *text) {
    return QString::fromLatin1(text);
}

QString idOf(qint64 number, const QString &part) {
    static const QUuid ours(u"5a1c5a5e-0f0d-4c1b-9a0e-2b6c1d7e8f90"_s);
    return hsds::partId(ours, u"%1/%2"_s.arg(part).arg(number));
}

QString phoneNumber(Dice &dice, const Town &town) {
    return u"(%1) 555-01%2"_s.arg(word(town.zip).left(3)).arg(dice.below(100), 2, 10, QLatin1Char('0'));
}

QJsonObject organization(qint64 number) {
    Dice dice(quint64(number) + 1'000'000'007);
    const QString name = u"%1 %2 %3"_s.arg(word(dice.of(kFirst)), word(dice.of(kSecond))).arg(number + 1);
    const QString site = QString(name).remove(u' ').toLower() + u".example.org"_s;
    return {{u"id"_s, idOf(number, u"organization"_s)},
            {u"name"_s, name},
            {u"description"_s, u"%1 stands beside families with a seriously ill child."_s.arg(name)},
            {u"email"_s, u"hello@"_s + site},
            {u"website"_s, u"https://"_s + site}};
}

QJsonObject place(qint64 number, Dice &dice, const Town &town) {
    const QJsonObject address{
        {u"id"_s, idOf(number, u"address"_s)},
        {u"address_1"_s, u"%1 %2 Street"_s.arg(dice.below(9000) + 100).arg(word(dice.of(kStreets)))},
        {u"city"_s, word(town.city)},
        {u"state_province"_s, word(town.state)},
        {u"postal_code"_s, word(town.zip)},
        {u"country"_s, u"US"_s},
        {u"address_type"_s, u"physical"_s}};
    QJsonObject location{{u"id"_s, idOf(number, u"location"_s)},
                         {u"location_type"_s, u"physical"_s},
                         {u"addresses"_s, QJsonArray{address}}};
    if (!dice.oneIn(10)) {
        location.insert(u"latitude"_s, town.latitude + double(dice.below(2000) - 1000) / 10'000);
        location.insert(u"longitude"_s, town.longitude + double(dice.below(2000) - 1000) / 10'000);
    }
    if (dice.oneIn(3))
        location.insert(u"accessibility"_s,
                        QJsonArray{QJsonObject{{u"id"_s, idOf(number, u"accessibility"_s)},
                                               {u"description"_s, u"No steps, and a lift."_s}}});
    return {{u"id"_s, idOf(number, u"at"_s)}, {u"location"_s, location}};
}

QJsonObject area(qint64 number, const Town &town) {
    return {{u"id"_s, idOf(number, u"area"_s)},
            {u"name"_s, u"%1 County, %2"_s.arg(word(town.city), word(town.state))}};
}

QJsonArray languages(qint64 number, Dice &dice) {
    QJsonArray list{
        QJsonObject{{u"id"_s, idOf(number, u"english"_s)}, {u"code"_s, u"en"_s}, {u"name"_s, u"English"_s}}};
    if (!dice.oneIn(3)) {
        const auto &more = dice.of(kLanguages);
        list.append(QJsonObject{
            {u"id"_s, idOf(number, u"language"_s)}, {u"code"_s, word(more[0])}, {u"name"_s, word(more[1])}});
    }
    return list;
}

void addDetails(QJsonObject &service, qint64 number, Dice &dice) {
    const char *status = dice.oneIn(30) ? "temporarily closed" : dice.oneIn(40) ? "defunct" : "active";
    service.insert(u"status"_s, word(status));
    service.insert(u"fees_description"_s, dice.oneIn(3) ? u"Sliding scale by income."_s : u"Free."_s);
    service.insert(u"application_process"_s, dice.oneIn(2) ? u"Call, and say that the hospital sent you."_s
                                                           : u"Ask your social worker to refer you."_s);
    if (dice.oneIn(2))
        service.insert(u"minimum_age"_s, dice.below(7));
    if (dice.oneIn(2))
        service.insert(u"maximum_age"_s, 12 + dice.below(10));
    if (!dice.oneIn(4))
        service.insert(u"assured_date"_s, QDate(2023, 1, 1).addDays(dice.below(1200)).toString(Qt::ISODate));
    if (dice.oneIn(25))
        service.insert(u"alert"_s, u"Waiting list of about six weeks."_s);
    const qint64 opens = 8 + dice.below(3);
    service.insert(u"schedules"_s,
                   QJsonArray{QJsonObject{{u"id"_s, idOf(number, u"schedule"_s)},
                                          {u"freq"_s, u"WEEKLY"_s},
                                          {u"byday"_s, word(dice.of(kDays))},
                                          {u"opens_at"_s, u"%1:00"_s.arg(opens, 2, 10, QLatin1Char('0'))},
                                          {u"closes_at"_s, u"%1:30"_s.arg(opens + 7)}}});
}

QJsonObject service(qint64 number) {
    Dice dice{quint64(number)};
    const Kind &kind = kKinds[std::size_t(dice.below(qint64(kKinds.size())))];
    const Town &town = kTowns[std::size_t(dice.below(qint64(kTowns.size())))];
    const QString name = word(kind.name);
    const QJsonObject term{{u"id"_s, idOf(qint64(kind.category), u"term"_s)},
                           {u"code"_s, keyOf(kind.category)},
                           {u"name"_s, name},
                           {u"description"_s, name}};
    QJsonObject made{
        {u"id"_s, idOf(number, u"service"_s)},
        {u"name"_s, u"%1, %2 %3"_s.arg(name, word(dice.of(kFirst)), word(dice.of(kStreets)))},
        {u"description"_s, word(kind.offers) + u" For families around %1."_s.arg(word(town.city))},
        {u"organization"_s, organization(number / 4)},
        {u"languages"_s, languages(number, dice)},
        {u"phones"_s, QJsonArray{QJsonObject{{u"id"_s, idOf(number, u"phone"_s)},
                                             {u"number"_s, phoneNumber(dice, town)},
                                             {u"type"_s, u"voice"_s}}}},
        {u"attributes"_s,
         QJsonArray{QJsonObject{{u"id"_s, idOf(number, u"attribute"_s)}, {u"taxonomy_term"_s, term}}}},
        {u"service_at_locations"_s, QJsonArray{place(number, dice, town)}},
        {u"service_areas"_s, QJsonArray{area(number, town)}}};
    addDetails(made, number, dice);
    return made;
}

} // namespace

ServiceSource sampleServices(qint64 first, qint64 count) {
    return [=](const DocumentSink &take) -> Result<> {
        for (qint64 number = first; number < first + count; ++number) {
            if (auto taken = take(service(number)); !taken)
                return taken;
        }
        return {};
    };
}
