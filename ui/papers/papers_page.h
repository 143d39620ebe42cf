// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/papers.h"

#include <QTimer>

class PagePreview;
class PaperCopies;
class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QScrollArea;
class QStackedWidget;

/// Pages to take along: which one, what it holds, its paper, and what it looks like.
class PapersPage : public Page {
    Q_OBJECT
public:
    explicit PapersPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Papers"); }
    void primaryAction() override { print(); }
    /// Chooses the paper of this paperId().
    void show(const QUuid &paper) override;
    using QWidget::show;
    bool openDraft(const DraftKey &draft) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildChoices();
    void buildKinds(QWidget *into);
    void buildPaper(QWidget *into);
    void chooseKind(int kind);
    int contentWidth() const;
    void fitChoices();
    void changeLater();
    void showPreview();

    const PaperEntry &kind() const;
    std::optional<LaidOutReport> layOut();
    PaperChoice paper() const;
    QString suggestedName() const;
    void print();
    void savePdf();
    void saveHtml();
    void tell(const Result<> &written, const QString &done);

    PageContext m_context;
    QTimer m_later; ///< several changes at once make one new preview
    QList<PaperEntry> m_papers;
    QList<PaperChoices *> m_made; ///< for each kind; null until it is chosen
    QComboBox *m_kind = nullptr;
    QStackedWidget *m_kinds = nullptr;
    QScrollArea *m_choices = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_language = nullptr;
    QCheckBox *m_largePrint = nullptr;
    QLabel *m_reveals = nullptr;
    PaperCopies *m_copies = nullptr;
    PagePreview *m_preview = nullptr;
    QBoxLayout *m_both = nullptr; ///< the choices and the preview
};
