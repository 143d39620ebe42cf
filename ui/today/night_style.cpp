// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_style.h"

#include "ui/kit/style.h"

#include <QFile>

using namespace Qt::StringLiterals;

int nightScaled(int length, int most) {
    return qMin(scaled(length), most);
}

QString nightSheet() {
    QFile file(u":/style/night.qss"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    if (!opened)
        return {};
    const auto pixels = [](int length, int most) { return u"%1px"_s.arg(nightScaled(length, most)); };
    constexpr int fine = 1000;
    return filledSheet(QString::fromUtf8(file.readAll()),
                       {{u"rating"_s, pixels(104, 180)},
                        {u"keyText"_s, pixels(34, 52)},
                        {u"numberText"_s, pixels(40, 60)},
                        {u"tileText"_s, pixels(30, 44)},
                        {u"lastText"_s, pixels(19, 30)},
                        {u"buttonHeight"_s, pixels(52, 60)},
                        {u"timeText"_s, pixels(96, 150)}},
                       double(scaled(fine)) / fine);
}

QPalette nightPalette() {
    QPalette night;
    night.setColor(QPalette::WindowText, QColor(0xd8, 0xcf, 0xc4));
    night.setColor(QPalette::ButtonText, QColor(0xd8, 0xcf, 0xc4));
    night.setColor(QPalette::Window, QColor(0x0c, 0x0a, 0x09));
    return night;
}
