// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keys_dialog.h"

#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/book/book_names.h"
#include "model/book/store.h"
#include "ui/keys/key_steps_dialog.h"
#include "ui/keys/keyring.h"
#include "ui/keys/older_copies_question.h"
#include "ui/keys/remembering.h"
#include "ui/kit/background.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/prompts.h"
#include "ui/kit/widgets.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct KeysDialogText {
    Q_DECLARE_TR_FUNCTIONS(KeysDialog)
};

QString nameOf(const BookKey &key) {
    switch (key.kind) {
    case KeyKind::Open:
        return KeysDialogText::tr("Without a passphrase");
    case KeyKind::Passphrase:
        return key.label.isEmpty() ? KeysDialogText::tr("Passphrase")
                                   : KeysDialogText::tr("Passphrase: %1").arg(isolated(key.label));
    case KeyKind::Recovery:
        return KeysDialogText::tr("Recovery sheet");
    case KeyKind::Keyring:
        return key.label == thisComputer()
                   ? KeysDialogText::tr("This computer")
                   : KeysDialogText::tr("Another computer: %1").arg(isolated(key.label));
    }
    return {};
}

/// A secret that a person has. A computer alone must never be all that opens a book.
bool isOfPerson(const BookKey &key) {
    return key.kind == KeyKind::Passphrase || key.kind == KeyKind::Recovery;
}

template <typename Button>
Button *named(Button *button, const char *name) {
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

KeysDialog::KeysDialog(const PageContext &context, Keyring &keyring, QWidget *parent) :
    QDialog(parent), m_context(context), m_keyring(keyring), m_messages(new MessageBar) {
    setObjectName(u"keys"_s);
    setWindowTitle(tr("Who can open this book"));
    auto *inside = new QWidget;
    m_place = new QVBoxLayout(inside);
    m_place->setContentsMargins(0, 0, scaled(4), 0);
    m_close = named(primaryButton(tr("Close")), "close");
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = pageLayout(this);
    layout->addWidget(sectionLabel(windowTitle()));
    layout->addWidget(scrolling(inside), 1);
    layout->addWidget(m_messages);
    layout->addWidget(m_close, 0, Qt::AlignTrailing);
    reload();
    resize(sizeOnScreen(680, 600));
    m_keyring.findOut(this, [this](bool there) {
        m_keyringThere = there;
        reload();
    });
}

void KeysDialog::reload() {
    const auto keys = m_context.store.keys().all();
    if (!keys)
        return m_messages->tell(keys.error());
    m_keys = *keys;
    if (m_content && m_content->isAncestorOf(focusWidget()))
        m_close->setFocus();
    delete m_content; // its buttons are connected queued: none of them is at work
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(10));
    isProtected() ? showKeys(column) : showOpen(column);
    column->addStretch(1);
    m_place->addWidget(m_content);
    m_content->show(); // at once, not when the layout comes round to it
}

void KeysDialog::showOpen(QVBoxLayout *into) {
    into->addWidget(strongLabel(tr("Anyone who has this file can read it.")));
    into->addWidget(plainLabel(tr("With a passphrase, the whole book is sealed again. Then you are asked "
                                  "about the copies from before, such as backups: anyone can read those.")));
    auto *protect = named(primaryButton(tr("&Protect this book…")), "protect");
    protect->setEnabled(!m_context.store.isReadOnly());
    connect(protect, &QPushButton::clicked, this, &KeysDialog::protect, Qt::QueuedConnection);
    into->addWidget(protect, 0, Qt::AlignLeading);
}

void KeysDialog::showKeys(QVBoxLayout *into) {
    for (const BookKey &key : std::as_const(m_keys))
        into->addWidget(rowOf(key));
    into->addWidget(buildActions());
}

