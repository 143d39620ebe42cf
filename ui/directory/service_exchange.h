// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

/// How files of services that can be brought in end, without the dot.
QStringList serviceFileEndings();

/// Asks for files with services; empty when the person thinks better of it.
QStringList askForServiceFiles(Prompts &prompts, QWidget *parent);

/// Brings the services of the files in, with a dialog over `parent` that can stop it and tells what came of
/// it.
void importServices(const PageContext &context, const QStringList &files, QWidget *parent);

/// Asks for files, and brings in what is in them.
void bringInServices(const PageContext &context, QWidget *parent);

/// Brings the national services in that come with Hearthbook, as one step that can be taken back.
void bringInStarterList(const PageContext &context);

/// Asks where to, and saves all services as HSDS 3.1 JSON.
void exportAllServices(const PageContext &context, QWidget *parent);
