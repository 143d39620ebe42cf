// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book_desk.h"
#include "model/sealed/book_key.h"

#include <functional>

class Keyring;
struct CheckedBackup;
struct OtherComputer;
enum class BookHarm;

/// A book on its way to be shown.
struct OpenRequest {
    QString path = {};
    std::optional<DataKey> key = {}; ///< where it is known already
    std::optional<ReturnPoint> back = {};
    std::function<void()> then = {}; ///< once it is shown
};

/// Opens books, and asks what has to be asked before: about an older copy, another computer that has the
/// book open, and damage.
class BookOpener : public QObject {
    Q_OBJECT
public:
    BookOpener(BookDesk &desk, Prompts &prompts, Keyring &keyring);

    void open(const QString &path);
    /// Shows the book that was opened, unless there is something to ask or to mend before.
    void openVerified(Result<std::unique_ptr<Store>> opened, const OpenRequest &request);
    /// Shows a book that is known to be right.
    void show(std::unique_ptr<Store> store, const OpenRequest &request);
    /// What can be done for a book that cannot be read.
    void showDamaged(const QString &path, const std::optional<DataKey> &key, BookHarm harm);
    /// Puts the backup in the place of the book at `path`, which is closed, or damaged, or gone.
    Result<> goBackTo(const CheckedBackup &backup, const QString &path);

Q_SIGNALS:
    /// Only what a person knows opens this book.
    void secretNeeded(const QString &path, const BookInfo &info);
    /// The person does not want to open it, and perhaps another one.
    void declined(bool wantsOther);

private:
    void refuse(const Error &error, const OpenRequest &request);
    void askAboutOther(const OtherComputer &other, const OpenRequest &request);

    BookDesk &m_desk;
    Windows &m_windows;
    Prompts &m_prompts;
    Keyring &m_keyring;
};
