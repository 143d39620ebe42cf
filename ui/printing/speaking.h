// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/service_list.h"

#include <QLocale>
#include <memory>

class QTranslator;

/// As long as it lives, words, dates and numbers come in the language of a list, whatever the window
/// speaks: for making a page, never across an event loop.
class Speaking {
public:
    explicit Speaking(ListLanguage language);
    ~Speaking();
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QLocale m_before;
    std::unique_ptr<QTranslator> m_words;
};
