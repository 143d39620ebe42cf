// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/temporary_book.h"
#include "ui/kit/history.h"
#include "ui/kit/page.h"
#include "ui/kit/settings.h"

using namespace Qt::StringLiterals;

/// An open, empty book with all that a page or the main window needs.
class OpenBook {
public:
    explicit OpenBook(BookKind kind = BookKind::CareBook) : book(kind) {}

    TemporaryBook book;
    FakePrompts prompts;
    Settings settings{std::make_unique<QSettings>(book.path(u"settings.ini"_s), QSettings::IniFormat)};
    FixedClock clock{QDateTime(QDate(2026, 3, 14), QTime(9, 30), QTimeZone("America/New_York"))};
    History history{book.store()};

    PageContext context() { return {book.store(), history, prompts, settings, clock}; }
};
