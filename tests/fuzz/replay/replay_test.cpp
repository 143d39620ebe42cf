// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <QDirIterator>
#include <QFile>
#include <gtest/gtest.h>

namespace {

/// What once was hard to read must stay readable, or refused, without harm.
int replay(const char *corpus, void (*target)(const uint8_t *, size_t)) {
    QDirIterator files(QStringLiteral(HEARTHBOOK_SOURCE_DIR "/tests/fuzz/corpus/") + QLatin1String(corpus),
                       QDir::Files);
    int count = 0;
    for (; files.hasNext(); ++count) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
        const QByteArray bytes = file.readAll();
        target(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
    }
    return count;
}

TEST(FuzzReplay, Opener) {
    EXPECT_GT(replay("opener", fuzzOpener), 0);
}
TEST(FuzzReplay, Vcard) {
    EXPECT_GT(replay("vcard", fuzzVcard), 0);
}
TEST(FuzzReplay, Csv) {
    EXPECT_GT(replay("csv", fuzzCsv), 0);
}
TEST(FuzzReplay, Services) {
    EXPECT_GT(replay("services", fuzzServices), 0);
}
TEST(FuzzReplay, Tables) {
    EXPECT_GT(replay("tables", fuzzTables), 0);
}
TEST(FuzzReplay, Sheet) {
    EXPECT_GT(replay("sheet", fuzzSheet), 0);
}
TEST(FuzzReplay, Hearthlist) {
    EXPECT_GT(replay("hearthlist", fuzzHearthlist), 0);
}
TEST(FuzzReplay, RecoveryCode) {
    EXPECT_GT(replay("recovery_code", fuzzRecoveryCode), 0);
}

} // namespace
