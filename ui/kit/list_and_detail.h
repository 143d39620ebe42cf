// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class Settings;

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
    /// How much of it the list has is kept under this name; at first it is so many percent.
    void remember(Settings &settings, const QString &name, int percent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString shareName() const;
    void applyShare();

    Heights m_heights;
    Settings *m_settings = nullptr;
    QString m_name;
    int m_percent = 50;
};
