// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"

/// How much of the sample family's story is written.
struct SampleExtent {
    QDate lastDay = {}; ///< the day that is "today" in the story
    int years =
        0; ///< 0: the half year that people look at; else a diary as dense as a busy family's, for tests
};

/// Fills an empty book with the invented Alder family. The same extent always gives the same book.
Result<> writeSampleFamily(Store &store, const SampleExtent &extent);

/// How many days the diary of an extent has.
int sampleDays(const SampleExtent &extent);
