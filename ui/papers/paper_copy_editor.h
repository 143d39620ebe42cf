// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/papers/paper_copy.h"
#include "ui/kit/record_editor.h"

/// Where a copy of a paper lies, and since when: a short form.
class PaperCopyEditor : public RecordEditor<PaperCopy> {
    Q_OBJECT
public:
    PaperCopyEditor(const PageContext &context, const std::optional<PaperCopy> &before,
                    const PaperCopy &fresh, QWidget *parent);

protected:
    void complete(PaperCopy &copy) const override;

private:
    DateField *m_since;
};
