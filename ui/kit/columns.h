// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

/// Parts that stand beside each other where there is room, and else below each other.
class Columns : public QWidget {
    Q_OBJECT
public:
    /// As lengths of the design: `room` is what they need to stand beside each other.
    struct Lengths {
        int room = 0;
        int beside = 0; ///< between two of them
        int below = 0;
    };
    explicit Columns(const Lengths &lengths, QWidget *parent = nullptr);

    /// `share` is how much of the room it has, against those of the others.
    void add(QWidget *part, int share = 1);
    /// As they fit into this width.
    void arrange(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Lengths m_lengths;
    QBoxLayout *m_layout;
};
