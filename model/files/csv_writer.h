// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariantList>

/// One line of CSV (RFC 4180, UTF-8). A text that a spreadsheet would run as a formula gets an apostrophe in
/// front.
QByteArray csvLine(const QVariantList &fields);
