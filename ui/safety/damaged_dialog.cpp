// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/damaged_dialog.h"

#include "model/book/book_file.h"
#include "ui/keys/unlock_view.h"
#include "ui/kit/background.h"
#include "ui/kit/file_kind.h"
#include "ui/kit/prompts.h"
#include "ui/kit/widgets.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

template <typename Widget>
Widget *withName(Widget *widget, const char *name) {
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

/// The newest backup that is whole. Older ones are only looked at when the newer ones are not.
Result<CheckedBackup> newestWhole(const QString &book, const DataKey &key, const std::atomic_bool &gone) {
    for (const Backup &backup : backupsOf(book)) {
        if (gone)
            break;
        if (auto checked = checkBackup(backup.path, key))
            return checked;
    }
    return Error{ErrorKind::NotFound, {}, {}};
}

} // namespace

DamagedDialog::DamagedDialog(const QString &path, const std::optional<DataKey> &key, BookHarm harm,
                             Keyring &keyring, Prompts &prompts, QWidget *parent) :
    QDialog(parent),
    m_path(path), m_key(key), m_harm(harm), m_keyring(keyring), m_prompts(prompts) {
    setObjectName(u"damaged"_s);
    setWindowTitle(title());
    m_place = new QVBoxLayout(this);
    m_place->setContentsMargins(0, 0, 0, 0);
    resize(sizeOnScreen(720, 600));
    findKey();
}

DamagedDialog::~DamagedDialog() {
    *m_gone = true;
}

QString DamagedDialog::title() const {
    return m_harm == BookHarm::Foreign ? tr("This book was changed from outside")
                                       : tr("This book is damaged");
}

QString DamagedDialog::reason() const {
    return m_harm == BookHarm::Foreign
               ? tr("It holds something that Hearthbook did not put there. To be safe, it was not opened.")
               : tr("A part of its file cannot be read any more. This can happen when a disk wears out, or "
                    "when "
                    "a computer stops in the middle of its work.");
}

/// The damaged file may still say how it is opened; if not, its newest readable backup does.
void DamagedDialog::findKey() {
    QStringList sources{m_path};
    for (const Backup &backup : backupsOf(m_path))
        sources.append(backup.path);
    for (const QString &source : sources) {
        const auto info = inspectBook(source);
        if (!info || info->isPlain)
            continue;
        m_fileId = info->fileId;
        if (m_key)
            break;
        if (info->isProtected())
            return askForKey(source);
        if (const auto key = unlockBook(source, KeySecret::open())) {
            m_key = *key;
            break;
        }
    }
    showWays();
}

QVBoxLayout *DamagedDialog::newContent(const QString &title) {
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // one of its buttons may be at work
    }
    m_content = new QWidget;
    m_place->addWidget(m_content);
    auto *column = pageLayout(m_content);
    column->addWidget(sectionLabel(title));
    return column;
}

void DamagedDialog::askForKey(const QString &source) {
    const auto info = inspectBook(source);
    QVBoxLayout *column = newContent(title());
    column->addWidget(
        plainLabel(tr("There may be a way back. To look for it, the book has to be unlocked.")));
    m_unlock = new UnlockView(m_path, *info, m_keyring);
    m_unlock->setUnlock(
        [source](const QString &, const KeySecret &secret) { return unlockBook(source, secret); });
    connect(
        m_unlock, &UnlockView::unlocked, this, [this](const DataKey &key) { setKey(key); },
        Qt::QueuedConnection);
    connect(m_unlock, &UnlockView::cancelled, this, &QDialog::reject);
    connect(m_unlock, &UnlockView::otherBookRequested, this, &QDialog::reject);
    column->addWidget(m_unlock, 1);
    m_content->show();
}

void DamagedDialog::setKey(const DataKey &key) {
    m_key = key;
    m_unlock = nullptr; // goes with the content
    showWays();
}

