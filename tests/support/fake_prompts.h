// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/prompts.h"

#include <QFileInfo>

/// Answers every question with what the test put here, and remembers what was asked.
class FakePrompts : public Prompts {
public:
    QString openFile(QWidget *, const QString &title, const QString &) override {
        asked.append(title);
        return files.value(0);
    }
    QStringList openFiles(QWidget *, const QString &title, const QString &) override {
        asked.append(title);
        return files;
    }
    QString saveFile(QWidget *, const QString &title, const QString &suggestion, const QString &) override {
        asked.append(title);
        suggested = suggestion;
        const bool isWhole = saveTo.isEmpty() || !QFileInfo(saveTo).suffix().isEmpty();
        return isWhole ? saveTo : saveTo + u'.' + QFileInfo(suggestion).suffix();
    }
    bool confirm(QWidget *, const QString &title, const QString &, const QString &) override {
        asked.append(title);
        return yes;
    }

    std::optional<int> choose(QWidget *, const QString &title, const QString &text, const QStringList &,
                              const QString &) override {
        asked.append(title);
        askedText = text;
        return chosen;
    }

    QStringList files = {};
    std::optional<int> chosen = {}; ///< of several ways to go on
    QString askedText = {};
    QString saveTo = {};
    QString suggested = {};
    bool yes = true;
    QStringList asked = {};
};
