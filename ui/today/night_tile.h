// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

/// One very large thing of the night view. Its words wrap, which those of a button do not.
class NightTile : public QPushButton {
    Q_OBJECT
public:
    explicit NightTile(const QString &name, QWidget *parent = nullptr);

    /// What is known of it: the last value, when it was last given.
    void setLast(const QString &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_name;
    QLabel *m_last;
};
