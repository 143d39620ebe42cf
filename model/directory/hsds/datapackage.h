// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <QIODevice>
#include <QMap>
#include <functional>
#include <memory>

class ZipReader;

/// The tables of one source: a folder or a packed file, with or without a datapackage.json.
class Datapackage {
public:
    /// Nothing where `path` is neither a folder nor a packed file.
    static Result<std::unique_ptr<Datapackage>> open(const QString &path);
    ~Datapackage();
    Q_DISABLE_COPY_MOVE(Datapackage)

    struct Table {
        QString file = {}; ///< "data/phones.csv"
        QString name = {}; ///< "phones", or as datapackage.json says
    };
    const QList<Table> &tables() const { return m_tables; }
    bool isPacked() const { return m_packed != nullptr; }
    /// In bytes.
    qint64 sizeOf(const Table &table) const;
    /// The progress of a packed table is in bytes that are unpacked.
    Result<std::unique_ptr<QIODevice>> read(const Table &table, const Progress &progress = {});

private:
    Datapackage();
    Result<std::unique_ptr<QIODevice>> openFile(const QString &file, const Progress &progress = {});
    void findTables(const QStringList &files);
    QMap<QString, QString> namesOfPackage(const QStringList &files);

    QString m_folder;
    std::unique_ptr<ZipReader> m_packed;
    QList<Table> m_tables;
};

/// By its first bytes.
bool isPacked(QIODevice &file);
/// Whether services may come from it as tables.
bool isTablePackage(const QString &path);