QWidget *KeysDialog::rowOf(const BookKey &key) {
    auto *row = card();
    row->setObjectName(u"key%1"_s.arg(key.id));
    auto *name = strongLabel(nameOf(key));
    QList<QWidget *> buttons;
    const bool writable = !m_context.store.isReadOnly();
    if (key.kind == KeyKind::Passphrase) {
        auto *change = named(quietButton(tr("Change…")), "change");
        change->setAccessibleName(tr("Change %1").arg(nameOf(key)));
        change->setEnabled(writable);
        connect(
            change, &QPushButton::clicked, this, [this, key] { changePassphrase(key); },
            Qt::QueuedConnection);
        buttons += change;
    }
    if (canGo(key)) {
        auto *remove = named(dangerButton(tr("Take away…")), "takeAway");
        remove->setAccessibleName(tr("Take away %1").arg(nameOf(key)));
        remove->setEnabled(writable);
        connect(
            remove, &QPushButton::clicked, this, [this, key] { takeAway(key); }, Qt::QueuedConnection);
        buttons += remove;
    }
    auto *line = headerRow(name, buttons);
    cardLayout(row)->addLayout(line);
    return row;
}

QWidget *KeysDialog::buildActions() {
    auto *add = named(plainButton(tr("&Add a passphrase…"), "plus-lg"), "addPassphrase");
    auto *sheet = named(plainButton(tr("Make a new &recovery sheet…"), "printer"), "makeSheet");
    auto *open = named(dangerButton(tr("Take the &protection away…")), "unprotect");
    connect(add, &QPushButton::clicked, this, &KeysDialog::addPassphrase, Qt::QueuedConnection);
    connect(sheet, &QPushButton::clicked, this, &KeysDialog::makeSheet, Qt::QueuedConnection);
    connect(open, &QPushButton::clicked, this, &KeysDialog::takeProtectionAway, Qt::QueuedConnection);
    auto *older = named(plainButton(tr("&Older copies…"), "clock-history"), "olderCopies");
    connect(older, &QPushButton::clicked, this, &KeysDialog::lookForOlder, Qt::QueuedConnection);
    QList<QWidget *> buttons{add, sheet, older};
    const bool known = std::any_of(m_keys.begin(), m_keys.end(), [](const BookKey &key) {
        return key.kind == KeyKind::Keyring && key.label == thisComputer();
    });
    if (m_keyringThere && !known) {
        auto *here = named(plainButton(tr("Re&member on this computer")), "remember");
        connect(here, &QPushButton::clicked, this, &KeysDialog::remember, Qt::QueuedConnection);
        buttons += here;
    }
    buttons += open;
    for (QWidget *button : std::as_const(buttons))
        button->setEnabled(!m_context.store.isReadOnly());
    return wrappingRow(buttons);
}

bool KeysDialog::isProtected() const {
    return !keyOf(KeyKind::Open);
}

std::optional<BookKey> KeysDialog::keyOf(KeyKind kind) const {
    const auto found =
        std::find_if(m_keys.begin(), m_keys.end(), [kind](const BookKey &key) { return key.kind == kind; });
    return found == m_keys.end() ? std::nullopt : std::optional(*found);
}

bool KeysDialog::canGo(const BookKey &key) const {
    return std::any_of(m_keys.begin(), m_keys.end(),
                       [&key](const BookKey &other) { return other.id != key.id && isOfPerson(other); });
}

KeyWish KeysDialog::wish() const {
    return {.book = QFileInfo(m_context.store.path()).fileName(),
            .names = namesOf(m_context.store),
            .now = m_context.clock.now()};
}

/// Nothing, when the person changed their mind or the book locked itself meanwhile.
std::optional<QList<NewKey>> KeysDialog::ask(const KeyWish &wish) {
    KeyStepsDialog dialog(wish, m_context.settings, m_context.prompts, this);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.keys()) : std::nullopt;
}

void KeysDialog::finish(const Result<> &result, const QString &done) {
    reload();
    result ? m_messages->say(done) : m_messages->tell(result.error());
}

