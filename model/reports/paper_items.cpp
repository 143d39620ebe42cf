// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/paper_items.h"

#include "model/aboutme/about_me_table.h"
#include "model/appointments/appointment_table.h"
#include "model/careteam/contact_table.h"
#include "model/careteam/people_to_call.h"
#include "model/child/child_table.h"
#include "model/comfort/comfort_page_table.h"
#include "model/community/resource_table.h"
#include "model/equipment/equipment_table.h"
#include "model/goals/goal_table.h"
#include "model/keyfacts/key_fact_table.h"
#include "model/medicines/medicine_table.h"
#include "model/reports/report_text.h"

namespace {

PaperGroup groupOf(KeyFactKind kind) {
    switch (kind) {
    case KeyFactKind::StopLine:
        return PaperGroup::StopLine;
    case KeyFactKind::Allergy:
        return PaperGroup::Allergy;
    case KeyFactKind::Baseline:
        return PaperGroup::Baseline;
    case KeyFactKind::Plan:
        return PaperGroup::Plan;
    case KeyFactKind::Diagnosis:
        return PaperGroup::Diagnosis;
    case KeyFactKind::Stay:
        return PaperGroup::Stay;
    }
    return PaperGroup::Child;
}

QString wordsOf(const Child &child) {
    const QString birth = child.birthDate ? child.birthDate->toString(Qt::ISODate) : QString();
    return QStringList{child.name,
                       child.calledName,
                       birth,
                       child.languages,
                       child.saysYes,
                       child.saysNo,
                       child.comforts,
                       child.upsets,
                       child.whatMatters,
                       child.immunizationsAt,
                       child.needsInterpreter ? u"interpreter"_s : QString()}
        .join(u'\n');
}

/// In the fields themselves, not in words of the program: those are others in another language.
QString wordsOf(const KeyFact &fact) {
    const auto day = [](const std::optional<QDate> &date) {
        return date ? date->toString(Qt::ISODate) : QString();
    };
    return QStringList{fact.what,
                       fact.detail,
                       fact.further,
                       fact.call,
                       fact.since,
                       day(fact.until),
                       fact.saidBy,
                       day(fact.saidOn),
                       fact.isNone ? u"none"_s : QString(),
                       fact.isFromTeam ? u"team"_s : QString()}
        .join(u'\n');
}

QString wordsOf(const Medicine &medicine) {
    QStringList words{medicine.name,
                      medicine.form,
                      medicine.strength,
                      medicine.dose,
                      medicine.route,
                      medicine.schedule,
                      medicine.asNeededFor,
                      medicine.notMoreThan,
                      medicine.supplier,
                      medicine.whenItFails,
                      medicine.asNeeded ? u"as needed"_s : QString()};
    for (const QTime &time : medicine.times)
        words.append(time.toString(Qt::ISODate));
    return words.join(u'\n');
}

/// In the order in which they stood while equipment was a medicine: so a review from then holds. What came
/// since stands behind them where it is written.
QString wordsOf(const Equipment &equipment) {
    QStringList words{equipment.name,
                      equipment.size,
                      equipment.settings,
                      {},
                      {},
                      equipment.use,
                      {},
                      {},
                      equipment.supplierWords,
                      equipment.whenItFails,
                      {}};
    if (equipment.isUsedDaily)
        words.append(u"daily"_s);
    if (!equipment.spare.isEmpty())
        words.append(equipment.spare);
    if (equipment.settingsOn)
        words.append(equipment.settingsOn->toString(Qt::ISODate));
    return words.join(u'\n');
}

QString wordsOf(const Contact &contact) {
    QStringList words{contact.name, contact.role, contact.callFor, contact.hours};
    for (const Phone &phone : contact.phones)
        words.append(phone.number);
    return words.join(u'\n');
}

QString wordsOf(const ComfortPage &page) {
    QStringList words{page.goodDay, page.hardDay, page.usualPains, page.calms, page.pleaseNot};
    for (const ComfortSign &sign : page.signs)
        words << sign.sign << sign.means << sign.helps;
    return words.join(u'\n');
}

QString wordsOf(const AboutMe &about) {
    return QStringList(about.words.begin(), about.words.end()).join(u'\n');
}

QString wordsOf(const Goal &goal) {
    QStringList words{goal.title, QString::number(int(goal.status)), goal.whyItMatters};
    for (const GoalStep &step : goal.steps)
        words << step.text << (step.doneOn ? u"done"_s : QString());
    return words.join(u'\n');
}

QString wordsOf(const Appointment &appointment) {
    QStringList words{appointment.title, QString::number(appointment.start.utcMsecs), appointment.place,
                      appointment.decisions};
    for (const Question &question : appointment.questions)
        words << question.text << question.answer;
    return words.join(u'\n');
}

QString wordsOf(const Resource &service) {
    return QStringList{service.service,
                       service.organization,
                       service.phone,
                       service.address,
                       service.web,
                       service.offers,
                       QString::number(int(service.state))}
        .join(u'\n');
}

/// Reads what is asked for, and nothing else.
class ItemReader {
public:
    ItemReader(const Store &store, const QList<PaperGroup> &groups) : m_store(store), m_groups(groups) {}

