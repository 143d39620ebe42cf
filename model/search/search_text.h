// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/search_kind.h"

#include <QStringList>
#include <QUuid>

/// What a record can be found by, and where it is seen.
struct SearchText {
    SearchKind kind = SearchKind::Program;
    QUuid record = {};
    QString place = {}; ///< the page that shows it; see Page::goTo
    QString title = {};
    QString note = {};      ///< a short word beside the title, such as its day; not searched
    QStringList texts = {}; ///< what is written in it; the first is shown where none was meant
    QString also = {};      ///< it is found by this, too, but this is never shown
    int part = 0;           ///< tells texts of the same record and kind apart
    friend bool operator==(const SearchText &, const SearchText &) = default;
};

/// One thing that was found.
struct SearchHit {
    SearchKind kind = SearchKind::Program;
    QUuid record = {};
    QString place = {};
    QString title = {};
    QString note = {};
    QString text = {}; ///< the piece of what is written in which the words stand; may be empty
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// What is shown of a record that has the `searched` words.
SearchHit hitOf(const SearchText &text, const QString &searched);
