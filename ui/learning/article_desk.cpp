// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/article_desk.h"

#include "model/learning/article_library.h"
#include "ui/kit/read_or_tell.h"
#include "ui/learning/article_reader.h"

ArticleDesk::ArticleDesk(const PageContext &context, ArticleShelf shelf, QWidget *parent) :
    QStackedWidget(parent),
    m_articles(readOrTell(context.history, readArticles(shelf)).value_or(QList<Article>())),
    m_reader(new ArticleReader(context)) {
    addWidget(m_reader);
    connect(m_reader, &ArticleReader::goTo, this, &ArticleDesk::goTo);
    connect(m_reader, &ArticleReader::left, this, &ArticleDesk::showOverview);
}

void ArticleDesk::setOverview(QWidget *overview) {
    insertWidget(0, overview);
    setCurrentIndex(0);
}

void ArticleDesk::showOverview() {
    setCurrentIndex(0);
    Q_EMIT left();
}

void ArticleDesk::read(const QUuid &id) {
    for (const Article &article : std::as_const(m_articles)) {
        if (article.id() != id)
            continue;
        m_reader->read(article);
        setCurrentWidget(m_reader);
        m_reader->beginReading();
    }
}
