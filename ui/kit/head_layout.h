// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

/// Two items: the second stands behind the first at the end of the row, or in a row of its own below it
/// where the first would need more lines for its words beside it.
class HeadLayout : public QLayout {
    Q_OBJECT
public:
    explicit HeadLayout(QWidget *parent);
    ~HeadLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    bool hasRoomBeside(int width) const;
    /// How wide the first item is where the second stands behind it.
    int firstWidth(int width) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};
