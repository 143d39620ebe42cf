// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <deque>
#include <functional>
#include <vector>

/// Does long work part by part, so that the window stays awake: at once what fits into a moment, the
/// rest whenever nothing else is to do.
class IdleQueue : public QObject {
    Q_OBJECT
public:
    using Part = std::function<void()>;

    explicit IdleQueue(QObject *parent = nullptr);

    /// Begins with these parts; what was left of earlier ones is dropped.
    void start(std::vector<Part> parts);
    bool isBusy() const { return !m_parts.empty(); }

private:
    void goOn();

    QTimer m_later;
    std::deque<Part> m_parts;
};
