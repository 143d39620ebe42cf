// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/child_page.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/child/age.h"
#include "model/child/child_table.h"
#include "model/keyfacts/key_fact_table.h"
#include "model/keyfacts/key_fact_text.h"
#include "ui/attachments/attachments_section.h"
#include "ui/child/child_editor.h"
#include "ui/child/child_words.h"
#include "ui/child/died_dialog.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/photo.h"
#include "ui/kit/prompts.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPhotoSide = 112;

bool isBlank(const Child &child) {
    return child == Child{.id = child.id};
}

/// A line for each fact, or that nobody wrote any: blank would read as none.
QString linesOf(const KeyFactList &list) {
    QStringList lines;
    for (const KeyFact &fact : list.rows)
        lines.append(factText(fact));
    return lines.isEmpty() ? stateText(list) : lines.join(u'\n');
}

} // namespace

ChildPage::ChildPage(const PageContext &context, QWidget *parent) :
    Page(parent), m_context(context), m_states(new QStackedWidget), m_area(scrolling(new QWidget)) {
    m_edit = primaryButton(tr("Edit"), "pencil");
    m_edit->setObjectName(u"edit"_s);
    connect(m_edit, &QPushButton::clicked, this, &ChildPage::edit);
    m_states->addWidget(buildInvitation());
    m_states->addWidget(m_area);
    const auto leading = [this](const QString &text, const char *iconName, const QString &place) {
        auto *button = quietButton(text, iconName);
        button->setObjectName(place);
        connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT goTo(place, {}); });
        return button;
    };
    QVBoxLayout *layout = pageLayout(this);
    layout->addLayout(
        headerRow(titleLabel(title()), {leading(tr("Key facts"), "clipboard", u"keyfacts"_s),
                                        leading(tr("About me"), "person", u"aboutme"_s),
                                        leading(tr("Signs and comfort"), "heart", u"comfort"_s), m_edit}));
    layout->addWidget(m_states, 1);
    reloadOn<ChildTable, KeyFactTable>(context.store);
    reload();
}

/// One may begin anywhere.
QWidget *ChildPage::buildInvitation() {
    auto *empty =
        new EmptyState("person-heart",
                       tr("Who is your child? What comforts them, how they say yes and no, what matters "
                          "to them. Write as little or as much as you like."),
                       tr("Begin with the name"));
    connect(empty, &EmptyState::firstStep, this, &ChildPage::edit);
    const std::tuple<QString, const char *, const char *> steps[] = {
        {tr("Or with what comforts"), "beginComforts", "comforts"},
        {tr("Or with how they say yes and no"), "beginSaysYes", "saysYes"}};
    for (const auto &[text, name, field] : steps)
        connect(empty->addStep(text, name), &QPushButton::clicked, this, [this, at = field] { editAt(at); });
    return empty;
}

void ChildPage::reload() {
    const auto child = m_context.store.table<ChildTable>().get();
    if (!child)
        return m_context.history.tell(child.error());
    const auto facts = m_context.store.table<KeyFactTable>().all();
    if (!facts)
        return m_context.history.tell(facts.error());
    const bool isEmpty = isBlank(*child) && facts->isEmpty();
    m_states->setCurrentIndex(isEmpty ? 0 : 1);
    m_edit->setHidden(isEmpty); // there are better ways to begin
    replaceContent(m_area, buildSheet(*child, *facts));
}

QWidget *ChildPage::buildHead(const Child &child) {
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(20));
    if (!child.photo.isEmpty()) {
        auto *picture = new QLabel;
        picture->setPixmap(roundPhoto(child.photo, scaled(kPhotoSide), devicePixelRatioF()));
        picture->setAccessibleName(tr("Photo"));
        row->addWidget(picture);
    }
    auto *names = new DetailView;
    names->addTitle(child.shortName(), child.calledName.isEmpty() ? QString() : child.name);
    names->addNote(beginningLarge(bornText(child, m_context.clock.today())));
    row->addWidget(names, 1);
    return head;
}

QWidget *ChildPage::buildSheet(const Child &child, const QList<KeyFact> &facts) {
    auto *detail = new DetailView;
    detail->addWidget(buildHead(child));
    detail->addWarmPanel({nameOf(KeyFactKind::Allergy), linesOf(factsOf(facts, KeyFactKind::Allergy))});
    const ChildWords words = childWords(child.hasDied);
    detail->addPanels({{words.whatMatters, child.whatMatters}});
    detail->addPanels({{words.comforts, child.comforts}, {words.upsets, child.upsets}});
    detail->addPanels({{words.saysYes, child.saysYes}, {words.saysNo, child.saysNo}});
    detail->addPanels(
        {{nameOf(KeyFactKind::Diagnosis), linesOf(factsOf(facts, KeyFactKind::Diagnosis))},
         {tr("Languages"),
          inARow({child.languages, child.needsInterpreter ? tr("We need an interpreter") : QString()})}});
    detail->addPanels({{tr("Where the immunization record is"), child.immunizationsAt}});
    detail->addWidget(new AttachmentsSection(m_context, AttachmentOwner::Child, child.id.uuid()));
    detail->addWidget(buildDeath(child));
    return readableSheet(detail);
}

/// Last, and quiet: who does not look for it need not see it. It is taken back at the same place.
QWidget *ChildPage::buildDeath(const Child &child) {
    auto *button = quietButton(child.hasDied ? tr("Change the book back…") : tr("Our child has died…"));
    button->setObjectName(u"death"_s);
    connect(button, &QPushButton::clicked, this,
            [this, child] { child.hasDied ? takeDeathBack(child) : noteDeath(child); });
    return wrappingRow({button});
}

void ChildPage::noteDeath(const Child &child) {
    auto *dialog = new DiedDialog(m_context, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, child, dialog] {
        Child after = child;
        after.hasDied = true;
        after.diedOn = dialog->day();
        m_context.history.perform(changing(tr("Change the book"), std::optional(child), after));
    });
    dialog->open();
}

void ChildPage::takeDeathBack(const Child &child) {
    if (!m_context.prompts.confirm(
            this, tr("Change the book back"),
            tr("The book becomes as it was before, with plans and ages. Nothing was deleted."),
            tr("Change it back")))
        return;
    Child after = child;
    after.hasDied = false;
    after.diedOn = {};
    m_context.history.perform(changing(tr("Change the book back"), std::optional(child), after));
}

void ChildPage::edit() {
    editAt("name");
}

void ChildPage::editAt(const char *field) {
    const auto before = m_context.store.table<ChildTable>().get();
    if (!before)
        return m_context.history.tell(before.error());
    auto *editor = new ChildEditor(m_context, *before, this);
    editor->beginAt(field);
    editor->begin({u"child"_s, before->id.uuid()}, tr("Edit child"), [](const Child &after) {
        const QString name = after.shortName();
        return name.isEmpty() ? tr("What you wrote about your child is saved")
                              : tr("What you wrote about %1 is saved").arg(isolated(name));
    });
}

bool ChildPage::openDraft(const DraftKey &draft) {
    Q_UNUSED(draft) // there is one child
    edit();
    return true;
}
