// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/other_copy.h"

#include "model/book/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct OtherCopyText {
    Q_DECLARE_TR_FUNCTIONS(OtherCopy)
};

Result<> isCopyOf(const Store &book, const Store &other) {
    if (book.kind() != BookKind::CareBook || other.kind() != BookKind::CareBook)
        return Error{ErrorKind::Invalid,
                     OtherCopyText::tr("Only two copies of a child's care book can be merged."),
                     {}};
    if (book.fileId() != other.fileId())
        return Error{
            ErrorKind::Invalid,
            OtherCopyText::tr("This is another book, not a copy of the open one. Nothing was imported."),
            {}};
    return {};
}

} // namespace

OtherCopy::OtherCopy() = default;
OtherCopy::OtherCopy(OtherCopy &&) noexcept = default;
OtherCopy &OtherCopy::operator=(OtherCopy &&) noexcept = default;
OtherCopy::~OtherCopy() = default;

Result<OtherCopy> OtherCopy::open(const Store &book, const QString &path, const DataKey &key) {
    OtherCopy copy;
    auto opened = Store::openForReading(path, key);
    if (!opened)
        return opened.error();
    if (auto same = isCopyOf(book, **opened); !same)
        return same.error();
    const auto isCurrent = (*opened)->isOfThisVersion();
    if (!isCurrent)
        return isCurrent.error();
    if (*isCurrent) {
        copy.m_store = *std::move(opened);
        return copy;
    }
    copy.m_folder = std::make_unique<QTemporaryDir>();
    const QString upgraded = copy.m_folder->filePath(u"copy.hearthbook"_s);
    if (auto saved = (*opened)->saveCopy(upgraded); !saved)
        return saved.error();
    auto current = Store::open(upgraded, key);
    if (!current)
        return current.error();
    copy.m_store = *std::move(current);
    return copy;
}
