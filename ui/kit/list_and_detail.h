// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class Settings;

/// Whether a page that is so wide has room for a list and what is chosen in it, beside each other. Large text
/// needs more room, so that they then stand below each other in most windows.
bool hasRoomForTwo(int width);

/// A list, and what is chosen in it: beside each other, or the one below the other where it is narrow. With
/// large text it needs more height than a window has, so that it belongs into what scrolls.
class ListAndDetail : public QSplitter {
    Q_OBJECT
public:
    /// Heights in the pixels of a text of 100 %.
    struct Heights {
        int beside = 250;
        int below = 460;
    };
    ListAndDetail(QWidget *list, QWidget *detail, Heights heights);
    /// How much of it the list has at first, in percent.
    struct Shares {
        int beside = 50;
        int below = 50;
    };
    /// How much of it the list has is kept under this name.
    void remember(Settings &settings, const QString &name, Shares atFirst);
    /// It asks for no more than it needs, and takes what is left.
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString shareName() const;
    int shareAtFirst() const;
    void applyShare();

    Heights m_heights;
    Settings *m_settings = nullptr;
    QString m_name;
    Shares m_atFirst;
};
