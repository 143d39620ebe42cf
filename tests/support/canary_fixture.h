// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/hsds/datapackage.h"
#include "model/directory/hsds/service_export.h"
#include "model/handoff/hearthlist.h"
#include "model/reports/family_list.h"
#include "tests/support/service_files_fixture.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

/// Looks for a word in all that leaves the program for others.
class Canary : public ServiceFilesFixture {
protected:
    QByteArray saved(ServiceFile kind, const QString &name) {
        const QString path = book.path(name);
        EXPECT_TRUE(exportServices(book.store(), kind, path));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// The tables of the package, unpacked.
    QByteArray savedTables() {
        saved(ServiceFile::PackedTables, u"out.zip"_s);
        const auto package = Datapackage::open(book.path(u"out.zip"_s));
        EXPECT_TRUE(package);
        QByteArray all;
        for (const Datapackage::Table &table : (*package)->tables()) {
            const auto device = (*package)->read(table, [](qint64, qint64) { return true; });
            EXPECT_TRUE(device);
            all += (*device)->readAll();
        }
        EXPECT_FALSE(all.isEmpty());
        return all;
    }
    void expectNoCanary(const QMap<QString, Service> &services) {
        ServiceList list{.preparedBy = u"A. Kim"_s, .hasCodes = true};
        for (const Service &service : services)
            list.items.append(newItem(service));
        const Report page = familyListReport(list);
        QByteArray codes;
        for (const ReportCode &code : page.codes)
            codes += code.text.toUtf8() + '\n';
        const std::pair<const char *, QByteArray> given[] = {
            {"JSON", saved(ServiceFile::Json, u"out.json"_s)},
            {"CSV", saved(ServiceFile::Lines, u"out.csv"_s)},
            {"tables", savedTables()},
            {"hearthlist", writeHearthlist(list)},
            {"page", page.html.toUtf8()},
            {"codes", codes},
            {"message", familyListText(list).toUtf8()}};
        for (const auto &[name, bytes] : given) {
            const QByteArray small = bytes.toLower();
            const qsizetype at = small.indexOf("canary");
            EXPECT_EQ(at, -1) << name << ": " << bytes.mid(qMax(qsizetype(0), at - 60), 120).toStdString();
            EXPECT_FALSE(small.contains("5550666")) << name;
            EXPECT_FALSE(small.contains("555-0666")) << name;
        }
    }
};
