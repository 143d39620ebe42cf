// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/service_list.h"
#include "ui/kit/editor.h"

/// What the worker says of one service of a list, in one language or in both.
class ListItemEditor : public Editor {
    Q_OBJECT
public:
    ListItemEditor(const ServiceListItem &item, Prompts &prompts, QWidget *parent);

    ServiceListItem item() const;

private:
    ServiceListItem m_item;
    QComboBox *m_need = nullptr;
    QPlainTextEdit *m_why = nullptr;
    QPlainTextEdit *m_next = nullptr;
    QPlainTextEdit *m_whySpanish = nullptr;
    QPlainTextEdit *m_nextSpanish = nullptr;
};
