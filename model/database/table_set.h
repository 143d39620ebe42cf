// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <type_traits>

/// A set of tables, each known by its type alone: their headers are not needed for it.
template <typename... Known>
class TableSet {
public:
    static constexpr std::size_t kCount = sizeof...(Known);

    template <typename Table>
    static constexpr std::size_t indexOf() {
        static_assert((std::is_same_v<Table, Known> || ...),
                      "name the table in model/database/book_tables.h");
        std::size_t index = 0;
        (void)((std::is_same_v<Table, Known> || (++index, false)) || ...);
        return index;
    }

    template <typename... Some>
    static TableSet of() {
        TableSet set;
        (set.m_bits.set(indexOf<Some>()), ...);
        return set;
    }
    template <typename... Some>
    static TableSet of(TableSet<Some...>) {
        return of<Some...>();
    }
    static TableSet all() { return of<Known...>(); }

    /// Whether one of these is among them.
    template <typename... Some>
    bool any() const {
        return (m_bits.test(indexOf<Some>()) || ...);
    }
    bool meets(const TableSet &other) const { return (m_bits & other.m_bits).any(); }
    TableSet &operator|=(const TableSet &other) {
        m_bits |= other.m_bits;
        return *this;
    }
    friend bool operator==(const TableSet &, const TableSet &) = default;

private:
    std::bitset<kCount> m_bits;
};
