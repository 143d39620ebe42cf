// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/report_document.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

/// Writes down the words that are painted, and paints nothing. What is clipped away does not count: nobody
/// would see it.
class WordEngine : public QPaintEngine {
public:
    WordEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    Type type() const override { return User; }
    void drawTextItem(const QPointF &baseline, const QTextItem &item) override {
        if (!painter()->hasClipping()) {
            footer += item.text();
            return;
        }
        const QRectF seen = painter()->clipBoundingRect();
        if (!seen.contains(baseline))
            return;
        page += item.text();
        constexpr double rounding = 2;
        const bool isWhole = baseline.y() - item.ascent() > seen.top() - rounding &&
                             baseline.y() + item.descent() < seen.bottom() + rounding;
        cut += isWhole ? 0 : 1;
    }

    QString page = {};
    QString footer = {};
    int cut = 0; ///< pieces of text that the edge of the page cuts
};

class WordDevice : public QPaintDevice {
public:
    explicit WordDevice(const QSize &size) : m_size(size) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const WordEngine &words() const { return m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 72;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    mutable WordEngine m_engine;
};

/// Spaces and marks of direction are not seen.
inline QString withoutSpaces(QString text) {
    static const QRegularExpression unseen(u"[\\s\\x{a0}\\x{200e}\\x{200f}\\x{2066}-\\x{2069}]+"_s);
    return text.remove(unseen);
}

/// What is painted on one page, without spaces, and without the line below the page. Nothing of it is cut.
inline QString paintedText(const ReportDocument &document, int page) {
    WordDevice device(document.pageLayout().fullRectPoints().size());
    QPainter painter(&device);
    document.drawPage(painter, page);
    painter.end();
    EXPECT_EQ(device.words().cut, 0) << "page " << page;
    return withoutSpaces(device.words().page);
}

/// What is painted on all pages, one behind the other.
inline QString paintedText(const ReportDocument &document) {
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += paintedText(document, page);
    return text;
}

/// The words of a web page, without spaces: what a browser shows above the line at its foot.
inline QString webText(const QString &html) {
    static const QRegularExpression tag(u"<[^>]*>"_s);
    const qsizetype from = html.indexOf(u"<main>"_s);
    QString text = html.mid(from, html.indexOf(u"</main>"_s) - from).remove(tag);
    for (const auto &[name, sign] : {std::pair("&nbsp;", ""), std::pair("&lt;", "<"), std::pair("&gt;", ">"),
                                     std::pair("&quot;", "\""), std::pair("&amp;", "&")})
        text.replace(QLatin1String(name), QLatin1String(sign));
    return withoutSpaces(text);
}

/// The letters of `all` that `there` has not, or not so often; sorted.
inline QString missingLetters(QString all, QString there) {
    std::sort(all.begin(), all.end());
    std::sort(there.begin(), there.end());
    QString missing;
    std::set_difference(all.begin(), all.end(), there.begin(), there.end(), std::back_inserter(missing));
    return missing;
}
