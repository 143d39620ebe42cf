// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/book_names.h"

#include "model/book/store.h"
#include "model/child/child_table.h"

#include <QFileInfo>

QStringList namesOf(const Store &book) {
    const auto child = book.table<ChildTable>().get();
    return {QFileInfo(book.path()).completeBaseName(), child ? child->name : QString()};
}
