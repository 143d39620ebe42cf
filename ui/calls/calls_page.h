// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calls/call_table.h"
#include "ui/calls/call_editor.h"
#include "ui/kit/record_page.h"

/// All calls, with anybody: what is promised and waited for first, then the newest.
class CallsPage : public RecordPage<CallTable> {
    Q_OBJECT
public:
    explicit CallsPage(const PageContext &context, QWidget *parent = nullptr);

    bool openDraft(const DraftKey &draft) override;

protected:
    Result<QList<Call>> readRows() override;
    void fillDetail(DetailView *detail, const Call &call) override;
    RecordEditor<Call> *newEditor(const std::optional<Call> &before) override;

private:
    bool isWaitedFor(const Call &call) const;
    QString subtitleOf(const Call &call) const;
    int orderOf(const Call &call) const;
    void addPromise(DetailView *detail, const Call &call);
    void addLinks(DetailView *detail, const Call &call);
    QPushButton *link(const QString &text, const char *icon, const QString &place, const QUuid &record);

    CallSurroundings m_around;
    bool m_isOver = false; ///< the child has died: nothing is waited for
    QList<QUuid> m_open;   ///< calls whose promise is waited for, the first day first
};
