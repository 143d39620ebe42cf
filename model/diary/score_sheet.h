// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Who fills a score sheet in.
enum class Rater { Child, Observer, ChildOrParent };

/// A published score sheet: facts about it alone. Nothing of its items or pictures is here; the family fills
/// in its own copy and types the total.
struct ScoreSheet {
    QString key = {};  ///< as kept in the book
    QString name = {}; ///< as its makers call it; not translated
    double lowest = 0;
    double highest = 0;
    int fromYears = 0;
    int toYears = 0;
    Rater rater = Rater::Observer;
    QString source = {}; ///< where it was published
};

const QList<ScoreSheet> &scoreSheets();
/// Null for an unknown key.
const ScoreSheet *scoreSheet(const QString &key);
