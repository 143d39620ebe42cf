// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/learning/brochure_table.h"
#include "ui/kit/record_page.h"

/// What others wrote, to be read by the family. Nothing here opens by itself, and nothing is fetched: an
/// address is a text to copy, or a code for the camera of a phone.
class BrochuresPage : public RecordPage<BrochureTable> {
    Q_OBJECT
public:
    explicit BrochuresPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    Result<QList<Brochure>> readRows() override;
    void fillDetail(DetailView *detail, const Brochure &brochure) override;
    RecordEditor<Brochure> *newEditor(const std::optional<Brochure> &before) override;

private:
    void addStarters();
    void addMarks(DetailView *detail, const Brochure &brochure);
    void addAddress(DetailView *detail, const Brochure &brochure);
    void mark(const Brochure &before, const Brochure &after, const QString &step, const QString &outcome);

    QPushButton *m_starters;
    QList<Brochure> m_missing;
};
