// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/moment.h"
#include "model/base/problem_list.h"
#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/base/search_key.h"

#include <QJsonObject>
#include <QSet>
#include <functional>
#include <memory>

/// A row of a source's tables that lies in no service: an organization without any, a term that nothing
/// uses, a phone of nobody.
struct UnlinkedRow {
    QString table = {}; ///< as in HSDS 3.1: "phone"
    int line = 0;
    QJsonObject cells = {}; ///< by column; of an "organization" its whole document
};

/// How a source that came to its end was: what it did not give may well be in it.
struct SourceEnd {
    bool isWhole = true;        ///< nothing was cut off
    qint64 unreadable = 0;      ///< records that could not be read
    QSet<QString> leftOut = {}; ///< lines that looked like no service, as searchKey() makes them
    bool saysWhatIsGone() const { return isWhole && unreadable == 0; }
};

/// Takes one HSDS document of a service, and what is left of its source when all services were given.
class DocumentSink {
public:
    using Service = std::function<Result<>(const QJsonObject &)>;
    using Rest = std::function<Result<>(const UnlinkedRow &)>;

    template <typename Take>
    requires std::is_invocable_r_v < Result<>, Take,
    const QJsonObject & > DocumentSink(Take service, Rest rest = {}, Progress progress = {}) :
        // NOLINT: as a function
        m_service(std::move(service)),
    m_rest(std::move(rest)), m_progress(std::move(progress)) {}

    Result<> operator()(const QJsonObject &document) const { return m_service(document); }
    Result<> rest(const UnlinkedRow &row) const { return m_rest ? m_rest(row) : Result<>(); }
    /// Asked by long work between two documents.
    bool goesOn() const { return m_progress.goesOn(); }
    /// The same with another way to take services.
    DocumentSink with(Service service) const {
        DocumentSink other = *this;
        other.m_service = std::move(service);
        return other;
    }
    /// The source gave only a part of what is in it.
    void tellIncomplete() const { m_end->isWhole = false; }
    /// It may well be a service that an earlier file brought.
    void tellUnreadable() const { ++m_end->unreadable; }
    /// A line of one name looked like no service: one of that name is not gone.
    void tellLeftOut(const QString &line) const { m_end->leftOut.insert(searchKey(line)); }
    const SourceEnd &end() const { return *m_end; }

private:
    Service m_service;
    Rest m_rest;
    Progress m_progress;
    std::shared_ptr<SourceEnd> m_end = std::make_shared<SourceEnd>();
};

/// Gives one document after the other. It may be asked again, for doing an import anew.
using ServiceSource = std::function<Result<>(const DocumentSink &take)>;

/// A service with the id of another one of its source, but another name, organization and phone.
struct IdDoubt {
    QString id = {};
    QString before = {}; ///< the name of the one that is there
    QString now = {};    ///< and of the one in the file
    friend bool operator==(const IdDoubt &, const IdDoubt &) = default;
};

/// A file of which nobody can tell what it is: with the name of an earlier one, and few of the services that
/// came then; with their ids, and other names and organizations; or under another name, with their names and
/// phones, and other ids.
struct SourceDoubt {
    QString fileName = {};
    qint64 there = 0;            ///< services of the earlier ones in the directory
    qint64 looked = 0;           ///< services that were looked at, at the beginning of the file
    qint64 known = 0;            ///< of these
    QList<IdDoubt> renamed = {}; ///< of these, where the ids are in doubt
    bool isByNames = false;      ///< they are known by their names and phones, and by no id
};

/// What an import asks. Where the answer is no, or nobody can be asked, all that is there stays as it is.
struct ImportQuestions {
    std::function<bool(const SourceDoubt &)> isUpdate = {};   ///< else it is something new
    std::function<bool(const QList<IdDoubt> &)> areSame = {}; ///< else all of them are new
};

/// The services that one step brought, added and taken back as one. There may be a million, so they come
/// through `source` one at a time, and what they replaced is kept in the book.
struct DirectoryImport {
    Id<DirectoryImport> id = Id<DirectoryImport>::create();
    QString fileName = {};
    Moment at = {};
    qint64 added = 0;    ///< this and the following are written by the import
    qint64 changed = 0;  ///< the source says something else than it did
    qint64 already = 0;  ///< there, and the same
    qint64 kept = 0;     ///< changed at the source and in the book: the book's stays
    qint64 vanished = 0; ///< brought by an earlier import of this file, and not in it now
    qint64 back = 0;     ///< had vanished before
    qint64 mixed = 0;    ///< other services that an older Hearthbook overwrote, as their ids were the same
    Id<DirectoryImport> sourceId = {}; ///< the same for all imports of one source
    // The following are not read back.
    ServiceSource source = {};
    ImportQuestions questions = {};
    std::shared_ptr<ProblemList> problems = {}; ///< what the source and the import tell
};
