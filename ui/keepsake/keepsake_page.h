// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/keepsake_book.h"
#include "ui/kit/page.h"
#include "ui/printing/laid_out_report.h"

#include <QStandardItemModel>
#include <QTimer>

class PagePreview;
class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QListView;
class QPushButton;

/// The keepsake book: its name, the pieces in it, one tick for each, and how it will look on paper.
class KeepsakePage : public Page {
    Q_OBJECT
public:
    explicit KeepsakePage(const PageContext &context, QWidget *parent = nullptr);
    ~KeepsakePage() override;

    QString title() const override { return tr("Keepsake book"); }
    void primaryAction() override { print(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void reload() override;
    QWidget *buildHeader();
    QWidget *buildChoices();
    void fillPieces();
    void addPieces(KeepsakeKind kind, const QString &heading);
    void choosePiece(const QStandardItem *item);
    void keep(const Keepsake &after);
    std::optional<LaidOutReport> layOut();
    void showPreview();
    void print();
    void savePdf();

    PageContext m_context;
    KeepsakeBook m_book;
    QStandardItemModel m_pieces;
    QTimer m_later; ///< the preview, once all of a change is there
    QList<QPushButton *> m_paperButtons;
    QLineEdit *m_name = nullptr;
    QCheckBox *m_hasPhoto = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_choices = nullptr;
    QBoxLayout *m_both = nullptr;
    PagePreview *m_preview;
};
