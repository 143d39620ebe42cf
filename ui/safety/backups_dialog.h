// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/safety/backup_text.h"

#include <QDialog>
#include <QHash>
#include <optional>

class MessageBar;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

/// The backups of the open book: what each holds, making one, and going back to one.
class BackupsDialog : public QDialog {
    Q_OBJECT
public:
    explicit BackupsDialog(const PageContext &context, QWidget *parent = nullptr);

    /// The backup that the person wants to go back to; then the dialog is accepted. It is up to the caller
    /// to close the book and to do it.
    const std::optional<CheckedBackup> &chosen() const { return m_chosen; }

private:
    void build();
    QWidget *buildList();
    QWidget *buildShare();
    QWidget *buildDetail();
    QWidget *buildActions();
    void reload();
    void showPlace();
    void showRoom();
    void showDetail();
    void lookThrough(const QString &path);
    void backUpNow();
    void backUpElsewhere();
    void askToGoBack();
    QString currentPath() const;
    const Backup *current() const;

    PageContext m_context;
    QList<Backup> m_backups;
    QHash<QString, Result<CheckedBackup>> m_checked; ///< those that were looked through
    std::optional<CheckedBackup> m_chosen;
    bool m_isLooking = false;
    QListWidget *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_place = nullptr;
    QComboBox *m_share = nullptr;
    QLabel *m_room = nullptr;
    QLabel *m_holds = nullptr;
    QPushButton *m_goBack = nullptr;
    QPushButton *m_now = nullptr;
    MessageBar *m_messages = nullptr;
};
