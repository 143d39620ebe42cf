// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_copies.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/papers/paper_copy_table.h"
#include "ui/kit/history.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/widgets.h"
#include "ui/papers/paper_copy_editor.h"
#include "ui/printing/paper_kinds.h"

#include <QCheckBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString kCopyForm = u"copy"_s;
constexpr int kUnderTick = 28; ///< where the words of a tick begin

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

PaperCopies::PaperCopies(const PageContext &context, QWidget *parent) : CopiesPart(context, parent) {
    setObjectName(u"copies"_s);
}

void PaperCopies::showPaper(const QString &paper) {
    m_paper = paper;
    if (isVisible())
        rebuild();
}

/// To the signed papers nobody is led: they are a quiet word at the end.
void PaperCopies::build(QVBoxLayout *rows) {
    if (const auto kind = paperKindNamed(m_paper); kind && kind->lasts) {
        if (const auto copied = read(m_paper))
            addPlaces(rows, *copied);
    }
    auto *papers = quietButton(tr("Signed papers"), "folder2-open");
    papers->setObjectName(u"signedPapers"_s);
    connect(papers, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"signedpapers"_s, {}); });
    rows->addWidget(papers, 0, Qt::AlignLeading);
}

void PaperCopies::addPlaces(QVBoxLayout *rows, const Copied &copied) {
    rows->addWidget(strongLabel(tr("Where our copies are")));
    const QList<PaperCopy> before = copiesFromBefore(copied.copies, copied.markNow);
    for (const QString &place : placesOf(copied.copies)) {
        rows->addWidget(buildPlace(copied, place));
        if (const PaperCopy *old = copyAt(before, place))
            rows->addWidget(buildReplaced(copied, *old));
    }
    auto *another = quietButton(tr("Another place…"), "plus-lg");
    another->setObjectName(u"anotherPlace"_s);
    connect(another, &QPushButton::clicked, this,
            [this, mark = copied.markNow] { edit(std::nullopt, mark); });
    rows->addWidget(another, 0, Qt::AlignLeading);
}

/// A tick, and behind it what can be changed of a copy that is there.
QWidget *PaperCopies::buildPlace(const Copied &copied, const QString &place) {
    const PaperCopy *copy = copyAt(copied.copies, place);
    const QString name = withoutMnemonic(place);
    //: where a copy is, and since which day
    auto *box =
        checkBox(copy ? tr("%1, since %2").arg(isolated(name), isolated(dateText(copy->since))) : name);
    box->setObjectName(u"place_"_s + place);
    box->setChecked(copy);
    connect(box, &QCheckBox::clicked, this,
            [this, copied, place](bool isThere) { tick(copied, place, isThere); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(box, 1);
    if (!copy)
        return row;
    auto *editing = iconButton(tr("Edit: %1").arg(isolated(place)), "pencil");
    editing->setObjectName(u"edit_"_s + place);
    connect(editing, &QToolButton::clicked, this,
            [this, before = *copy, mark = copied.markNow] { edit(before, mark); });
    layout->addWidget(editing, 0, Qt::AlignTop);
    return row;
}

QWidget *PaperCopies::buildReplaced(const Copied &copied, const PaperCopy &copy) {
    auto *replaced = checkBox(tr("Replaced today"));
    replaced->setObjectName(u"replaced_"_s + copy.place);
    //: a copy of a paper, by where it is
    replaced->setAccessibleName(tr("%1: replaced today").arg(isolated(copy.place)));
    connect(replaced, &QCheckBox::clicked, this, [this, copied, copy] { renew(copied, copy); });
    auto *indented = new QWidget;
    auto *layout = new QHBoxLayout(indented);
    layout->setContentsMargins(scaled(kUnderTick), 0, 0, 0);
    layout->addWidget(replaced, 1);
    return indented;
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
