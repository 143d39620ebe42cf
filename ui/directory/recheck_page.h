// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/service_list_model.h"
#include "ui/kit/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QStackedWidget;
class ServicePane;

/// The services that nobody made sure of for long, the oldest first: one key marks one, and the next is
/// there.
class RecheckPage : public Page {
    Q_OBJECT
public:
    explicit RecheckPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Re-check"); }
    void show(const QUuid &record) override;
    using QWidget::show;
    QUuid shownRecord() const override;

private:
    QWidget *buildHeader();
    QWidget *buildQueue();
    QWidget *buildMarks();
    void addMark(CheckedHow how, const QString &text, Qt::Key key, QList<QWidget *> &into);
    DirectorySearch wanted() const;
    void reload() override;
    void showCurrent();
    void mark(CheckedHow how);

    PageContext m_context;
    ServiceListModel m_model;
    QComboBox *m_after = nullptr;
    QCheckBox *m_onlyListed = nullptr;
    QCheckBox *m_onlyAlerted = nullptr;
    QLabel *m_count = nullptr;
    QListView *m_list = nullptr;
    ServicePane *m_pane = nullptr;
    QStackedWidget *m_states = nullptr;
    QWidget *m_marks = nullptr;
};
