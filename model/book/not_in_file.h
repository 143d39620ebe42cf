// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/day_span.h"
#include "model/directory/hsds/service_file.h"

class Store;

// What a book has and a file that was saved from it does not, in one sentence: nobody should take such a file
// for all of the book. Empty where nothing is left out.

QString notInServiceFile(const Store &book, ServiceFile kind, const SavedServices &saved);
QString notInContactFile(const Store &book);
QString notInDiaryFile(const Store &book, const DaySpan &span);
