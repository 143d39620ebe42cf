// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

/// A new, empty book in a folder that goes away with it.
class TemporaryBook {
public:
    explicit TemporaryBook(BookKind kind = BookKind::CareBook) {
        auto made = Store::create(path(), {NewKey::open()}, kind);
        if (!made)
            qFatal("no book: %s", qPrintable(made.error().detail));
        m_store = *std::move(made);
    }

    QString path(const QString &name = u"book.hearthbook"_s) const { return m_folder.filePath(name); }
    Store &store() { return *m_store; }
    Store *operator->() { return m_store.get(); }

    void close() { m_store.reset(); }
    void reopen() {
        close();
        auto opened = Store::open(path());
        ASSERT_TRUE(opened) << qPrintable(opened.error().text);
        m_store = *std::move(opened);
    }

    /// Adds one record and expects that it was saved.
    template <typename Record>
    Record add(Record record) {
        const auto added = m_store->apply({u"Add"_s, {adding(record)}});
        EXPECT_TRUE(added) << (added ? "" : qPrintable(added.error().text + added.error().detail));
        return record;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};
