// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/change.h"

#include <QByteArrayView>
#include <QSet>
#include <QString>

/// Words that a family might write, of which none can come by chance: to be looked for where nothing of a
/// book may be.
QString canaryWord(int number);

/// Puts the next words wherever a family can write; after `count` of them it begins again.
class CanaryWords {
public:
    explicit CanaryWords(int count) : m_count(count) {}
    QString next() { return canaryWord(m_next++ % m_count); }
    ChangeSet changes();

private:
    int m_count;
    int m_next = 0;
};

/// The numbers of the words that stand in `bytes`, in one of the encodings that programs use, are added to
/// `found`.
void findCanaryWords(QByteArrayView bytes, QSet<int> &found);
