// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/run/disk.h"

#include <QFile>
#include <QFileInfo>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr int kSector = 512;
constexpr int kFolder = -1;

void resize(QByteArray &content, qint64 size) {
    const qint64 old = content.size();
    content.resize(size);
    if (size > old)
        std::memset(content.data() + old, 0, size_t(size - old));
}

void put(QByteArray &content, qint64 offset, const QByteArray &bytes) {
    if (content.size() < offset + bytes.size())
        resize(content, offset + bytes.size());
    std::memcpy(content.data() + offset, bytes.constData(), size_t(bytes.size()));
}

/// Only some sectors of a write came to the disk. Where the file became longer, what was on the disk
/// before may show in the others.
void putTorn(QByteArray &content, qint64 offset, const QByteArray &bytes, QRandomGenerator &random) {
    const qint64 old = content.size();
    const bool showsGarbage = random.bounded(2);
    for (qint64 at = 0; at < bytes.size();) {
        const qint64 length = std::min<qint64>(kSector - (offset + at) % kSector, bytes.size() - at);
        QByteArray part = bytes.mid(at, length);
        const bool isKept = random.bounded(2);
        if (!isKept && offset + at >= old && showsGarbage)
            random.generate(part.begin(), part.end());
        if (isKept || (offset + at >= old && showsGarbage))
            put(content, offset + at, part);
        at += length;
    }
}

} // namespace

std::vector<Traced> readTrace(const faults::Wire &wire) {
    std::vector<Traced> all;
    for (uint64_t at = 0; at < wire.traceUsed;) {
        Traced one;
        std::memcpy(&one.event, wire.trace + at, sizeof one.event);
        at += sizeof one.event;
        one.bytes = QByteArray(reinterpret_cast<const char *>(wire.trace + at), one.event.bytes);
        at += one.event.bytes;
        all.push_back(one);
    }
    return all;
}

Disk::Disk(const Files &beginning) {
    for (auto it = beginning.cbegin(); it != beginning.cend(); ++it) {
        m_names[it.key()] = int(m_inodes.size());
        m_inodes.push_back({it.value(), {}});
    }
    m_safeNames = m_names;
}

void Disk::take(const Traced &traced) {
    using What = faults::Event::What;
    const QString name = QFile::decodeName(traced.bytes);
    switch (traced.event.what) {
    case What::Create:
        m_names[name] = int(m_inodes.size());
        m_pendingNames.push_back({{{name, int(m_inodes.size())}}});
        m_handles[traced.event.handle] = int(m_inodes.size());
        m_inodes.push_back({});
        break;
    case What::Open:
        m_handles[traced.event.handle] = m_names.value(name, kFolder);
        m_openFolders[traced.event.handle] = name; // if it is one
        break;
    case What::Write:
        m_inodes[size_t(m_handles[traced.event.handle])].pending.push_back(
            {traced.event.offset, traced.bytes, {}});
        break;
    case What::Truncate:
        m_inodes[size_t(m_handles[traced.event.handle])].pending.push_back({0, {}, traced.event.offset});
        break;
    case What::Sync:
        if (m_handles.value(traced.event.handle, kFolder) == kFolder)
            syncFolder(m_openFolders.value(traced.event.handle));
        else
            sync(m_handles[traced.event.handle]);
        break;
    case What::Unlink:
        m_names.remove(name);
        m_pendingNames.push_back({{{name, kFolder}}});
        break;
    case What::Rename: {
        const QList<QByteArray> names = traced.bytes.split('\0');
        const QString from = QFile::decodeName(names.value(0)), to = QFile::decodeName(names.value(1));
        const int inode = m_names.take(from);
        m_names[to] = inode;
        m_pendingNames.push_back({{{from, kFolder}, {to, inode}}});
        break;
    }
    case What::Swap: {
        const QList<QByteArray> names = traced.bytes.split('\0');
        const QString a = QFile::decodeName(names.value(0)), b = QFile::decodeName(names.value(1));
        std::swap(m_names[a], m_names[b]);
        m_pendingNames.push_back({{{a, m_names[a]}, {b, m_names[b]}}});
        break;
    }
    case What::Begin:
    case What::Saved:
    case What::Gone:
    case What::BeginKeys:
    case What::SavedKeys:
        break;
    }
}

void Disk::syncFolder(const QString &folder) {
    std::vector<NameChange> later;
    for (const NameChange &change : m_pendingNames) {
        if (QFileInfo(change.names.front().first).path() != (folder.isEmpty() ? u"."_s : folder)) {
            later.push_back(change);
            continue;
        }
        for (const auto &[name, inode] : change.names) {
            if (inode == kFolder)
                m_safeNames.remove(name);
            else
                m_safeNames[name] = inode;
        }
    }
    m_pendingNames = later;
}

void Disk::sync(int inode) {
    QRandomGenerator unused;
    m_inodes[size_t(inode)].safe = contentAfterLoss(m_inodes[size_t(inode)], Choice::All, unused);
    m_inodes[size_t(inode)].pending.clear();
}

bool Disk::hasUnsynced() const {
    if (!m_pendingNames.empty())
        return true;
    for (const Inode &inode : m_inodes) {
        if (!inode.pending.empty())
            return true;
    }
    return false;
}

QByteArray Disk::contentAfterLoss(const Inode &inode, Choice choice, QRandomGenerator &random) const {
    QByteArray content = inode.safe;
    const size_t cut = choice == Choice::Beginning ? random.bounded(quint32(inode.pending.size() + 1)) : 0;
    for (size_t i = 0; i < inode.pending.size(); ++i) {
        const DataChange &change = inode.pending[i];
        const bool isDropped = choice == Choice::None || (choice == Choice::Beginning && i >= cut) ||
                               (choice == Choice::Some && random.bounded(2));
        if (isDropped)
            continue;
        if (change.newSize)
            resize(content, *change.newSize);
        else if (choice == Choice::Torn)
            putTorn(content, change.offset, change.bytes, random);
        else
            put(content, change.offset, change.bytes);
    }
    return content;
}

Files Disk::image(QRandomGenerator &random) const {
    QMap<QString, int> names = m_safeNames;
    const auto nameChoice = Choice(random.bounded(4));
    const size_t cut = random.bounded(quint32(m_pendingNames.size() + 1));
    for (size_t i = 0; i < m_pendingNames.size(); ++i) {
        if (nameChoice == Choice::None || (nameChoice == Choice::Beginning && i >= cut) ||
            (nameChoice == Choice::Some && random.bounded(2)))
            continue;
        for (const auto &[name, inode] : m_pendingNames[i].names) {
            if (inode == kFolder)
                names.remove(name);
            else
                names[name] = inode;
        }
    }
    const auto oneChoice = Choice(random.bounded(5));
    const bool allAlike = random.bounded(2);
    Files files;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const auto choice = allAlike ? oneChoice : Choice(random.bounded(5));
        files[it.key()] = contentAfterLoss(m_inodes[size_t(it.value())], choice, random);
    }
    return files;
}
