// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"
#include "model/result.h"
#include "model/time/moment.h"

#include <QJsonObject>
#include <functional>
#include <memory>

/// A row of a source's tables that lies in no service: an organization without any, a term that nothing
/// uses, a phone of nobody.
struct RestRow {
    QString table = {}; ///< as in HSDS 3.1: "phone"
    int line = 0;
    QJsonObject cells = {}; ///< by column; of an "organization" its whole document
};

/// Takes one HSDS document of a service, and what is left of its source when all services were given.
class TakeDocument {
public:
    using Service = std::function<Result<>(const QJsonObject &)>;
    using Rest = std::function<Result<>(const RestRow &)>;

    template <typename Take>
    requires std::is_invocable_r_v < Result<>, Take,
    const QJsonObject & > TakeDocument(Take service, Rest rest = {}, std::function<bool()> isWanted = {}) :
        // NOLINT: as a function
        m_service(std::move(service)),
    m_rest(std::move(rest)), m_isWanted(std::move(isWanted)) {}

    Result<> operator()(const QJsonObject &document) const { return m_service(document); }
    Result<> rest(const RestRow &row) const { return m_rest ? m_rest(row) : Result<>(); }
    /// Asked by long work between two documents.
    bool isWanted() const { return !m_isWanted || m_isWanted(); }
    /// The source ended too early: what it did not give may well be in it.
    void tellIncomplete() const { *m_isWhole = false; }
    bool isWhole() const { return *m_isWhole; }

private:
    Service m_service;
    Rest m_rest;
    std::function<bool()> m_isWanted;
    std::shared_ptr<bool> m_isWhole = std::make_shared<bool>(true);
};

/// Gives one document after the other. It may be asked again, for doing an import anew.
using ServiceSource = std::function<Result<>(const TakeDocument &take)>;

/// The services that one step brought, added and taken back as one. There may be a million, so they come
/// through `source` one at a time, and what they replaced is kept in the book.
struct DirectoryImport {
    Id<DirectoryImport> id = Id<DirectoryImport>::create();
    QString fileName = {};
    Moment at = {};
    qint64 added = 0;          ///< this and the following are written by the import
    qint64 changed = 0;        ///< the source says something else than it did
    qint64 already = 0;        ///< there, and the same
    qint64 kept = 0;           ///< changed at the source and in the book: the book's stays
    qint64 vanished = 0;       ///< brought by an earlier import of this file, and not in it now
    qint64 back = 0;           ///< had vanished before
    ServiceSource source = {}; ///< not read back
};
