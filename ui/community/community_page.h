// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/resource_table.h"
#include "ui/kit/record_page.h"

class QPushButton;

/// Services in the community, and where the family stands with each.
class CommunityPage : public RecordPage<ResourceTable> {
    Q_OBJECT
public:
    explicit CommunityPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void reload() override;
    void fillDetail(DetailView *detail, const Resource &resource) override;
    ShortSheet<Resource> *newSheet(const QString &act, const Resource &resource) override;
    RecordEditor<Resource> *newEditor(const std::optional<Resource> &before) override;

private:
    void addList(DetailView *detail, const Resource &resource);
    void addCall(DetailView *detail, const Resource &resource);
    void addLog(DetailView *detail, const Resource &resource);
    void askForList();
    QList<Resource> listed() const;
    void tellOutcomes();

    QPushButton *m_tell = nullptr; ///< seen where there is something to tell
};
