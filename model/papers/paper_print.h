// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/moment.h"
#include "model/papers/paper_contents.h"

#include <optional>

/// That a paper was printed or saved: when it was last, for whom, with which of its parts, and what it said.
struct PaperPrint {
    Id<PaperPrint> id = {};
    QString paper = {};  ///< its name in the command line, such as "about-me"
    QString reader = {}; ///< as in the command line, such as "school"; empty where the paper is for everybody
    Moment at = {};
    std::optional<quint32> sections =
        {}; ///< a bit for each part that was in; nothing where there is no choice
    QList<PaperItem> items = {};
    friend bool operator==(const PaperPrint &, const PaperPrint &) = default;
};

/// There is one for each paper and reader: a later one takes its place.
Id<PaperPrint> paperPrintId(const QString &paper, const QString &reader);
