// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/organization_table.h"
#include "model/directory/ready_service.h"

#include <vector>

class Connection;

/// A service that was not there before, and who offers it.
struct NewService {
    PreparedService ready = {};
    OrganizationLink organization = {};
};

/// Adds services of one import, with one statement for all and one for their documents.
Result<> addServices(Connection &connection, const Id<DirectoryImport> &import,
                     const std::vector<NewService> &services);
