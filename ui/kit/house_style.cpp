// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/house_style.h"

#include "ui/kit/hit_painter.h"
#include "ui/kit/icons.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QSlider>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <typeinfo>

using namespace Qt::StringLiterals;

namespace {

constexpr int kFewestLetters = 8;  ///< of a box
constexpr int kMostChoices = 30;   ///< seen at once, where the screen has room for them
constexpr int kFocusRingWidth = 2; ///< as in the style sheet

/// Qt gives the words of a cell the direction of the table, and offers no other: a mark before them does.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->direction == Qt::LeftToRight || option->text.isRightToLeft())
            return;
        constexpr QChar leftToRight(0x2066);
        constexpr QChar end(0x2069);
        QStringList lines = option->text.split(QChar::LineSeparator);
        for (QString &line : lines)
            line = leftToRight + line + end;
        option->text = lines.join(QChar::LineSeparator);
    }
};

/// Views that draw their rows themselves have a delegate of their own.
void polishView(QAbstractItemView *view) {
    const QAbstractItemDelegate *delegate = view->itemDelegate();
    if (delegate && typeid(*delegate) == typeid(QStyledItemDelegate))
        view->setItemDelegate(new CellDelegate(view));
}

/// Qt's boxes are never narrower than their longest choice, and make the window scroll sideways. Their list
/// is a menu in Fusion, which the style sheet does not reach; it becomes a list like the others.
void polishBox(QComboBox *box) {
    if (box->minimumContentsLength() == 0)
        box->setMinimumContentsLength(kFewestLetters);
    if (box->property("hasHouseList").toBool())
        return;
    box->setProperty("hasHouseList", true);
    auto *list = new QListView;
    list->setTextElideMode(Qt::ElideNone);
    list->setItemDelegate(new CellDelegate(list));
    box->setView(list);
    box->setMaxVisibleItems(kMostChoices);
}

/// What Qt lets the wheel change while the pointer only passes over it.
bool isChangedByWheel(const QWidget *widget) {
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QSlider *>(widget);
}

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(u"Fusion"_s) {}

/// The wheel scrolls the page. It neither changes an answer that slides below the pointer, nor takes the
/// keyboard there.
void HouseStyle::leaveWheelToPage(QWidget *widget) {
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
}

bool HouseStyle::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::Wheel)
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // so that it goes on to what the widget lies in
    return true;
}

void HouseStyle::polish(QWidget *widget) {
    QProxyStyle::polish(widget);
    if (isChangedByWheel(widget))
        leaveWheelToPage(widget);
    if (auto *box = qobject_cast<QComboBox *>(widget))
        polishBox(box);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        polishView(view);
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const {
    if (hint == SH_ComboBox_Popup)
        return 0; // a list below the box, not a menu over it
    if (hint == SH_ComboBox_PopupFrameStyle)
        return QFrame::NoFrame; // the list has its own edge
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

/// The style sheet draws a ring around what has the keyboard. Fusion's second one looks like a choice; only
/// words that can be selected have no other.
void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const {
    if (element != PE_FrameFocusRect)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!qobject_cast<const QLabel *>(widget))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->palette.color(QPalette::Highlight), kFocusRingWidth));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
    painter->restore();
}

void HouseStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                              bool enabled, const QString &text, QPalette::ColorRole role) const {
    constexpr int forced = Qt::TextForceLeftToRight | Qt::TextForceRightToLeft;
    const int directed = (flags & forced) == 0 ? flags | directionOf(text) : flags;
    QProxyStyle::drawItemText(painter, rect, directed, palette, enabled, text, role);
}

/// Qt's own pictures of the signs below are PNG files, and for the first one of those it loads every image
/// plugin that there is: a tenth of the time that the program takes to start.
QIcon HouseStyle::standardIcon(StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const {
    switch (sign) {
    case SP_ToolBarHorizontalExtensionButton: // of the menu bar when it is narrow
        return icon(u"list"_s, Ink::Text);
    case SP_LineEditClearButton:
        return icon(u"x-lg"_s, Ink::Muted);
    default:
        return QProxyStyle::standardIcon(sign, option, widget);
    }
}
