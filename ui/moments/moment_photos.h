// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

#include <QImage>

/// The photos of one moment, small enough for `longest` pixels of the screen. Papers and what cannot be read
/// are left out: the list of photos and papers names them.
QList<QImage> momentPhotos(const PageContext &context, const QUuid &entry, int longest, int most);