    Result<QList<PaperItem>> read(const QDate &today);

private:
    template <typename Record>
    void add(PaperGroup group, const Record &record) {
        if (m_groups.contains(group))
            m_items.append(paperItem(group, record.id.uuid(), wordsOf(record)));
    }
    template <typename Table>
    auto all(std::initializer_list<PaperGroup> groups) {
        using Records = QList<typename Table::Record>;
        const auto isAskedFor = [this](PaperGroup group) { return m_groups.contains(group); };
        if (std::none_of(groups.begin(), groups.end(), isAskedFor))
            return Records();
        return m_reading.take(m_store.table<Table>().all());
    }
    /// Of what a book has one at most.
    template <typename Table>
    void addOnlyOne(PaperGroup group) {
        if (!m_groups.contains(group))
            return;
        if (const auto record = m_reading.take(m_store.table<Table>().get()))
            add(group, *record);
    }

    const Store &m_store;
    const QList<PaperGroup> &m_groups;
    Reading m_reading;
    QList<PaperItem> m_items;
};

Result<QList<PaperItem>> ItemReader::read(const QDate &today) {
    using Group = PaperGroup;
    if (m_groups.contains(Group::Child))
        add(Group::Child, m_reading.take(m_store.table<ChildTable>().get()));
    const auto facts = all<KeyFactTable>(
        {Group::StopLine, Group::Allergy, Group::Baseline, Group::Plan, Group::Diagnosis, Group::Stay});
    for (const KeyFact &fact : facts)
        add(groupOf(fact.kind), fact);
    for (const Medicine &medicine : all<MedicineTable>({Group::Medicine})) {
        if (medicine.isInUse(today))
            add(Group::Medicine, medicine);
    }
    for (const Equipment &equipment : equipmentInUse(all<EquipmentTable>({Group::Equipment}), today))
        add(Group::Equipment, equipment);
    for (const Contact &contact : peopleToCall(all<ContactTable>({Group::Person})))
        add(Group::Person, contact);
    addOnlyOne<ComfortPageTable>(Group::Comfort);
    addOnlyOne<AboutMeTable>(Group::AboutMe);
    for (const Goal &goal : all<GoalTable>({Group::Goal}))
        add(Group::Goal, goal);
    for (const Appointment &appointment : all<AppointmentTable>({Group::Appointment}))
        add(Group::Appointment, appointment);
    for (const Resource &service : all<ResourceTable>({Group::Service}))
        add(Group::Service, service);
    if (m_reading.error())
        return *m_reading.error();
    return m_items;
}

} // namespace

Result<QList<PaperItem>> readPaperItems(const Store &store, const QList<PaperGroup> &groups,
                                        const QDate &today) {
    return ItemReader(store, groups).read(today);
}
