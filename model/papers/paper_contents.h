// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

/// What kind of thing a paper tells. The numbers are stored.
enum class PaperGroup {
    Child,
    StopLine,
    Allergy,
    Baseline,
    Plan,
    Diagnosis,
    Stay,
    Medicine,
    Person,
    Comfort,
    AboutMe,
    Goal,
    Appointment,
    Service,
    Equipment
};

/// One thing that a paper tells, and a mark that is another one as soon as its words are.
struct PaperItem {
    PaperGroup group = PaperGroup::Child;
    QUuid record = {};
    QString mark = {};
    friend bool operator==(const PaperItem &, const PaperItem &) = default;
};

PaperItem paperItem(PaperGroup group, const QUuid &record, const QString &words);

/// What is not any more as it was, in words: "2 medicines", "1 allergy". Empty when all is as it was.
QStringList changesBetween(const QList<PaperItem> &before, const QList<PaperItem> &now);
