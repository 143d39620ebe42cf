// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QList>
#include <QString>

/// Something that the child does, what it means, and what helps then.
struct ComfortSign {
    QString sign = {};
    QString means = {};
    QString helps = {};
    friend bool operator==(const ComfortSign &, const ComfortSign &) = default;
};

/// How a child who does not speak shows what he or she feels, in the family's words. A book has one at most.
struct ComfortPage {
    Id<ComfortPage> id = Id<ComfortPage>::create();
    QString goodDay = {};
    QString hardDay = {};
    QString usualPains = {}; ///< what often hurts, and why
    QString calms = {};      ///< a line for each
    QString pleaseNot = {};
    QList<ComfortSign> signs = {};
    friend bool operator==(const ComfortPage &, const ComfortPage &) = default;
};
