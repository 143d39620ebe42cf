// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench.h"

#include "model/book/store.h"

#include <map>

using namespace Qt::StringLiterals;

/// A folder with the same services as JSON, as a packed file of tables and as the tables themselves; it goes
/// away with this.
class Directories {
public:
    explicit Directories(qint64 services);

    qint64 services() const { return m_services; }
    QString json() const { return file(u"services.json"_s); }
    QString tables() const { return file(u"services.zip"_s); }
    QString folder() const { return file(u"tables"_s); }
    QString small() const { return file(u"small.json"_s); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    void unpack() const;

    qint64 m_services;
    QTemporaryDir m_folder;
};

/// From a file of services to a durable book at `path`.
void bringIn(const QString &path, const QString &source);

/// Books with services to search in, each made when it is first asked for; they go away with this.
class FilledBooks {
public:
    const Store &of(qint64 services);

private:
    QTemporaryDir m_folder;
    std::map<qint64, std::unique_ptr<Store>> m_books;
};

void measureDirectoryImport(qint64 services);
void measureDirectorySearch(FilledBooks &books, qint64 services);
