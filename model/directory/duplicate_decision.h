// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/duplicate_finder.h"

struct DirectoryImport;
struct Service;

/// What somebody said of two services that may be one.
enum class PairAnswer { AreTwo, MergedServices };

/// The answer is remembered: nobody is asked twice, and no import brings back what was kept as one.
struct DuplicateDecision {
    Id<DuplicateDecision> id = Id<DuplicateDecision>::create();
    PairAnswer answer = PairAnswer::AreTwo;
    Id<Service> first = {}; ///< the one that was kept
    Id<Service> second = {};
    QString hsdsId = {};                            ///< of the one that went, in its source
    qint64 fingerprint = 0;                         ///< the same: see Service::fingerprint
    std::optional<Id<DirectoryImport>> source = {}; ///< of the one that went: see DirectoryImport::sourceId
    friend bool operator==(const DuplicateDecision &, const DuplicateDecision &) = default;
};

/// One of two services, as a list shows it.
struct PairSide {
    Id<Service> id = {};
    QString name = {};
    QString organization = {};
    friend bool operator==(const PairSide &, const PairSide &) = default;
};

/// Two services that may be one, and why.
struct LikelyPair {
    Id<LikelyPair> id = {}; ///< the same for the same two
    PairSide first = {};
    PairSide second = {};
    SameBy by = SameBy::Phone;
    friend bool operator==(const LikelyPair &, const LikelyPair &) = default;
};
