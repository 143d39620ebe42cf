// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// The PDF with its language (a BCP 47 name such as "en-US") said in its catalog, for screen readers.
/// Qt 6.4 has no way to say it, so it is appended as an incremental update (ISO 32000-1, 7.5.6). A file
/// in which the catalog is not found is given back as it is.
QByteArray withPdfLanguage(const QByteArray &pdf, const QByteArray &language);
