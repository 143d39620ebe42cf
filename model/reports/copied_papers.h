// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"

#include <QDateTime>

/// Whether copies of this paper lie somewhere for long; others are made for one day. By its name in the
/// command line.
bool hasLastingCopies(const QString &paper);
/// What such a paper tells now, as a mark: see contentMark().
Result<QString> readContentMark(const Store &store, const QString &paper, const QDateTime &now);
