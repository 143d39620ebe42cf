// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/keyring.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

/// A keyring in memory that answers a moment later, as a real one does, and never when `answers` is false.
class FakeKeyring : public Keyring {
public:
    bool there = true;
    bool keeps = true;
    bool answers = true;
    QHash<QByteArray, QByteArray> kept = {};
    int reads = 0;

    void findOut(QObject *context, const Done &answer) override {
        later(context, [this, answer] { answer(there); });
    }
    void read(const QByteArray &fileId, QObject *context, const Bytes &answer) override {
        ++reads;
        later(context, [this, fileId, answer] {
            answer(kept.contains(fileId) ? std::optional(kept[fileId]) : std::nullopt);
        });
    }
    void write(const QByteArray &fileId, const QByteArray &bytes, QObject *context,
               const Done &answer) override {
        later(context, [this, fileId, bytes, answer] {
            if (keeps)
                kept[fileId] = bytes;
            answer(keeps);
        });
    }
    void forget(const QByteArray &fileId, QObject *context, const Done &answer) override {
        kept.remove(fileId);
        later(context, [answer] { answer(true); });
    }

private:
    void later(QObject *context, const std::function<void()> &work) const {
        if (answers)
            QTimer::singleShot(0, context, work);
    }
};
