// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/idle_queue.h"
#include "ui/kit/page.h"
#include "ui/printing/paper_kinds.h"

class CardGrid;
class PictureCard;

/// Every paper as a small picture of its first page, with what it is for and when it was printed; and the
/// packs.
class PaperOverview : public QWidget {
    Q_OBJECT
public:
    explicit PaperOverview(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    /// As Page::goTo.
    void goTo(const QString &pageName, const QUuid &record);
    void chosen(const QString &name); ///< a paper, or a pack as packPlace() names it

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildFromBefore();
    QWidget *buildPacks();
    PictureCard *addCard(CardGrid *grid, const QString &name, const QString &title, const QString &purpose);
    void arrange() const;
    void showNow();
    void showPaper(qsizetype index);

    PageContext m_context;
    QList<PaperKind> m_kinds;
    QList<PictureCard *> m_papers; ///< in the order of the kinds
    CardGrid *m_paperGrid;
    CardGrid *m_earlierGrid; ///< kept as from before
    CardGrid *m_packGrid;
    IdleQueue m_queue; ///< the papers that are not drawn yet
    bool m_isStale = true;
};

/// How a pack is named among the papers.
QString packPlace(const QString &pack);
