// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/service_merge.h"

#include "model/database/open_tables.h"
#include "model/directory/directory_import_table.h"
#include "model/directory/duplicate_decision.h"
#include "model/directory/hsds_json.h"
#include "model/directory/service_fields.h"
#include "model/lists/service_list_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Places bring the way there and what is accessible along; codes of others are never rewritten.
bool hasChoice(ServiceField field) {
    return field != ServiceField::GettingThere && field != ServiceField::Accessibility &&
           field != ServiceField::Subjects;
}

QString shownText(const Service &service, ServiceField field) {
    if (field != ServiceField::Places)
        return textOf(service, field);
    QStringList texts{textOf(service, ServiceField::Places), textOf(service, ServiceField::GettingThere),
                      textOf(service, ServiceField::Accessibility)};
    texts.removeAll(QString());
    return texts.join(u'\n');
}

int filledFields(const Service &service) {
    int filled = 0;
    for (int i = 0; i < kServiceFieldCount; ++i)
        filled += !textOf(service, ServiceField(i)).isEmpty();
    return filled;
}

/// The one that is rather true: still at its source, checked last, with more in it.
Side surer(const Service &first, const Service &second) {
    if (first.vanishedOn.has_value() != second.vanishedOn.has_value())
        return first.vanishedOn ? Side::Second : Side::First;
    if (first.lastChecked() != second.lastChecked())
        return first.lastChecked() < second.lastChecked() ? Side::Second : Side::First;
    return filledFields(first) < filledFields(second) ? Side::Second : Side::First;
}

/// The parts of a service and of all its places.
template <typename Part>
QList<Part> withThoseOfPlaces(const QList<Part> &own, const QList<ServiceLocation> &places,
                              QList<Part> ServiceLocation::*ofPlace) {
    QList<Part> all = own;
    for (const ServiceLocation &place : places)
        all.append(place.*ofPlace);
    return all;
}

/// Phones and hours may stand at the service or at its places. Where they are kept of another service than
/// the places, all of them go to the service, and those of the kept places go.
template <typename Part>
void takeApart(Service &into, const Service &from, bool comeWithPlaces, QList<Part> Service::*own,
               QList<Part> ServiceLocation::*ofPlace) {
    if (comeWithPlaces) {
        into.*own = from.*own;
        return;
    }
    into.*own = withThoseOfPlaces(from.*own, from.locations, ofPlace);
    for (ServiceLocation &place : into.locations)
        (place.*ofPlace).clear();
}

Side sideOf(const ServiceMerge &merge, ServiceField field) {
    const auto found = std::find_if(merge.fields.begin(), merge.fields.end(),
                                    [field](const MergeField &each) { return each.field == field; });
    return found != merge.fields.end() && found->differs() ? found->keep : merge.base;
}

void takeChosen(Service &into, const ServiceMerge &merge) {
    const auto side = [&](Side which) -> const Service & {
        return which == Side::First ? merge.first : merge.second;
    };
    for (const MergeField &field : merge.fields) {
        if (field.field != ServiceField::Phones && field.field != ServiceField::Hours)
            takeField(into, side(sideOf(merge, field.field)), field.field);
    }
    const Side places = sideOf(merge, ServiceField::Places);
    const Side phones = sideOf(merge, ServiceField::Phones);
    const Side hours = sideOf(merge, ServiceField::Hours);
    takeApart(into, side(phones), phones == places, &Service::phones, &ServiceLocation::phones);
    takeApart(into, side(hours), hours == places, &Service::schedules, &ServiceLocation::schedules);
}

/// The entries of both, by day.
template <typename Dated>
QList<Dated> together(const QList<Dated> &one, const QList<Dated> &other) {
    QList<Dated> all = one;
    for (const Dated &each : other) {
        if (!all.contains(each))
            all.append(each);
    }
    std::stable_sort(all.begin(), all.end(), [](const Dated &a, const Dated &b) { return a.on < b.on; });
    return all;
}

QString bothNotes(const QString &kept, const QString &gone) {
    if (kept.contains(gone))
        return kept;
    return gone.contains(kept) ? gone : kept + u"\n\n"_s + gone;
}

/// What the worker wrote of them.
void takeOwnOfBoth(Service &into, const Service &gone) {
    for (const ResourceCategory category : gone.categories) {
        if (!into.categories.contains(category))
            into.categories.append(category);
    }
    std::sort(into.categories.begin(), into.categories.end());
    into.isMine = into.isMine || gone.isMine;
    into.note = bothNotes(into.note, gone.note);
    into.checks = together(into.checks, gone.checks);
    into.changes = together(into.changes, gone.changes);
}

