// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_search.h"
#include "model/directory/hsds/service_reader.h"
#include "model/directory/service_finder.h"
#include "model/directory/service_table.h"
#include "tests/support/temporary_book.h"

#include <QDir>
#include <QFile>

/// A directory, and files of services that come into it.
class ServiceFilesFixture : public testing::Test {
protected:
    QString write(const QString &name, const QByteArray &content) {
        const QString path = book.path(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
    QMap<QString, Service> services() {
        QMap<QString, Service> found;
        const auto page = book->serviceFinder().page({});
        for (const DirectoryRow &row : page->rows)
            found.insert(row.name, **book->table<ServiceTable>().row(row.key));
        return found;
    }
    /// What is in the directory after it.
    QMap<QString, Service> servicesWith(const QString &path) {
        const DirectoryImport import{.fileName = QFileInfo(path).fileName(),
                                     .source = hsdsSource({path}, report),
                                     .problems = {report, &report->problems}};
        const auto done = book->apply({{}, {adding(import)}});
        EXPECT_TRUE(done) << (done ? "" : qPrintable(done.error().text + done.error().detail));
        return services();
    }

    TemporaryBook book{BookKind::Directory};
    std::shared_ptr<HsdsReport> report = std::make_shared<HsdsReport>();
};
