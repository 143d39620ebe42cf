// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_copies.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/papers/paper_copy_table.h"
#include "model/reports/copied_papers.h"
#include "ui/kit/history.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/widgets.h"
#include "ui/papers/paper_copy_editor.h"
#include "ui/papers/papers.h"

#include <QCheckBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString kCopyForm = u"copy"_s;

const PaperCopy *copyAt(const QList<PaperCopy> &copies, const QString &place) {
    const auto found = std::find_if(copies.begin(), copies.end(),
                                    [&place](const PaperCopy &copy) { return copy.place == place; });
    return found == copies.end() ? nullptr : &*found;
}

/// The usual ones, and those that the family wrote.
QStringList placesOf(const QList<PaperCopy> &copies) {
    QStringList places = usualCopyPlaces();
    for (const PaperCopy &copy : copies) {
        if (!places.contains(copy.place))
            places.append(copy.place);
    }
    return places;
}

} // namespace

PaperCopies::PaperCopies(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context) {
    setObjectName(u"copies"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(&context.store, &Store::changed, this, [this] {
        if (isVisible()) // else it is made when somebody looks
            rebuild();
    });
}

void PaperCopies::showPaper(const QString &paper) {
    m_paper = paper;
    if (isVisible())
        rebuild();
}

void PaperCopies::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    rebuild();
}

std::optional<PaperCopies::Copied> PaperCopies::read(const QString &paper) {
    const auto copies = readOrTell(m_context.history, m_context.store.table<PaperCopyTable>().of(paper));
    const auto mark =
        readOrTell(m_context.history, readContentMark(m_context.store, paper, m_context.clock.now()));
    if (!copies || !mark)
        return std::nullopt;
    return Copied{paper, *copies, *mark};
}

/// The keyboard stays where it was, by its name.
void PaperCopies::rebuild() {
    const QWidget *focused = window()->focusWidget();
    const QString name = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    beginAnew();
    addOtherPapers();
    if (hasLastingCopies(m_paper)) {
        if (const auto copied = read(m_paper))
            addPlaces(*copied);
    }
    addLinks();
    m_content->show();
    if (auto *again = name.isEmpty() ? nullptr : findChild<QWidget *>(name))
        again->setFocus();
}

void PaperCopies::beginAnew() {
    if (m_content) {
        m_content->hide();
        m_content->setParent(nullptr); // nothing in it is found by its name any more
        m_content->deleteLater();      // it may be what was just clicked
    }
    m_content = new QWidget;
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(scaled(4));
    layout()->addWidget(m_content);
}

void PaperCopies::addOtherPapers() {
    const auto all = readOrTell(m_context.history, m_context.store.table<PaperCopyTable>().all());
    for (const PaperEntry &entry : papers()) {
        const bool hasCopies = all && std::any_of(all->begin(), all->end(), [&entry](const PaperCopy &copy) {
                                   return copy.paper == entry.name;
                               });
        if (!hasCopies || entry.name == m_paper)
            continue;
        const auto copied = read(entry.name);
        const QString text =
            copied ? copiesFromBeforeText(copiesFromBefore(copied->copies, copied->markNow)) : QString();
        if (!text.isEmpty())
            //: a paper, and what is told of its copies
            m_rows->addWidget(mutedLabel(tr("%1: %2").arg(isolated(entry.title), isolated(text))));
    }
}

void PaperCopies::addPlaces(const Copied &copied) {
    m_rows->addWidget(strongLabel(tr("Where our copies are")));
    const QList<PaperCopy> before = copiesFromBefore(copied.copies, copied.markNow);
    if (!before.isEmpty()) {
        auto *ask = plainLabel(tr("%1. Please replace them.").arg(copiesFromBeforeText(before)));
        ask->setObjectName(u"fromBefore"_s);
        m_rows->addWidget(ask);
    }
    for (const QString &place : placesOf(copied.copies))
        addPlace(copied, place);
    auto *another = quietButton(tr("Another place…"), "plus-lg");
    another->setObjectName(u"anotherPlace"_s);
    connect(another, &QPushButton::clicked, this,
            [this, mark = copied.markNow] { edit(std::nullopt, mark); });
    m_rows->addWidget(another, 0, Qt::AlignLeading);
}

