// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/tracker.h"
#include "ui/kit/editor.h"

class QLabel;

/// The wording and the scale of one thing that is kept track of.
class TrackerEditor : public Editor {
    Q_OBJECT
public:
    /// `written`: something was written of it already, so that another scale begins anew.
    TrackerEditor(const Tracker &tracker, bool isNew, bool written, Prompts &prompts, QWidget *parent);

    Tracker tracker() const;

protected:
    bool validate() override;

private:
    void addScale();
    void showKind();

    Tracker m_tracker;
    bool m_written;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_unit = nullptr;
    QComboBox *m_sheet = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_anew = nullptr;
};
