// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/visit_summary.h"
#include "ui/printing/visit_summary_layout.h"
#include "ui/shell/page.h"

#include <QTimer>

class DateField;
class PagePreview;
class QCheckBox;
class QComboBox;
class QLabel;
class QScrollArea;

/// Pages to take along. The visit summary: its time, its parts, its paper, and what it looks like.
class PapersPage : public Page {
    Q_OBJECT
public:
    explicit PapersPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Papers"); }
    void primaryAction() override { print(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildChoices();
    void buildPeriod(QWidget *into);
    void buildSections(QWidget *into);
    void buildPaper(QWidget *into);
    void changeLater();
    void showPreview();

    std::optional<LaidOutReport> layOut();
    SummarySections sections() const;
    PaperChoice paper() const;
    QString suggestedName(const QString &ending) const;
    void print();
    void savePdf();
    void saveHtml();
    void tell(const Result<> &written, const QString &done);

    PageContext m_context;
    QTimer m_later; ///< several changes at once make one new preview
    DateField *m_since = nullptr;
    QLabel *m_sinceMessage = nullptr;
    QList<QCheckBox *> m_sections;
    QScrollArea *m_choices = nullptr;
    QComboBox *m_paper = nullptr;
    QCheckBox *m_largePrint = nullptr;
    QLabel *m_reveals = nullptr;
    PagePreview *m_preview = nullptr;
};
