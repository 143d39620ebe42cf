// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/passing_name.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

QString passingName(const QString &path) {
    return QFileInfo(path).absolutePath() + u"/.hearthbook-"_s + QUuid::createUuid().toString(QUuid::Id128);
}
