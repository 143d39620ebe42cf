// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {
bool pointsSomewhere(const QString &name) {
    return name.endsWith(u"-left"_s) || name.endsWith(u"-right"_s) || name.endsWith(u"clockwise"_s);
}

QColor colorOf(Ink ink, QIcon::Mode mode) {
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    switch (ink) {
    case Ink::Muted:
        return palette.color(QPalette::PlaceholderText);
    case Ink::Accent:
        return palette.color(QPalette::Link);
    case Ink::OnAccent:
        return palette.color(QPalette::HighlightedText);
    case Ink::Warm:
        return palette.color(QPalette::BrightText);
    case Ink::Text:
        break;
    }
    return palette.color(QPalette::WindowText);
}

/// QtSvg paints currentColor black, so the colour is written into the drawing first.
QByteArray drawing(const QString &name, const QColor &color) {
    QFile file(u":/icons/%1.svg"_s.arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "icon", qPrintable(name));
    return opened ? file.readAll().replace("currentColor", color.name().toLatin1()) : QByteArray();
}

class InkEngine : public QIconEngine {
public:
    InkEngine(QString name, Ink ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// `size` is in pixels of the device.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override {
        const QColor color = colorOf(m_ink, mode);
        const bool turned = pointsSomewhere(m_name) && QGuiApplication::layoutDirection() == Qt::RightToLeft;
        const QString key =
            u"%1 %2x%3 %4"_s.arg(color.name()).arg(size.width()).arg(size.height()).arg(turned);
        QPixmap &found = m_rendered[key];
        if (found.isNull() && !size.isEmpty())
            found = render(size, color, turned);
        return found;
    }

    QIconEngine *clone() const override { return new InkEngine(m_name, m_ink); }
    QString key() const override { return u"HearthbookInk"_s; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    QPixmap render(const QSize &size, const QColor &color, bool turned) const {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        if (turned) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        QSvgRenderer renderer(drawing(m_name, color));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        return pixmap;
    }

    QString m_name;
    Ink m_ink;
    QHash<QString, QPixmap> m_rendered;
};
} // namespace

QIcon icon(const QString &name, Ink ink) {
    return QIcon(new InkEngine(name, ink));
}

QIcon programIcon() {
    return QIcon(new InkEngine(u"hearthbook"_s, Ink::Text));
}
