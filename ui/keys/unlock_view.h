// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/book_file.h"
#include "model/sealed/book_key.h"

#include <QFutureWatcher>
#include <QWidget>
#include <functional>

class Keyring;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// Why the book has to be unlocked.
enum class UnlockReason {
    Opening, ///< the book is being opened: what this computer remembers may open it by itself
    Locked,  ///< it was open and locked itself: a person has to be there
};

/// Asks for what opens a protected book. The slow part runs beside the window, which stays alive.
/// Whoever shows this puts it into a window of its own or over the pages, and takes it away again after
/// unlocked(). It knows no Store: it only finds the key. Of a locked book it shows no name.
class UnlockView : public QWidget {
    Q_OBJECT
public:
    using Unlock = std::function<Result<DataKey>(const QString &path, const KeySecret &secret)>;

    UnlockView(const QString &path, const BookInfo &info, Keyring &keyring,
               UnlockReason reason = UnlockReason::Opening, QWidget *parent = nullptr);
    ~UnlockView() override;

    /// The person asked that this computer opens the book from now on. After unlocked(), whoever has
    /// the Store then calls rememberOnThisComputer() of ui/keys/remembering.h.
    bool rememberWanted() const;
    /// What opened it, once unlocked() was said.
    KeyKind openedWith() const { return m_tried; }
    /// Another way to find the key, for example that of a damaged book in a backup of it.
    void setUnlock(const Unlock &unlock) { m_unlock = unlock; }

Q_SIGNALS:
    void unlocked(const DataKey &key);
    void cancelled();          ///< the person does not want to open it now
    void otherBookRequested(); ///< "Open another book"

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildPassphrase();
    QWidget *buildRecovery();
    QWidget *buildRemember();
    QWidget *buildButtons();
    void showWay(KeyKind way);
    QLineEdit *field() const;
    void askKeyring();
    void submit();
    void start(const KeySecret &secret);
    void finish();
    void setWorking(bool working);
    void say(const QString &problem);

    QString m_path;
    BookInfo m_info;
    Keyring &m_keyring;
    UnlockReason m_reason;
    Unlock m_unlock;
    QFutureWatcher<Result<DataKey>> m_work;
    KeyKind m_way = KeyKind::Passphrase; ///< which field is shown
    KeyKind m_tried = KeyKind::Open;
    bool m_keyringAsked = false;
    QWidget *m_passphrasePart = nullptr;
    QWidget *m_recoveryPart = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_code = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_waiting = nullptr;
    QCheckBox *m_remember = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_otherWay = nullptr;
};
