// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/database/any_table.h"

/// Makes a table of a book of a class with `Record`, `kName`, put() and remove(). `Touched`, where there is
/// one, is the set of other tables that change with it. `OfAnyTable` says that its records name their table
/// themselves.
template <typename Table>
class StoredTable final : public AnyTable {
public:
    explicit StoredTable(Connection &connection) : m_table(connection) {}

    const void *address() const override { return &m_table; }
    bool holds(const Change &change) const override { return edit(change); }
    Result<> write(const Change &change, const Progress &progress) override {
        const Edit<typename Table::Record> &written = *edit(change);
        if (!written.after) {
            if constexpr (requires { m_table.remove(*written.before); })
                return m_table.remove(*written.before);
            else
                return m_table.remove(written.before->id);
        }
        if constexpr (requires { m_table.put(*written.after, progress); })
            return m_table.put(*written.after, progress);
        else
            return m_table.put(*written.after);
    }
    QString nameOf(const Change &change) const override {
        if constexpr (requires { typename Table::OfAnyTable; })
            return recordOf(*edit(change)).table;
        else
            return QString::fromLatin1(Table::kName);
    }
    Tables touched() const override {
        Tables tables = Tables::of<Table>();
        if constexpr (requires { typename Table::Touched; })
            tables |= Tables::of(typename Table::Touched());
        return tables;
    }

private:
    static const Edit<typename Table::Record> *edit(const Change &change) {
        return change.as<typename Table::Record>();
    }

    static const typename Table::Record &recordOf(const Edit<typename Table::Record> &edit) {
        return edit.after ? *edit.after : *edit.before;
    }

    Table m_table;
};

template <typename Table>
std::unique_ptr<AnyTable> makeTable(Connection &connection) {
    return std::make_unique<StoredTable<Table>>(connection);
}
