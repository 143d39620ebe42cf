// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/dirty_pages.h"

#include <cstring>
#include <sqlite3.h>
#include <unistd.h>

using namespace sealed;

int DirtyPages::put(quint32 no, const unsigned char *page) {
    if (const auto far = m_far.find(no); far != m_far.end()) {
        m_free.push_back(far->second);
        m_far.erase(far);
    }
    m_near[no].assign(page, page + kPageSize);
    return m_near.size() <= m_mostInMemory ? SQLITE_OK : moveAway();
}

int DirtyPages::moveAway() {
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open())
            return SQLITE_CANTOPEN;
    }
    for (auto near = m_near.begin(); near != m_near.end(); near = m_near.erase(near)) {
        const QByteArray row = m_sealer.sealPage(near->first, near->second.data());
        qint64 place = m_places;
        if (m_free.empty()) {
            ++m_places;
        } else {
            place = m_free.back();
            m_free.pop_back();
        }
        if (::pwrite(m_file->handle(), row.constData(), size_t(row.size()), off_t(place * kSealedPage)) !=
            row.size())
            return SQLITE_FULL;
        m_far.insert_or_assign(near->first, place);
    }
    return SQLITE_OK;
}

QByteArray DirtyPages::farRow(qint64 place) const {
    QByteArray row(kSealedPage, Qt::Uninitialized);
    const auto got = ::pread(m_file->handle(), row.data(), kSealedPage, off_t(place * kSealedPage));
    return got == kSealedPage ? row : QByteArray();
}

int DirtyPages::get(quint32 no, unsigned char *page) const {
    if (const auto near = m_near.find(no); near != m_near.end()) {
        std::memcpy(page, near->second.data(), kPageSize);
        return SQLITE_OK;
    }
    const auto far = m_far.find(no);
    if (far == m_far.end())
        return SQLITE_NOTFOUND;
    std::memset(page, 0, kPageSize);
    return m_sealer.openPage(no, farRow(far->second), page) ? SQLITE_OK : SQLITE_IOERR_READ;
}

void DirtyPages::cut(quint32 last) {
    m_near.erase(m_near.upper_bound(last), m_near.end());
    for (auto far = m_far.upper_bound(last); far != m_far.end(); far = m_far.erase(far))
        m_free.push_back(far->second);
}

void DirtyPages::clear() {
    m_near.clear();
    m_far.clear();
    m_free.clear();
    m_file.reset();
    m_places = 0;
}

int DirtyPages::each(const std::function<int(quint32 no, const QByteArray &row)> &take) const {
    int code = SQLITE_OK;
    auto near = m_near.begin();
    auto far = m_far.begin();
    while (code == SQLITE_OK && (near != m_near.end() || far != m_far.end())) {
        if (far == m_far.end() || (near != m_near.end() && near->first < far->first)) {
            code = take(near->first, m_sealer.sealPage(near->first, near->second.data()));
            ++near;
        } else {
            const QByteArray row = farRow(far->second);
            code = row.isEmpty() ? SQLITE_IOERR_READ : take(far->first, row);
            ++far;
        }
    }
    return code;
}
