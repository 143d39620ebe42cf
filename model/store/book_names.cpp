// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/book_names.h"

#include "model/child/child_table.h"
#include "model/store/store.h"

#include <QFileInfo>

QStringList namesOf(const Store &book) {
    const auto child = book.table<ChildTable>().get();
    return {QFileInfo(book.path()).completeBaseName(), child ? child->name : QString()};
}
