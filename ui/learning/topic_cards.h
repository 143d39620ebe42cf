// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/learning/article.h"

#include <QWidget>

class CardGrid;

/// Pages to read, each as a card with what it is about and how long it takes.
class TopicCards : public QWidget {
    Q_OBJECT
public:
    explicit TopicCards(const QList<Article> &articles, QWidget *parent = nullptr);

    /// As CardGrid::arrange().
    void arrange(int width);

Q_SIGNALS:
    void chosen(const QUuid &article);

private:
    CardGrid *m_grid;
};
