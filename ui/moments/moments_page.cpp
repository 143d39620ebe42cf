// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/moments_page.h"

#include "model/attachments/attachment_removal.h"
#include "model/attachments/attachment_table.h"
#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/child/child_table.h"
#include "model/diary/diary_table.h"
#include "model/diary/entry_text.h"
#include "model/diary/good_moments.h"
#include "model/diary/tracker_table.h"
#include "ui/attachments/attachments_section.h"
#include "ui/kit/history.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/photo.h"
#include "ui/kit/widgets.h"
#include "ui/moments/moment_collection.h"
#include "ui/moments/moment_photos.h"
#include "ui/moments/write_moment.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kAtOnce = 12; ///< cards
constexpr int kPagePhoto = 180;
constexpr int kMostPhotos = 4;

} // namespace

MomentsPage::MomentsPage(const PageContext &context, QWidget *parent) :
    Page(parent), m_context(context), m_shown(kAtOnce), m_newest(quietButton(tr("Show the newest ones"))),
    m_more(quietButton(tr("Show earlier ones"))), m_cards(new QVBoxLayout), m_states(new QStackedWidget) {
    auto *empty =
        new EmptyState("flower1",
                       tr("Good moments count as much as hard ones. Write one down, large or small, and "
                          "look back whenever you like."),
                       tr("Write down a good moment"));
    connect(empty, &EmptyState::firstStep, this, &MomentsPage::primaryAction);
    m_more->setObjectName(u"more"_s);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += kAtOnce;
        showCards();
    });
    m_newest->setObjectName(u"newest"_s);
    connect(m_newest, &QPushButton::clicked, this, [this] {
        m_first = 0;
        showCards();
    });
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, scaled(6), 0);
    m_cards->setSpacing(scaled(12));
    inside->addWidget(m_newest, 0, Qt::AlignLeading);
    inside->addLayout(m_cards);
    inside->addWidget(m_more, 0, Qt::AlignLeading);
    inside->addStretch(1);
    m_states->addWidget(empty);
    m_states->addWidget(scrolling(content));
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(buildHeader());
    layout->addWidget(m_states, 1);
    reloadOn<DiaryTable, TrackerTable, AttachmentTable>(context.store);
    reload();
}

QWidget *MomentsPage::buildHeader() {
    m_jar = quietButton(tr("Look into the jar"), "stars");
    m_jar->setObjectName(u"openJar"_s);
    connect(m_jar, &QPushButton::clicked, this, &MomentsPage::openJar);
    auto *add = primaryButton(tr("Write down a good moment"), "plus-lg");
    add->setObjectName(u"add"_s);
    connect(add, &QPushButton::clicked, this, &MomentsPage::primaryAction);
    auto *keepsake = quietButton(tr("Keepsake book"), "journal-text");
    keepsake->setObjectName(u"keepsake"_s);
    connect(keepsake, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"keepsake"_s, {}); });
    auto *ideas = quietButton(tr("Ideas and wishes"), "star");
    ideas->setObjectName(u"ideas"_s);
    ideas->setVisible(!hasChildDied(m_context.store));
    connect(ideas, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"ideas"_s, {}); });
    return pageHead(titleLabel(title()), {ideas, keepsake, m_jar, add});
}

void MomentsPage::primaryAction() {
    writeMoment(m_context, std::nullopt, {}, this);
}

const Tracker *MomentsPage::tracker() const {
    return m_trackers.isEmpty() ? nullptr : &m_trackers.first();
}

void MomentsPage::reload() {
    const auto trackers = m_context.store.table<TrackerTable>().all();
    if (!trackers)
        return m_context.history.tell(trackers.error());
    m_trackers = trackersOfGoodMoments(*trackers);
    const auto moments = readGoodMoments(m_context.store);
    if (!moments)
        return m_context.history.tell(moments.error());
    m_moments = *moments;
    showCards();
}

void MomentsPage::showCards() {
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may hold what was just clicked
        delete item;
    }
    for (const DiaryEntry &moment : m_moments.mid(m_first, m_shown))
        m_cards->addWidget(buildCard(moment));
    m_newest->setVisible(m_first > 0);
    m_more->setVisible(m_first + m_shown < m_moments.size());
    m_jar->setEnabled(!m_moments.isEmpty());
    m_states->setCurrentIndex(m_moments.isEmpty() ? 0 : 1);
}

