// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_import.h"

#include <vector>

class Connection;

/// Which services of a book an import has met, by their keys.
class SeenServices {
public:
    explicit SeenServices(qint64 last) : m_met(std::size_t(last + 1)) {}
    void add(qint64 key) { m_met[std::size_t(key)] = true; }
    bool contains(qint64 key) const { return m_met[std::size_t(key)]; }
    qint64 last() const { return qint64(m_met.size()) - 1; }

private:
    std::vector<bool> m_met;
};

/// Marks what earlier imports of the file brought and this one has not met, and takes the mark from what is
/// back. A source that was not given as a whole, or that is new, marks nothing as gone. Counts in `import`.
Result<> markVanished(Connection &connection, DirectoryImport &import, const SeenServices &met, bool isUpdate,
                      const SourceEnd &end);

/// What was said of them before that import.
Result<> unmarkVanished(Connection &connection, Id<DirectoryImport> import);
