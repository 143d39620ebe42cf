// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/copies_part.h"

/// Asks in words to replace the copies that are from before a change, a line for each paper that has such.
class CopiesToReplace : public CopiesPart {
    Q_OBJECT
public:
    using CopiesPart::CopiesPart;

private:
    void build(QVBoxLayout *rows) override;
};
