// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/datapackage.h"
#include "model/directory/hsds/service_export.h"
#include "model/directory/hsds/service_reader.h"
#include "model/sample/sample_directory.h"
#include "tests/support/temporary_book.h"

#include <QDir>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What reading tells of how far it has come.
class ServiceProgress : public testing::TestWithParam<ServiceFile> {
protected:
    static constexpr qint64 kServices = 400;

    void SetUp() override {
        ASSERT_TRUE(book->apply({{}, {adding(DirectoryImport{.source = sampleServices(0, kServices)})}}));
        ASSERT_TRUE(exportServices(book.store(), GetParam(), path));
    }
    void read(const QString &source) {
        HsdsReport report;
        const DocumentSink take = [](const QJsonObject &) { return Result<>(); };
        ASSERT_TRUE(readServices(source, take, report, [this](double share) { shares.append(share); }));
        EXPECT_EQ(report.services, kServices);
    }
    QString unpacked() const {
        const QString folder = book.path(u"tables"_s);
        QDir().mkpath(folder);
        const auto package = Datapackage::open(path);
        for (const Datapackage::Table &table : (*package)->tables()) {
            QFile file(folder + u'/' + table.file);
            const auto content = (*package)->read(table, {});
            EXPECT_TRUE(content && file.open(QIODevice::WriteOnly));
            file.write((*content)->readAll());
        }
        return folder;
    }
    void expectMoving() const {
        ASSERT_GT(shares.size(), kServices);
        EXPECT_TRUE(std::is_sorted(shares.begin(), shares.end()));
        EXPECT_LT(shares.first(), 0.2);
        EXPECT_EQ(shares.last(), 1);
        for (qsizetype i = 1; i < shares.size(); ++i)
            ASSERT_LT(shares[i] - shares[i - 1], 0.25) << "it stood still for long before " << shares[i];
    }

    TemporaryBook book{BookKind::Directory};
    QString path = book.path(u"all"_s + endingOf(GetParam()));
    QList<double> shares;
};

TEST_P(ServiceProgress, RisesFromTheBeginningToTheEnd) {
    read(path);
    expectMoving();
}

/// Only tables lie in folders.
class ServiceProgressOfTables : public ServiceProgress {};

TEST_P(ServiceProgressOfTables, RisesAlsoInAFolder) {
    const QString folder = unpacked();
    read(folder);
    expectMoving();
    auto report = std::make_shared<HsdsReport>();
    const Progress progress;
    qint64 most = 0;
    const ServiceSource source = hsdsSource({folder, path}, report, progress);
    ASSERT_TRUE(source([&](const QJsonObject &) -> Result<> {
        EXPECT_GE(progress.done(), most);
        EXPECT_LE(progress.done(), progress.total());
        most = progress.done();
        return {};
    }));
    EXPECT_EQ(progress.done(), progress.total());
}

INSTANTIATE_TEST_SUITE_P(Kinds, ServiceProgressOfTables, testing::Values(ServiceFile::PackedTables));
INSTANTIATE_TEST_SUITE_P(Kinds, ServiceProgress, testing::ValuesIn(kServiceFiles),
                         [](const auto &kind) { return endingOf(kind.param).mid(1).toStdString(); });

} // namespace
