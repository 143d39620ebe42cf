// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bereavement/bereavement_lists.h"

#include "model/appointments/appointment_table.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/careteam/contact_lookup.h"
#include "model/careteam/contact_table.h"
#include "model/child/child_table.h"
#include "model/database/open_tables.h"
#include "model/equipment/equipment_table.h"
#include "model/medicines/medicine_table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct BereavementText {
    Q_DECLARE_TR_FUNCTIONS(Bereavement)
};

BereavementList firstHours() {
    return {
        u"hours"_s,
        BereavementText::tr("The first hours"),
        BereavementText::tr("There is no hurry. You can stay with your child as long as you wish."),
        BereavementText::tr("Your care team, by day and by night. They know what comes next where you live."),
        {{u"hours.team"_s,
          BereavementText::tr("Call the care team, if that is what your team told you to do at home")},
         {u"hours.with"_s,
          BereavementText::tr(
              "Be with your child: hold, wash, sing, pray, or sit in silence. Take photos, or "
              "none.")},
         {u"hours.people"_s, BereavementText::tr("Ask the people to come whom you want near you")},
         {u"hours.lines"_s,
          BereavementText::tr("Ask the nurse about tubes and lines. They can stay in or come out.")},
         {u"hours.prints"_s,
          BereavementText::tr("Ask for a print of a hand or foot, or some hair, if you want one")},
         {u"hours.family"_s,
          BereavementText::tr("Let brothers, sisters and pets come to say goodbye, if they want to")},
         {u"hours.gift"_s,
          BereavementText::tr(
              "Your team may ask about a gift of organs or an exam. You can ask about it, and "
              "you can say no.")}}};
}

BereavementList firstDays() {
    return {
        u"days"_s,
        BereavementText::tr("The first days"),
        BereavementText::tr("Others can do most of this. What is not done today can wait."),
        BereavementText::tr(
            "A funeral home. Your faith leader. The hospital's social worker. A friend with time."),
        {{u"days.home"_s,
          BereavementText::tr("Choose a funeral home, or another way. Ask if your child can be kept cool at "
                              "home for a while.")},
         {u"days.office"_s,
          BereavementText::tr("In some places an office has to be told. Your team knows which one.")},
         {u"days.school"_s,
          BereavementText::tr("Tell the school, and choose words for the other parents there")},
         {u"days.papers"_s,
          BereavementText::tr("Ask the funeral home for more than one copy of the death certificate")},
         {u"days.faith"_s, BereavementText::tr("Speak with your faith leader")},
         {u"days.work"_s,
          BereavementText::tr("Ask for time off work. The rules are not the same everywhere.")},
         {u"days.door"_s, BereavementText::tr("Find someone for the door and the phone")}}};
}

BereavementList firstWeeks() {
    return {
        u"weeks"_s,
        BereavementText::tr("The first weeks"),
        BereavementText::tr("There may be many calls. A social worker can make them with you."),
        BereavementText::tr("The hospital's social worker, the nurse, the pharmacist, a friend who likes "
                            "lists."),
        {{u"weeks.equipment"_s,
          BereavementText::tr("Call the people whom the equipment belongs to. Ask for a time that suits you. "
                              "You can take a photo, or keep a blanket.")},
         {u"weeks.oxygen"_s, BereavementText::tr("Oxygen can go back first: it makes a fire worse.")},
         {u"weeks.medicines"_s,
          BereavementText::tr("Ask the nurse or the pharmacist to get rid of medicines with you. Strong pain "
                              "medicine can harm others, so it is safer soon.")},
         {u"weeks.supplies"_s,
          BereavementText::tr("Ask the team who can use supplies that are still closed")},
         {u"weeks.visits"_s,
          BereavementText::tr("Ask the hospital's social worker to call off all visits with one call")},
         {u"weeks.mail"_s, BereavementText::tr("Stop refills, deliveries and mail that come by themselves")},
         {u"weeks.school"_s,
          BereavementText::tr(
              "Ask the school about the desk, the lists of names, and the teachers of brothers "
              "and sisters")},
         {u"weeks.bills"_s,
          BereavementText::tr(
              "Keep all letters and bills. Ask the hospital for help with costs. You need not "
              "pay on the phone.")},
         {u"weeks.offices"_s,
          BereavementText::tr("Tell the offices that pay or insure. In the US, tell Social Security if your "
                              "child had SSI: later months have to be paid back.")},
         {u"weeks.accounts"_s, BereavementText::tr("Look after the phone, accounts, and photos kept online")},
         {u"weeks.things"_s,
          BereavementText::tr("Your child's things: keep them. There is no day for this.")}}};
}

