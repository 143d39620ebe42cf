// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/directory/hsds/service_sheet.h"
#include "ui/kit/page.h"

#include <QDialog>
#include <memory>

class QStackedWidget;
class QVBoxLayout;
class WorkView;

/// Brings services in as one step of undo. Of plain tables it asks first what their columns say. While it
/// works, it can be stopped and the window lives; then it tells what came of it.
class ServiceImportDialog : public QDialog {
    Q_OBJECT
public:
    ServiceImportDialog(const PageContext &context, const QStringList &files, QWidget *parent);
    ~ServiceImportDialog() override;

    void start();
    void done(int result) override;

private:
    void lookAtNextSheet();
    void review(const ServiceSheet &looked);
    const MappedSheet *alike(const ServiceSheet &sheet) const;
    ServiceSheet asBefore(const ServiceSheet &looked) const;
    void begin();
    void work();
    ChangeSet step(const DirectoryImport &import) const;
    void showOutcome(const DirectoryImport &import);
    void showFailure(const Error &error);
    QVBoxLayout *beginOutcome(const QString &title);
    void endOutcome(QVBoxLayout *words);
    ImportQuestions questions();
    bool ask(const QString &title, const QString &text, const QString &yes, const QString &no);

    PageContext m_context;
    QStringList m_files;
    QStringList m_unseen; ///< tables that are still to be looked at
    QList<MappedSheet> m_sheets;
    std::shared_ptr<HsdsReport> m_report = std::make_shared<HsdsReport>();
    Progress m_progress;
    QStackedWidget *m_stack;
    WorkView *m_work;
    QWidget *m_outcome = nullptr;
    bool m_isBusy = false;    ///< with the book
    bool m_isLeaving = false; ///< as soon as the book is free
};
