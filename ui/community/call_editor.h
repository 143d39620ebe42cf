// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/resource.h"
#include "ui/kit/short_sheet.h"

/// What was heard from a service today, and where the family stands with it now.
class CallEditor : public ShortSheet<Resource> {
    Q_OBJECT
public:
    CallEditor(const PageContext &context, const Resource &resource, QWidget *parent);

    QString outcome(const Resource &after) const override;

protected:
    void complete(Resource &resource) const override;

private:
    /// Beside what they said.
    bool hasMore() const;
    QString dayMessage() const;

    QPlainTextEdit *m_text;
    QLineEdit *m_saidBy;
    QLineEdit *m_reference;
    QComboBox *m_state;
    DateField *m_callBack;
    QCheckBox *m_came = nullptr; ///< while a call is promised
};
