// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/comfort/comfort_page.h"
#include "ui/kit/page.h"

struct LaidOutReport;
class QPushButton;
class QScrollArea;
class QStackedWidget;

/// How a child who does not speak shows what he or she feels, to be read and to be printed.
class ComfortSheetPage : public Page {
    Q_OBJECT
public:
    explicit ComfortSheetPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Signs and comfort"); }
    void primaryAction() override { edit(); }
    bool openDraft(const DraftKey &draft) override;

private:
    QWidget *buildHeader();
    QWidget *buildSheet(const ComfortPage &page);
    void reload() override;
    void edit();
    std::optional<LaidOutReport> layOut();
    void print();
    void savePdf();

    PageContext m_context;
    std::optional<ComfortPage> m_page;
    QList<QPushButton *> m_paperButtons;
    QStackedWidget *m_states;
    QScrollArea *m_area;
};
