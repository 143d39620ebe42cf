// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/book_ancestry.h"

#include <QDialog>

/// Asks before a copy of a book is opened that lacks something that this computer has seen in the book.
class OlderCopyDialog : public QDialog {
    Q_OBJECT
public:
    OlderCopyDialog(const QString &path, Descent descent, const BookState &seen, const BookState &found,
                    QWidget *parent = nullptr);

    /// The person would rather open another book. When accepted, this one all the same.
    bool wantsOther() const { return m_wantsOther; }

private:
    bool m_wantsOther = false;
};
