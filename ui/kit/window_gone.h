// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QTimer>

/// Lets the window answer to what happened, and shows that it did not stand still. A loop of its own keeps
/// the book from being closed underneath.
inline void letWindowLive() {
    QEventLoop loop;
    QTimer::singleShot(0, &loop, &QEventLoop::quit);
    loop.exec();
}
