// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_search.h"

/// A search that somebody wants to have again.
struct SavedSearch {
    Id<SavedSearch> id = Id<SavedSearch>::create();
    QString name = {};
    DirectorySearch search = {};
    QString near = {}; ///< the ZIP code or place as typed, for `search.from`
    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/// The search as it is kept; what a later program added is left out when it is read.
QJsonObject writeSearch(const SavedSearch &search);
SavedSearch readSearch(const QJsonObject &object);
