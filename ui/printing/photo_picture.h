// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/report.h"

#include <QImage>

/// The middle of a photo as a square, or all of it, sharp enough for paper; white where it cannot be read.
QImage photoPicture(const ReportPhoto &photo);
/// How large that picture stands on paper, where the page has `room`. In points.
QSizeF photoSize(const ReportPhoto &photo, const QImage &picture, const QSizeF &room);
