// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/quiet_focus.h"

#include "ui/kit/widgets.h"

#include <QEvent>

namespace {

constexpr char kQuietFocus[] = "quietFocus";

/// Shows where the keyboard is once it is used.
class FocusShower : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::FocusOut) {
            setMark(static_cast<QWidget *>(watched), kQuietFocus, false);
            deleteLater();
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void focusQuietly(QWidget *widget) {
    widget->setFocus(Qt::OtherFocusReason);
    QWidget *focused = widget->focusProxy() ? widget->focusProxy() : widget;
    setMark(focused, kQuietFocus, true);
    focused->installEventFilter(new FocusShower(focused));
}
