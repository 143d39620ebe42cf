// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sealed/book_key.h"
#include "ui/kit/page.h"

#include <QDialog>
#include <optional>

class Keyring;
class MessageBar;
class QPushButton;
class QVBoxLayout;
struct KeyWish;

/// Who can open this book: its passphrases, its recovery sheet, and the computers that remember it.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const PageContext &context, Keyring &keyring, QWidget *parent = nullptr);

private:
    void reload();
    void showOpen(QVBoxLayout *into);
    void showKeys(QVBoxLayout *into);
    QWidget *rowOf(const BookKey &key);
    QWidget *buildActions();

    void protect();
    void addPassphrase();
    void changePassphrase(const BookKey &key);
    void makeSheet();
    void takeAway(const BookKey &key);
    void takeProtectionAway();
    void remember();
    void lookForOlder();
    bool askAboutOlder(const Result<DataKey> &before);

    std::optional<QList<NewKey>> ask(const KeyWish &wish);
    KeyWish wish() const;
    bool canGo(const BookKey &key) const;
    bool isProtected() const;
    std::optional<BookKey> keyOf(KeyKind kind) const;
    void finish(const Result<> &result, const QString &done);

    PageContext m_context;
    Keyring &m_keyring;
    QList<BookKey> m_keys;
    bool m_keyringThere = false;
    QPushButton *m_close = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_place = nullptr;
    MessageBar *m_messages = nullptr;
};
