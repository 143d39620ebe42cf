// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

/// Looks like a field, with the keys that do the same at its end where they have room.
class SearchButton : public QPushButton {
    Q_OBJECT
public:
    explicit SearchButton(QWidget *parent = nullptr);

    /// The icon alone.
    void setCollapsed(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect mirrored(const QRect &part) const;
    void paintTexts(QPainter &painter, int start) const;

    QString m_keys;
    bool m_collapsed = false;
};
