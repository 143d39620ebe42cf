// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/attachments_section.h"

#include "model/attachments/attachment_table.h"
#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/book/attaching.h"
#include "model/book/store.h"
#include "model/files/atomic_replace.h"
#include "model/files/file_name.h"
#include "ui/attachments/new_attachments.h"
#include "ui/attachments/opened_files.h"
#include "ui/kit/background.h"
#include "ui/kit/history.h"
#include "ui/kit/prompts.h"
#include "ui/kit/widgets.h"

#include <QDragEnterEvent>

using namespace Qt::StringLiterals;

namespace {

QToolButton *rowButton(const QString &name, const char *iconName, const char *objectName, int row) {
    auto *button = iconButton(name, iconName);
    button->setObjectName(u"%1%2"_s.arg(QLatin1String(objectName)).arg(row));
    return button;
}

} // namespace

AttachmentsSection::AttachmentsSection(const PageContext &context, AttachmentOwner kind, const QUuid &owner,
                                       QWidget *parent) :
    QWidget(parent),
    m_context(context), m_kind(kind), m_owner(owner), m_rows(new QVBoxLayout) {
    setObjectName(u"attachments"_s);
    setAcceptDrops(true);
    m_add = quietButton(tr("Add photo or paper…"), "plus-lg");
    m_add->setObjectName(u"addAttachment"_s);
    m_add->setToolTip(tr("A photo (JPEG, PNG, WebP) or a paper (PDF). You can also drop files here."));
    connect(m_add, &QPushButton::clicked, this, &AttachmentsSection::choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, scaled(14), 0, 0);
    layout->setSpacing(scaled(6));
    layout->addWidget(sectionLabel(tr("Photos and papers")));
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(&context.store, &Store::changed, this, [this](Tables tables) {
        if (tables.any<AttachmentTable>())
            reload();
    });
    reload();
}

void AttachmentsSection::reload() {
    const auto attachments = m_context.store.table<AttachmentTable>().of(m_kind, m_owner);
    if (!attachments)
        return m_context.history.tell(attachments.error());
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was just clicked
        delete item;
    }
    for (int row = 0; row < attachments->size(); ++row)
        addRow(attachments->at(row), row);
}

void AttachmentsSection::addRow(const Attachment &attachment, int row) {
    //: the name of a file and its size
    m_rows->addWidget(plainLabel(
        tr("%1 (%2)").arg(isolated(attachment.name),
                          locale().formattedDataSize(attachment.size, 0, QLocale::DataSizeSIFormat))));
    // The names say of which one: a screen reader meets the buttons alone.
    auto *open =
        rowButton(tr("Open %1").arg(isolated(attachment.name)), "folder2-open", "openAttachment", row);
    auto *save =
        rowButton(tr("Save %1 as…").arg(isolated(attachment.name)), "download", "saveAttachment", row);
    auto *remove =
        rowButton(tr("Delete %1").arg(isolated(attachment.name)), "trash", "removeAttachment", row);
    connect(open, &QToolButton::clicked, this, [this, attachment] { this->open(attachment); });
    connect(save, &QToolButton::clicked, this, [this, attachment] { saveAs(attachment); });
    connect(remove, &QToolButton::clicked, this, [this, attachment] { this->remove(attachment); });
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QToolButton *button : {open, save, remove})
        layout->addWidget(button);
    layout->addStretch(1);
    m_rows->addWidget(line);
}

/// What is inside may need more room once it has its looks; the page has to hear of it.
bool AttachmentsSection::event(QEvent *event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        setMinimumHeight(layout()->totalHeightForWidth(width()));
    return done;
}

void AttachmentsSection::choose() {
    add(askForAttachments(m_context.prompts, this));
}

/// All that can be kept become one step; of those that cannot, the first reason is told.
void AttachmentsSection::add(const QStringList &files) {
    const WaitingCursor wait;
    ChangeSet changes{tr("Add photos or papers"), {}};
    std::optional<Error> refused;
    QString name;
    for (const QString &file : files) {
        const auto made = attach(m_context.store, file, m_kind, m_owner, Moment::of(m_context.clock.now()));
        if (made) {
            changes.changes.push_back(adding(*made));
            name = isolated(made->name);
        }
        if (!made && !refused)
            refused = made.error();
    }
    const auto count = int(changes.changes.size());
    changes.outcome =
        count == 1 ? tr("%1 is added").arg(name) : tr("%n photo(s) or paper(s) are added", nullptr, count);
    m_context.history.perform(changes);
    if (refused)
        m_context.history.tell(*refused);
}

void AttachmentsSection::open(const Attachment &attachment) {
    const auto content = m_context.store.attachmentContents().find(attachment.id.uuid());
    if (!content)
        return m_context.history.tell(content.error());
    const auto opened = OpenedFiles::of(m_context.store).open(*content, attachment.mediaType);
    if (opened)
        m_context.history.say(tr("It opens in another program. That one may keep traces of it."));
    else
        m_context.history.tell(opened.error());
}

void AttachmentsSection::saveAs(const Attachment &attachment) {
    const QString path = m_context.prompts.saveFile(this, tr("Save photo or paper"),
                                                    safeFileName(attachment.name), tr("All files (*)"));
    if (path.isEmpty())
        return;
    const auto content = m_context.store.attachmentContents().find(attachment.id.uuid());
    if (!content)
        return m_context.history.tell(content.error());
    const auto saved = durableReplace(path, *content);
    saved ? m_context.history.say(tr("It is saved outside of the book, where others may read it."))
          : m_context.history.tell(saved.error());
}

void AttachmentsSection::remove(const Attachment &attachment) {
    m_add->setFocus(); // its own row is about to go
    m_context.history.perform({tr("Delete photo or paper"),
                               {removing(attachment)},
                               tr("%1 is deleted").arg(isolated(attachment.name))});
}

void AttachmentsSection::dragEnterEvent(QDragEnterEvent *event) {
    if (!attachmentsIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentsSection::dropEvent(QDropEvent *event) {
    event->acceptProposedAction();
    add(attachmentsIn(event->mimeData()));
}
