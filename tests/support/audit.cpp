// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/audit.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

QString described(const QWidget *widget, const QString &what) {
    return u"%1 %2 \"%3\" (%4x%5)"_s
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), what.left(90))
        .arg(widget->width())
        .arg(widget->height());
}

/// A part of another widget, which answers for it: the line of a spin box, the buttons of a scroll bar.
bool isPart(const QWidget *widget) {
    const QWidget *parent = widget->parentWidget();
    if (qobject_cast<const QHeaderView *>(widget))
        return false;
    return widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent) ||
           qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractItemView *>(parent);
}

using Judge = std::function<QString(const QWidget *)>;

/// Asks `judge` about each visible widget; what it says is a finding.
QStringList found(QWidget *window, const Judge &judge) {
    QStringList lines;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(window) || isPart(widget))
            continue;
        if (const QString what = judge(widget); !what.isEmpty())
            lines.append(described(widget, what));
    }
    return lines;
}

bool isCut(const QLabel *label) {
    if (label->text().isEmpty())
        return false;
    if (label->wordWrap())
        // Less than the space between lines cuts no letter.
        return label->heightForWidth(label->width()) - label->fontMetrics().height() / 3 > label->height() ||
               label->minimumSizeHint().width() > label->width();
    return label->sizeHint().width() > label->width() || label->sizeHint().height() > label->height();
}

bool isCut(const QAbstractButton *button) {
    if (button->hasHeightForWidth() && !button->text().isEmpty())
        return button->heightForWidth(button->width()) > button->height() ||
               button->minimumSizeHint().width() > button->width();
    const QSize words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
    const int picture = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
    return words.width() + picture > button->width() || words.height() > button->height();
}

bool isCut(const QComboBox *box) {
    constexpr int arrow = 24;
    return box->fontMetrics().horizontalAdvance(box->currentText()) + arrow > box->width();
}

/// The first title that is cut; empty when there is none.
QString cutTitle(const QHeaderView *header) {
    if (header->orientation() == Qt::Vertical || !header->model())
        return {};
    for (int section = 0; section < header->count(); ++section) {
        const QString text = header->model()->headerData(section, Qt::Horizontal).toString();
        if (!header->isSectionHidden(section) &&
            header->fontMetrics().horizontalAdvance(text) > header->sectionSize(section))
            return u"%1 has %2"_s.arg(text).arg(header->sectionSize(section));
    }
    return {};
}

QString cutText(const QWidget *widget) {
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return isCut(label) ? u"%1 needs %2: %3"_s.arg(label->minimumSizeHint().width())
                                  .arg(label->heightForWidth(label->width()))
                                  .arg(label->text())
                            : QString();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return isCut(button) ? button->text() : QString();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return isCut(box) ? box->currentText() : QString();
    if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        return cutTitle(header);
    return {};
}

bool isOperable(const QWidget *widget) {
    if (qobject_cast<const QHeaderView *>(widget))
        return false;
    return widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(widget);
}

bool hasName(const QWidget *widget) {
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return told && !told->text(QAccessible::Name).trimmed().isEmpty();
}

QString mnemonicText(const QWidget *widget) {
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label && label->buddy() ? label->text() : QString();
}

