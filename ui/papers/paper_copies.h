// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/copies_part.h"

/// Where our copies of a paper lie, with a tick for each place; and for each that is from before a change a
/// tick that it was replaced.
class PaperCopies : public CopiesPart {
    Q_OBJECT
public:
    explicit PaperCopies(const PageContext &context, QWidget *parent = nullptr);

    /// Shows those of the paper with this name of the command line.
    void showPaper(const QString &paper);
    /// Opens the form again in which something was typed and not saved; false where it is none of ours.
    bool openDraft(const DraftKey &draft);

private:
    void build(QVBoxLayout *rows) override;
    void addPlaces(QVBoxLayout *rows, const Copied &copied);
    QWidget *buildPlace(const Copied &copied, const QString &place);
    QWidget *buildReplaced(const Copied &copied, const PaperCopy &copy);

    void tick(const Copied &copied, const QString &place, bool isThere);
    void renew(const Copied &copied, const PaperCopy &copy);
    void edit(const std::optional<PaperCopy> &before, const QString &markNow);

    QString m_paper;
};
