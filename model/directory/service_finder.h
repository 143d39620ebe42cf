// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/directory/directory_search.h"

class Connection;

inline constexpr int kRowsOfPage = 50;

/// Finds services. Its cost grows with what is shown, not with the directory.
class ServiceFinder {
public:
    explicit ServiceFinder(Connection &connection);
    Q_DISABLE_COPY_MOVE(ServiceFinder)

    Result<DirectoryPage> page(const DirectorySearch &search, const std::optional<DirectoryMark> &after = {},
                               int limit = kRowsOfPage) const;
    /// The same for the very words that were typed: slips are not mended.
    Result<DirectoryPage> found(const DirectorySearch &search, const std::optional<DirectoryMark> &after,
                                int limit) const;
    /// How many fit; slips of typing are not mended.
    Result<qint64> count(const DirectorySearch &search) const;

private:
    Result<DirectoryPage> nearest(const DirectorySearch &search, const std::optional<DirectoryMark> &after,
                                  int limit) const;

    Connection &m_connection;
};
