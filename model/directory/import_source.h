// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/kept_as_one.h"
#include "model/directory/known_services.h"

#include <vector>

/// To which source the file of an import belongs.
struct ImportSource {
    Id<DirectoryImport> id = {};
    /// It brings that source up to date: what it does not have any more is gone from there.
    bool isUpdate = false;
    /// It has the name of an earlier file, and was taken for something new all the same.
    bool isNamesake = false;
    /// Its services have the ids of others, and were taken for something new all the same.
    bool hasIdsOfOthers = false;
    /// Somebody said that those with an id of others are the same all the same.
    bool areIdsTrusted = false;
    /// Its services are those of the source by all but their ids, which say nothing.
    bool areIdsNew = false;
    /// So they are, and somebody, or nobody, said that it is something new all the same.
    bool hasNamesOfOthers = false;
};

/// With what a question names the two.
IdDoubt doubtOf(const KnownService &known, const PreparedService &service);

/// Found by the name of the file and by the services at its beginning. Two files may have one name (very many
/// are called datapackage.zip), or the same ids: where few services are known, or the rest of what they say
/// does not clearly agree with what is here, somebody is asked.
Result<ImportSource> chooseSource(Connection &connection, const DirectoryImport &import,
                                  const KnownServices &known, const MergedServices &keptAsOne,
                                  const std::vector<PreparedService> &first);
