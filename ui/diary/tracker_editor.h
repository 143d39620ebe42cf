// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/tracker.h"
#include "ui/kit/record_editor.h"

class QLabel;

/// The wording and the scale of one thing that is kept track of.
class TrackerEditor : public RecordEditor<Tracker> {
    Q_OBJECT
public:
    /// `written`: something was written of it already, so that another scale begins anew.
    TrackerEditor(const PageContext &context, const std::optional<Tracker> &before, const Tracker &fresh,
                  bool written, QWidget *parent);

protected:
    void complete(Tracker &tracker) const override;

private:
    void addScale();
    void showKind();

    bool m_written;
    QComboBox *m_kind = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_sheet = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_anew = nullptr;
};
