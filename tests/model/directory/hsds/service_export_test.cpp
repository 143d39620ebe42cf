// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/service_export.h"

#include "model/sample/sample_directory.h"
#include "tests/support/temporary_book.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class ServiceFilesTest : public testing::TestWithParam<ServiceFile> {
protected:
    static constexpr qint64 kServices = 50;

    void SetUp() override {
        ASSERT_TRUE(book->apply({{}, {adding(DirectoryImport{.source = sampleServices(0, kServices)})}}));
        QFile before(path);
        ASSERT_TRUE(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    }
    QByteArray saved() const {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"all"_s + endingOf(GetParam()));
    TemporaryBook book{BookKind::Directory};
};

TEST_P(ServiceFilesTest, IsKnownByItsEnding) {
    EXPECT_EQ(serviceFileOf(path), GetParam());
    EXPECT_EQ(serviceFileOf(path.toUpper()), GetParam());
    EXPECT_FALSE(serviceFileOf(path + u".txt"_s));
}

TEST_P(ServiceFilesTest, TellsHowFarItHasCome) {
    qint64 last = -1, all = 0;
    const auto count = exportServices(book.store(), GetParam(), path, [&](qint64 done, qint64 total) {
        EXPECT_GE(done, last);
        EXPECT_LE(done, total);
        last = done;
        all = total;
        return true;
    });
    EXPECT_EQ(count.valueOr({}).count, kServices);
    EXPECT_GT(last, all * 9 / 10);
    EXPECT_NE(saved(), "before");
}

TEST_P(ServiceFilesTest, StoppedAnywhereItLeavesWhatWasThere) {
    qint64 questions = 0;
    ASSERT_TRUE(
        exportServices(book.store(), GetParam(), path, [&](qint64, qint64) { return ++questions > 0; }));
    const QByteArray whole = saved();
    for (qint64 stop = 1; stop <= questions; stop += 7) {
        qint64 asked = 0;
        const auto stopped =
            exportServices(book.store(), GetParam(), path, [&](qint64, qint64) { return ++asked < stop; });
        ASSERT_FALSE(stopped) << "stopped at question " << stop;
        EXPECT_EQ(stopped.error().text, savingStopped().text);
        EXPECT_EQ(asked, stop) << "nobody is asked again";
        EXPECT_EQ(saved(), whole);
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1) << "no half file is left";
}

INSTANTIATE_TEST_SUITE_P(Kinds, ServiceFilesTest, testing::ValuesIn(kServiceFiles),
                         [](const auto &kind) { return endingOf(kind.param).mid(1).toStdString(); });

} // namespace
