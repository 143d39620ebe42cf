// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_import.h"
#include "model/directory/import_source.h"
#include "model/directory/kept_as_one.h"
#include "model/directory/missing_from_source.h"
#include "model/directory/service_writer.h"

#include <QHash>
#include <vector>

/// Takes the documents of one import, one after the other: new ones are added, known ones compared.
class ServiceImporter {
public:
    /// `lastBefore` is the key of the last service that was there before.
    ServiceImporter(Connection &connection, OrganizationTable &organizations, ServiceTable &services,
                    DirectoryImport &import, qint64 lastBefore, MergedServices keptAsOne);
    /// What is new waits for flush(). The first ones wait until it is clear which source they are of.
    Result<> take(PreparedService service);
    Result<> flush() { return m_writer.flush(); }
    /// After the last one.
    Result<> finish();
    /// The file brings its source up to date; else it is the first of its source.
    bool isUpdate() const { return m_source && m_source->isUpdate; }
    /// What was seen of the services that were there before.
    const SeenServices &met() const { return m_met; }
    /// That say neither their id nor their name: each may be one that was there before.
    qint64 nameless() const { return m_nameless; }

private:
    /// One with the id of another of its source.
    struct Stranger {
        PreparedService service = {};
        KnownService before = {};
    };
    Result<> beginWithSource();
    /// How near the street of a known service has to be.
    enum class Street { Same, NoOther, Any };
    /// `mayWait`: until all are in, where it may be known under another id.
    Result<> takeOfSource(PreparedService service, bool mayWait = true);
    bool mayBeRenumbered(const PreparedService &service, const KnownService *withId) const;
    Result<QList<KnownService>> unmet(const PreparedService &service) const;
    int surenessOf(const KnownService &known, const PreparedService &service) const;
    void meet(const KnownService &known, const PreparedService &service, bool isFirst);
    Result<> takeUnknown(PreparedService service);
    Result<> settleStrangers();
    Result<> settleRenumbered();
    Result<> settleWithoutId();
    Result<> takeNamedLike(std::vector<PreparedService> &services, const QList<Street> &streets);
    Result<std::optional<KnownService>> unmetNamedLike(const PreparedService &service, Street street) const;

    Connection &m_connection;
    OrganizationTable &m_organizations;
    DirectoryImport &m_import;
    ServiceWriter m_writer;
    KnownServices m_known;
    MergedServices m_keptAsOne;
    std::optional<ImportSource> m_source;
    std::vector<PreparedService> m_first;      ///< by which the source is found
    std::vector<Stranger> m_strangers;         ///< asked about when all others are in
    std::vector<PreparedService> m_renumbered; ///< the same: their ids are those of other names, or new
    std::vector<PreparedService> m_withoutId;  ///< looked for by their names when all others are in
    SeenServices m_met;
    QHash<quint64, qint64> m_lastMet; ///< by id: a source that uses one more than once means them in order
    qint64 m_nameless = 0;
    bool m_areRenumbered = false; ///< the ids of the file are the numbers of its lines
    bool m_isAny = false;
    bool m_isAnyUsable = false; ///< it has a name, or was there before
};