void KeysDialog::protect() {
    KeyWish asked = wish();
    asked.title = tr("Protect this book");
    asked.words = tr("The whole book is sealed again. Then you are asked about the copies from before.");
    asked.action = tr("&Protect the book");
    asked.makesSheet = true;
    const auto keys = ask(asked);
    if (!keys)
        return;
    const auto before = m_context.store.dataKey();
    const auto done = [&] {
        const WaitingCursor wait;
        return m_context.store.keys().replaceAll(*keys);
    }();
    finish(done, tr("The book is protected."));
    if (done)
        askAboutOlder(before);
}

void KeysDialog::addPassphrase() {
    KeyWish asked = wish();
    asked.title = tr("Add a passphrase");
    asked.words = tr("The book can then be opened with any of its passphrases.");
    asked.action = tr("A&dd");
    asked.asksWhose = true;
    const auto keys = ask(asked);
    if (!keys)
        return;
    const WaitingCursor wait;
    finish(m_context.store.keys().add(keys->first()), tr("The passphrase was added."));
}

void KeysDialog::changePassphrase(const BookKey &key) {
    KeyWish asked = wish();
    asked.title = tr("Change the passphrase");
    asked.words = tr("A copy of the book that someone made before can still be opened with the old one.");
    asked.action = tr("&Change");
    auto keys = ask(asked);
    if (!keys)
        return;
    keys->first().label = key.label;
    const WaitingCursor wait;
    finish(m_context.store.keys().change(key.id, keys->first()), tr("The passphrase was changed."));
}

void KeysDialog::makeSheet() {
    KeyWish asked = wish();
    asked.title = tr("Make a new recovery sheet");
    asked.action = tr("&Use this sheet");
    asked.asksPassphrase = false;
    asked.makesSheet = true;
    const auto keys = ask(asked);
    if (!keys)
        return;
    const WaitingCursor wait;
    const auto old = keyOf(KeyKind::Recovery);
    finish(old ? m_context.store.keys().change(old->id, keys->first())
               : m_context.store.keys().add(keys->first()),
           tr("The new recovery sheet opens the book. You can destroy an old one."));
}

void KeysDialog::takeAway(const BookKey &key) {
    const bool sure = m_context.prompts.confirm(
        this, tr("Take away %1?").arg(nameOf(key)),
        tr("It no longer opens the book. A copy of the book that someone made before can still be opened "
           "with the old key."),
        tr("Take away"));
    if (!sure)
        return;
    const auto before = m_context.store.dataKey();
    const auto removed = [&] {
        const WaitingCursor wait;
        return m_context.store.keys().remove(key.id);
    }();
    if (removed && key.kind == KeyKind::Keyring && key.label == thisComputer())
        m_keyring.forget(m_context.store.fileId(), this, [](bool) {});
    finish(removed, tr("It no longer opens the book."));
    if (removed)
        askAboutOlder(before);
}

void KeysDialog::takeProtectionAway() {
    const bool sure = m_context.prompts.confirm(
        this, tr("Take the protection away?"),
        tr("Anyone who has this file can then read it. No passphrase is asked for any more."),
        tr("Take the protection away"));
    if (!sure)
        return;
    const WaitingCursor wait;
    const bool remembered = keyOf(KeyKind::Keyring).has_value();
    const auto opened = m_context.store.keys().replaceAll({NewKey::with(KeySecret::open())});
    if (opened && remembered)
        m_keyring.forget(m_context.store.fileId(), this, [](bool) {});
    finish(opened, tr("Anyone who has this file can read it now."));
}

bool KeysDialog::askAboutOlder(const Result<DataKey> &before) {
    return askAboutOlderCopies(m_context, before ? std::optional(*before) : std::nullopt, *m_messages, this);
}

void KeysDialog::lookForOlder() {
    if (!askAboutOlder(m_context.store.dataKey()))
        m_messages->say(tr("Now only the keys of today open the copies beside this book."));
}

void KeysDialog::remember() {
    rememberOnThisComputer(m_context.store, m_keyring, this, [this](const Result<> &result) {
        finish(result, tr("This computer opens the book by itself from now on."));
    });
}
