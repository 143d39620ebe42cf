// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_import.h"
#include "model/directory/record_look.h"

#include <optional>
#include <vector>

class Connection;
struct NamedOrganization;
struct PreparedService;
struct Service;

/// A service of the directory by which one of a file may be known again.
struct KnownService {
    qint64 key = 0; ///< of its row
    Id<Service> id = {};
    QString hsdsId = {};
    qint64 fingerprint = 0;
    RecordLook look = {};
    QString note = {};
    std::optional<Id<DirectoryImport>> source = {}; ///< nothing for one that was written here
};

bool isNameless(const PreparedService &service);
bool isWithoutId(const PreparedService &service);
/// What is written under an id without the name of a service, or with nothing but a name, is no news of it.
bool saysTooLittle(const PreparedService &service, const Service &before);

/// Without a name where it says none of its own.
RecordLook lookOf(const PreparedService &service);

/// It has no name, or nothing else where more is known.
bool saysNothingOf(const KnownService &known, const PreparedService &service);

/// Whether two services with one id are the same. What is the same word for word is one, whatever was written
/// here meanwhile.
Sameness samenessOf(const KnownService &known, const PreparedService &service);

/// With the id by which it is known where the source left it out, and with what its table does not tell.
PreparedService completed(const PreparedService &service, const KnownService &known, const Service &before);

/// Those that have an id and a name, each once.
QList<NamedOrganization> organizationsOf(const std::vector<PreparedService> &services);

/// Looks for the services that were there before an import began.
class KnownServices {
public:
    /// `lastBefore` is the key of the last one.
    KnownServices(Connection &connection, qint64 lastBefore) :
        m_connection(connection), m_lastBefore(lastBefore) {}

    bool areNone() const { return m_lastBefore == 0; }
    /// The first ones behind the key `after` that have the id of this one, whatever their source; of one
    /// without an id, those that say the same word for word.
    Result<QList<KnownService>> like(const PreparedService &service, qint64 after = 0) const;
    /// The first ones that have the name of this one, whatever their source.
    Result<QList<KnownService>> namedLike(const PreparedService &service) const;
    /// The first ones of a source that have the name of this one.
    Result<QList<KnownService>> namedLike(const PreparedService &service, Id<DirectoryImport> source) const;

private:
    Connection &m_connection;
    qint64 m_lastBefore;
};
