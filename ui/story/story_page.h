// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

class AnalysisTab;
class QButtonGroup;
class QStackedWidget;
class TimelineTab;

/// The story over time: everything on one axis, and closer looks at it.
class StoryPage : public Page {
    Q_OBJECT
public:
    explicit StoryPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Over time"); }

private:
    QWidget *buildHeader();
    void showTab(int tab);
    void reload() override;

    PageContext m_context;
    QButtonGroup *m_tabs;
    QStackedWidget *m_stack;
    TimelineTab *m_timeline;
    AnalysisTab *m_closer = nullptr; ///< made when it is first looked at
};
