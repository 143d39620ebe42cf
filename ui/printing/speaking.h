// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/print_language.h"

#include <QLocale>
#include <memory>
#include <optional>

class QTranslator;

/// As long as it lives, words, dates and numbers come in the language of a paper, whatever the window
/// speaks; in that of the window where none is told: for making a page, never across an event loop.
class Speaking {
public:
    explicit Speaking(std::optional<PrintLanguage> language);
    ~Speaking();
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QLocale m_before;
    std::unique_ptr<QTranslator> m_words;
};
