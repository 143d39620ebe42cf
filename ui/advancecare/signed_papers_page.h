// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/advancecare/signed_paper_table.h"
#include "ui/kit/record_page.h"

/// Which signed papers there are, where each lies and who has copies. Nobody is led here: one comes by a
/// quiet button, or searches for it.
class SignedPapersPage : public RecordPage<SignedPaperTable> {
    Q_OBJECT
public:
    explicit SignedPapersPage(const PageContext &context, QWidget *parent = nullptr);

    bool openDraft(const DraftKey &draft) override;

protected:
    void fillDetail(DetailView *detail, const SignedPaper &paper) override;
    RecordEditor<SignedPaper> *newEditor(const std::optional<SignedPaper> &before) override;
    Result<ChangeSet> removeStep(const SignedPaper &paper) const override;

private:
    void addPlace(DetailView *detail, const SignedPaper &paper);
    void addReplacement(DetailView *detail, const SignedPaper &paper);
    void addHoldersToTell(DetailView *detail, const SignedPaper &paper);
    void addHolders(DetailView *detail, const SignedPaper &paper);
    /// Writes down a newer paper that replaces this one.
    void replace(const SignedPaper &old);
    void tick(const SignedPaper &paper, int holder, bool isTold);
    const SignedPaper *find(const QUuid &id) const;
};
