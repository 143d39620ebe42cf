// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/backups_dialog.h"

#include "model/base/clock.h"
#include "model/book/store.h"
#include "ui/kit/background.h"
#include "ui/kit/file_kind.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/prompts.h"
#include "ui/kit/settings.h"
#include "ui/kit/tab_order.h"
#include "ui/kit/widgets.h"
#include "ui/safety/restore_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

template <typename Widget>
Widget *namedWidget(Widget *widget, const char *name) {
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

QString sizeText(qint64 bytes) {
    constexpr qint64 million = 1000 * 1000;
    return QLocale().formattedDataSize(bytes, bytes < million ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace

BackupsDialog::BackupsDialog(const PageContext &context, QWidget *parent) :
    QDialog(parent), m_context(context) {
    setObjectName(u"backups"_s);
    setWindowTitle(tr("Backups"));
    build();
    reload();
    resize(sizeOnScreen(720, 700));
    tabInReadingOrder(this);
    (m_backups.isEmpty() ? static_cast<QWidget *>(m_now) : m_list)->setFocus();
}

void BackupsDialog::build() {
    m_messages = new MessageBar;
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, scaled(4), 0);
    column->setSpacing(scaled(12));
    column->addWidget(plainLabel(tr("Hearthbook makes backups by itself when the book was changed. Each is a "
                                    "whole book and was looked through.")));
    column->addWidget(m_place = namedWidget(plainLabel({}), "place"));
    column->addWidget(buildActions());
    column->addWidget(buildList(), 1);
    column->addWidget(buildShare());
    column->addWidget(buildDetail());
    auto *close = namedWidget(plainButton(tr("Close")), "close");
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = pageLayout(this);
    layout->addWidget(sectionLabel(windowTitle()));
    layout->addWidget(scrolling(inside), 1);
    layout->addWidget(m_messages);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    nameBoxes(this);
}

QWidget *BackupsDialog::buildActions() {
    m_now = namedWidget(primaryButton(tr("&Back up now")), "backUpNow");
    auto *elsewhere = namedWidget(plainButton(tr("Back up &to…"), "download"), "backUpTo");
    // Queued, as a question may follow that ends with this dialog.
    connect(m_now, &QPushButton::clicked, this, &BackupsDialog::backUpNow, Qt::QueuedConnection);
    connect(elsewhere, &QPushButton::clicked, this, &BackupsDialog::backUpElsewhere, Qt::QueuedConnection);
    m_now->setEnabled(!m_context.store.isReadOnly());
    return wrappingRow({m_now, elsewhere});
}

QWidget *BackupsDialog::buildList() {
    m_list = namedWidget(new QListWidget, "list");
    prepareList(m_list);
    m_list->setAccessibleName(tr("Backups, the newest first"));
    m_list->setMinimumHeight(scaled(150));
    m_empty = namedWidget(mutedLabel(tr("There are no backups beside this book yet.")), "empty");
    connect(m_list, &QListWidget::currentRowChanged, this, &BackupsDialog::showDetail);
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 0, Qt::AlignTop);
    return place;
}

QWidget *BackupsDialog::buildShare() {
    m_share = namedWidget(new QComboBox, "share");
    m_share->setAccessibleName(tr("What backups may take of the disk"));
    for (const int percent : {1, 2, 5, 10, 20, 50})
        m_share->addItem(tr("Up to %1 % of the disk").arg(QLocale().toString(percent)), percent);
    m_share->setCurrentIndex(m_share->findData(m_context.settings.backupShare()));
    connect(m_share, &QComboBox::activated, this, [this] {
        m_context.settings.setBackupShare(m_share->currentData().toInt());
        showRoom();
    });
    m_room = namedWidget(mutedLabel({}), "room");
    auto *share = new QWidget;
    auto *column = new QVBoxLayout(share);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    column->addWidget(m_share, 0, Qt::AlignLeading);
    column->addWidget(m_room);
    return share;
}

void BackupsDialog::showRoom() {
    const qint64 taken = std::accumulate(m_backups.begin(), m_backups.end(), qint64(0),
                                         [](qint64 sum, const Backup &backup) { return sum + backup.bytes; });
    const qint64 room = roomForBackups(m_context.store.path(), m_context.settings.backupShare());
    m_room->setText(tr("Backups take %1, and may take %2. Then the oldest go; the newest two always stay.")
                        .arg(sizeText(taken), sizeText(room)));
}

QWidget *BackupsDialog::buildDetail() {
    auto *detail = namedWidget(card(), "detail");
    m_holds = namedWidget(plainLabel({}), "holds");
    m_goBack = namedWidget(plainButton(tr("&Restore…"), "clock-history"), "restoreBackup");
    connect(m_goBack, &QPushButton::clicked, this, &BackupsDialog::askToGoBack, Qt::QueuedConnection);
    cardLayout(detail)->addWidget(m_holds);
    cardLayout(detail)->addWidget(m_goBack, 0, Qt::AlignLeading);
    return detail;
}

void BackupsDialog::reload() {
    m_backups = backupsOf(m_context.store.path(), m_context.store.fileId());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Backup &backup : std::as_const(m_backups)) {
        //: %1 is a day and a time, %2 the size of a file
        m_list->addItem(tr("%1 – %2").arg(whenWritten(backup), sizeText(backup.bytes)));
    }
    m_list->setVisible(!m_backups.isEmpty());
    m_empty->setVisible(m_backups.isEmpty());
    m_list->setCurrentRow(m_backups.isEmpty() ? -1 : 0);
    showPlace();
    showRoom();
    showDetail();
}

