// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/organization_table.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <vector>

/// Many sources count their records from 1, and some use an id twice: in one package, an id has to mean one
/// record. Records of one source that say the same of every id lie in one scope; the first scope that has an
/// id keeps it, and what another scope means by it gets an id of its own.
class TableIds {
public:
    struct Record {
        QString table = {};
        QString id = {};
        quint64 content = 0; ///< a hash of all that it says, and of all that lies in it
    };
    /// The first scope of the source in which all of these can lie, some of them perhaps already.
    int scopeOf(const SourceId &source, const QList<Record> &records);
    /// False where the same lies in that scope already.
    bool add(int scope, const Record &record);
    /// Whether it is the one in which records of the source lie when nothing speaks against it.
    bool isFirstOfSource(int scope) const { return m_scopes[std::size_t(scope)].number == 0; }
    /// Nearly always; then every id stays as it is.
    bool isOneScope() const { return m_scopes.size() < 2; }

    /// For each record of every scope, when all were added: the first scope with an id keeps it.
    void claim(int scope, const QString &table, const QString &id);
    /// It is the same in a scope before, and is written there.
    bool isShared(int scope, const QString &table, const QString &id) const;
    /// It is not, although it looks so. False where it was no shared one.
    bool standApart(int scope, const QString &table, const QString &id);
    /// The id under which the record is written that a record in this scope means by `id`. Where its source
    /// has none, it must not lead to a record of another source.
    QString written(int scope, const QString &table, const QString &id) const;
    /// Whether its source has it.
    bool isThere(int scope, const QString &table, const QString &id) const;

private:
    struct Scope {
        SourceId source = {};
        int number = 0; ///< of those of its source
    };
    bool fits(int scope, const QList<Record> &records) const;
    int holder(int scope, const QString &table, const QString &id) const;

    std::vector<Scope> m_scopes;
    QMap<SourceId, std::vector<int>> m_scopesOf;
    QHash<quint64, quint64> m_contents; ///< by scope, table and id
    QHash<quint64, int> m_owners;       ///< scopes, by table and id
    QSet<quint64> m_apart;              ///< by scope, table and id
};

/// The id that a record gets where another source, or the same one again under another number, has its own.
/// The same in a package and in JSON.
QString idApart(const SourceId &source, int number, const QString &table, const QString &id);
