// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/attachments/attachment.h"
#include "ui/kit/page.h"

class QPushButton;
class QVBoxLayout;

/// The photos and papers of one record: a list, and what can be done with each. Files can be dropped on it.
class AttachmentsSection : public QWidget {
    Q_OBJECT
public:
    AttachmentsSection(const PageContext &context, AttachmentOwner kind, const QUuid &owner,
                       QWidget *parent = nullptr);

    void add(const QStringList &files);

protected:
    bool event(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void reload();
    void addRow(const Attachment &attachment, int row);
    void choose();
    void open(const Attachment &attachment);
    void saveAs(const Attachment &attachment);
    void remove(const Attachment &attachment);

    PageContext m_context;
    AttachmentOwner m_kind;
    QUuid m_owner;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
};
