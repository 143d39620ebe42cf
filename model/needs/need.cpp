// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/needs/need.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct NeedRow {
    Need need;
    const char *key;
    QList<ResourceCategory> categories;
    const char *sentence;
};

const NeedRow &needRow(Need need) {
    using enum ResourceCategory;
    static const NeedRow rows[] = {
        {Need::Food,
         "food",
         {Food},
         QT_TRANSLATE_NOOP("FirstSentences", "Hello. Our child is very ill, and we need help with food. "
                                             "What can we get, and how?")},
        {Need::Home,
         "home",
         {Housing},
         QT_TRANSLATE_NOOP("FirstSentences", "Hello. Our child is very ill, and we worry about our home. "
                                             "Who can help us with that?")},
        {Need::Utilities,
         "utilities",
         {Utilities},
         QT_TRANSLATE_NOOP(
             "FirstSentences",
             "Hello. Our child is very ill, and our power must stay on. What help is there with "
             "our bills for power, heat, water or phone?")},
        {Need::GettingThere,
         "getting-there",
         {Transport},
         QT_TRANSLATE_NOOP("FirstSentences",
                           "Hello. Our child goes to the hospital a lot. What help is there "
                           "with rides, parking or gas?")},
        {Need::Money,
         "money",
         {MoneyAndInsurance},
         QT_TRANSLATE_NOOP("FirstSentences", "Hello. Our child is very ill, and money is short. What help is "
                                             "there with bills, or with time off work?")},
        {Need::Insurance,
         "insurance",
         {MoneyAndInsurance},
         QT_TRANSLATE_NOOP("FirstSentences",
                           "Hello. I have a question about insurance for our child. Who can "
                           "tell me what is paid, and what we can do after a no?")},
        {Need::Equipment,
         "equipment",
         {Equipment},
         QT_TRANSLATE_NOOP("FirstSentences", "Hello. Our child needs things for care at home. What do you "
                                             "lend or pay for, and who has to sign?")},
        {Need::HelpAtHome,
         "help-at-home",
         {HomeCare, Respite},
         QT_TRANSLATE_NOOP("FirstSentences", "Hello. We care for our child day and night. How do we get a "
                                             "nurse, a helper, or a break?")},
        {Need::NearHospital,
         "near-hospital",
         {Housing, Other},
         QT_TRANSLATE_NOOP("FirstSentences",
                           "Hello. We want to be near our child in the hospital. Is there a "
                           "place to stay, or care for our other children?")},
        {Need::Siblings,
         "siblings",
         {Siblings},
         QT_TRANSLATE_NOOP("FirstSentences",
                           "Hello. Our child is very ill. What do you have for brothers and "
                           "sisters?")},
        {Need::School,
         "school",
         {School},
         QT_TRANSLATE_NOOP("FirstSentences",
                           "Hello. Our child is very ill and is not at school much. Who helps with "
                           "learning at home or in the hospital?")},
        {Need::Talking,
         "talking",
         {Counselling, PeerFamilies},
         QT_TRANSLATE_NOOP("FirstSentences",
                           "Hello. Our child is very ill. I would like to talk to somebody, "
                           "or to families like ours.")},
        {Need::Faith,
         "faith",
         {Spiritual},
         QT_TRANSLATE_NOOP("FirstSentences",
                           "Hello. Our child is very ill. Could somebody come to see us, or "
                           "talk with us?")},
        {Need::Legal,
         "legal",
         {Legal},
         QT_TRANSLATE_NOOP("FirstSentences", "Hello. Our child is very ill. Who can help us with legal "
                                             "papers, or with leave from work?")},
        {Need::Language,
         "language",
         {LanguageHelp},
         QT_TRANSLATE_NOOP("FirstSentences", "Hello. We would like to have an interpreter, and forms in our "
                                             "language. Our language is …")},
        {Need::Play,
         "play",
         {PlayAndWishes},
         QT_TRANSLATE_NOOP("FirstSentences", "Hello. Our child is very ill. What do you have for play, for a "
                                             "wish, or for a day out?")},
    };
    static_assert(std::size(rows) == kNeeds);
    return rows[int(need)];
}

} // namespace

QString keyOf(Need need) {
    return QLatin1String(needRow(need).key);
}

std::optional<Need> needOfKey(const QString &key) {
    for (int i = 0; i < kNeeds; ++i) {
        if (keyOf(Need(i)) == key)
            return Need(i);
    }
    return std::nullopt;
}

QList<ResourceCategory> categoriesOf(Need need) {
    return needRow(need).categories;
}

QString firstSentence(Need need) {
    return QCoreApplication::translate("FirstSentences", needRow(need).sentence);
}

QList<Resource> servicesFor(Need need, const QList<Resource> &all) {
    const QList<ResourceCategory> categories = categoriesOf(need);
    QList<Resource> fitting;
    for (const Resource &resource : all) {
        if (resource.state != ResourceState::NotForUs && categories.contains(resource.category))
            fitting.append(resource);
    }
    std::stable_partition(fitting.begin(), fitting.end(),
                          [](const Resource &resource) { return !isFromList(resource); });
    return fitting;
}

template <>
std::span<const NamedChoice<Need>> namedChoices<Need>() {
    static constexpr NamedChoice<Need> names[] = {
        {Need::Food, QT_TRANSLATE_NOOP("Names", "Food that lasts to the end of the month")},
        {Need::Home, QT_TRANSLATE_NOOP("Names", "A home that is safe and that we can keep")},
        {Need::Utilities, QT_TRANSLATE_NOOP("Names", "Power, heat, water, phone, internet")},
        {Need::GettingThere, QT_TRANSLATE_NOOP("Names", "Getting to the hospital and back; parking, gas")},
        {Need::Money, QT_TRANSLATE_NOOP("Names", "Money and bills; time off work")},
        {Need::Insurance, QT_TRANSLATE_NOOP("Names", "Insurance: what is paid, what was refused")},
        {Need::Equipment, QT_TRANSLATE_NOOP("Names", "Equipment, supplies, a ramp, a van")},
        {Need::HelpAtHome, QT_TRANSLATE_NOOP("Names", "Nurses or helpers at home; a night of sleep")},
        {Need::NearHospital,
         QT_TRANSLATE_NOOP("Names", "A stay near the hospital; child care for the others")},
        {Need::Siblings, QT_TRANSLATE_NOOP("Names", "Brothers and sisters")},
        {Need::School, QT_TRANSLATE_NOOP("Names", "School or learning")},
        {Need::Talking, QT_TRANSLATE_NOOP("Names", "Somebody to talk to; other families")},
        {Need::Faith, QT_TRANSLATE_NOOP("Names", "Faith, or what gives strength")},
        {Need::Legal, QT_TRANSLATE_NOOP("Names", "Legal papers, guardianship, work leave")},
        {Need::Language, QT_TRANSLATE_NOOP("Names", "Interpreter, forms in our language")},
        {Need::Play, QT_TRANSLATE_NOOP("Names", "Play, wishes, a day out")},
    };
    return names;
}

template <>
std::span<const NamedChoice<HelpWanted>> namedChoices<HelpWanted>() {
    static constexpr NamedChoice<HelpWanted> names[] = {
        {HelpWanted::Yes, QT_TRANSLATE_NOOP("Names", "Yes, help please")},
        {HelpWanted::Later, QT_TRANSLATE_NOOP("Names", "Maybe later")},
        {HelpWanted::Fine, QT_TRANSLATE_NOOP("Names", "We're fine")},
    };
    return names;
}
