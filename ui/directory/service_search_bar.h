// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_search.h"

#include <QWidget>

class FilterPanel;
class QComboBox;
class QLineEdit;
class QPushButton;
class SavedSearches;
struct PageContext;
struct SavedSearch;

/// What somebody looks for among the services: words, filters, and what was saved of them.
class ServiceSearchBar : public QWidget {
    Q_OBJECT
public:
    explicit ServiceSearchBar(const PageContext &context, QWidget *parent = nullptr);

    DirectorySearch wanted() const;
    QLineEdit *field() const { return m_field; }
    /// In which order; it belongs beside what is found.
    QComboBox *order() const { return m_order; }
    /// Asks how the search of now shall be called.
    void save();

Q_SIGNALS:
    void typed();
    void changed(); ///< anything but the words

private:
    QWidget *buildRow(const PageContext &context);
    void buildOrder();
    void use(const SavedSearch &saved);
    void showFilters();

    QLineEdit *m_field = nullptr;
    QPushButton *m_filtersButton = nullptr;
    FilterPanel *m_filters = nullptr;
    SavedSearches *m_searches = nullptr;
    QComboBox *m_order = nullptr;
};
