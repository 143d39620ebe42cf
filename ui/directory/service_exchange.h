// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/file_kind.h"
#include "ui/kit/page.h"

/// Brings the services of the files in, with a dialog over `parent` that can stop it and tells what came of
/// it.
void importServices(const PageContext &context, const QStringList &files, QWidget *parent);

/// HSDS and other tables, which become services of the directory.
FileKind serviceFiles();

/// Brings the national services in that come with Hearthbook, as one step that can be taken back.
void bringInStarterList(const PageContext &context);

/// Asks where to, and saves all services as HSDS 3.1 JSON.
void exportAllServices(const PageContext &context, QWidget *parent);
