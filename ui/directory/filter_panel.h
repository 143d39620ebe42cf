// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_search.h"

#include <QWidget>

class Clock;
class LocationField;
class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

/// What leaves services out of a list.
class FilterPanel : public QWidget {
    Q_OBJECT
public:
    explicit FilterPanel(const Clock &clock, QWidget *parent = nullptr);

    /// All but the text and the order.
    DirectorySearch search() const;
    /// How many filters leave something out.
    int used() const;
    QString place() const; ///< as typed
    void clear();
    /// Puts what a search says; `place` is what was typed where it has a place.
    void setSearch(const DirectorySearch &search, const QString &place);

Q_SIGNALS:
    void changed();

private:
    enum class Checked { Whenever, NotForAYear, WithinAYear, Never };

    void build();
    void buildBoxes();
    void buildToggles();
    void buildMore();
    void tellMore();
    void connectAll();
    void fill(const DirectorySearch &search);
    void refresh();

    const Clock &m_clock;
    QComboBox *m_category = nullptr;
    LocationField *m_place = nullptr;
    QComboBox *m_within = nullptr;
    QComboBox *m_language = nullptr;
    QSpinBox *m_age = nullptr;
    QComboBox *m_status = nullptr;
    QComboBox *m_checked = nullptr;
    QLineEdit *m_area = nullptr;
    QPushButton *m_withinChip = nullptr;
    QPushButton *m_free = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_more = nullptr;
    QAction *m_mine = nullptr;
    QAction *m_listed = nullptr;
    QAction *m_vanished = nullptr;
    QLabel *m_unknownPlace = nullptr;
    QWidget *m_clear = nullptr;
};
