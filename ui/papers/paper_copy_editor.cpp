// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_copy_editor.h"

PaperCopyEditor::PaperCopyEditor(const PageContext &context, const std::optional<PaperCopy> &before,
                                 const PaperCopy &fresh, QWidget *parent) :
    RecordEditor(tr("A copy of this paper"), context, before, fresh, parent) {
    saveByEnter();
    require(line(tr("Where the copy is"), &PaperCopy::place, "place"),
            tr("Please write where the copy is, such as the car."));
    m_since = addDate(tr("Since when"), start().since, "since");
    addRule(m_since, [this] {
        const auto day = m_since->date();
        if (!day)
            return m_since->problem();
        return *day <= today() ? QString() : tr("This day is still to come.");
    });
}

void PaperCopyEditor::complete(PaperCopy &copy) const {
    copy.since = m_since->date().value_or(copy.since);
}
