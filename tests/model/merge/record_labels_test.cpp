// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/record_labels.h"

#include "model/merge/record_fields.h"
#include "tests/model/merge/memory_book.h"

#include <gtest/gtest.h>

namespace {

// Whoever adds a table or a column gives it a name here, or the review of a merge could not say what it is
// about.
TEST(RecordLabels, EveryRecordAndFieldOfABookHasAName) {
    for (const RecordShape &shape : MemoryBook::shapes()) {
        EXPECT_FALSE(kindLabel(shape.table).isEmpty()) << qPrintable(shape.table);
        for (const RecordField &field : fieldsOf(shape, {}))
            EXPECT_FALSE(fieldLabel(shape.table, field.name).isEmpty())
                << qPrintable(shape.table + u' ' + field.name);
    }
}

} // namespace
