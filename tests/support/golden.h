// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

/// Expects the text to be that of tests/golden/<name>. With HEARTHBOOK_WRITE_GOLDEN set the file is
/// written anew; then read the difference before you commit it.
inline void expectGolden(const QString &name, const QString &text) {
    QFile file(QDir(QStringLiteral(HEARTHBOOK_SOURCE_DIR)).filePath(u"tests/golden/"_s + name));
    if (qEnvironmentVariableIsSet("HEARTHBOOK_WRITE_GOLDEN")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    EXPECT_EQ(QString::fromUtf8(file.readAll()).toStdString(), text.toStdString());
}
