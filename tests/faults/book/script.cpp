// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/book/script.h"

#include "model/appointments/appointment.h"
#include "model/base/id.h"
#include "model/careteam/contact.h"
#include "model/child/child.h"
#include "model/community/resource.h"
#include "model/diary/diary_entry.h"
#include "model/diary/tracker.h"
#include "model/goals/goal.h"
#include "model/medicines/dose.h"
#include "model/medicines/medicine.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QStringList>
#include <QTime>

using namespace Qt::StringLiterals;

namespace {

template <typename Record>
Id<Record> idOf(quint64 seed, int transaction, int number) {
    QByteArray bytes(16, 'h');
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << seed << quint32(transaction) << quint32(number);
    return Id<Record>::fromBytes(bytes);
}

QString someText(QRandomGenerator &random, int longest) {
    static const QStringList words = {u"lake"_s,  u"oxygen"_s,       u"abuela"_s, u"hört"_s,
                                      u"slept"_s, u"\u7a7a\u6c14"_s, u"boat"_s,   u"0,5 ml"_s};
    const int length = 1 + random.bounded(longest);
    QString text;
    while (text.size() < length)
        text += words[random.bounded(words.size())] + QString::number(random.bounded(1000)) + u' ';
    return text;
}

/// Numbers within one transaction; 0 and 9 are the marks.
enum Part { FirstMark, Changing, Passing, Entry, Treatment, Given, LastMark = 9 };

Goal changingGoal(quint64 seed, int owner, int version, QRandomGenerator &random) {
    Goal goal{.id = idOf<Goal>(seed, owner, Changing),
              .title = u"goal %1 version %2"_s.arg(owner).arg(version)};
    for (int i = random.bounded(4); i >= 0; --i)
        goal.notes.append({QDate(2026, 3, 1 + i), someText(random, 900)});
    return goal;
}

Tracker tracker(quint64 seed, int transaction) {
    return {.id = idOf<Tracker>(seed, 0, Part::Entry), .name = u"Pain %1"_s.arg(transaction)};
}

DiaryEntry entry(quint64 seed, int transaction, int number, QRandomGenerator &random) {
    DiaryEntry made{.id = idOf<DiaryEntry>(seed, transaction, 100 + number),
                    .tracker = idOf<Tracker>(seed, 0, Part::Entry),
                    .value = random.bounded(11),
                    .words = someText(random, 300)};
    made.moment = {1772000000000 + transaction * 60000LL + number, -18000, "America/New_York"};
    return made;
}

Medicine medicine(quint64 seed, int transaction) {
    Medicine made{.id = idOf<Medicine>(seed, 0, Part::Treatment),
                  .name = u"Medicine"_s,
                  .times = {QTime(8, 0), QTime(20, 0)}};
    made.dose = u"%1 mL"_s.arg(transaction);
    made.changes = {{QDate(2026, 3, 1), MedicineChange::What::Dose, {}, made.dose, {}}};
    return made;
}

Dose dose(quint64 seed, int transaction) {
    return {.id = idOf<Dose>(seed, transaction, Part::Given),
            .medicine = idOf<Medicine>(seed, 0, Part::Treatment),
            .moment = {1772000000000 + transaction * 60000LL, -18000, "America/New_York"},
            .amount = u"%1 mL"_s.arg(transaction)};
}

template <typename Value>
const Value &plain(const Value &value) {
    return value;
}
/// A book knows no difference between no text and an empty one; QDataStream does.
QByteArray plain(const QString &text) {
    return text.toUtf8() + '|';
}
QByteArray plain(const QByteArray &bytes) {
    return bytes + '|';
}

template <typename... Values>
QByteArray stream(const Values &...values) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    (out << ... << plain(values));
    return bytes;
}

QDate dayOf(const std::optional<QDate> &date) {
    return date.value_or(QDate());
}

} // namespace

ChangeSet Script::transaction(int number) const {
    QRandomGenerator random(quint32(m_seed * 7919 + number));
    std::vector<Change> changes;
    // From time to time much at once, so that the journal has many pages.
    const int size = random.bounded(8) == 0 ? 20000 : 1500;
    changes.push_back(adding(Goal{.id = idOf<Goal>(m_seed, number, FirstMark),
                                  .title = u"first %1"_s.arg(number),
                                  .whyItMatters = someText(random, size)}));
    changes.push_back(adding(tracker(m_seed, number)));
    for (int i = random.bounded(3); i >= 0; --i)
        changes.push_back(adding(entry(m_seed, number, i, random)));
    changes.push_back(adding(changingGoal(m_seed, number, number, random)));
    changes.push_back(adding(Contact{.id = idOf<Contact>(m_seed, number, Passing),
                                     .name = u"contact %1"_s.arg(number),
                                     .phones = {{PhoneKind::Mobile, QString::number(random.bounded(100000))}},
                                     .notes = someText(random, 400)}));
    if (number > 0) { // the beginning has to fit into a book of the first version, too
        changes.push_back(adding(medicine(m_seed, number)));
        changes.push_back(adding(dose(m_seed, number)));
        changes.push_back(adding(changingGoal(m_seed, number - 1, number, random)));
        changes.push_back(removing(Contact{.id = idOf<Contact>(m_seed, number - 1, Passing)}));
    }
    changes.push_back(adding(Resource{.id = idOf<Resource>(m_seed, number, LastMark),
                                      .service = u"last %1"_s.arg(number),
                                      .offers = someText(random, 600)}));
    return {u"change"_s, changes};
}

