// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/resource.h"
#include "ui/kit/record_editor.h"

/// What was heard from a service today, and where the family stands with it now.
class CallEditor : public RecordEditor<Resource> {
    Q_OBJECT
public:
    CallEditor(const PageContext &context, const Resource &resource, QWidget *parent);

protected:
    void complete(Resource &resource) const override;

private:
    /// Beside what they said.
    bool hasMore() const;

    QPlainTextEdit *m_text;
    QLineEdit *m_saidBy;
    QLineEdit *m_reference;
    QComboBox *m_state;
};
