// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/search_sources.h"

#include "model/aboutme/about_me_table.h"
#include "model/advancecare/signed_paper_table.h"
#include "model/advancecare/wishes_table.h"
#include "model/appointments/appointment_table.h"
#include "model/attachments/attachment_table.h"
#include "model/base/date_text.h"
#include "model/careteam/contact_match.h"
#include "model/careteam/contact_table.h"
#include "model/child/child_table.h"
#include "model/comfort/comfort_page_table.h"
#include "model/community/resource_table.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker_table.h"
#include "model/directory/organization_table.h"
#include "model/equipment/equipment_table.h"
#include "model/goals/goal_table.h"
#include "model/keyfacts/key_fact_table.h"
#include "model/keyfacts/key_fact_text.h"
#include "model/lists/service_list_table.h"
#include "model/medicines/medicine_table.h"
#include "model/needs/need_answer_table.h"
#include "model/papers/paper_copy_table.h"
#include "model/search/call_texts.h"
#include "model/search/need_texts.h"
#include "model/search/paper_texts.h"
#include "model/search/reading_texts.h"
#include "model/search/table_texts.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Texts = QList<SearchText>;

struct FactText {
    Q_DECLARE_TR_FUNCTIONS(SearchFacts)
};

SearchText goalText(const Goal &goal) {
    QStringList texts{goal.whyItMatters};
    for (const GoalStep &step : goal.steps)
        texts.append(step.text);
    for (const GoalNote &note : goal.notes)
        texts.append(note.text);
    return {.kind = SearchKind::Goal,
            .record = goal.id.uuid(),
            .place = u"goals"_s,
            .title = goal.title,
            .texts = written(texts)};
}

SearchText keyFactText(const KeyFact &fact) {
    return {.kind = SearchKind::Fact,
            .record = fact.id.uuid(),
            .place = u"keyfacts"_s,
            .title = titleOf(fact).section(u'\n', 0, 0),
            .note = nameOf(fact.kind),
            .texts = written(QStringList{fact.what} + detailsOf(fact) + QStringList{sourceOf(fact)})};
}

SearchText contactText(const Contact &contact) {
    QStringList texts{contact.role, contact.organization};
    QStringList digits;
    for (const Phone &phone : contact.phones) {
        texts.append(phone.number);
        digits.append(digitsOf(phone.number));
    }
    texts << contact.emails << contact.callFor << contact.hours << contact.address << contact.notes;
    for (const CareSkill &skill : contact.skills)
        texts.append(skillText(skill));
    return {.kind = SearchKind::Person,
            .record = contact.id.uuid(),
            .place = u"careteam"_s,
            .title = contact.name,
            .note = contact.phones.isEmpty() ? QString() : contact.phones.first().number,
            .texts = written(texts),
            .also = digits.join(u' ')};
}

SearchText medicineText(const Medicine &medicine) {
    QStringList texts{medicine.dose,     medicine.strength,    medicine.form,        medicine.route,
                      medicine.schedule, medicine.purpose,     medicine.asNeededFor, medicine.notMoreThan,
                      medicine.supplier, medicine.whenItFails, medicine.notes,       medicine.whyStopped};
    for (const Supply &supply : medicine.supplies)
        texts.append(supply.what);
    for (const MedicineChange &change : medicine.changes)
        texts.append(change.why);
    return {.kind = SearchKind::Medicine,
            .record = medicine.id.uuid(),
            .place = u"medicines"_s,
            .title = medicine.name,
            .note = nameOf(medicine.kind),
            .texts = written(texts)};
}

SearchText equipmentText(const Equipment &equipment) {
    QStringList texts{equipment.size,  equipment.settings,    equipment.purpose, equipment.use,
                      equipment.spare, equipment.whenItFails, equipment.stepsBy, equipment.supplierWords,
                      equipment.notes, equipment.whyStopped};
    for (const Supply &supply : equipment.supplies)
        texts << supply.what << supply.left;
    for (const EquipmentChange &change : equipment.changes)
        texts << change.after << change.why;
    return {.kind = SearchKind::Equipment,
            .record = equipment.id.uuid(),
            .place = u"equipment"_s,
            .title = equipment.name,
            .note = nameOf(equipment.kind),
            .texts = written(texts)};
}

SearchText resourceText(const Resource &resource) {
    QStringList texts{resource.organization, resource.offers,    resource.why,       resource.nextStep,
                      resource.phone,        resource.web,       resource.address,   resource.whoMayUseIt,
                      resource.cost,         resource.languages, resource.checkedBy, resource.listedBy};
    return {.kind = SearchKind::Service,
            .record = resource.id.uuid(),
            .place = u"community"_s,
            .title = resource.service,
            .note = nameOf(resource.state),
            .texts = written(texts),
            .also = digitsOf(resource.phone)};
}

