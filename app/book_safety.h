// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book_desk.h"

class BookOpener;
class NoticeQueue;
struct CheckedBackup;

/// Keeps the open book safe: has it guarded while it is open, tells what there is to know about its file, and
/// puts backups back.
class BookSafety : public QObject {
    Q_OBJECT
public:
    BookSafety(BookDesk &desk, BookOpener &opener, Settings &settings, const Clock &clock);

    void openBackups();

private:
    void guard();
    void putBack(const CheckedBackup &backup);
    void tellOfDamage();
    void leaveDamagedBook();
    void tellOfLeftovers(NoticeQueue &notices);
    void warnOfPlace(NoticeQueue &notices);
    void remindOfCopies(NoticeQueue &notices);

    BookDesk &m_desk;
    Windows &m_windows;
    BookOpener &m_opener;
    Settings &m_settings;
    const Clock &m_clock;
};
