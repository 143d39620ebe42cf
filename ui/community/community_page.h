// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/resource.h"
#include "ui/kit/list_page.h"
#include "ui/kit/rows_model.h"

class QPushButton;

/// Services in the community, and where the family stands with each.
class CommunityPage : public ListPage {
    Q_OBJECT
public:
    explicit CommunityPage(const PageContext &context, QWidget *parent = nullptr);

    bool openDraft(const DraftKey &draft) override;

protected:
    void fillDetail(DetailView *detail, int row) override;
    void add() override;
    void edit(int row) override;
    void remove(int row) override;
    int rowOf(const QUuid &record) const override { return m_model.rowOf(record); }
    QUuid recordAt(int row) const override { return m_model.at(row).id.uuid(); }

private:
    void buildModel();
    void reload() override;
    void openEditor(const std::optional<Resource> &before);
    void addList(DetailView *detail, const Resource &resource);
    void addCall(DetailView *detail, const Resource &resource);
    void addLog(DetailView *detail, const Resource &resource);
    void askForList();
    void noteCall(const QUuid &record);
    QList<Resource> listed() const;
    void tellOutcomes();

    RowsModel<Resource> m_model;
    QPushButton *m_tell = nullptr; ///< seen where there is something to tell
};
