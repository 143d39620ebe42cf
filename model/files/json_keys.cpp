// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/json_keys.h"

namespace {

/// Where the quotation mark is that ends a text, which begins behind one; or the end of all.
qsizetype endOfWord(QByteArrayView json) {
    qsizetype at = 0;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return qMin(at, json.size());
}

} // namespace

void JsonKeys::Iterator::findNext() {
    for (qsizetype mark = m_rest.indexOf('"'); mark >= 0; mark = m_rest.indexOf('"')) {
        m_rest = m_rest.sliced(mark + 1);
        const qsizetype end = endOfWord(m_rest);
        m_key = m_rest.first(end);
        m_rest = m_rest.sliced(qMin(end + 1, m_rest.size()));
        const QByteArrayView behind = m_rest.trimmed();
        if (!behind.isEmpty() && behind[0] == ':')
            return;
    }
    m_key = {};
}
