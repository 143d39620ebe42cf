// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/saved_searches.h"

#include "model/book/store.h"
#include "model/directory/saved_search_table.h"
#include "ui/kit/history.h"
#include "ui/kit/mnemonic.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace {

/// The one of the same name, in whose place a new one goes.
std::optional<SavedSearch> named(const QList<SavedSearch> &searches, const QString &name) {
    for (const SavedSearch &search : searches) {
        if (search.name.compare(name, Qt::CaseInsensitive) == 0)
            return search;
    }
    return std::nullopt;
}

} // namespace

SearchNameForm::SearchNameForm(const SavedSearch &search, Prompts &prompts, QWidget *parent) :
    Editor(tr("Save this search"), prompts, parent), m_search(search) {
    addNote(tr("The words, the filters and the order are kept, not what was found."));
    m_name = addLine(tr("Name"), search.name, "name");
}

SavedSearch SearchNameForm::search() const {
    SavedSearch named = m_search;
    named.name = m_name->text().trimmed();
    return named;
}

bool SearchNameForm::validate() {
    const bool hasName = !m_name->text().trimmed().isEmpty();
    setMessage(m_name, hasName ? QString() : tr("Please write a name for it."));
    return hasName;
}

SavedSearches::SavedSearches(const PageContext &context, QPushButton *button,
                             std::function<SavedSearch()> present) :
    QObject(button),
    m_context(context), m_button(button), m_menu(new QMenu(button)), m_present(std::move(present)) {
    m_menu->setObjectName(QStringLiteral("searchesMenu"));
    button->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedSearches::fill);
}

void SavedSearches::fill() {
    m_menu->clear();
    connect(m_menu->addAction(tr("&Save this search…")), &QAction::triggered, this, &SavedSearches::save);
    const auto searches = m_context.store.table<SavedSearchTable>().all();
    if (!searches)
        return m_context.history.tell(searches.error());
    m_menu->addSeparator();
    if (searches->isEmpty())
        m_menu->addAction(tr("No saved search yet"))->setEnabled(false);
    else
        addChoices(*searches);
}

void SavedSearches::addChoices(const QList<SavedSearch> &searches) {
    for (const SavedSearch &search : searches)
        connect(m_menu->addAction(withoutMnemonic(search.name)), &QAction::triggered, this,
                [this, search] { Q_EMIT chosen(search); });
    m_menu->addSeparator();
    QMenu *remove = m_menu->addMenu(tr("&Delete a saved search"));
    remove->setObjectName(QStringLiteral("deleteMenu"));
    for (const SavedSearch &search : searches)
        connect(remove->addAction(withoutMnemonic(search.name)), &QAction::triggered, this, [this, search] {
            m_context.history.perform({tr("Delete a saved search"), {removing(search)}});
        });
}

void SavedSearches::save() {
    auto *form = new SearchNameForm(m_present(), m_context.prompts, m_button->window());
    form->begin(m_context, {QStringLiteral("services/search"), {}}, [this, form]() -> Result<> {
        const auto searches = m_context.store.table<SavedSearchTable>().all();
        if (!searches)
            return searches.error();
        SavedSearch search = form->search();
        const auto before = named(*searches, search.name);
        if (before)
            search.id = before->id;
        return m_context.history.attempt(changing(tr("Save a search"), before, search));
    });
}
