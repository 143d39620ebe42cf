// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/advancecare/wishes.h"
#include "ui/kit/record_editor.h"

/// What the child says and what the family says, for each topic. What is about the end of life has a form of
/// its own.
class WishesEditor : public RecordEditor<Wishes> {
    Q_OBJECT
public:
    enum class Part { Living, EndOfLife };

    WishesEditor(const PageContext &context, const std::optional<Wishes> &before, Part part, QWidget *parent);

private:
    void buildLiving();
    void buildEndOfLife();
    void addTopic(WishTopic topic);
};
