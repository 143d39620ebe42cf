// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/informant.h"
#include "model/medicines/dose.h"

#include <QDateTime>

class Store;

/// What the form of a diary entry offers beside the entry itself.
struct EntryChoices {
    QList<Tracker> trackers = {};
    QList<std::pair<Id<Dose>, QString>> doses = {}; ///< of the hours before, the newest first
    QStringList comforts = {};                      ///< what helped before
    QStringList causes = {};                        ///< what brought it on before
    QList<Informant> named = {};                    ///< who said something by name
    std::optional<int> years = {};                  ///< the child's age
};

/// Reads them for an entry. What cannot be read is not offered: the entry is what matters.
EntryChoices entryChoices(const Store &store, const QList<Tracker> &trackers, const DiaryEntry &entry,
                          const QDateTime &now);
