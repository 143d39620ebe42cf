// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/day_span.h"
#include "ui/kit/file_kind.h"
#include "ui/kit/page.h"

#include <functional>

class QMenu;

/// Looks through a file and opens its review over `parent`. Nothing is written before the person says so.
void importDiary(const PageContext &context, const QString &file, QWidget *parent);

/// Asks where to, and saves the entries of the days, as CSV or JSON by the name that is chosen.
void exportDiary(const PageContext &context, const DaySpan &span, QWidget *parent);

/// Every entry there is.
void exportWholeDiary(const PageContext &context, QWidget *parent);

/// Tables and exports of other programs, which become entries of the diary.
FileKind diaryFiles();

/// Adds both ways to a menu of the page; `shown` is asked for the days that it shows.
void addDiaryFiles(QMenu *menu, const PageContext &context, const std::function<DaySpan()> &shown,
                   QWidget *page);
