// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/saved_searches.h"

#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/directory/saved_search_table.h"
#include "ui/kit/history.h"
#include "ui/kit/mnemonic.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

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

SearchNameForm::SearchNameForm(const PageContext &context, const SavedSearch &search, QWidget *parent) :
    RecordEditor(tr("Save this search"), context, {}, search, parent) {
    addNote(tr("The words, the filters and the order are kept, not what was found."));
    require(line(tr("Name"), &SavedSearch::name, "name"), tr("Please write a name for it."));
}

SavedSearches::SavedSearches(const PageContext &context, QPushButton *button,
                             std::function<SavedSearch()> present) :
    QObject(button),
    m_context(context), m_button(button), m_menu(new QMenu(button)), m_present(std::move(present)) {
    m_menu->setObjectName(u"searchesMenu"_s);
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
    remove->setObjectName(u"deleteMenu"_s);
    for (const SavedSearch &search : searches)
        connect(remove->addAction(withoutMnemonic(search.name)), &QAction::triggered, this, [this, search] {
            m_context.history.perform({tr("Delete a saved search"),
                                       {removing(search)},
                                       tr("The search %1 is deleted").arg(isolated(search.name))});
        });
}

void SavedSearches::save() {
    auto *form = new SearchNameForm(m_context, m_present(), m_button->window());
    const auto step = [this](SavedSearch search) -> Result<ChangeSet> {
        const auto searches = m_context.store.table<SavedSearchTable>().all();
        if (!searches)
            return searches.error();
        const auto before = named(*searches, search.name);
        if (before)
            search.id = before->id;
        ChangeSet change = changing(tr("Save a search"), before, search);
        change.outcome = tr("The search %1 is saved").arg(isolated(search.name));
        return change;
    };
    form->begin({u"services/search"_s, {}}, step);
}
