// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sealed/head_layout.h"
#include "model/sealed/sealed_facts.h"

/// The contents of attachments, each in sealed chunks and proved by their tags. What writes wants a
/// transaction of the outer file. Speaks SQLite's codes.
class SealedContents {
public:
    SealedContents(ContainerFile &outer, const PageCipher &sealer, const SealedFacts &facts) :
        m_outer(outer), m_sealer(sealer), m_facts(facts) {}
    Q_DISABLE_COPY_MOVE(SealedContents)

    int load();
    const ContentTags &tags() const { return m_tags; }
    /// The ids of all contents, whether they can be read or not.
    QList<QByteArray> ids() const;
    int read(const QByteArray &id, QByteArray &content) const;
    int write(const QByteArray &id, const QByteArray &content);
    int remove(const QByteArray &id);
    /// Brings those of the first format to the present one.
    int addTable();
    int reseal(const PageCipher &fresh);

private:
    int put(const QByteArray &id, const QByteArray &tags);
    int readChunk(const QByteArray &id, quint32 chunk, QByteArray &row) const;
    bool isProved(const QByteArray &id, const QByteArray &tags) const;
    QByteArray tagsOnDisk(const QByteArray &id) const;
    int resealOne(const QByteArray &id, const PageCipher &fresh);

    ContainerFile &m_outer;
    const PageCipher &m_sealer;
    const SealedFacts &m_facts;
    ContentTags m_tags;
};
