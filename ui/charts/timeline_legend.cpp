// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_legend.h"

#include "ui/charts/timeline_painter.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/widgets.h"

#include <QPainter>
#include <QStyle>
#include <functional>

namespace {

constexpr int kLegendRoom = 20;

/// A mark with its name.
class LegendMark : public QWidget {
public:
    using Draw = std::function<void(QPainter &, const TimelineLook &, const QRectF &)>;

    LegendMark(const QString &name, Draw draw) : m_name(name), m_draw(std::move(draw)) {
        setAccessibleName(name);
    }

    QSize sizeHint() const override {
        return {scaled(kLegendRoom) + fontMetrics().horizontalAdvance(m_name) + scaled(10),
                fontMetrics().height() + scaled(4)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const TimelineLook look = TimelineLook::of(*this);
        const QRect mark(0, 0, scaled(16), height());
        const QRect text(scaled(kLegendRoom), 0, width() - scaled(kLegendRoom), height());
        m_draw(painter, look, QRectF(QStyle::visualRect(layoutDirection(), rect(), mark)));
        painter.setPen(look.quiet);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text),
                         Qt::AlignVCenter | Qt::AlignLeading, m_name);
    }

private:
    QString m_name;
    Draw m_draw;
};

LegendMark *reporterMark(Reporter reporter, const QString &name) {
    return new LegendMark(name, [reporter](QPainter &painter, const TimelineLook &look, const QRectF &place) {
        TimelinePainter::drawReporter(painter, look, reporter, place.center(), 4.5 * look.unit);
    });
}

LegendMark *changeMark(StoryKind kind, const QString &name) {
    return new LegendMark(name, [kind](QPainter &painter, const TimelineLook &look, const QRectF &place) {
        painter.setPen(TimelinePainter::changePen(look, kind));
        painter.drawLine(QPointF(place.center().x(), place.top()),
                         QPointF(place.center().x(), place.bottom()));
    });
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent) : QWidget(parent), m_bars(mutedLabel({})) {
    auto *marks = new QWidget;
    auto *flow = new FlowLayout(marks, scaled(4));
    for (const auto &[reporter, name] : choices<Reporter>())
        m_reporters.append(reporterMark(reporter, name));
    for (QWidget *mark : std::as_const(m_reporters))
        flow->addWidget(mark);
    flow->addWidget(changeMark(StoryKind::Medicines, tr("Medicine change")));
    flow->addWidget(changeMark(StoryKind::Appointments, tr("Visit")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(2));
    layout->addWidget(marks);
    layout->addWidget(m_bars);
    setGrain(Grain::Entry);
}

void TimelineLegend::setReporters(const QList<Reporter> &reporters) {
    for (qsizetype i = 0; i < m_reporters.size(); ++i)
        m_reporters[i]->setVisible(reporters.contains(Reporter(i)));
}

void TimelineLegend::setGrain(Grain grain) {
    const QStringList texts{
        QString(),
        tr("A mark is the middle of a day. Its bar goes from the lowest to the highest."),
        tr("A mark is the middle of a week. Its bar goes from the lowest to the highest."),
        tr("A mark is the middle of a month. Its bar goes from the lowest to the highest."),
        tr("A mark is the middle of three months. Its bar goes from the lowest to the highest."),
        tr("A mark is the middle of a year. Its bar goes from the lowest to the highest.")};
    m_bars->setText(texts[int(grain)]);
    m_bars->setVisible(grain != Grain::Entry);
}
