// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"
#include "ui/kit/page.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

/// A jar of good moments: one at a time, drawn without order, large and quiet.
class MomentCollection : public QDialog {
    Q_OBJECT
public:
    /// `moments` are not empty.
    MomentCollection(const PageContext &context, QList<DiaryEntry> moments, QWidget *parent);

private:
    void showNext();
    void show(const DiaryEntry &moment);
    using QDialog::show;

    PageContext m_context;
    QList<DiaryEntry> m_moments; ///< in the order in which they come
    qsizetype m_next = 0;
    QVBoxLayout *m_content;
};
