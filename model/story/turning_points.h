// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"

/// A day around which the family may want to look.
struct TurningPoint {
    QDate day = {};
    QString text = {};
};

/// Changes of medicines, appointments and things that happened, up to today: the newest first, at most
/// `limit`.
Result<QList<TurningPoint>> turningPoints(const Store &store, const QDate &today, int limit);
