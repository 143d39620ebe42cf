// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/papers/paper_copy.h"
#include "ui/kit/page.h"

class QVBoxLayout;

/// Where our copies of a paper lie, with a tick for each place, and which of them are from before a change.
/// Says in words which copies of other papers are.
class PaperCopies : public QWidget {
    Q_OBJECT
public:
    explicit PaperCopies(const PageContext &context, QWidget *parent = nullptr);

    /// Shows those of the paper with this name of the command line.
    void showPaper(const QString &paper);
    /// Opens the form again in which something was typed and not saved; false where it is none of ours.
    bool openDraft(const DraftKey &draft);

Q_SIGNALS:
    /// As Page::goTo.
    void goTo(const QString &pageName, const QUuid &record);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// The copies of a paper, and what it tells now.
    struct Copied {
        QString paper = {};
        QList<PaperCopy> copies = {};
        QString markNow = {};
    };
    std::optional<Copied> read(const QString &paper);
    void rebuild();
    void beginAnew();
    void addOtherPapers();
    void addPlaces(const Copied &copied);
    void addPlace(const Copied &copied, const QString &place);
    void addCopy(const Copied &copied, const PaperCopy &copy);
    void addLinks();

    void tick(const Copied &copied, const QString &place, bool isThere);
    void renew(const Copied &copied, const PaperCopy &copy);
    void edit(const std::optional<PaperCopy> &before, const QString &markNow);

    PageContext m_context;
    QString m_paper;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_rows = nullptr; ///< in the content
};
