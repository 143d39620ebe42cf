// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

class PaperDesk;
class PaperOverview;
class QStackedWidget;

/// Pages to take along: all of them at a glance, and the one that is chosen.
class PapersPage : public Page {
    Q_OBJECT
public:
    explicit PapersPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Papers"); }
    /// Prints what lies on the desk; among all papers there is nothing to print yet.
    void primaryAction() override;
    /// Chooses the paper of this paperId().
    void show(const QUuid &paper) override;
    using QWidget::show;
    bool openDraft(const DraftKey &draft) override;

private:
    void choose(const QString &name);

    QStackedWidget *m_views;
    PaperOverview *m_overview;
    PaperDesk *m_desk;
};
