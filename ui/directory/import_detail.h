// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_import.h"
#include "ui/kit/page.h"

#include <QDialog>

class QVBoxLayout;

/// What one import brought and what it could not take as it stood, long after it was done; it can be taken
/// out again from here.
class ImportDetail : public QDialog {
    Q_OBJECT
public:
    /// `what` is what it brought, in words.
    ImportDetail(const PageContext &context, const DirectoryImport &import, const QString &what,
                 QWidget *parent);

private:
    void addWords(QVBoxLayout *words, const QString &what);
    QList<QWidget *> buildButtons();
    void takeOut();

    PageContext m_context;
    const DirectoryImport m_import;
    QList<ProblemKind> m_problems;
    bool m_isNewest = false; ///< of its source
};
