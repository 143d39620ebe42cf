// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/vcard/contact_files.h"
#include "ui/kit/file_kind.h"
#include "ui/kit/page.h"

#include <QStringList>

/// Reads contact files for a book, with photos that are small enough for it.
ContactFiles readForBook(const QStringList &files);

/// Reads contact files and opens their review over `parent`. When nobody is in them, the window says
/// why and nothing is opened.
void importContacts(const PageContext &context, const QStringList &files, QWidget *parent);

/// Asks where to, and saves the whole care team as a contact file.
void exportCareTeam(const PageContext &context, CardVersion version, QWidget *parent);

/// Contact files (vCard), which become people of the care team.
FileKind contactFiles();
