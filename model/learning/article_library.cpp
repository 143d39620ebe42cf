// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/learning/article_library.h"

#include "model/learning/article_parser.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QDir folderOf(ArticleShelf shelf, const QLocale &locale) {
    const QString language = locale.language() == QLocale::Spanish ? u"es"_s : u"en"_s;
    return {shelf == ArticleShelf::Learning ? u":/learn/"_s + language : u":/support/"_s + language};
}

} // namespace

Result<QList<Article>> readArticles(ArticleShelf shelf, const QLocale &locale) {
    const QDir folder = folderOf(shelf, locale);
    QList<Article> articles;
    for (const QString &name : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::Unreadable, file.errorString()};
        const auto article = parseArticle(shelf, name.chopped(3), QString::fromUtf8(file.readAll()));
        if (!article)
            return article.error();
        articles.append(*article);
    }
    return articles;
}
