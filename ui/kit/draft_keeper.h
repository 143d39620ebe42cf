// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drafts/draft.h"

#include <QHash>
#include <QJsonValue>
#include <QObject>
#include <QTimer>

class QWidget;
class Store;

/// Keeps what is typed in a form in the book, a few seconds after the last key, until it is saved or thrown
/// away: so it comes back after the book was locked, or after the power went. Only fields that differ from
/// what they held at first are kept, so that nothing else is put back when the record has changed meanwhile.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    /// `fields` hold what the record says, and each has an object name.
    DraftKeeper(Store &store, DraftKey key, const QList<QWidget *> &fields, QObject *parent);

    const DraftKey &key() const { return m_key; }
    /// Puts back what was kept; whether anything was.
    bool restore();
    /// Keeps it soon.
    void touch() { m_timer.start(); }
    void keepNow();
    void drop();

private:
    QByteArray typed() const;

    Store &m_store;
    DraftKey m_key;
    QHash<QString, QWidget *> m_fields;
    QHash<QString, QJsonValue> m_first;
    QTimer m_timer{this};
};
