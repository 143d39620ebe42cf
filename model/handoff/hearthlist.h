// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/import_problem.h"
#include "model/base/result.h"
#include "model/lists/service_list.h"

#include <QByteArray>

// The handoff file of docs/hearthlist.md: an open JSON document with HSDS 3.1 services. It says nothing of a
// family, not even the list's label.

inline constexpr qint64 kLongestHearthlist = 16 * 1024 * 1024; ///< bytes
inline constexpr int kMostOfHearthlist = 1000;                 ///< services

QByteArray writeHearthlist(const ServiceList &list);

struct ReceivedList {
    ServiceList list = {};
    QList<Problem> problems = {}; ///< line: which service
};
/// An error where it is no list at all, or one of a newer program.
Result<ReceivedList> readHearthlist(const QByteArray &file);
