// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/aboutme/about_me.h"
#include "ui/papers/paper_choices.h"

/// For whom the page about the child is, and what goes onto it.
class AboutMeChoices : public PaperChoices {
    Q_OBJECT
public:
    AboutMeChoices(const PageContext &context, PaperKind kind, QWidget *parent = nullptr);

protected:
    quint32 usualSections() const override;
    /// What is never for this reader cannot be ticked.
    bool isOffered(int section) const override;

private:
    AboutMeReader aboutMeReader() const;
};
