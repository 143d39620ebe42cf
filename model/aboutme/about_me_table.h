// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/aboutme/about_me.h"
#include "model/base/result.h"

#include <optional>

class Connection;

/// The only place that knows the columns of the page about the child.
class AboutMeTable {
public:
    using Record = AboutMe;
    static constexpr char kName[] = "about_me"; ///< in the database

    explicit AboutMeTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(AboutMeTable)

    /// Nothing while nobody wrote one.
    Result<std::optional<AboutMe>> get() const;

    Result<> put(const AboutMe &record);
    Result<> remove(Id<AboutMe> id);

private:
    Connection &m_connection;
};
