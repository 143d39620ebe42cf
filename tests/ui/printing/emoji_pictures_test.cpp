// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/report_document.h"

#include <QFile>
#include <QFontDatabase>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

int picturesInPdf(const QString &html) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"page.pdf"_s);
    const ReportDocument document({.html = html}, {}, kOrdinaryPoints);
    EXPECT_TRUE(document.check());
    EXPECT_TRUE(writePdf(document, u"Page"_s, path));
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? int(file.readAll().count("/Subtype /Image")) : -1;
}

TEST(EmojiPictures, StandInAPdfWhoseFontsCannotHoldThem) {
    ASSERT_TRUE(QFontDatabase::families().contains(u"Noto Color Emoji"_s)) << "it is among the packages";
    EXPECT_EQ(picturesInPdf(u"<p>Ana Cruz, nurse: ½ → ✓</p>"_s), 0);
    EXPECT_EQ(picturesInPdf(u"<p>Ana 👩‍⚕️</p>"_s), 2); // the picture, and what is seen through it
    EXPECT_EQ(picturesInPdf(u"<p>Ana 🇮🇱</p>"_s), 2);
    EXPECT_GT(picturesInPdf(u"<h1>🏥</h1><p>❤️ 👍🏽</p>"_s), picturesInPdf(u"<h1>🏥</h1>"_s));
}

} // namespace
