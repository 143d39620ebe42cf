// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"
#include "ui/kit/list_page.h"
#include "ui/kit/rows_model.h"

class QPushButton;

/// The people and services around the child, and how to reach them.
class CareTeamPage : public ListPage {
    Q_OBJECT
public:
    explicit CareTeamPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void fillDetail(DetailView *detail, int row) override;
    void add() override;
    void edit(int row) override;
    void remove(int row) override;
    int rowOf(const QUuid &record) const override { return m_model.rowOf(record); }
    QUuid recordAt(int row) const override { return m_model.at(row).id.uuid(); }
    QString searched(const QString &typed) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void reload() override;
    void buildModel();
    void buildExchange();
    void addNext(DetailView *detail, const Contact &contact);
    void askForFiles();
    void openEditor(const std::optional<Contact> &before);

    RowsModel<Contact> m_model;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
};
