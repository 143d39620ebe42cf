// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

/// Fusion, without what does not fit the looks of the style sheet.
class HouseStyle : public QProxyStyle {
    Q_OBJECT
public:
    HouseStyle();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role) const override;
    QIcon standardIcon(StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leaveWheelToPage(QWidget *widget);
};
