// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comfort/comfort_page.h"
#include "ui/kit/editor.h"

class SignsField;

/// The comfort page in the family's words.
class ComfortEditor : public Editor {
    Q_OBJECT
public:
    ComfortEditor(const ComfortPage &page, Prompts &prompts, QWidget *parent);

    ComfortPage page() const;

private:
    ComfortPage m_page;
    QPlainTextEdit *m_goodDay;
    QPlainTextEdit *m_hardDay;
    SignsField *m_signs;
    QPlainTextEdit *m_usualPains;
    QPlainTextEdit *m_calms;
    QPlainTextEdit *m_pleaseNot;
};
