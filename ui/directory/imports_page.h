// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_import.h"
#include "ui/kit/page.h"
#include "ui/kit/rows_model.h"

class QStackedWidget;

/// Where the services of a directory come from: brings files in, and says what each brought.
class ImportsPage : public Page {
    Q_OBJECT
public:
    explicit ImportsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Import"); }
    void primaryAction() override;

private:
    struct Row {
        Id<DirectoryImport> id;
        QString name = {};
        QString what = {};
        friend bool operator==(const Row &, const Row &) = default;
    };

    QWidget *buildHeader();
    QWidget *buildBody();
    QWidget *buildList();
    void open(const QModelIndex &index);
    void reload() override;

    PageContext m_context;
    RowsModel<Row> m_model;
    QStackedWidget *m_states = nullptr;
};
