// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

class ReportDocument;

/// One page (from 0) as it will be on paper, so many pixels wide on a screen with this ratio.
QPixmap pagePicture(const ReportDocument &document, int page, int width, qreal ratio);
