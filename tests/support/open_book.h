// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "tests/support/temporary_book.h"
#include "ui/kit/history.h"
#include "ui/kit/page.h"
#include "ui/kit/prompts.h"
#include "ui/kit/settings.h"

using namespace Qt::StringLiterals;

/// Answers questions as a test says, and remembers what was asked.
class ScriptedPrompts : public Prompts {
public:
    QStringList files = {}; ///< the answer to every file chooser
    bool agrees = true;     ///< the answer to confirm()
    QStringList asked = {}; ///< the titles, in order

    QString openFile(QWidget *, const QString &title, const QString &) override {
        return ask(title).value(0);
    }
    QStringList openFiles(QWidget *, const QString &title, const QString &) override { return ask(title); }
    QString saveFile(QWidget *, const QString &title, const QString &, const QString &) override {
        return ask(title).value(0);
    }
    bool confirm(QWidget *, const QString &title, const QString &, const QString &) override {
        ask(title);
        return agrees;
    }

    std::optional<int> choose(QWidget *, const QString &title, const QString &,
                              const QStringList &) override {
        ask(title);
        return agrees ? std::optional(0) : std::nullopt;
    }

private:
    QStringList ask(const QString &title) {
        asked.append(title);
        return files;
    }
};

/// An open, empty book with all that a page or the main window needs.
class OpenBook {
public:
    explicit OpenBook(BookKind kind = BookKind::CareBook) : book(kind) {}

    TemporaryBook book;
    ScriptedPrompts prompts;
    Settings settings{std::make_unique<QSettings>(book.path(u"settings.ini"_s), QSettings::IniFormat)};
    FixedClock clock{QDateTime(QDate(2026, 3, 14), QTime(9, 30), QTimeZone("America/New_York"))};
    History history{book.store()};

    PageContext context() { return {book.store(), history, prompts, settings, clock}; }
};