SearchText appointmentText(const Appointment &appointment) {
    QStringList texts{appointment.place};
    for (const Question &question : appointment.questions)
        texts << question.text << question.answer;
    texts << appointment.decisions << appointment.notes;
    return {.kind = SearchKind::Appointment,
            .record = appointment.id.uuid(),
            .place = u"appointments"_s,
            .title = appointment.title,
            .note = dateText(appointment.start.date()),
            .texts = written(texts)};
}

SearchText trackerText(const Tracker &tracker) {
    SearchText text{.kind = SearchKind::Tracker,
                    .record = tracker.id.uuid(),
                    .place = u"tracking"_s,
                    .title = tracker.name};
    for (const PastName &past : tracker.pastNames)
        text.texts.append(past.name);
    return text;
}

/// The newest first.
Result<Texts> readAppointments(const OpenTables &tables) {
    auto all = tables.table<AppointmentTable>().all();
    if (!all)
        return all.error();
    std::stable_sort(all->begin(), all->end(),
                     [](const Appointment &a, const Appointment &b) { return b.start < a.start; });
    Texts texts;
    for (const Appointment &appointment : *all)
        texts.append(appointmentText(appointment));
    return texts;
}

/// The newest first.
Result<QList<std::pair<DiaryEntry, Tracker>>> momentsOf(const OpenTables &tables) {
    const auto trackers = tables.table<TrackerTable>().all();
    if (!trackers)
        return trackers.error();
    const auto whole = tables.table<DiaryTable>().wholeSpan();
    if (!whole)
        return whole.error();
    QList<std::pair<DiaryEntry, Tracker>> moments;
    for (const Tracker &tracker : *trackers) {
        if (!tracker.isGoodMoment() || !*whole)
            continue;
        const auto entries = tables.table<DiaryTable>().withoutValues(tracker.id, **whole);
        if (!entries)
            return entries.error();
        for (const DiaryEntry &entry : *entries)
            moments.append({entry, tracker});
    }
    std::stable_sort(moments.begin(), moments.end(),
                     [](const auto &a, const auto &b) { return b.first.moment < a.first.moment; });
    return moments;
}

Result<Texts> readMoments(const OpenTables &tables) {
    const auto moments = momentsOf(tables);
    if (!moments)
        return moments.error();
    Texts texts;
    for (const auto &[entry, tracker] : *moments)
        texts.append({.kind = SearchKind::Moment,
                      .record = entry.id.uuid(),
                      .place = u"moments"_s,
                      .title = tracker.name,
                      .note = dateText(entry.moment.date()),
                      .texts = written({entry.words, entry.whatHelped, entry.reportedBy})});
    return texts;
}

/// The page of the record that a photo or a paper belongs to.
QString placeOf(const Attachment &attachment, const QSet<QUuid> &moments) {
    switch (attachment.ownerKind) {
    case AttachmentOwner::Child:
        return u"child"_s;
    case AttachmentOwner::Appointment:
        return u"appointments"_s;
    case AttachmentOwner::Contact:
        return u"careteam"_s;
    case AttachmentOwner::Goal:
        return u"goals"_s;
    case AttachmentOwner::DiaryEntry:
        return moments.contains(attachment.owner) ? u"moments"_s : u"diary"_s;
    case AttachmentOwner::Medicine:
        return u"medicines"_s;
    case AttachmentOwner::SignedPaper:
        return u"signedpapers"_s;
    case AttachmentOwner::Equipment:
        return u"equipment"_s;
    case AttachmentOwner::InsurancePolicy:
        return u"insurance"_s;
    case AttachmentOwner::InsuranceCase:
        return u"letters"_s;
    case AttachmentOwner::Brochure:
        return u"brochures"_s;
    }
    return {};
}

/// The newest first. They are found at the record to which they belong.
Result<Texts> readAttachments(const OpenTables &tables) {
    const auto all = tables.table<AttachmentTable>().all();
    if (!all || all->isEmpty())
        return all ? Texts() : Result<Texts>(all.error());
    const auto moments = momentsOf(tables);
    if (!moments)
        return moments.error();
    QSet<QUuid> momentIds;
    for (const auto &moment : *moments)
        momentIds.insert(moment.first.id.uuid());
    Texts texts;
    QHash<QUuid, int> parts;
    for (auto each = all->rbegin(); each != all->rend(); ++each)
        texts.append({.kind = SearchKind::Attachment,
                      .record = each->owner,
                      .place = placeOf(*each, momentIds),
                      .title = each->name,
                      .note = dateText(each->added.date()),
                      .part = ++parts[each->owner]});
    return texts;
}

/// One text for each field, under the name that its page gives it.
Texts facts(const QUuid &record, const QString &place, const QList<std::pair<QString, QString>> &fields) {
    Texts texts;
    for (const auto &[title, text] : fields) {
        if (!text.trimmed().isEmpty())
            texts.append({.kind = SearchKind::Fact,
                          .record = record,
                          .place = place,
                          .title = title,
                          .texts = {text},
                          .part = int(texts.size())});
    }
    return texts;
}

