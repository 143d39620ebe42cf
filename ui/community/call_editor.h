// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/resource.h"
#include "ui/kit/editor.h"

/// What was heard from a service today, and where the family stands with it now.
class CallEditor : public Editor {
    Q_OBJECT
public:
    CallEditor(const Resource &resource, QDate today, Prompts &prompts, QWidget *parent);

    Resource resource() const;

protected:
    bool validate() override;

private:
    Resource m_resource;
    QDate m_today;
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_saidBy = nullptr;
    QLineEdit *m_reference = nullptr;
    QComboBox *m_state = nullptr;
};
