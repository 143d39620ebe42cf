// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_overview.h"

#include "model/base/clock.h"
#include "model/child/child_table.h"
#include "model/papers/paper_print_table.h"
#include "ui/kit/card_grid.h"
#include "ui/kit/fold.h"
#include "ui/kit/picture_card.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/papers/copies_to_replace.h"
#include "ui/papers/printed_papers.h"
#include "ui/printing/page_picture.h"
#include "ui/printing/paper_packs.h"

using namespace Qt::StringLiterals;

namespace {

QSize pictureSize() {
    return {scaled(72), scaled(96)};
}

} // namespace

QString packPlace(const QString &pack) {
    return u"pack/"_s + pack;
}

PaperOverview::PaperOverview(const PageContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_kinds(paperKinds()), m_paperGrid(new CardGrid),
    m_earlierGrid(new CardGrid), m_packGrid(new CardGrid) {
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    const bool isOver = hasChildDied(context.store);
    for (const PaperKind &kind : std::as_const(m_kinds)) {
        CardGrid *grid = isOver && !kind.looksBack ? m_earlierGrid : m_paperGrid;
        m_papers.append(addCard(grid, kind.name, kind.title, kind.purpose));
    }
    for (const PaperPack &pack : paperPacks()) {
        QStringList titles;
        for (const PackPart &part : pack.parts) {
            if (const auto kind = paperKindNamed(part.kind))
                titles.append(kind->title);
        }
        addCard(m_packGrid, packPlace(pack.name), pack.title, pack.purpose)
            ->setNote(QLocale().createSeparatedList(titles));
    }
    auto *toReplace = new CopiesToReplace(context);
    connect(toReplace, &CopiesToReplace::goTo, this, &PaperOverview::goTo);
    QWidget *before = buildFromBefore();
    QWidget *packs = buildPacks();
    column->addWidget(toReplace);
    column->addLayout(m_paperGrid);
    column->addWidget(before);
    column->addWidget(packs);
    before->setVisible(isOver);
    for (QWidget *toCome : {static_cast<QWidget *>(toReplace), packs})
        toCome->setHidden(isOver);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolling(content));
    connect(&context.store, &Store::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            showNow();
    });
}

/// After the child has died what looks back comes first; what was for the days to come stays, folded.
QWidget *PaperOverview::buildFromBefore() {
    auto *before = new Fold(tr("From before"), "fromBefore");
    before->content()->addLayout(m_earlierGrid);
    return before;
}

QWidget *PaperOverview::buildPacks() {
    auto *packs = new QWidget;
    auto *column = new QVBoxLayout(packs);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    column->addWidget(sectionLabel(tr("Several papers together")));
    column->addLayout(m_packGrid);
    return packs;
}

PictureCard *PaperOverview::addCard(CardGrid *grid, const QString &name, const QString &title,
                                    const QString &purpose) {
    auto *card = new PictureCard(title, purpose, pictureSize());
    card->setObjectName(u"paper-"_s + name);
    connect(card, &QPushButton::clicked, this, [this, name] { Q_EMIT chosen(name); });
    grid->addCard(card);
    return card;
}

void PaperOverview::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    arrange();
    if (m_isStale)
        showNow();
}

void PaperOverview::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PaperOverview::arrange() const {
    for (CardGrid *grid : {m_paperGrid, m_earlierGrid, m_packGrid})
        grid->arrange(width());
}

/// One paper after the other, whenever nothing else is to do: making them all takes a while in a large book.
void PaperOverview::showNow() {
    m_isStale = false;
    std::vector<IdleQueue::Part> parts;
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        parts.emplace_back([this, i] { showPaper(i); });
    m_queue.start(std::move(parts));
}

void PaperOverview::showPaper(qsizetype index) {
    const PaperKind &kind = m_kinds[index];
    const auto prints = readOrTell(m_context.history, m_context.store.table<PaperPrintTable>().all());
    if (!prints)
        return;
    if (const auto note = readOrTell(m_context.history, lastPrintedText(m_context, kind, *prints)))
        m_papers[index]->setNote(*note);
    const PaperOrder usual{.paper = {m_context.settings.paperSize()},
                           .now = m_context.clock.now(),
                           .emergencyNumber = m_context.settings.emergencyNumber()};
    const auto order = readOrTell(m_context.history, asLastTime(kind, m_context.store, usual));
    if (!order)
        return;
    if (const auto made = readOrTell(m_context.history, makePaper(kind, m_context.store, *order)))
        m_papers[index]->setPicture(
            pagePicture(made->laidOut.document, 0, pictureSize().width(), devicePixelRatioF()));
}
