// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "tests/faults/book/script.h"

#include <memory>

class Store;

/// Which of the keys of a change of keys fit a book.
struct FittingKeys {
    bool none = true; ///< it opens without any
    bool first = false, second = false;
    friend bool operator==(const FittingKeys &, const FittingKeys &) = default;
};

/// The book under test while it is open.
class OpenedBook {
public:
    virtual ~OpenedBook() = default;
    virtual Result<> apply(const ChangeSet &changes) = 0;
    virtual Result<> check() const = 0;
    virtual Result<Contents> contents() const = 0;
    /// One of the steps of a change of keys, from 0: the first key is added, it becomes the second, the last
    /// one is taken away, and all are replaced by none. Those that a kind of book does not have do nothing.
    virtual Result<> rekey(int) { return {}; }
    virtual Result<> saveCopy(const QString &) { return {}; }
    virtual Result<> backUp() { return {}; }
};

/// How books of one kind are made and opened.
class Subject {
public:
    virtual ~Subject() = default;
    virtual Result<std::unique_ptr<OpenedBook>> create(const QString &path) const = 0;
    virtual Result<std::unique_ptr<OpenedBook>> open(const QString &path) const = 0;
    /// Of a closed book.
    virtual FittingKeys keys(const QString &) const { return {}; }
    /// Puts the newest backup in the place of the closed book.
    virtual Result<> restore(const QString &) const { return {}; }
};

/// The real thing: Store's public API and nothing else.
class StoreSubject : public Subject {
public:
    Result<std::unique_ptr<OpenedBook>> create(const QString &path) const override;
    Result<std::unique_ptr<OpenedBook>> open(const QString &path) const override;
    FittingKeys keys(const QString &path) const override;
    Result<> restore(const QString &path) const override;
};

/// A store as the campaigns see it.
Result<std::unique_ptr<OpenedBook>> openedStore(Result<std::unique_ptr<Store>> store);

/// Makes a book as the first version of the program left it: plain, with the oldest schema.
void makeOldBook(const QString &path, const ChangeSet &changes);

/// A plain SQLite file: as durable as SQLite is, but without a seal. What proves the seal must fail on it.
class PlainSubject : public Subject {
public:
    Result<std::unique_ptr<OpenedBook>> create(const QString &path) const override;
    Result<std::unique_ptr<OpenedBook>> open(const QString &path) const override;
};