QByteArray Script::firstMark(int number) const {
    return idOf<Goal>(m_seed, number, FirstMark).toBytes();
}
QByteArray Script::lastMark(int number) const {
    return idOf<Resource>(m_seed, number, LastMark).toBytes();
}

QByteArray asBytes(const Child &it) {
    return stream(it.name, it.calledName, dayOf(it.birthDate), it.photo, it.languages, it.comforts, it.upsets,
                  it.saysYes, it.saysNo, it.whatMatters);
}

QByteArray asBytes(const Goal &it) {
    QByteArray bytes = stream(it.title, int(it.kind), int(it.voice), int(it.area), int(it.status),
                              it.whyItMatters, it.inView);
    for (const GoalStep &step : it.steps)
        bytes += stream(step.text, dayOf(step.doneOn));
    for (const GoalNote &note : it.notes)
        bytes += stream(note.writtenOn, note.text);
    for (const GoalEvent &event : it.events)
        bytes += stream(event.on, int(event.what), event.before, event.after);
    return bytes;
}

QByteArray asBytes(const Tracker &it) {
    return stream(it.name, int(it.kind), it.preset, it.position, it.resting);
}

QByteArray asBytes(const DiaryEntry &it) {
    return stream(it.tracker.toBytes(), it.moment.utcMsecs, it.moment.offsetSeconds, it.moment.zone,
                  int(it.reporter), it.value.value_or(-1), it.words, it.whatHelped);
}

QByteArray asBytes(const Contact &it) {
    QByteArray bytes = stream(it.name, it.role, int(it.team), it.organization, it.emails, it.address,
                              it.hours, it.callFor, it.notes, it.favourite, it.photo, it.cardUid);
    for (const Phone &phone : it.phones)
        bytes += stream(int(phone.kind), phone.number);
    return bytes;
}

QByteArray asBytes(const Resource &it) {
    return stream(it.service, it.organization, int(it.category), it.offers, it.phone, it.web, it.address,
                  it.whoMayUseIt, it.cost, it.languages, dayOf(it.checkedOn), it.checkedBy, int(it.state),
                  it.hsdsId, it.why, it.nextStep, it.listedBy, dayOf(it.listedOn),
                  QJsonDocument(it.document).toJson());
}

QByteArray asBytes(const Appointment &it) {
    return stream(it.title, it.start.utcMsecs, it.start.offsetSeconds, it.start.zone, it.place, it.decisions,
                  it.notes, int(it.with.size()), int(it.questions.size()));
}

QByteArray asBytes(const Medicine &it) {
    QByteArray bytes =
        stream(int(it.kind), it.name, it.form, it.strength, it.dose, it.route, it.schedule, it.times,
               it.asNeeded, it.asNeededFor, it.notMoreThan, it.purpose, it.supplier, it.whenItFails, it.notes,
               dayOf(it.startedOn), dayOf(it.stoppedOn), it.whyStopped);
    for (const Supply &supply : it.supplies)
        bytes += stream(supply.what, dayOf(supply.runsOutOn));
    for (const MedicineChange &change : it.changes)
        bytes += stream(change.on, int(change.what), change.before, change.after, change.why);
    return bytes;
}

QByteArray asBytes(const Dose &it) {
    return stream(it.medicine.toBytes(), it.moment.utcMsecs, it.moment.offsetSeconds, it.moment.zone,
                  it.amount, it.givenBy, it.reason, int(it.outcome), it.afterwards);
}

/// Of the record that the change leaves, which is one of these.
template <typename... R>
QByteArray bytesLeftBy(const Change &change) {
    QByteArray bytes;
    (void)((change.as<R>() && (bytes = asBytes(*change.as<R>()->after), true)) || ...);
    return bytes;
}

void applyTo(Contents &contents, const ChangeSet &changes) {
    for (const Change &change : changes.changes) {
        const QByteArray id = change.recordId().toRfc4122();
        if (change.isRemoval())
            contents.remove(id);
        else
            contents[id] =
                bytesLeftBy<Child, Goal, Tracker, DiaryEntry, Contact, Resource, Appointment, Medicine, Dose>(
                    change);
    }
}

std::vector<Contents> possibleContents(const Script &script, const std::vector<Outcome> &outcomes) {
    std::vector<Contents> possible = {{}};
    for (int number = 0; number < int(outcomes.size()); ++number) {
        const Outcome outcome = outcomes[size_t(number)];
        if (outcome == Outcome::NotBegun || outcome == Outcome::NotSaved)
            continue;
        const ChangeSet changes = script.transaction(number);
        const std::vector<Contents> before = possible;
        for (Contents &contents : possible)
            applyTo(contents, changes);
        if (outcome != Outcome::Saved)
            possible.insert(possible.end(), before.begin(), before.end());
    }
    return possible;
}
