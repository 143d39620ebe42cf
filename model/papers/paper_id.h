// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

/// By this a paper is shown as a record is: always the same for a name of the command line.
inline QUuid paperId(const QString &name) {
    static const QUuid papers(u"{6f1c7f0e-0d0f-4c58-9a53-7c5f4f0a2b11}");
    return QUuid::createUuidV5(papers, name);
}
