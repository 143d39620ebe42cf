// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_session.h"

const BookInfo &BookSession::info() {
    const auto keys = m_store->keys().all();
    if (!keys)
        return m_info;
    m_info = {m_store->fileId(), {}, m_store->isReadOnly(), false};
    for (const BookKey &key : *keys) {
        if (!m_info.keys.contains(key.kind))
            m_info.keys.append(key.kind);
    }
    return m_info;
}