bool sayTheSame(const QJsonObject &code, const QJsonObject &other) {
    const QJsonObject term = code.value(u"taxonomy_term"_s).toObject();
    const QJsonObject otherTerm = other.value(u"taxonomy_term"_s).toObject();
    if (term.isEmpty() || otherTerm.isEmpty())
        return code == other;
    const auto isSame = [&](const QString &key) {
        return hsds::text(term, key) == hsds::text(otherTerm, key);
    };
    return isSame(u"code"_s) && isSame(u"name"_s) && isSame(u"taxonomy"_s);
}

/// What the sources count them among; nobody has to choose between codes.
void takeCodesOfBoth(Service &into, const Service &gone) {
    QJsonArray codes = into.source.value(u"attributes"_s).toArray();
    const QJsonArray others = gone.source.value(u"attributes"_s).toArray();
    for (const QJsonValue other : others) {
        const bool isThere = std::any_of(codes.begin(), codes.end(), [&](const QJsonValue &code) {
            return sayTheSame(code.toObject(), other.toObject());
        });
        if (!isThere)
            codes.append(other);
    }
    if (!codes.isEmpty())
        into.source.insert(u"attributes"_s, codes);
}

/// The list with the one that stays in the place of the other. Where it has both, the worker's words for the
/// first of them stay, and those for the second where the first has none.
ServiceList pointedTo(ServiceList list, Id<Service> kept, Id<Service> gone) {
    const auto isOne = [&](const ServiceListItem &item) {
        return item.service.id == kept || item.service.id == gone;
    };
    const auto first = std::find_if(list.items.begin(), list.items.end(), isOne);
    for (auto item = first + 1; item != list.items.end();) {
        if (!isOne(*item)) {
            ++item;
            continue;
        }
        if (first->why.isEmpty())
            first->why = item->why;
        if (first->nextStep.isEmpty())
            first->nextStep = item->nextStep;
        item = list.items.erase(item);
    }
    first->service.id = kept;
    return list;
}

Result<std::optional<Id<DirectoryImport>>> sourceOf(const Service &service, const OpenTables &book) {
    std::optional<Id<DirectoryImport>> source;
    if (!service.broughtBy)
        return source;
    const auto import = book.table<DirectoryImportTable>().find(*service.broughtBy);
    if (!import)
        return import.error();
    if (*import)
        source = (*import)->sourceId;
    return source;
}

} // namespace

ServiceMerge proposedMerge(const Service &first, const Service &second) {
    ServiceMerge merge{.first = first, .second = second, .base = surer(first, second)};
    for (int i = 0; i < kServiceFieldCount; ++i) {
        const auto field = ServiceField(i);
        MergeField says{field, shownText(first, field), shownText(second, field), merge.base};
        if (!hasChoice(field) || (says.first.isEmpty() && says.second.isEmpty()))
            continue;
        if (says.first.isEmpty() || says.second.isEmpty())
            says.keep = says.first.isEmpty() ? Side::Second : Side::First;
        merge.fields.append(says);
    }
    return merge;
}

Service merged(const ServiceMerge &merge, const QDate &today) {
    Service one = merge.kept();
    takeChosen(one, merge);
    takeOwnOfBoth(one, merge.gone());
    takeCodesOfBoth(one, merge.gone());
    return withHistory(merge.kept(), one, today);
}

Result<ChangeSet> keepingAsOne(const QString &label, const ServiceMerge &merge, const QDate &today,
                               const OpenTables &book) {
    const Service &kept = merge.kept();
    const Service &gone = merge.gone();
    const auto lists = book.table<ServiceListTable>().allWith(gone.id);
    if (!lists)
        return lists.error();
    const auto source = sourceOf(gone, book);
    if (!source)
        return source.error();
    ChangeSet step{label,
                   {replacing(kept, merged(merge, today)), removing(gone),
                    adding(DuplicateDecision{.answer = PairAnswer::MergedServices,
                                             .first = kept.id,
                                             .second = gone.id,
                                             .hsdsId = gone.hsdsId,
                                             .fingerprint = gone.fingerprint,
                                             .source = *source})}};
    for (const ServiceList &list : *lists)
        step.changes.push_back(replacing(list, pointedTo(list, kept.id, gone.id)));
    return step;
}

ChangeSet keepingAsTwo(const QString &label, Id<Service> first, Id<Service> second) {
    return {label, {adding(DuplicateDecision{.first = first, .second = second})}};
}
