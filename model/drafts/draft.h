// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

/// Where typed words belong that were not saved yet: one place of the window, and there one record
/// (none for a new one).
struct DraftKey {
    QString place = {};
    QUuid record = {};

    friend bool operator==(const DraftKey &, const DraftKey &) = default;
};

/// What was typed and not saved yet. The model does not look into `content`: it is as the editor wrote it.
struct Draft {
    DraftKey key = {};
    QByteArray content = {};
};
