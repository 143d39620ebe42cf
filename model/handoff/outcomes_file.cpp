// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handoff/outcomes_file.h"

#include "model/base/clean_text.h"
#include "model/directory/hsds_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct OutcomesFileText {
    Q_DECLARE_TR_FUNCTIONS(OutcomesFile)
};

constexpr int kOutcomesVersion = 1;
/// The words in files, in the order of ResourceState; for ever the same.
constexpr const char *kStates[] = {"idea", "to-call", "called", "waiting-list", "using", "not-for-us"};
static_assert(std::size(kStates) == size_t(ResourceState::NotForUs) + 1);

QJsonObject noteObject(const OutcomeNote &note) {
    QJsonObject object{{u"on"_s, note.writtenOn.toString(Qt::ISODate)}};
    hsds::setText(object, u"text"_s, note.text);
    hsds::setText(object, u"said_by"_s, note.saidBy);
    hsds::setText(object, u"reference"_s, note.reference);
    return object;
}

QJsonObject outcomeObject(const ServiceOutcome &outcome) {
    QJsonObject service;
    hsds::setText(service, u"id"_s, outcome.hsdsId);
    hsds::setText(service, u"name"_s, outcome.service);
    hsds::setText(service, u"organization"_s, outcome.organization);
    QJsonObject object{{u"service"_s, service}, {u"state"_s, QLatin1String(kStates[int(outcome.state)])}};
    QJsonArray notes;
    for (const OutcomeNote &note : outcome.notes)
        notes.append(noteObject(note));
    if (!notes.isEmpty())
        object.insert(u"notes"_s, notes);
    return object;
}

OutcomeNote readNote(const QJsonObject &object) {
    return {hsds::date(object, u"on"_s).value_or(QDate()), cleanText(hsds::text(object, u"text"_s)),
            cleanLine(hsds::text(object, u"said_by"_s)), cleanLine(hsds::text(object, u"reference"_s))};
}

std::optional<ResourceState> readState(const QString &word) {
    for (int i = 0; i < int(std::size(kStates)); ++i) {
        if (word == QLatin1String(kStates[i]))
            return ResourceState(i);
    }
    return std::nullopt;
}

std::optional<ServiceOutcome> readOutcome(const QJsonObject &object) {
    const QJsonObject service = object.value(u"service"_s).toObject();
    const auto state = readState(hsds::text(object, u"state"_s));
    ServiceOutcome outcome{hsds::text(service, u"id"_s),
                           cleanLine(hsds::text(service, u"name"_s)),
                           cleanLine(hsds::text(service, u"organization"_s)),
                           state.value_or(ResourceState::Idea),
                           {}};
    if (outcome.service.isEmpty() || !state)
        return std::nullopt;
    const QJsonArray notes = object.value(u"notes"_s).toArray();
    for (const QJsonValue note : notes) {
        if (const OutcomeNote read = readNote(note.toObject()); !read.text.isEmpty())
            outcome.notes.append(read);
    }
    return outcome;
}

} // namespace

QByteArray writeOutcomes(const QList<ServiceOutcome> &outcomes, const QDate &today, bool isResting) {
    QJsonArray items;
    for (const ServiceOutcome &outcome : outcomes)
        items.append(outcomeObject(outcome));
    QJsonObject file{{u"hearthlist_outcomes"_s, kOutcomesVersion},
                     {u"written_on"_s, today.toString(Qt::ISODate)},
                     {u"items"_s, items}};
    if (isResting)
        file.insert(u"resting"_s, true);
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

Result<OutcomesFile> readOutcomes(const QByteArray &file) {
    if (file.size() > kLongestOutcomes)
        return Error{
            ErrorKind::Failed, OutcomesFileText::tr("This file is too large for what a family wrote."), {}};
    const QJsonObject object = QJsonDocument::fromJson(file).object();
    const int version = object.value(u"hearthlist_outcomes"_s).toInt();
    if (version < 1 || !object.value(u"items"_s).isArray())
        return Error{
            ErrorKind::Failed, OutcomesFileText::tr("This file does not tell what came of a list."), {}};
    if (version > kOutcomesVersion)
        return Error{ErrorKind::Failed,
                     OutcomesFileText::tr(
                         "This file was made with a newer Hearthbook. Please bring yours up to date."),
                     {}};
    OutcomesFile read{.writtenOn = hsds::date(object, u"written_on"_s).value_or(QDate()),
                      .isResting = object.value(u"resting"_s).toBool()};
    const QJsonArray items = object.value(u"items"_s).toArray();
    for (int i = 0; i < qMin(int(items.size()), kMostOutcomes); ++i) {
        if (const auto outcome = readOutcome(items[i].toObject()))
            read.outcomes.append(*outcome);
        else
            read.problems.append(
                {i + 1, {}, OutcomesFileText::tr("It has no name or no state, and is left out.")});
    }
    if (items.size() > kMostOutcomes)
        read.problems.append({kMostOutcomes + 1,
                              {},
                              OutcomesFileText::tr("There are too many services. The others are left out.")});
    return read;
}
