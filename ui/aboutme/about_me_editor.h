// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/aboutme/about_me.h"
#include "ui/kit/record_editor.h"

/// What others are told, in the child's or the family's words.
class AboutMeEditor : public RecordEditor<AboutMe> {
    Q_OBJECT
public:
    AboutMeEditor(const PageContext &context, const std::optional<AboutMe> &before, QWidget *parent);

private:
    void addTopic(AboutTopic topic);
};