Result<Texts> readChild(const OpenTables &tables) {
    const auto child = tables.table<ChildTable>().get();
    if (!child)
        return child.error();
    return facts(child->id.uuid(), u"child"_s,
                 {{child->shortName(), child->name},
                  {FactText::tr("What matters to them"), child->whatMatters},
                  {FactText::tr("What comforts"), child->comforts},
                  {FactText::tr("What upsets"), child->upsets},
                  {FactText::tr("How they say yes"), child->saysYes},
                  {FactText::tr("How they say no"), child->saysNo},
                  {FactText::tr("Languages"), child->languages},
                  {FactText::tr("Where the immunization record is"), child->immunizationsAt}});
}

Result<Texts> readComfort(const OpenTables &tables) {
    const auto page = tables.table<ComfortPageTable>().get();
    if (!page || !*page)
        return page ? Texts() : Result<Texts>(page.error());
    QList<std::pair<QString, QString>> fields{
        {FactText::tr("On a good day"), (*page)->goodDay},
        {FactText::tr("On a hard day"), (*page)->hardDay},
        {FactText::tr("What often hurts, and why"), (*page)->usualPains},
        {FactText::tr("What calms"), (*page)->calms},
        {FactText::tr("Please do not"), (*page)->pleaseNot}};
    for (const ComfortSign &sign : (*page)->signs)
        fields.append({sign.sign, written({sign.means, sign.helps, sign.sign}).join(u". "_s)});
    return facts((*page)->id.uuid(), u"comfort"_s, fields);
}

Result<Texts> readAboutMe(const OpenTables &tables) {
    const auto about = tables.table<AboutMeTable>().get();
    if (!about || !*about)
        return about ? Texts() : Result<Texts>(about.error());
    QList<std::pair<QString, QString>> fields;
    for (const auto &[topic, name] : choices<AboutTopic>())
        fields.append({name, (*about)->of(topic)});
    return facts((*about)->id.uuid(), u"aboutme"_s, fields);
}

Result<Texts> readOrganizations(const OpenTables &tables) {
    const auto names = tables.table<OrganizationTable>().names();
    if (!names)
        return names.error();
    Texts texts;
    texts.reserve(names->size());
    for (const auto &[id, name] : *names)
        texts.append({.kind = SearchKind::Organization,
                      .record = id.uuid(),
                      .place = u"organizations"_s,
                      .title = name});
    return texts;
}

Result<Texts> readLists(const OpenTables &tables) {
    const auto rows = tables.table<ServiceListTable>().rows();
    if (!rows)
        return rows.error();
    Texts texts;
    for (const ServiceListRow &row : *rows)
        texts.append({.kind = SearchKind::List,
                      .record = row.id.uuid(),
                      .place = u"lists"_s,
                      .title = row.label,
                      .note = dateText(row.preparedOn)});
    return texts;
}

template <typename Table, auto textOf>
Result<Texts> readEach(const OpenTables &tables) {
    return readAll<Table>(tables, textOf);
}

} // namespace

// A new feature is found by one more row here.
const QList<SearchSource> &searchSources() {
    static const QList<SearchSource> sources{
        {Tables::of<ContactTable>(), readEach<ContactTable, contactText>},
        {Tables::of<MedicineTable>(), readEach<MedicineTable, medicineText>},
        {Tables::of<EquipmentTable>(), readEach<EquipmentTable, equipmentText>},
        {Tables::of<AppointmentTable>(), readAppointments},
        {Tables::of<GoalTable>(), readEach<GoalTable, goalText>},
        {Tables::of<ActivityTable>(), readActivityTexts},
        {Tables::of<BrochureTable>(), readBrochureTexts},
        {Tables::of<ResourceTable>(), readEach<ResourceTable, resourceText>},
        {Tables::of<NeedAnswerTable>(), readNeedTexts},
        {Tables::of<CallTable>(), readCallTexts},
        {Tables::of<PolicyTable>(), readPolicyTexts},
        {Tables::of<CaseTable>(), readCaseTexts},
        {Tables::of<TeamSearchTable>(), readTeamSearchTexts},
        {Tables::of<ChildTable>(), readChild},
        {Tables::of<KeyFactTable>(), readEach<KeyFactTable, keyFactText>},
        {Tables::of<ComfortPageTable>(), readComfort},
        {Tables::of<AboutMeTable>(), readAboutMe},
        {Tables::of<SignedPaperTable>(), readSignedPaperTexts},
        {Tables::of<WishesTable>(), readWishTexts},
        {Tables::of<PaperCopyTable>(), readPaperCopyTexts},
        {Tables::of<TrackerTable>(), readEach<TrackerTable, trackerText>},
        {Tables::of<ServiceListTable>(), readLists},
        {Tables::of<DiaryTable, TrackerTable>(), readMoments},
        {Tables::of<AttachmentTable, DiaryTable, TrackerTable>(), readAttachments},
        {Tables::of<OrganizationTable>(), readOrganizations},
    };
    return sources;
}
