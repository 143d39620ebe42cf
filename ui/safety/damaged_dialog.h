// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/salvage.h"
#include "ui/safety/backup_text.h"

#include <QDialog>
#include <atomic>
#include <memory>
#include <optional>

class Keyring;
class Prompts;
class QLabel;
class QPushButton;
class QVBoxLayout;
class UnlockView;

/// Why a book is not opened.
enum class BookHarm {
    Damaged,
    Foreign ///< it holds something that Hearthbook did not put there
};

/// In the place of a book that is damaged: the newest backup that is whole, and saving what can still be
/// read. The damaged file is never changed. When accepted, the person wants to go back to chosen(), or to
/// open saved(); that is up to the caller, as is closing the book before.
class DamagedDialog : public QDialog {
    Q_OBJECT
public:
    /// `key` is that of the book, where it is known already.
    DamagedDialog(const QString &path, const std::optional<DataKey> &key, BookHarm harm, Keyring &keyring,
                  Prompts &prompts, QWidget *parent = nullptr);
    ~DamagedDialog() override;

    const std::optional<CheckedBackup> &chosen() const { return m_chosen; }
    /// The new book with what could be read.
    QString saved() const { return m_saved; }
    /// Asks for the passphrase: inside is the view that does.
    UnlockView *unlockView() const { return m_unlock; }

private:
    QString title() const;
    QString reason() const;
    void findKey();
    void askForKey(const QString &source);
    void setKey(const DataKey &key);
    void showWays();
    void buildWays(QVBoxLayout *into);
    void lookForBackup();
    void showBackup();
    void goBack();
    void useOtherBackup();
    void salvage();
    void showSalvaged(const Result<Salvage> &salvaged, const QString &target);
    QVBoxLayout *newContent(const QString &title);
    void setWorking(const QString &what);

    QString m_path;
    std::optional<DataKey> m_key;
    BookHarm m_harm;
    QByteArray m_fileId;
    Keyring &m_keyring;
    Prompts &m_prompts;
    std::shared_ptr<std::atomic_bool> m_gone = std::make_shared<std::atomic_bool>(false);
    std::optional<CheckedBackup> m_backup; ///< the newest one that is whole
    std::optional<CheckedBackup> m_chosen;
    QString m_saved;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_place = nullptr;
    UnlockView *m_unlock = nullptr;
    QLabel *m_found = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_goBack = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_salvage = nullptr;
};
