// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/new_attachments.h"

#include "model/base/isolated.h"
#include "model/files/file_endings.h"
#include "ui/kit/prompts.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

/// What the window takes itself.
bool isForWindow(const QString &file) {
    return isReadAs(FileType::Book, file) || isReadAs(FileType::Contacts, file) ||
           isReadAs(FileType::Diary, file) || isReadAs(FileType::ServiceList, file);
}

} // namespace

QStringList askForAttachments(Prompts &prompts, QWidget *parent) {
    return prompts.openFiles(
        parent, NewAttachments::tr("Add photos or papers"),
        NewAttachments::tr("Photos and papers (%1)").arg(u"*.jpg *.jpeg *.png *.webp *.pdf"_s));
}

QStringList attachmentsIn(const QMimeData *data) {
    QStringList files;
    for (const QUrl &url : data->urls()) {
        const QString file = url.toLocalFile();
        if (!file.isEmpty() && !isForWindow(file))
            files.append(file);
    }
    return files;
}

NewAttachments::NewAttachments(Prompts &prompts, QWidget *parent) :
    QWidget(parent), m_prompts(prompts), m_rows(new QVBoxLayout),
    m_choose(plainButton(tr("Add a photo…"), "image")) {
    setAcceptDrops(true);
    m_choose->setObjectName(u"choosePhotos"_s);
    m_choose->setToolTip(tr("A photo (JPEG, PNG, WebP) or a paper (PDF). You can also drop files here."));
    connect(m_choose, &QPushButton::clicked, this,
            [this] { setFiles(m_files + askForAttachments(m_prompts, this)); });
    m_rows->setSpacing(scaled(2));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_rows);
    layout->addWidget(m_choose, 0, Qt::AlignLeading);
    setFocusProxy(m_choose);
}

void NewAttachments::setFiles(const QStringList &files) {
    if (files == m_files)
        return;
    m_files = files;
    m_files.removeDuplicates();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was just clicked
        delete item;
    }
    for (const QString &file : std::as_const(m_files))
        m_rows->addWidget(buildRow(file));
    Q_EMIT edited();
}

QWidget *NewAttachments::buildRow(const QString &file) {
    const QString name = QFileInfo(file).fileName();
    //: %1 is the name of a file
    auto *remove = iconButton(tr("Leave out %1").arg(isolated(name)), "x-lg");
    remove->setObjectName(u"leaveOut"_s);
    connect(remove, &QToolButton::clicked, this, [this, file] {
        QStringList files = m_files;
        files.removeAll(file);
        m_choose->setFocus(); // its own row is about to go
        setFiles(files);
    });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plainLabel(name), 1);
    layout->addWidget(remove);
    return row;
}

void NewAttachments::dragEnterEvent(QDragEnterEvent *event) {
    if (!attachmentsIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void NewAttachments::dropEvent(QDropEvent *event) {
    setFiles(m_files + attachmentsIn(event->mimeData()));
    event->acceptProposedAction();
}
