// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QString>

/// How a family understood the columns of a kind of file.
struct ImportShape {
    Id<ImportShape> id = Id<ImportShape>::create();
    QString signature = {}; ///< of the file's headings
    QString choices = {};   ///< JSON, of the importer alone
    friend bool operator==(const ImportShape &, const ImportShape &) = default;
};
