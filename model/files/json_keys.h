// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// The names of the members in a text of JSON, at any depth, one after the other and as they are written
/// there. Nothing of the text is read but where its words begin and end.
class JsonKeys {
public:
    explicit JsonKeys(const QByteArray &json) : m_json(json) {}

    class Iterator {
    public:
        explicit Iterator(QByteArrayView rest) : m_rest(rest) { findNext(); }
        QByteArrayView operator*() const { return m_key; }
        Iterator &operator++() {
            findNext();
            return *this;
        }
        bool operator!=(const Iterator &other) const { return m_key.data() != other.m_key.data(); }

    private:
        void findNext();
        QByteArrayView m_rest;
        QByteArrayView m_key; ///< without data behind the last
    };
    Iterator begin() const { return Iterator(m_json); }
    Iterator end() const { return Iterator(QByteArrayView()); }

private:
    QByteArrayView m_json;
};
