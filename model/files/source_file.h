// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QFile>

/// Opens a file that somebody chose. A pipe or a device, which may never end, is refused like a folder.
Result<> openSource(QFile &file);

/// All of a small file; of a longer one, one byte more than `most`, so that it is noticed.
Result<QByteArray> readSource(const QString &path, qint64 most);
