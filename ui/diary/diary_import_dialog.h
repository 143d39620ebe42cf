// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/diary/exchange/diary_source.h"
#include "ui/kit/page.h"

#include <QDialog>
#include <memory>

class DiaryReview;
class HealthChoice;
class QStackedWidget;
class WorkView;

/// All that was read of a file, understood in one way.
struct DiaryReading {
    DiaryRows rows = {};
    DiaryPlan plan = {};
    KnownEntries known = {};
    ImportOutcome counted = {};
};

/// Brings a diary of another program into the book: looks through the file, shows what it found, and writes
/// nothing before the person says so. The file is read beside the window; what needs the book asks the window
/// in between, so that it can be stopped.
class DiaryImportDialog : public QDialog {
    Q_OBJECT
public:
    DiaryImportDialog(const PageContext &context, QString file, QWidget *parent);
    ~DiaryImportDialog() override;

    void start();
    void done(int result) override;

private:
    using Reading = std::shared_ptr<DiaryReading>;

    Progress begin(const QString &what);
    template <typename Value>
    void work(const QString &what, const std::function<Result<Value>(const Progress &)> &does,
              const std::function<void(Value)> &then);
    void fail(const Error &error);
    void found(const DiarySource &source);
    void chooseKinds();
    void read();
    void change(const DiaryPlan &plan);
    void count(const Reading &reading);
    void show(const Reading &reading);
    void bringIn();
    void write(const ImportOutcome &outcome);
    ChangeSet step(const ImportOutcome &outcome) const;

    PageContext m_context;
    QString m_file;
    std::shared_ptr<const DiarySource> m_source;
    DiaryShape m_shape;
    Reading m_reading;
    Progress m_progress;
    QStackedWidget *m_stack;
    WorkView *m_work;
    DiaryReview *m_review = nullptr;
    HealthChoice *m_kinds = nullptr;
    bool m_isBringingIn = false;
    bool m_isBusy = false;    ///< with the book
    bool m_isLeaving = false; ///< as soon as the book is free
};