void PaperCopies::addPlace(const Copied &copied, const QString &place) {
    const PaperCopy *copy = copyAt(copied.copies, place);
    auto *box = checkBox(withoutMnemonic(place));
    box->setObjectName(u"place_"_s + place);
    box->setChecked(copy);
    connect(box, &QCheckBox::clicked, this,
            [this, copied, place](bool isThere) { tick(copied, place, isThere); });
    m_rows->addWidget(box);
    if (copy)
        addCopy(copied, *copy);
}

/// Since when it is there, and whether it is from before.
void PaperCopies::addCopy(const Copied &copied, const PaperCopy &copy) {
    auto *since = mutedLabel(tr("since %1").arg(isolated(dateText(copy.since))));
    auto *editing = iconButton(tr("Edit: %1").arg(isolated(copy.place)), "pencil");
    editing->setObjectName(u"edit_"_s + copy.place);
    connect(editing, &QToolButton::clicked, this, [this, copy, mark = copied.markNow] { edit(copy, mark); });
    auto *row = new QWidget;
    row->setLayout(headerRow(since, {editing}));
    row->layout()->setContentsMargins(scaled(28), 0, 0, 0);
    m_rows->addWidget(row);
    if (copiesFromBefore({copy}, copied.markNow).isEmpty())
        return;
    auto *replaced = checkBox(tr("Replaced today"));
    replaced->setObjectName(u"replaced_"_s + copy.place);
    //: a copy of a paper, by where it is
    replaced->setAccessibleName(tr("%1: replaced today").arg(isolated(copy.place)));
    connect(replaced, &QCheckBox::clicked, this, [this, copied, copy] { renew(copied, copy); });
    auto *indented = new QWidget;
    auto *layout = new QHBoxLayout(indented);
    layout->setContentsMargins(scaled(28), 0, 0, scaled(4));
    layout->addWidget(replaced, 1);
    m_rows->addWidget(indented);
}

/// Nobody is led there: it is a quiet word at the end.
void PaperCopies::addLinks() {
    auto *papers = quietButton(tr("Signed papers"), "folder2-open");
    papers->setObjectName(u"signedPapers"_s);
    connect(papers, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"signedpapers"_s, {}); });
    m_rows->addWidget(papers, 0, Qt::AlignLeading);
}

void PaperCopies::tick(const Copied &copied, const QString &place, bool isThere) {
    const PaperCopy *copy = copyAt(copied.copies, place);
    if (copy)
        m_context.history.perform({tr("Take a copy away"),
                                   {removing(*copy)},
                                   //: %1 is a place
                                   tr("%1: no copy there any more").arg(isolated(place))});
    else if (isThere)
        m_context.history.perform({tr("Note a copy"),
                                   {adding(PaperCopy{.paper = copied.paper,
                                                     .place = place,
                                                     .since = m_context.clock.today(),
                                                     .mark = copied.markNow})},
                                   //: %1 is a place
                                   tr("%1: a copy is there since today").arg(isolated(place))});
}

void PaperCopies::renew(const Copied &copied, const PaperCopy &copy) {
    const PaperCopy fresh = renewed(copy, copied.markNow, m_context.clock.today());
    m_context.history.perform(
        {tr("Replace a copy"), {replacing(copy, fresh)}, tr("%1: replaced today").arg(isolated(copy.place))});
}

void PaperCopies::edit(const std::optional<PaperCopy> &before, const QString &markNow) {
    const PaperCopy fresh{.paper = m_paper, .since = m_context.clock.today(), .mark = markNow};
    auto *editor = new PaperCopyEditor(m_context, before, fresh, this);
    editor->begin({u"papers/"_s + m_paper + u'/' + kCopyForm, idOf(before)},
                  before ? tr("Edit where a copy is") : tr("Note a copy"), [](const PaperCopy &after) {
                      //: a place, and since when a copy is there
                      return tr("%1: a copy is there since %2")
                          .arg(isolated(after.place), isolated(dateText(after.since)));
                  });
}

bool PaperCopies::openDraft(const DraftKey &draft) {
    if (draft.place.section(u'/', 2) != kCopyForm)
        return false;
    const auto copied = read(m_paper);
    if (!copied)
        return false;
    if (draft.record.isNull()) {
        edit(std::nullopt, copied->markNow);
        return true;
    }
    for (const PaperCopy &copy : copied->copies) {
        if (copy.id.uuid() == draft.record) {
            edit(copy, copied->markNow);
            return true;
        }
    }
    return false;
}
