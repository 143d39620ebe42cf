// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/keyfacts/key_fact.h"

#include <QStringList>

/// What the fields of a key fact are called for one kind, in the language of the program. Empty is a field
/// that this kind does not have.
struct KeyFactFields {
    QString what = {};
    QString detail = {};
    QString further = {};
    QString call = {};
    QString since = {};
    QString until = {};
    QString saidBy = {};
    QString saidOn = {};
    QStringList usual = {};   ///< what is often written as `what`
    QString whatMissing = {}; ///< what is said where `what` is left blank
};

KeyFactFields fieldsOf(KeyFactKind kind);
