// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sealed/page_cipher.h"

#include <QTemporaryFile>
#include <functional>
#include <map>
#include <memory>
#include <vector>

/// Pages that wait for a commit. Some thousand are in memory; when there are more, those go, sealed as they
/// will be in the book, to a working file without a name, which is gone with this object and also when the
/// program is killed. Speaks SQLite's codes.
class DirtyPages {
public:
    explicit DirtyPages(const PageCipher &sealer, std::size_t mostInMemory = 8192) :
        m_sealer(sealer), m_mostInMemory(mostInMemory) {}
    Q_DISABLE_COPY_MOVE(DirtyPages)

    bool isEmpty() const { return m_near.empty() && m_far.empty(); }
    int put(quint32 no, const unsigned char *page);
    /// SQLITE_NOTFOUND where this page does not wait.
    int get(quint32 no, unsigned char *page) const;
    /// Forgets the pages behind `last`.
    void cut(quint32 last);
    void clear();

    /// The sealed rows in the order of the pages; ends with the first code that is not SQLITE_OK.
    int each(const std::function<int(quint32 no, const QByteArray &row)> &take) const;

private:
    int moveAway();
    QByteArray farRow(qint64 place) const;

    const PageCipher &m_sealer;
    std::size_t m_mostInMemory;
    std::map<quint32, std::vector<unsigned char>> m_near;
    std::map<quint32, qint64> m_far; ///< places in the working file, counted in rows
    std::vector<qint64> m_free;      ///< places that are not used any more
    std::unique_ptr<QTemporaryFile> m_file;
    qint64 m_places = 0;
};
