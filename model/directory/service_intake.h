// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_import.h"
#include "model/directory/import_source.h"
#include "model/directory/kept_as_one.h"
#include "model/directory/new_services.h"
#include "model/directory/service_table.h"
#include "model/directory/vanished_services.h"

#include <QHash>
#include <vector>

/// Takes the documents of one import, one after the other: new ones are added, known ones compared.
class ServiceIntake {
public:
    /// `lastBefore` is the key of the last service that was there before.
    ServiceIntake(Connection &connection, OrganizationTable &organizations, ServiceTable &services,
                  DirectoryImport &import, qint64 lastBefore, KeptAsOne keptAsOne);
    /// What is new waits for flush(). The first ones wait until it is clear which source they are of.
    Result<> take(ReadyService service);
    Result<> flush();
    /// After the last one.
    Result<> finish();
    /// The file brings its source up to date; else it is the first of its source.
    bool isUpdate() const { return m_source && m_source->isUpdate; }
    /// Of those that were there before.
    const MetServices &met() const { return m_met; }
    /// That say neither their id nor their name: each may be one that was there before.
    qint64 nameless() const { return m_nameless; }

private:
    /// One with the id of another of its source.
    struct Stranger {
        ReadyService service = {};
        KnownService before = {};
    };
    Result<> beginWithSource();
    /// How near the street of a known service has to be.
    enum class Street { Same, NoOther, Any };
    /// `mayWait`: until all are in, where it may be known under another id.
    Result<> takeOfSource(ReadyService service, bool mayWait = true);
    bool mayBeRenumbered(const ReadyService &service, const KnownService *withId) const;
    Result<QList<KnownService>> unmet(const ReadyService &service) const;
    int surenessOf(const KnownService &known, const ReadyService &service) const;
    void meet(const KnownService &known, const ReadyService &service, bool isFirst);
    Result<> takeUnknown(ReadyService service);
    Result<> settleStrangers();
    Result<> settleRenumbered();
    Result<> settleWithoutId();
    Result<> takeNamedLike(std::vector<ReadyService> &services, const QList<Street> &streets);
    Result<std::optional<KnownService>> unmetNamedLike(const ReadyService &service, Street street) const;
    Result<> compare(const KnownService &known, const ReadyService &service);
    void tellTooLittle(const QString &name);
    Result<> replace(const Service &before, const Service &after, const QString &noteAdded,
                     const std::optional<ResourceCategory> &categoryAdded);
    Result<> add(ReadyService service);
    void tell(const QString &text, const QString &name = {});
    Result<OrganizationLink> link(const ReadyService &service);

    Connection &m_connection;
    OrganizationTable &m_organizations;
    ServiceTable &m_services;
    DirectoryImport &m_import;
    KnownServices m_known;
    KeptAsOne m_keptAsOne;
    std::optional<ImportSource> m_source;
    std::vector<ReadyService> m_first;           ///< by which the source is found
    std::vector<Stranger> m_strangers;           ///< asked about when all others are in
    std::vector<ReadyService> m_renumbered;      ///< the same: their ids are those of other names, or new
    std::vector<ReadyService> m_withoutId;       ///< looked for by their names when all others are in
    QHash<QByteArray, OrganizationLink> m_links; ///< by what services nest: many nest the same
    MetServices m_met;
    QHash<quint64, qint64> m_lastMet; ///< by id: a source that uses one more than once means them in order
    std::vector<NewService> m_new;
    qint64 m_nameless = 0;
    bool m_areRenumbered = false; ///< the ids of the file are the numbers of its lines
    bool m_isAny = false;
    bool m_isAnyUsable = false; ///< it has a name, or was there before
};
