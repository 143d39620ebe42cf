// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

/// Lays its items out like words of a text: in rows, from the side where the language starts.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = -1);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Placed {
        QLayoutItem *item = nullptr;
        QRect rect = {};
    };

    /// Places the items when `move` says so; the height that they need.
    int arrange(const QRect &rect, bool move) const;
    void place(const QList<Placed> &row, const QRect &area, int rowHeight) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};
