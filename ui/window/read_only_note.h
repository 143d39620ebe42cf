// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

/// Says above every page that the open book can only be read; not there while it can be written.
class ReadOnlyNote : public QWidget {
    Q_OBJECT
public:
    explicit ReadOnlyNote(const PageContext &context, QWidget *parent = nullptr);
};
