// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/needs/need.h"
#include "ui/kit/page.h"

#include <QDialog>

class MessageBar;

/// The family asks a social worker for help with what they ticked: they see all that the file holds, and save
/// it. Nothing is sent.
class NeedsFileDialog : public QDialog {
    Q_OBJECT
public:
    NeedsFileDialog(const PageContext &context, const QList<Need> &needs, QWidget *parent);

private:
    void save();

    PageContext m_context;
    QList<Need> m_needs;
    MessageBar *m_messages = nullptr;
};
