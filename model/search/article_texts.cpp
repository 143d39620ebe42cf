// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/article_texts.h"

#include "model/learning/article_library.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ArticleSearchText {
    Q_DECLARE_TR_FUNCTIONS(ArticleTexts)
};

SearchText articleText(const Article &article) {
    return {.kind = SearchKind::Reading,
            .record = article.id(),
            .place = article.shelf == ArticleShelf::Learning ? u"learning"_s : u"support"_s,
            .title = article.title,
            .texts = {article.summary},
            .also = article.topics.join(u' ')};
}

} // namespace

Result<QList<SearchText>> articleTexts() {
    QList<SearchText> texts;
    QStringList hardTopics;
    for (const ArticleShelf shelf : {ArticleShelf::Learning, ArticleShelf::Support}) {
        const auto articles = readArticles(shelf);
        if (!articles)
            return articles.error();
        for (const Article &article : *articles) {
            if (article.care == ArticleCare::Death)
                hardTopics += article.topics;
            else
                texts.append(articleText(article));
        }
    }
    texts.append({.kind = SearchKind::Reading,
                  .record = hardTopicsId(),
                  .place = u"learning"_s,
                  .title = ArticleSearchText::tr("Hard topics – open when you want"),
                  .also = hardTopics.join(u' ')});
    return texts;
}
