// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"

#include "ui/search/search_dialog.h"

#include <QAbstractItemModel>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

/// The pictures of the search over everything.
class SearchGallery : public Gallery {};

TEST_P(SearchGallery, ShowsTheSearchWhole) {
    SampleWindow sample(bookPath());
    MainWindow &window = sample.window;
    show(&window);
    window.goTo(u"today"_s);
    window.findAnywhere();
    auto *dialog = window.findChild<SearchDialog *>();
    auto *field = dialog->findChild<QLineEdit *>(u"search"_s);
    QTest::qWait(formMilliseconds);
    look(dialog, u"search"_s);
    for (const char *words : {"dr", "morphne", "xylophone"}) {
        field->setText(QString::fromLatin1(words));
        QTest::qWait(pageMilliseconds);
        look(dialog, u"search-"_s + QString::fromLatin1(words));
    }
    field->setText(u"dr"_s);
    EXPECT_GT(dialog->findChild<QListView *>()->model()->rowCount(), 2);
}

INSTANTIATE_TEST_SUITE_P(Views, SearchGallery, galleryViews(), nameOfParam);
