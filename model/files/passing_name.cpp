// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/passing_name.h"

#include <QFileInfo>
#include <QUuid>

QString passingName(const QString &path) {
    return QFileInfo(path).absolutePath() + QStringLiteral("/.hearthbook-") +
           QUuid::createUuid().toString(QUuid::Id128);
}
