// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/real_place.h"

#include <QFileInfo>

QString realPlace(const QString &path) {
    constexpr int mostLinks = 40; // as the kernel follows
    QFileInfo file(path);
    for (int i = 0; i < mostLinks && file.isSymLink(); ++i)
        file.setFile(file.symLinkTarget());
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}
