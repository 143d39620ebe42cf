// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/sealed/book_key.h"

#include <QTemporaryDir>
#include <memory>

class Store;

/// Another copy of an open care book, to be read: the file itself is left as it is.
class OtherCopy {
public:
    /// A file that is no copy of `book` is refused with the reason. An older copy is brought up to date in a
    /// folder that goes away with this.
    static Result<OtherCopy> open(const Store &book, const QString &path, const DataKey &key);
    OtherCopy(OtherCopy &&) noexcept;
    OtherCopy &operator=(OtherCopy &&) noexcept;
    ~OtherCopy();

    const Store &store() const { return *m_store; }

private:
    OtherCopy();

    std::unique_ptr<QTemporaryDir> m_folder; ///< before the store that lies in it
    std::unique_ptr<Store> m_store;
};