void DamagedDialog::showWays() {
    QVBoxLayout *column = newContent(title());
    auto *inside = new QWidget;
    auto *words = new QVBoxLayout(inside);
    words->setContentsMargins(0, 0, scaled(4), 0);
    words->setSpacing(scaled(12));
    buildWays(words);
    words->addStretch(1);
    auto *close = withName(plainButton(tr("Close")), "close");
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(scrolling(inside), 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
    m_content->show(); // not before: what comes into a shown one is shown a moment later
    lookForBackup();
}

void DamagedDialog::buildWays(QVBoxLayout *into) {
    into->addWidget(plainLabel(reason()));
    into->addWidget(plainLabel(tr("The file stays as it is. Whatever you choose, nothing is overwritten.")));
    auto *backup = card();
    m_found = withName(plainLabel({}), "found");
    m_goBack = withName(primaryButton(tr("&Go back to this backup"), "clock-history"), "goBack");
    m_other = withName(plainButton(tr("Use &another backup…")), "otherBackup");
    cardLayout(backup)->addWidget(m_found);
    cardLayout(backup)->addWidget(wrappingRow({m_goBack, m_other}));
    auto *rest = card();
    m_salvage = withName(plainButton(tr("&Save what can be read…"), "download"), "salvage");
    m_problem = withName(errorLabel(), "problem");
    cardLayout(rest)->addWidget(plainLabel(
        tr("Or take all that can still be read into a new book. This may hold more than the backup.")));
    cardLayout(rest)->addWidget(wrappingRow({m_salvage}));
    into->addWidget(backup);
    into->addWidget(rest);
    into->addWidget(m_problem);
    into->addWidget(mutedLabel(QDir::toNativeSeparators(m_path)));
    connect(m_goBack, &QPushButton::clicked, this, &DamagedDialog::goBack, Qt::QueuedConnection);
    connect(m_other, &QPushButton::clicked, this, &DamagedDialog::useOtherBackup, Qt::QueuedConnection);
    connect(m_salvage, &QPushButton::clicked, this, &DamagedDialog::salvage, Qt::QueuedConnection);
}

/// A backup of another family may have been put beside this book, or be on the same stick.
void DamagedDialog::goBack() {
    const bool isOther = areOfTwoBooks(m_backup->path, m_path);
    const bool mayGo =
        !isOther ||
        m_prompts.confirm(this, tr("Go back to another book?"),
                          tr("This is a backup of another book, perhaps of another family. It would "
                             "take the place of your book, and yours gets another name."),
                          tr("Go back to it"));
    if (!mayGo)
        return;
    m_chosen = m_backup;
    accept();
}

void DamagedDialog::lookForBackup() {
    if (!m_key)
        return showBackup();
    setWorking(tr("Looking for a backup that is whole…"));
    inBackground<Result<CheckedBackup>>(
        this, [book = m_path, key = *m_key, gone = m_gone] { return newestWhole(book, key, *gone); },
        [this](const Result<CheckedBackup> &found) {
            if (found)
                m_backup = *found;
            showBackup();
        });
}

void DamagedDialog::setWorking(const QString &what) {
    m_found->setText(what);
    m_problem->hide();
    for (QPushButton *button : {m_goBack, m_other, m_salvage})
        button->setEnabled(false);
}

void DamagedDialog::showBackup() {
    m_goBack->setVisible(m_backup.has_value());
    m_goBack->setEnabled(m_backup.has_value());
    m_other->setEnabled(m_key.has_value());
    m_salvage->setEnabled(m_key.has_value() && QFileInfo(m_path).size() > 0);
    if (!m_backup)
        return m_found->setText(m_key ? tr("No backup that is whole was found beside the book.")
                                      : tr("No backup was found beside the book, and the part of the file "
                                           "that says how to open it cannot be read."));
    m_found->setText(tr("The backup of %1 is whole. It holds %2.")
                         .arg(whenWritten(m_backup->path), holdings(m_backup->contents)));
    m_goBack->setDefault(true);
    m_goBack->setFocus();
}

void DamagedDialog::useOtherBackup() {
    const QString path = m_prompts.openFile(this, tr("Use another backup"), filterOf(bookFiles()));
    if (path.isEmpty())
        return;
    setWorking(tr("Looking through this backup…"));
    inBackground<Result<CheckedBackup>>(
        this, [path, key = *m_key] { return checkBackup(path, key); },
        [this](const Result<CheckedBackup> &checked) {
            if (checked)
                m_backup = *checked;
            showBackup();
            m_problem->setVisible(!checked);
            if (!checked)
                m_problem->setText(tr("This is not a whole backup of the book."));
        });
}

void DamagedDialog::salvage() {
    //: the name of a file; %1 is the name of the book
    const QString name = tr("%1 (saved)").arg(QFileInfo(m_path).completeBaseName());
    const QString target = askForNewBook(tr("Save what can be read"), name, m_prompts, this);
    if (target.isEmpty())
        return;
    setWorking(tr("Reading all that can be read. This may take a while…"));
    // A backup from before the book got another key has nothing in common with its pages.
    const QString base = m_backup && !m_backup->hasOwnKey ? m_backup->path : QString();
    inBackground<Result<Salvage>>(
        this,
        [path = m_path, id = m_fileId, key = *m_key, target, base] {
            return salvageBook(path, id, key, target, base, {NewKey::open()});
        },
        [this, target](const Result<Salvage> &salvaged) { showSalvaged(salvaged, target); });
}

void DamagedDialog::showSalvaged(const Result<Salvage> &salvaged, const QString &target) {
    if (!salvaged) {
        showBackup();
        m_problem->setText(salvaged.error().text);
        return m_problem->show();
    }
    QVBoxLayout *column = newContent(tr("This could be saved"));
    auto *inside = new QWidget;
    auto *words = new QVBoxLayout(inside);
    words->setContentsMargins(0, 0, scaled(4), 0);
    words->setSpacing(scaled(8));
    if (salvaged->isWhole())
        words->addWidget(plainLabel(tr("All could be read.")));
    const bool hasBase = m_backup && !m_backup->hasOwnKey;
    if (hasBase)
        words->addWidget(plainLabel(
            tr("What the backup of %1 holds is in the new book, too.").arg(whenWritten(m_backup->path))));
    else
        words->addWidget(plainLabel(tr("The new book has no passphrase yet. Anyone who has the file can read "
                                       "it.")));
    auto *list = withName(card(), "kept");
    for (const QString &line : salvageLines(*salvaged))
        cardLayout(list)->addWidget(plainLabel(line));
    words->addWidget(list);
    words->addWidget(mutedLabel(QDir::toNativeSeparators(target)));
    words->addStretch(1);
    auto *open = withName(primaryButton(tr("&Open the new book")), "openSaved");
    auto *close = withName(plainButton(tr("Close")), "close");
    connect(
        open, &QPushButton::clicked, this,
        [this, target] {
            m_saved = target;
            accept();
        },
        Qt::QueuedConnection);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(scrolling(inside), 1);
    column->addLayout(headerRow(new QWidget, {close, open}));
    m_content->show();
    open->setFocus();
}