QWidget *MomentsPage::buildCard(const DiaryEntry &moment) {
    QFrame *frame = card();
    frame->setObjectName(u"moment"_s);
    QVBoxLayout *layout = cardLayout(frame);
    //: a day and who tells it
    layout->addWidget(mutedLabel(tr("%1 · %2").arg(dayText(moment.moment.date(), m_context.clock.today()),
                                                   isolated(nameOf(informantOf(moment))))));
    QLabel *words = bigLabel(moment.words);
    words->setObjectName(u"words"_s);
    words->setWordWrap(true);
    layout->addWidget(words);
    QList<QWidget *> photos;
    for (const QImage &photo : momentPhotos(m_context, moment.id.uuid(), scaled(kPagePhoto), kMostPhotos))
        photos.append(photoLabel(photo, tr("A photo of this moment")));
    if (!photos.isEmpty())
        layout->addWidget(wrappingRow(photos));
    layout->addWidget(buildActions(moment));
    return frame;
}

QWidget *MomentsPage::buildActions(const DiaryEntry &moment) {
    const QString day = dateText(moment.moment.date());
    auto *edit = quietButton(tr("Edit"), "pencil");
    edit->setObjectName(u"edit"_s);
    edit->setAccessibleName(tr("Edit the moment of %1").arg(day));
    auto *photos = quietButton(tr("Photos…"), "image");
    photos->setObjectName(u"photos"_s);
    photos->setAccessibleName(tr("Photos of the moment of %1").arg(day));
    auto *remove = dangerButton(tr("Delete"), "trash");
    remove->setObjectName(u"delete"_s);
    remove->setAccessibleName(tr("Delete the moment of %1").arg(day));
    auto *section = new AttachmentsSection(m_context, AttachmentOwner::DiaryEntry, moment.id.uuid());
    section->hide();
    connect(edit, &QPushButton::clicked, this, [this, moment] { writeMoment(m_context, moment, {}, this); });
    connect(photos, &QPushButton::clicked, section, [section] { section->setVisible(section->isHidden()); });
    connect(remove, &QPushButton::clicked, this, [this, moment] { this->remove(moment); });
    auto *actions = new QWidget;
    auto *layout = new QVBoxLayout(actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(wrappingRow({edit, photos, remove}));
    layout->addWidget(section);
    return actions;
}

void MomentsPage::remove(const DiaryEntry &moment) {
    const QString outcome =
        //: %1 is what it was and when: "Good moment, 5:04 PM"
        tr("Deleted: %1")
            .arg(tracker() ? entryOutcome(*tracker(), moment, m_context.clock.today()) : QString());
    const auto changes =
        withAttachments(m_context.store, {tr("Delete a good moment"), {removing(moment)}, outcome},
                        AttachmentOwner::DiaryEntry, moment.id.uuid());
    if (!changes)
        return m_context.history.tell(changes.error());
    m_context.history.perform(*changes);
}

void MomentsPage::openJar() {
    auto *jar = new MomentCollection(m_context, m_moments, this);
    jar->setAttribute(Qt::WA_DeleteOnClose);
    jar->open();
}

/// One of long ago stands at the top: to build a card for each that is newer would take too long.
void MomentsPage::show(const QUuid &record) {
    reloadIfStale();
    for (qsizetype i = 0; i < m_moments.size(); ++i) {
        if (m_moments[i].id.uuid() != record)
            continue;
        if (i < m_first || i >= m_first + m_shown) {
            m_first = i;
            m_shown = kAtOnce;
            showCards();
        }
        if (QWidget *edit = m_cards->itemAt(int(i - m_first))->widget()->findChild<QWidget *>(u"edit"_s))
            edit->setFocus();
        return;
    }
}

bool MomentsPage::openDraft(const DraftKey &draft) {
    if (draft.record.isNull()) {
        primaryAction();
        return true;
    }
    for (const DiaryEntry &moment : std::as_const(m_moments)) {
        if (moment.id.uuid() == draft.record) {
            writeMoment(m_context, moment, {}, this);
            return true;
        }
    }
    return false;
}
