// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionButton>
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
        painter.drawText(mirrored(option, place), int(side | Qt::AlignVCenter), index.data().toString());
    }

    const Sidebar &m_sidebar;
};

/// Looks like a field, with the keys that do the same at its end where they have room.
class SearchButton : public QPushButton {
public:
    explicit SearchButton(Sidebar *sidebar) :
        QPushButton(Sidebar::tr("Search…"), sidebar), m_sidebar(*sidebar) {
        setObjectName(u"findAnywhere"_s);
        setAccessibleName(Sidebar::tr("Find anywhere"));
        setToolTip(Sidebar::tr("Find anywhere (%1)").arg(m_keys));
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        option.text.clear();
        style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
        const int side = scaled(iconSide);
        const int start = m_sidebar.isCollapsed() ? (width() - side) / 2 : scaled(inset);
        ::icon("search", Ink::Muted).paint(&painter, mirrored({start, (height() - side) / 2, side, side}));
        if (!m_sidebar.isCollapsed())
            paintTexts(painter, start + side + scaled(10));
    }

private:
    QRect mirrored(const QRect &part) const { return QStyle::visualRect(layoutDirection(), rect(), part); }

    void paintTexts(QPainter &painter, int start) const {
        const QRect texts(start, 0, width() - start - scaled(inset), height());
        const auto begin = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
        painter.setPen(QGuiApplication::palette().color(QPalette::PlaceholderText));
        painter.drawText(mirrored(texts), int(begin | Qt::AlignVCenter), text());
        const int wanted = fontMetrics().horizontalAdvance(text()) + fontMetrics().horizontalAdvance(m_keys);
        if (wanted + scaled(8) <= texts.width())
            painter.drawText(mirrored(texts), int(end | Qt::AlignVCenter), m_keys);
    }

    const Sidebar &m_sidebar;
    const QString m_keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
};
} // namespace

Sidebar::Sidebar(QWidget *parent) : QListWidget(parent), m_search(new SearchButton(this)) {
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
    connect(m_search, &QPushButton::clicked, this, &Sidebar::searchWanted);
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
    m_search->update();
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
    const int room = (height() - scaled(8) * 2 - searchRoom()) / qMax(1, count());
    return qBound(qMax(lowestRow, fontMetrics().height() + 8), room, scaled(tallestRow));
}

/// What the button takes above the places, with the gap below it.
int Sidebar::searchRoom() const {
    return qMax(lowestRow, fontMetrics().height() + scaled(18)) + scaled(8);
}

void Sidebar::resizeEvent(QResizeEvent *event) {
    setViewportMargins(0, searchRoom(), 0, 0);
    QListWidget::resizeEvent(event);
    const QRect places = viewport()->geometry(); // beside a scroll bar, where there is one
    m_search->setGeometry(places.left(), contentsRect().top(), places.width(), searchRoom() - scaled(8));
    scheduleDelayedItemsLayout();
    updateGeometry();
}
