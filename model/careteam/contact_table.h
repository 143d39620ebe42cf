// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/careteam/contact.h"

#include <QList>

class Connection;

/// The only place that knows the columns of contacts.
class ContactTable {
public:
    using Record = Contact;
    static constexpr char kName[] = "contact"; ///< in the database

    explicit ContactTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(ContactTable)

    /// All contacts: favourites first, then by name.
    Result<QList<Contact>> all() const;

    Result<> put(const Contact &record);
    Result<> remove(Id<Contact> id);

private:
    Connection &m_connection;
};
