// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <gtest/gtest.h>

/// Writes over pages of a book's file from the `first` one on, as a worn disk might.
inline void damageFile(const QString &path, int first, int every = 1) {
    constexpr qint64 page = 4096;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    for (qint64 at = first * page; at + page <= file.size(); at += every * page) {
        file.seek(at);
        file.write(QByteArray(page, '\x5a'));
    }
}

inline QByteArray bytesOf(const QString &path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}
