// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/resource.h"
#include "ui/kit/record_editor.h"

class ResourceEditor : public RecordEditor<Resource> {
    Q_OBJECT
public:
    ResourceEditor(const PageContext &context, const std::optional<Resource> &before, QWidget *parent);

    /// What a call brought that goes into the log; else nothing.
    QString toldToday() const;

private:
    void buildService();
    void buildOffer();
    void buildPlace();

    QPlainTextEdit *m_note = nullptr;
};