BereavementList later() {
    return {
        u"later"_s,
        BereavementText::tr("Later"),
        BereavementText::tr("Grief changes. It has no order and no last day."),
        BereavementText::tr("Your care team. Grief groups for parents, couples, grandparents, brothers and "
                            "sisters. People who have been there."),
        {{u"later.meeting"_s,
          BereavementText::tr("Meet the care team, if you want to ask about what happened")},
         {u"later.group"_s, BereavementText::tr("Look for a grief group, for you or for the others at home")},
         {u"later.days"_s, BereavementText::tr("Think of how you want to spend hard days")},
         {u"later.work"_s, BereavementText::tr("Back at work: tell people what they can say, or not say")},
         {u"later.keepsake"_s, BereavementText::tr("Make a book of good moments and photos")},
         {u"later.gift"_s, BereavementText::tr("Give something in your child's name")},
         {u"later.heavy"_s,
          BereavementText::tr("When grief stays too heavy, call your doctor or a help line")}}};
}

template <typename Record>
QString thingAbout(const QString &list, const Record &record) {
    return list + u'/' + record.id.uuid().toString(QUuid::WithoutBraces);
}

BereavementList peopleToTell(const QList<Contact> &contacts) {
    BereavementList list{u"tell"_s,
                         BereavementText::tr("Whom to tell"),
                         BereavementText::tr("You do not have to tell everyone yourself."),
                         BereavementText::tr("Someone close to you can call, or write one message to all."),
                         {}};
    for (const Contact &contact : contacts) {
        const QString number = contact.phones.isEmpty() ? QString() : contact.phones.first().number;
        list.things.append(
            {thingAbout(list.name, contact), inARow({isolated(contact.name), contact.role, number})});
    }
    return list;
}

BereavementList thingsToGiveBack(const QList<Equipment> &equipment, const QList<Medicine> &medicines,
                                 const QList<Contact> &contacts, const QDate &day) {
    BereavementList list{
        u"return"_s,
        BereavementText::tr("Equipment and medicines"),
        BereavementText::tr("What belongs to others goes back when it suits you."),
        BereavementText::tr("Those who brought it. The nurse or the pharmacist, for medicines."),
        {}};
    for (const Equipment &each : equipment) {
        if (each.isInUse(day))
            list.things.append({thingAbout(list.name, each),
                                inARow({isolated(each.name), nameOfContact(contacts, each.supplier)})});
    }
    for (const Medicine &medicine : medicines) {
        if (medicine.isInUse(day))
            list.things.append({thingAbout(list.name, medicine), isolated(medicine.name)});
    }
    return list;
}

BereavementList visitsToCallOff(const QList<Appointment> &appointments, const QDate &day) {
    BereavementList list{
        u"calloff"_s,
        BereavementText::tr("Visits to call off"),
        BereavementText::tr("They stay in the book. One call can be enough for all of them."),
        BereavementText::tr("The hospital's social worker"),
        {}};
    for (const Appointment &visit : appointments) {
        if (visit.start.date() >= day)
            list.things.append({thingAbout(list.name, visit),
                                inARow({isolated(visit.title), dateText(visit.start.date()), visit.place})});
    }
    return list;
}

} // namespace

QList<BereavementList> bereavementLists() {
    return {firstHours(), firstDays(), firstWeeks(), later()};
}

Result<QList<BereavementList>> bereavementListsOf(const OpenTables &book, const QDate &today) {
    const auto child = book.table<ChildTable>().get();
    const auto contacts = book.table<ContactTable>().all();
    const auto equipment = book.table<EquipmentTable>().all();
    const auto medicines = book.table<MedicineTable>().all();
    const auto appointments = book.table<AppointmentTable>().all();
    if (!child)
        return child.error();
    if (!contacts)
        return contacts.error();
    if (!equipment)
        return equipment.error();
    if (!medicines)
        return medicines.error();
    if (!appointments)
        return appointments.error();
    const QDate day = child->diedOn.value_or(today);
    QList<BereavementList> lists{peopleToTell(*contacts),
                                 thingsToGiveBack(*equipment, *medicines, *contacts, day),
                                 visitsToCallOff(*appointments, day)};
    lists.removeIf([](const BereavementList &list) { return list.things.isEmpty(); });
    return lists;
}
