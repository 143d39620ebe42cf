// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include "ui/kit/hit_painter.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {
constexpr int nameRole = Qt::UserRole;
constexpr int iconRole = Qt::UserRole + 1;
constexpr int currentIconRole = Qt::UserRole + 2;
constexpr int tallestRow = 46;
constexpr int lowestRow = 44; ///< of the screen, so that a finger still meets it
constexpr int iconSide = 20;
constexpr int inset = 14; ///< from the edge of a row to its icon

QFont rowFont(const QFont &font, bool current) {
    QFont row = font;
    row.setWeight(current ? QFont::DemiBold : QFont::Normal);
    return row;
}

/// Paints a row by hand: the mark of the current place stands where the language starts.
class PlaceDelegate : public QStyledItemDelegate {
public:
    explicit PlaceDelegate(const Sidebar &sidebar) : m_sidebar(sidebar) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool current = option.state & QStyle::State_Selected;
        paintGround(*painter, option, current);
        paintIcon(*painter, option, index, current);
        if (!m_sidebar.isCollapsed())
            paintTitle(*painter, option, index, current);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override {
        return {m_sidebar.rowHeight(), m_sidebar.rowHeight()};
    }

private:
    static QRect mirrored(const QStyleOptionViewItem &option, const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    }

    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool current) {
        // Not the palette of the view: the style sheet put the ground of the sidebar into it.
        const QPalette palette = QGuiApplication::palette();
        const QRectF row = QRectF(option.rect).adjusted(1, 2, -1, -2);
        const double radius = scaled(10);
        painter.setPen(Qt::NoPen);
        if (current || option.state & QStyle::State_MouseOver) {
            painter.setBrush(palette.color(QPalette::Base));
            painter.drawRoundedRect(row, radius, radius);
        }
        if (current) {
            const int height = option.rect.height() / 2;
            const QRect mark(option.rect.left() + scaled(3), option.rect.center().y() - height / 2, scaled(4),
                             height);
            painter.setBrush(palette.color(QPalette::Link));
            painter.drawRoundedRect(mirrored(option, mark), scaled(2), scaled(2));
        }
        if (option.state & QStyle::State_HasFocus) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(palette.color(QPalette::Link), 2));
            painter.drawRoundedRect(row, radius, radius);
        }
    }

    static void paintIcon(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          bool current) {
        const int side = scaled(iconSide);
        const QRect place(option.rect.left() + scaled(inset), option.rect.center().y() - side / 2, side,
                          side);
        index.data(current ? currentIconRole : iconRole)
            .value<QIcon>()
            .paint(&painter, mirrored(option, place));
    }

    static void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           bool current) {
        const int left = scaled(inset + iconSide + 12);
        const QRect place = option.rect.adjusted(left, 0, -scaled(8), 0);
        painter.setFont(rowFont(option.font, current));
        painter.setPen(option.palette.color(QPalette::WindowText));
        const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        drawTextLine(&painter, mirrored(option, place), index.data().toString(), side);
    }

    const Sidebar &m_sidebar;
};
} // namespace

Sidebar::Sidebar(QWidget *parent) : QListWidget(parent) {
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Places"));
    setRole(this, "sidebar");
    setItemDelegate(new PlaceDelegate(*this));
    itemDelegate()->setParent(this);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *now) {
        if (now)
            Q_EMIT placeChosen(now->data(nameRole).toString());
    });
    // From a part of a place back to it: the row is the current one already.
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT placeChosen(item->data(nameRole).toString()); });
    connect(this, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT placeChosen(item->data(nameRole).toString()); });
}

void Sidebar::addPlace(const QString &name, const QString &title, const char *iconName) {
    auto *item = new QListWidgetItem(title);
    item->setData(nameRole, name);
    item->setData(iconRole, icon(iconName));
    item->setData(currentIconRole, icon(iconName, Ink::Accent));
    addItem(item);
    updateGeometry();
}

void Sidebar::setCurrentPlace(const QString &name) {
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(nameRole).toString() == name)
            setCurrentRow(row);
}

QString Sidebar::currentPlace() const {
    return currentItem() ? currentItem()->data(nameRole).toString() : QString();
}

void Sidebar::setCollapsed(bool collapsed) {
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    for (int row = 0; row < count(); ++row)
        item(row)->setToolTip(collapsed ? item(row)->text() : QString());
    updateGeometry();
    viewport()->update();
}

QSize Sidebar::sizeHint() const {
    int inside = scaled(inset + iconSide + inset);
    if (!m_collapsed) {
        const QFontMetrics metrics(rowFont(font(), true));
        for (int row = 0; row < count(); ++row)
            inside = qMax(inside,
                          metrics.horizontalAdvance(item(row)->text()) + scaled(inset + iconSide + 12 + 24));
    }
    if (verticalScrollBar()->isVisible())
        inside += verticalScrollBar()->sizeHint().width();
    return {inside + scaled(8) * 2 + 2, scaled(tallestRow) * 4};
}

/// With large text the rows move together before they have to scroll.
int Sidebar::rowHeight() const {
    const int room = (height() - scaled(8) * 2) / qMax(1, count());
    return qBound(qMax(lowestRow, fontMetrics().height() + 8), room, scaled(tallestRow));
}

void Sidebar::resizeEvent(QResizeEvent *event) {
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
    updateGeometry();
}
