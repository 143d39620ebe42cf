// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/about_me_sheet.h"
#include "ui/papers/paper_choices.h"

class QComboBox;

/// For whom the page about the child is, and what it tells.
class AboutMeChoices : public PaperChoices {
    Q_OBJECT
public:
    explicit AboutMeChoices(const PageContext &context, QWidget *parent = nullptr);

    std::optional<Made> make(const PaperChoice &paper) override;

private:
    AboutMeReader reader() const;
    AboutMeChoice choice() const;
    void chooseUsual();

    QComboBox *m_reader;
    QList<QCheckBox *> m_topics;
    QCheckBox *m_photo = nullptr;
};