bool isTarget(const QWidget *widget) {
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

/// Content that is wider than its place can be brought in by scrolling.
bool scrollsSideways(const QWidget *viewport) {
    const auto *area = qobject_cast<const QAbstractScrollArea *>(viewport->parentWidget());
    return area && area->viewport() == viewport &&
           area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
}

/// As QLabel::paintEvent paints plain words, with `room` on both sides.
QImage paintedWithRoom(const QLabel *label, int room) {
    const bool isRightToLeft = label->text().isRightToLeft();
    const auto side =
        QStyle::visualAlignment(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight, label->alignment());
    const int direction = isRightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    QImage image(label->width() + 2 * room, label->height(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setFont(label->font());
    painter.drawText(label->contentsRect().translated(room, 0),
                     int(side) | direction | Qt::TextWordWrap | (label->buddy() ? Qt::TextShowMnemonic : 0),
                     label->text());
    return image;
}

bool hasInk(const QImage &image, int from, int to) {
    for (int y = 0; y < image.height(); ++y) {
        for (int x = from; x < to; ++x) {
            if (image.pixelColor(x, y).alpha() > 0)
                return true;
        }
    }
    return false;
}

/// A line that ends within words of the other direction is moved by the width of its last space.
/// Words that can be selected are not painted so.
bool isPaintedOver(const QLabel *label) {
    constexpr int room = 40;
    const int overhang = qMax(2, label->fontMetrics().height() / 10); // of a J or an f
    if (!label->wordWrap() || label->text().isEmpty() ||
        label->textInteractionFlags() & Qt::TextSelectableByMouse)
        return false;
    const QImage image = paintedWithRoom(label, room);
    return hasInk(image, 0, room - overhang) ||
           hasInk(image, room + label->width() + overhang, image.width());
}

/// Of what is in `place`, the part without parts of its own that asks for the most room.
QString widestPart(const QWidget *place) {
    const QWidget *widest = place;
    int most = -1;
    for (const QWidget *each : place->findChildren<QWidget *>()) {
        const bool canShrink = each->sizePolicy().horizontalPolicy() & QSizePolicy::ShrinkFlag;
        const QSize least = canShrink ? each->minimumSizeHint() : each->sizeHint();
        const int width = qMax(each->minimumWidth(), least.width());
        if (!each->layout() && each->isVisibleTo(place) && !isPart(each) && width > most) {
            widest = each;
            most = width;
        }
    }
    return u"%1 %2 wants %3"_s.arg(QLatin1String(widest->metaObject()->className()), widest->objectName())
        .arg(most);
}

} // namespace

QStringList cutTexts(QWidget *window) {
    return found(window, cutText);
}

QStringList unnamedWidgets(QWidget *window) {
    const auto labels = window->findChildren<QLabel *>();
    const auto hasBuddy = [&labels](const QWidget *widget) {
        // Qt looks for the label of a combo box among its siblings alone.
        const bool besideIt = qobject_cast<const QComboBox *>(widget);
        return std::any_of(labels.begin(), labels.end(), [=](const QLabel *label) {
            return label->buddy() == widget && (!besideIt || label->parent() == widget->parent());
        });
    };
    return found(window, [&](const QWidget *widget) {
        if (!isOperable(widget) || hasBuddy(widget))
            return QString();
        // A combo box tells its text as its name, which names nothing: it needs the label.
        const bool told = !qobject_cast<const QComboBox *>(widget) && hasName(widget);
        return told ? QString() : u"has no name"_s;
    });
}

QStringList sharedMnemonics(QWidget *window) {
    QHash<QString, QString> taken;
    for (const QMenuBar *bar : window->findChildren<QMenuBar *>()) {
        for (const QAction *menu : bar->actions())
            taken.insert(QKeySequence::mnemonic(menu->text()).toString(), menu->text());
    }
    return found(window, [&](const QWidget *widget) {
        const QString text = mnemonicText(widget);
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return QString();
        const QString other = taken.value(key);
        taken.insert(key, text);
        return other.isEmpty() ? QString() : u"%1 is also of %2"_s.arg(key, other);
    });
}

QStringList smallTargets(QWidget *window, int pixels) {
    return found(window, [=](const QWidget *widget) {
        return isTarget(widget) && widget->height() < pixels ? u"is low"_s : QString();
    });
}

QStringList stickingOut(QWidget *window) {
    return found(window, [](const QWidget *widget) {
        constexpr int rounding = 2; // of a splitter from right to left
        const QWidget *around = widget->parentWidget();
        const bool within =
            widget->x() >= -rounding && widget->geometry().right() < around->width() + rounding;
        return within || widget->isWindow() || scrollsSideways(around)
                   ? QString()
                   : u"from %1 to %2, in %3 of %4"_s.arg(widget->x())
                         .arg(widget->geometry().right())
                         .arg(around->width())
                         .arg(QLatin1String(around->metaObject()->className()));
    });
}

QStringList stickingOutBelow(QWidget *window) {
    return found(window, [](const QWidget *widget) {
        constexpr int rounding = 2;
        const QWidget *around = widget->parentWidget();
        if (widget->isWindow() || qobject_cast<const QAbstractScrollArea *>(around->parentWidget()))
            return QString();
        const int below = widget->geometry().bottom() - around->height() + 1;
        return below <= rounding
                   ? QString()
                   : u"%1 below, in %2"_s.arg(below).arg(QLatin1String(around->metaObject()->className()));
    });
}

QStringList paintedOverTheEdge(QWidget *window) {
    return found(window, [](const QWidget *widget) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        return label && isPaintedOver(label) ? u"is painted over its edge: "_s + label->text() : QString();
    });
}

QStringList scrolledSideways(QWidget *window) {
    return found(window, [](const QWidget *widget) {
        const auto *area = qobject_cast<const QScrollArea *>(widget);
        // What can have the keyboard is made to be scrolled by arrows: the picture of a page.
        const bool isPlace = area && area->focusPolicy() == Qt::NoFocus;
        const int more = isPlace ? area->horizontalScrollBar()->maximum() : 0;
        return more > 0 ? u"lacks %1: %2"_s.arg(more).arg(widestPart(area->widget())) : QString();
    });
}

std::string auditFindings(QWidget *window) {
    constexpr int mostMilliseconds = 3000;
    QStringList all;
    // A text that has just been set gets its room a moment later, and what is around it after that.
    Q_UNUSED(QTest::qWaitFor(
        [&] {
            all = cutTexts(window) + unnamedWidgets(window) + sharedMnemonics(window) + smallTargets(window) +
                  stickingOut(window) + stickingOutBelow(window) + paintedOverTheEdge(window) +
                  scrolledSideways(window);
            return all.isEmpty();
        },
        mostMilliseconds))
    return all.join(u'\n').toStdString();
}
