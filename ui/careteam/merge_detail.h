// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact_merge.h"
#include "ui/kit/detail_view.h"

class QComboBox;
class QRadioButton;

/// One contact of a file to be read and decided on: what is new, and where both sides differ, mine
/// and theirs with a choice.
class MergeDetail : public DetailView {
    Q_OBJECT
public:
    explicit MergeDetail(const ContactMerge &merge, QWidget *parent = nullptr);

    /// Follows a choice that was made elsewhere.
    void showChoice(ContactChoice choice);

Q_SIGNALS:
    void choiceMade(ContactChoice choice);
    void keepChosen(ContactField field, Keep keep);

private:
    void buildWhole(const ContactMerge &merge);
    void buildDiffering(const ContactMerge &merge);
    void addChoice(ContactChoice chosen);
    void addDifference(const ContactMerge &merge, const ContactDifference &difference);
    QRadioButton *sideButton(ContactField field, Keep side, Keep kept);

    QComboBox *m_choice = nullptr;
    DetailView *m_differing = nullptr;
};
