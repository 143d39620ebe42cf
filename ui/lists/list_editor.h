// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/service_list.h"
#include "ui/kit/editor.h"

/// A list's label, heading, worker and looks. Its services are edited on the page itself.
class ListEditor : public Editor {
    Q_OBJECT
public:
    ListEditor(const ServiceList &list, bool isNew, Prompts &prompts, QWidget *parent);

    ServiceList list() const;

protected:
    bool validate() override;

private:
    ServiceList m_list;
    QLineEdit *m_label = nullptr;
    QLineEdit *m_heading = nullptr;
    QLineEdit *m_headingSpanish = nullptr;
    QPlainTextEdit *m_preparedBy = nullptr;
    QComboBox *m_language = nullptr;
    QCheckBox *m_largePrint = nullptr;
    QCheckBox *m_byNeed = nullptr;
    QCheckBox *m_codes = nullptr;
};
