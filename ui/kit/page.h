// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"
#include "model/drafts/draft.h"

#include <QIcon>
#include <QWidget>

class Clock;
class History;
class Prompts;
class Settings;

/// What a page is given to work with. References only: nothing here is owned by a page.
struct PageContext {
    Store &store;
    History &history;
    Prompts &prompts;
    Settings &settings;
    const Clock &clock;
};

/// One place of the sidebar. The main window knows nothing else about it.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// Ctrl+N. Does nothing where there is nothing to add.
    virtual void primaryAction() {}
    /// Ctrl+F puts the keyboard here; null where there is nothing to search.
    virtual QWidget *searchField() const { return nullptr; }
    /// Shows one record, for example one that Today points to.
    virtual void show(const QUuid &record) { Q_UNUSED(record) }
    using QWidget::show;
    /// The record that is shown now, if it is one.
    virtual QUuid shownRecord() const { return {}; }
    /// Opens the form again in which something was typed and not saved; false when there is no such
    /// form or no such record (any more).
    virtual bool openDraft(const DraftKey &draft) {
        Q_UNUSED(draft)
        return false;
    }

Q_SIGNALS:
    /// Asks the window to go to another page, and there to a record.
    void goTo(const QString &pageName, const QUuid &record);

protected:
    /// Reads what is shown again.
    virtual void reload() {}
    /// reload() whenever one of these tables changes: now, or once somebody looks.
    template <typename... Table>
    void reloadOn(const Store &store) {
        connect(&store, &Store::changed, this, [this](const Tables &tables) {
            if (tables.any<Table...>())
                reloadWhenSeen();
        });
    }
    void reloadWhenSeen();
    /// Before a record is looked for in a page that nobody saw since the book changed.
    void reloadIfStale();
    void showEvent(QShowEvent *event) override;

private:
    bool m_isStale = false; ///< the book changed while nobody looked
};
