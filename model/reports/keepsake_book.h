// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"
#include "model/child/child.h"
#include "model/keepsake/keepsake.h"
#include "model/reports/report.h"

enum class KeepsakeKind { Moment, Saying, Photo, Goal };

/// Something that can stand in a keepsake book.
struct KeepsakePiece {
    QUuid record = {}; ///< of the moment, the goal, or the attachment that is a photo
    KeepsakeKind kind = KeepsakeKind::Moment;
    QDate on = {};
    QString words = {}; ///< of a photo: how its file was called
    QUuid moment = {};  ///< of a photo: what it belongs to
};

/// Good moments, what the child said, photos and goals that were reached: what a family keeps, at any time.
struct KeepsakeBook {
    Child child = {};
    QDateTime madeAt = {};
    Keepsake chosen = {};
    QList<KeepsakePiece> pieces = {}; ///< all there are, the oldest first

    bool isIn(const KeepsakePiece &piece) const { return !chosen.leftOut.contains(piece.record); }
    /// As the family calls it, or "Keepsake book".
    QString title() const;
};

/// More photos than these are not laid out: each of them is held in memory whole.
inline constexpr int kMostKeepsakePhotos = 60;

Result<KeepsakeBook> readKeepsakeBook(const Store &store, const QDateTime &now);
/// Reads the photos that are in.
Result<Report> keepsakeReport(const KeepsakeBook &book, const Store &store);
