// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/report.h"

#include <QDateTime>

/// What stands on the paper that opens a book when its passphrase is forgotten.
struct RecoverySheet {
    QString book = {}; ///< the name of its file, without the folder
    QByteArray code = {};
    QDateTime madeAt = {};
};

Report recoverySheetReport(const RecoverySheet &sheet);
