// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/saved_search.h"
#include "ui/kit/record_editor.h"

#include <functional>

class QMenu;
class QPushButton;

/// What a search is to be called.
class SearchNameForm : public RecordEditor<SavedSearch> {
    Q_OBJECT
public:
    SearchNameForm(const PageContext &context, const SavedSearch &search, QWidget *parent);
};

/// The menu of a button with the searches that somebody wants to have again.
class SavedSearches : public QObject {
    Q_OBJECT
public:
    /// `present` is asked for the search that the page shows.
    SavedSearches(const PageContext &context, QPushButton *button, std::function<SavedSearch()> present);

    /// Asks for a name for the present search.
    void save();

Q_SIGNALS:
    void chosen(const SavedSearch &search);

private:
    void fill();
    void addChoices(const QList<SavedSearch> &searches);

    PageContext m_context;
    QPushButton *m_button;
    QMenu *m_menu;
    std::function<SavedSearch()> m_present;
};
