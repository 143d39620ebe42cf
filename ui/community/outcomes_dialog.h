// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/handoff/outcome.h"
#include "ui/kit/page.h"

#include <QDialog>

class MessageBar;
class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

/// The family tells whoever gave them a list what came of it: they choose what, see every word of it, and
/// save it as a file. Nothing is sent.
class OutcomesDialog : public QDialog {
    Q_OBJECT
public:
    /// `resources`: those of which a list told; there must be one.
    OutcomesDialog(const PageContext &context, const QList<Resource> &resources, const QList<Call> &calls,
                   QWidget *parent);

    QList<ServiceOutcome> chosen() const;

private:
    void addServices(QVBoxLayout *column);
    void addReveals(QVBoxLayout *column);
    void showChosen();
    void save();

    PageContext m_context;
    QList<Resource> m_resources;
    QList<Call> m_calls;
    QList<QCheckBox *> m_boxes; ///< one for each
    QCheckBox *m_withNotes = nullptr;
    QPlainTextEdit *m_reveals = nullptr;
    QPushButton *m_save = nullptr;
    MessageBar *m_messages = nullptr;
    bool m_isResting;
};
