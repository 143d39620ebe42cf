// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/learning/article_library.h"
#include "tests/support/gallery.h"

/// The pictures of pages that are read.
class ReadingGallery : public Gallery {};

TEST_P(ReadingGallery, ShowsThePagesToReadWhole) {
    SampleWindow sample(bookPath());
    MainWindow &window = sample.window;
    show(&window);
    const auto learning = readArticles(ArticleShelf::Learning);
    const auto support = readArticles(ArticleShelf::Support);
    ASSERT_TRUE(learning && support);
    for (const Article &article : {learning->at(4), learning->at(18), learning->last(), support->at(7)}) {
        window.goTo(article.shelf == ArticleShelf::Learning ? u"learning"_s : u"support"_s, article.id());
        QTest::qWait(pageMilliseconds);
        look(&window, u"read-"_s + article.slug);
    }
    window.goTo(u"learning"_s, hardTopicsId());
    QTest::qWait(pageMilliseconds);
    look(&window, u"learning-drawer"_s);
}

INSTANTIATE_TEST_SUITE_P(Views, ReadingGallery, galleryViews(), nameOfParam);
