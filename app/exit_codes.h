// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextStream>

// With which code a command without a window ends.
inline constexpr int kDone = 0;
inline constexpr int kCouldNot = 1;   ///< it, or a part of it, could not be done
inline constexpr int kWrongUsage = 2; ///< the command was not understood

/// Says in one sentence why a command ends so.
inline int refuse(QTextStream &err, const QString &sentence, int code) {
    err << sentence << Qt::endl;
    return code;
}