void BackupsDialog::showPlace() {
    const QDate elsewhere = m_context.settings.copiedElsewhereOn(m_context.store.fileId());
    if (elsewhere.isValid())
        return m_place->setText(tr("Your last copy on another disk is from %1.")
                                    .arg(QLocale().toString(elsewhere, QLocale::LongFormat)));
    m_place->setText(m_backups.isEmpty()
                         ? tr("A copy on a memory stick is safe even when this computer breaks.")
                         : tr("The only backups lie on the same disk as the book. A copy on a memory stick "
                              "survives more."));
}

const Backup *BackupsDialog::current() const {
    const int row = m_list->currentRow();
    return row >= 0 && row < m_backups.size() ? &m_backups[row] : nullptr;
}

QString BackupsDialog::currentPath() const {
    return current() ? current()->path : QString();
}

void BackupsDialog::showDetail() {
    const QString path = currentPath();
    m_holds->parentWidget()->setVisible(!path.isEmpty());
    if (path.isEmpty())
        return;
    const auto known = m_checked.constFind(path);
    m_goBack->setEnabled(known != m_checked.constEnd() && known->ok());
    if (known == m_checked.constEnd()) {
        m_holds->setText(tr("Looking through this backup…"));
        return lookThrough(path);
    }
    if (!*known)
        return m_holds->setText(tr("This backup cannot be read with the present key of the book. It may be "
                                   "damaged, or from before the book got another key."));
    const BookContents &contents = (*known)->contents;
    const QString lost = lostText(contents);
    m_holds->setText(
        tr("It holds %1. Last changed: %2.").arg(holdings(contents), moment(contents.lastChanged)) +
        (lost.isEmpty() ? QString() : u'\n' + lost));
}

/// A whole backup is read for this, which may take a while: only for the one that is looked at.
void BackupsDialog::lookThrough(const QString &path) {
    if (m_isLooking)
        return; // one after the other; who scrolls through the list does not start them all
    const auto key = m_context.store.dataKey();
    if (!key)
        return m_messages->tell(key.error());
    m_isLooking = true;
    inBackground<Result<CheckedBackup>>(
        this, [path, key = *key] { return checkBackup(path, key); },
        [this, path](const Result<CheckedBackup> &checked) {
            m_isLooking = false;
            m_checked.insert(path, checked);
            showDetail();
        });
}

void BackupsDialog::backUpNow() {
    const bool isThere = !m_backups.isEmpty() && m_backups.first().generation == m_context.store.generation();
    const auto made = [this] {
        const WaitingCursor wait;
        return backUp(m_context.store, m_context.clock.today(), {m_context.settings.backupShare(), {}});
    }();
    if (!made)
        return m_messages->tell(made.error());
    reload();
    m_messages->say(isThere ? tr("The newest backup holds all that is in the book.")
                            : tr("The backup is made and was looked through."));
}

void BackupsDialog::backUpElsewhere() {
    const QString book = m_context.store.path();
    //: the name of a file; %1 is the name of the book, %2 a day
    const QString name =
        tr("%1 (backup %2)")
            .arg(QFileInfo(book).completeBaseName(), m_context.clock.today().toString(Qt::ISODate));
    const QString path = askForNewBook(tr("Back up to another place"), name, m_context.prompts, this);
    if (path.isEmpty())
        return;
    const auto saved = [&] {
        const WaitingCursor wait;
        return m_context.store.saveCopy(path);
    }();
    if (!saved)
        return m_messages->tell(saved.error());
    if (!isOnSameDisk(book, path))
        m_context.settings.setCopiedElsewhereOn(m_context.store.fileId(), m_context.clock.today());
    showPlace();
    m_messages->say(
        tr("The backup is made and was looked through. It is in %1.").arg(QDir::toNativeSeparators(path)));
}

void BackupsDialog::askToGoBack() {
    const auto known = m_checked.constFind(currentPath());
    if (known == m_checked.constEnd() || !known->ok())
        return;
    const CheckedBackup backup = **known;
    const auto present = m_context.store.contents();
    if (!present)
        return m_messages->tell(present.error());
    RestoreDialog question(backup, *present, this);
    if (question.exec() != QDialog::Accepted)
        return;
    m_chosen = backup;
    accept();
}
