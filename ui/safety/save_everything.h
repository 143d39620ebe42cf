// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;
struct PageContext;

/// Asks where to, and saves everything in the book as files that other programs read. Says before that they
/// are not sealed.
void saveEverything(const PageContext &context, QWidget *parent);
