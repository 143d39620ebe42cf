// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drafts/draft.h"

#include <QWidget>

class Store;

/// For the night view: one line of words. What is typed and not saved stays in the book.
class NightWords : public QWidget {
    Q_OBJECT
public:
    NightWords(Store &store, const DraftKey &draft, QWidget *parent = nullptr);

Q_SIGNALS:
    void written(const QString &words);
};
