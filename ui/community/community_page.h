// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calls/call.h"
#include "model/community/resource_table.h"
#include "ui/community/resource_editor.h"
#include "ui/kit/record_page.h"

#include <QPointer>

class QPushButton;

/// Services in the community, and where the family stands with each.
class CommunityPage : public RecordPage<ResourceTable> {
    Q_OBJECT
public:
    explicit CommunityPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void reload() override;
    Result<QList<Resource>> readRows() override;
    void fillDetail(DetailView *detail, const Resource &resource) override;
    RecordEditor<Resource> *newEditor(const std::optional<Resource> &before) override;
    Result<ChangeSet> saveStep(const QString &label, const std::optional<Resource> &before,
                               const Resource &after) const override;

private:
    void addList(DetailView *detail, const Resource &resource);
    void askForList();
    QList<Resource> listed() const;
    void tellOutcomes();

    QList<Call> m_calls;
    QPointer<ResourceEditor> m_editor; ///< the form that was opened last
    QPushButton *m_tell = nullptr;     ///< seen where there is something to tell
};
