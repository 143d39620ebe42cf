// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/brochures_page.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "ui/attachments/attachments_section.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/photo.h"
#include "ui/kit/widgets.h"
#include "ui/learning/brochure_editor.h"
#include "ui/printing/qr_picture.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

ListPage::Texts brochureTexts() {
    return {.title = BrochuresPage::tr("To read, from others"),
            .add = BrochuresPage::tr("Add something to read"),
            .search = BrochuresPage::tr("Search what is to read"),
            .empty = BrochuresPage::tr("Brochures, books and sites that others made: what somebody gave you, "
                                       "or told you of."),
            .firstStep = BrochuresPage::tr("Add the first one"),
            .choose = BrochuresPage::tr("Choose one to read about it."),
            .icon = "bookmark",
            .place = u"brochures"_s,
            .edit = BrochuresPage::tr("Edit something to read"),
            .remove = BrochuresPage::tr("Delete something to read")};
}

QString brochureWords(const Brochure &brochure) {
    return searchKey(QStringList{brochure.title, brochure.publisher, brochure.language, brochure.address,
                                 brochure.talkedAboutWith, brochure.notes}
                         .join(u'\n'));
}

QString markOf(const Brochure &brochure) {
    if (brochure.readOn)
        return BrochuresPage::tr("Read", "a brochure");
    return brochure.isChecked ? QString() : BrochuresPage::tr("Check first");
}

/// Where a camera is to lead: an address without its beginning leads nowhere.
QString wholeAddress(const QString &address) {
    return address.contains(u"://"_s) ? address : u"https://"_s + address;
}

} // namespace

BrochuresPage::BrochuresPage(const PageContext &context, QWidget *parent) :
    RecordPage(context, brochureTexts(),
               {.title = [](const Brochure &brochure) { return brochure.title; },
                .subtitle = [](const Brochure &brochure) { return brochure.publisher; },
                .note = markOf,
                .search = brochureWords,
                .attachments = AttachmentOwner::Brochure},
               parent),
    m_starters(quietButton(tr("Add some to begin with"), "list-check")) {
    m_starters->setObjectName(u"starters"_s);
    connect(m_starters, &QPushButton::clicked, this, &BrochuresPage::addStarters);
    addHeaderWidget(m_starters);
    load();
}

Result<QList<Brochure>> BrochuresPage::readRows() {
    auto brochures = table().all();
    if (!brochures)
        return brochures;
    m_missing = missingStarters(*brochures);
    m_starters->setVisible(!m_missing.isEmpty());
    return brochures;
}

void BrochuresPage::addStarters() {
    ChangeSet step{tr("Add some to begin with"), {}, tr("Added. Check each one first.")};
    for (const Brochure &starter : std::as_const(m_missing))
        step.changes.push_back(adding(starter));
    m_context.history.perform(step);
}

void BrochuresPage::fillDetail(DetailView *detail, const Brochure &brochure) {
    detail->addTitle(brochure.title, brochure.publisher);
    if (!brochure.isChecked)
        detail->addWarmPanel(
            {tr("Check first"), tr("Look whether it is still there, and whether it fits your family.")});
    addMarks(detail, brochure);
    addAddress(detail, brochure);
    detail->addFact(tr("Language"), brochure.language);
    detail->addFact(tr("Read on"), brochure.readOn ? dateText(*brochure.readOn) : QString());
    detail->addFact(tr("Talked about with"), brochure.talkedAboutWith);
    detail->addText(brochure.notes);
    detail->addWidget(new AttachmentsSection(m_context, AttachmentOwner::Brochure, brochure.id.uuid()));
}

void BrochuresPage::addMarks(DetailView *detail, const Brochure &brochure) {
    QList<QWidget *> marks;
    if (!brochure.isChecked) {
        auto *checked = quietButton(tr("We checked it"), "check-lg");
        checked->setObjectName(u"checked"_s);
        connect(checked, &QPushButton::clicked, this, [this, brochure] {
            Brochure after = brochure;
            after.isChecked = true;
            mark(brochure, after, tr("Check something to read"), tr("%1 is checked"));
        });
        marks.append(checked);
    }
    if (!brochure.readOn) {
        auto *read = quietButton(tr("We read it"), "book");
        read->setObjectName(u"read"_s);
        connect(read, &QPushButton::clicked, this, [this, brochure] {
            Brochure after = brochure;
            after.readOn = m_context.clock.today();
            mark(brochure, after, tr("Note what was read"), tr("%1 is read"));
        });
        marks.append(read);
    }
    if (!marks.isEmpty())
        detail->addWidget(wrappingRow(marks));
}

void BrochuresPage::mark(const Brochure &before, const Brochure &after, const QString &step,
                         const QString &outcome) {
    ChangeSet changes = changing(step, std::optional(before), after);
    changes.outcome = outcome.arg(isolated(after.title));
    m_context.history.perform(changes);
}

void BrochuresPage::addAddress(DetailView *detail, const Brochure &brochure) {
    if (brochure.address.isEmpty())
        return;
    detail->addField(tr("Address on the web"), brochure.address);
    auto *copy = quietButton(tr("Copy the address"), "clipboard");
    copy->setObjectName(u"copyAddress"_s);
    connect(copy, &QPushButton::clicked, this, [this, address = wholeAddress(brochure.address)] {
        QGuiApplication::clipboard()->setText(address);
        //: an address on the web
        m_context.history.say(tr("Copied: %1").arg(isolated(address)));
    });
    detail->addWidget(wrappingRow({copy}));
    const QImage code = qrPicture(wholeAddress(brochure.address));
    if (code.isNull()) // too long for one
        return;
    const int side = scaled(code.width()) / 3;
    detail->addWidget(
        photoLabel(code.scaled(side, side), tr("The address as a code for the camera of a phone")));
    detail->addNote(tr("The camera of a phone can open it. Hearthbook itself opens nothing."));
}

RecordEditor<Brochure> *BrochuresPage::newEditor(const std::optional<Brochure> &before) {
    return new BrochureEditor(m_context, before, this);
}
