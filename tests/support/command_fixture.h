// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "tests/support/temporary_book.h"

#include <QFile>

/// A command of the terminal, on a book that nobody has open.
class CommandFixture : public testing::Test {
protected:
    explicit CommandFixture(std::optional<int> (*command)(const Command &),
                            BookKind kind = BookKind::CareBook) :
        book(kind),
        m_command(command) {}
    void SetUp() override { book.close(); }

    int run(const QStringList &words) {
        out.clear();
        err.clear();
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        return m_command({words, {}, outStream, errStream}).value_or(-1);
    }
    QString write(const char *name, const QByteArray &content) {
        const QString path = book.path(QString::fromLatin1(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
    static QByteArray contentOf(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    TemporaryBook book;
    QString out;
    QString err;

private:
    std::optional<int> (*m_command)(const Command &);
};
