// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/wishes_sheet.h"
#include "ui/advancecare/wishes_editor.h"
#include "ui/kit/page.h"
#include "ui/printing/laid_out_report.h"

class DetailView;
class QPushButton;
class QScrollArea;

/// What the child and the family wish. The end of life stands folded away, and is printed only when somebody
/// says so.
class WishesPage : public Page {
    Q_OBJECT
public:
    explicit WishesPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Wishes"); }
    void primaryAction() override { edit(WishesEditor::Part::Living); }
    bool openDraft(const DraftKey &draft) override;

private:
    void reload() override;
    QWidget *buildHeader();
    QWidget *buildSheet();
    QWidget *buildWritten();
    QWidget *buildEndOfLife();
    void addTopic(DetailView *detail, WishTopic topic);
    void edit(WishesEditor::Part part);
    void print();
    void savePdf();
    /// The page, once the person has seen what it tells; nothing where they changed their mind.
    std::optional<LaidOutReport> askAndLayOut(const QString &action);
    std::optional<WishesExtent> askExtent(const WishesSheet &sheet, const QString &action);

    PageContext m_context;
    std::optional<Wishes> m_wishes;
    QList<QPushButton *> m_paperButtons;
    QScrollArea *m_area;
    bool m_isEndOfLifeOpen = false;
};
