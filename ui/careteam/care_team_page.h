// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calls/call.h"
#include "model/careteam/contact_table.h"
#include "ui/kit/record_page.h"

class QPushButton;

/// The people and services around the child, and how to reach them.
class CareTeamPage : public RecordPage<ContactTable> {
    Q_OBJECT
public:
    explicit CareTeamPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    Result<QList<Contact>> readRows() override;
    void fillDetail(DetailView *detail, const Contact &contact) override;
    RecordEditor<Contact> *newEditor(const std::optional<Contact> &before) override;
    Result<ChangeSet> removeStep(const Contact &contact) const override;
    QString searched(const QString &typed) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildExchange();
    void addNext(DetailView *detail, const Contact &contact);
    void askForFiles();

    QList<Call> m_calls;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
};
