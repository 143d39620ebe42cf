// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/child/child_table.h"
#include "tests/support/gallery.h"
#include "ui/child/died_dialog.h"

#include <QPushButton>

/// The pictures of a book whose child has died.
class QuietGallery : public Gallery {
protected:
    static void SetUpTestSuite() {
        Gallery::SetUpTestSuite();
        auto store = Store::open(bookPath());
        ASSERT_TRUE(store);
        const Child before = *(*store)->table<ChildTable>().get();
        Child after = before;
        after.hasDied = true;
        ASSERT_TRUE((*store)->apply(changing(u"Change"_s, std::optional(before), after)));
    }
};

TEST_P(QuietGallery, ShowsTheQuietBookWhole) {
    SampleWindow sample(bookPath(), placesAfterDeath());
    MainWindow &window = sample.window;
    show(&window);
    for (const QString &place : {u"today"_s, u"child"_s, u"medicines"_s, u"papers"_s}) {
        window.goTo(place);
        QTest::qWait(pageMilliseconds);
        Q_UNUSED(QTest::qWaitFor([&window] { return auditFindings(&window).empty(); }, mostMilliseconds))
        look(&window, u"quiet "_s + place);
        lookUnfolded(&window, u"quiet "_s + place);
    }
    DiedDialog asking(sample.context, &window);
    asking.show();
    QTest::qWait(formMilliseconds);
    look(&asking, u"quiet question 1"_s);
    asking.findChild<QPushButton *>(u"next"_s)->click();
    look(&asking, u"quiet question 2"_s);
}

INSTANTIATE_TEST_SUITE_P(Views, QuietGallery, galleryViews(), nameOfParam);
