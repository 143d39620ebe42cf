// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/recovery_sheet.h"
#include "model/sealed/recovery_code.h"
#include "tests/support/camera.h"
#include "ui/printing/qr_picture.h"

#include <gtest/gtest.h>
#include <memory>
#include <qrencode.h>

using namespace Qt::StringLiterals;

namespace {

RecoverySheet sheet() {
    return {.book = u"Emma.hearthbook"_s,
            .code = newRecoveryCode(),
            .madeAt = QDateTime(QDate(2026, 3, 14), QTime(9, 30))};
}

/// The little squares of the picture, row by row; empty when it is no even grid.
QByteArray squaresOf(const QImage &picture, int squares) {
    const int side = picture.width() / squares;
    QByteArray dark;
    for (int row = 0; row < squares; ++row) {
        for (int column = 0; column < squares; ++column) {
            const bool isDark = qGray(picture.pixel(column * side + side / 2, row * side + side / 2)) < 128;
            for (const QPoint corner : {QPoint(0, 0), QPoint(side - 1, side - 1)}) {
                const QRgb pixel = picture.pixel(column * side + corner.x(), row * side + corner.y());
                if ((qGray(pixel) < 128) != isDark)
                    return {};
            }
            dark += isDark ? '#' : '.';
        }
    }
    return dark;
}

TEST(QrPicture, ShowsEachSquareOfTheCodeWithAQuietEdge) {
    const QString text = recoveryText(newRecoveryCode());
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_Q, QR_MODE_8, 1), &QRcode_free);
    QByteArray expected;
    const int edge = 4;
    const int squares = code->width + 2 * edge;
    for (int i = 0; i < squares * squares; ++i) {
        const int x = i % squares - edge;
        const int y = i / squares - edge;
        const bool isInside = x >= 0 && y >= 0 && x < code->width && y < code->width;
        expected += isInside && code->data[y * code->width + x] & 1 ? '#' : '.';
    }
    EXPECT_EQ(squaresOf(qrPicture(text), squares), expected);
}

TEST(RecoverySheetPaper, IsOnePageInEachSizeOfPaperAndPrint) {
    const Report report = recoverySheetReport(sheet());
    for (const auto size : {QPageSize::Letter, QPageSize::A4})
        EXPECT_EQ(ReportDocument(report, {size, false}, kOrdinaryPoints).pageCount(), 1);
}

TEST(RecoverySheetPaper, IsReadByACamera) {
    const RecoverySheet made = sheet();
    const ReportDocument document(recoverySheetReport(made), {}, kOrdinaryPoints);
    const auto words = wordsReadByCamera(document, 2); // 144 dots to the inch: a poor camera
    ASSERT_TRUE(words) << "zbar-tools is not installed: see tools/lib/packages.txt";
    EXPECT_EQ(words->toStdString(), recoveryText(made.code).toStdString());
}

TEST(RecoverySheetPaper, TheWebPageHoldsTheCodeAsAPicture) {
    const QString page = htmlPage(recoverySheetReport(sheet()));
    EXPECT_FALSE(page.contains(u"src=\"code:"_s));
    EXPECT_TRUE(page.contains(u"src=\"data:image/png;base64,"_s));
}

} // namespace
