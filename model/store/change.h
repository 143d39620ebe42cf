// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment.h"
#include "model/attachments/attachment.h"
#include "model/careteam/contact.h"
#include "model/child/child.h"
#include "model/comfort/comfort_page.h"
#include "model/community/resource.h"
#include "model/diary/diary_entry.h"
#include "model/diary/diary_import.h"
#include "model/diary/tracker.h"
#include "model/directory/directory_import.h"
#include "model/directory/saved_search.h"
#include "model/directory/service.h"
#include "model/directory/service_pair.h"
#include "model/goals/goal.h"
#include "model/lists/service_list.h"
#include "model/medicines/dose.h"
#include "model/medicines/medicine.h"

#include <optional>
#include <variant>
#include <vector>

/// One record before and after. No `before`: it is new. No `after`: it is deleted.
template <typename R>
struct Edit {
    using Record = R;
    std::optional<Record> before = {};
    std::optional<Record> after = {};
};

using Change =
    std::variant<Edit<Child>, Edit<Goal>, Edit<Tracker>, Edit<DiaryEntry>, Edit<Contact>, Edit<Resource>,
                 Edit<Appointment>, Edit<Attachment>, Edit<Medicine>, Edit<Dose>, Edit<DiaryImport>,
                 Edit<ImportShape>, Edit<ComfortPage>, Edit<Organization>, Edit<Service>,
                 Edit<DirectoryImport>, Edit<SavedSearch>, Edit<ServiceList>, Edit<ServicePair>>;

/// What one step of the person does to the book: all of it or nothing. Also what undo needs.
struct ChangeSet {
    QString label = {}; ///< as the menu names it, for example "Add goal"
    std::vector<Change> changes = {};
};

template <typename Record>
Change adding(Record record) {
    return Edit<Record>{std::nullopt, std::move(record)};
}

template <typename Record>
Change replacing(Record before, Record after) {
    return Edit<Record>{std::move(before), std::move(after)};
}

template <typename Record>
Change removing(Record record) {
    return Edit<Record>{std::move(record), std::nullopt};
}

/// The step that makes `after` of `before`, or a new record; nothing when they are the same.
template <typename Record>
ChangeSet changing(const QString &label, const std::optional<Record> &before, const Record &after) {
    if (before && *before == after)
        return {};
    return {label, {Edit<Record>{before, after}}};
}

/// The change set that takes `changes` back.
ChangeSet inverse(ChangeSet changes);
