// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/timeline.h"
#include "ui/papers/paper_choices.h"

/// From when the page over time goes, and what stands on it.
class TimelineChoices : public PaperChoices {
    Q_OBJECT
public:
    explicit TimelineChoices(const PageContext &context, QWidget *parent = nullptr);

    std::optional<Made> make(const PaperChoice &paper) override;

private:
    QList<StoryKind> kinds() const;

    QList<QCheckBox *> m_kinds;
};
