// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/learning/article.h"
#include "ui/kit/page.h"

#include <QStackedWidget>

class ArticleReader;

/// All pages to read of a shelf at a glance, and the one that is read.
class ArticleDesk : public QStackedWidget {
    Q_OBJECT
public:
    ArticleDesk(const PageContext &context, ArticleShelf shelf, QWidget *parent = nullptr);

    const QList<Article> &articles() const { return m_articles; }
    /// What is seen while none of them is read. To be called once.
    void setOverview(QWidget *overview);
    void showOverview();
    /// The page of this Article::id(); what is none of this shelf changes nothing.
    void read(const QUuid &article);

Q_SIGNALS:
    /// As Page::goTo.
    void goTo(const QString &pageName, const QUuid &record);
    void left(); ///< the overview is seen again

private:
    QList<Article> m_articles;
    ArticleReader *m_reader;
};
