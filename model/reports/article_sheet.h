// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/learning/article.h"
#include "model/reports/report.h"

#include <QDateTime>

/// When a text was looked through last, and what it is not: stands above it wherever it is read.
QString generalInformationText(const Article &article);
/// Empty unless the text is older than planned.
QString olderThanPlannedText(const Article &article, const QDate &today);

/// A page to read, for who would rather have it on paper or hand it on. Where its facts come from can be read
/// by a telephone's camera.
Report articleReport(const Article &article, const QDateTime &now);
