// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What a crash or a log could tell of a book stays inside: no core file of this program is written, as it
/// would hold open pages and keys.
void writeNoCoreFiles();

/// From now on, what Qt and we write to the log says where it comes from and never what it was about: such a
/// text may quote what somebody typed. With HEARTHBOOK_LOG=whole it is as it is, to find an error.
void logWithoutContent();

/// The handler behind logWithoutContent().
void logPlaceAlone(QtMsgType type, const QMessageLogContext &context, const QString &text);
