// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/advancecare/signed_paper.h"
#include "ui/kit/record_editor.h"

/// The form in which is written down that a paper exists, and where it lies.
class SignedPaperEditor : public RecordEditor<SignedPaper> {
    Q_OBJECT
public:
    /// A new paper begins as `fresh`. `all` are those of the book, of which one may have replaced this one.
    SignedPaperEditor(const PageContext &context, const std::optional<SignedPaper> &before,
                      const SignedPaper &fresh, const QList<SignedPaper> &all, QWidget *parent);

protected:
    void complete(SignedPaper &paper) const override;

private:
    void buildHolders();
    void buildReplacement(const QList<SignedPaper> &all);
};
