// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/service_list.h"
#include "ui/printing/laid_out_report.h"

/// Lays a list out in its own language, on one page when it can: first a little smaller and closer, then
/// with more than one thing in a line. No word is left out: a longer list gets the pages that it needs, and
/// so does large print.
LaidOutReport layOutFamilyList(const ServiceList &list, QPageSize::PageSizeId size);

/// The list's page as HTML, in its own language.
Result<> writeFamilyListHtml(const ServiceList &list, const QString &path);
/// The list as plain text, in its own language.
QString familyListMessage(const ServiceList &list);
