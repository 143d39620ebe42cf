// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QUuid>

/// Names one record for ever, in every copy of a book. The type keeps a goal's id out of a
/// contact's place. Stored as the 16 bytes of RFC 4122.
template <typename Record>
class Id {
public:
    Id() = default; ///< names nothing
    static Id create() { return Id(QUuid::createUuid()); }
    static Id fromBytes(const QByteArray &bytes) { return Id(QUuid::fromRfc4122(bytes)); }
    static Id fromUuid(const QUuid &uuid) { return Id(uuid); }

    QByteArray toBytes() const { return m_uuid.toRfc4122(); }
    QUuid uuid() const { return m_uuid; }
    bool isNull() const { return m_uuid.isNull(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    QUuid m_uuid;
};
