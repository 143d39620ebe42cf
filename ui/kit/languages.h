// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A language of the program by its code, and its own name for itself. An empty code: as the system.
struct Language {
    QString code = {};
    QString name = {};
};

QList<Language> languages();
