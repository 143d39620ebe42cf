// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/attachments/attachment.h"
#include "model/base/result.h"
#include "model/database/change.h"
#include "ui/kit/page.h"

#include <QSortFilterProxyModel>

class DetailView;
class EmptyState;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QScrollArea;
class QStackedWidget;

/// A page with a list, a search field and what is chosen beside it: what RecordPage is, whatever the record.
class ListPage : public Page {
    Q_OBJECT
public:
    struct Texts {
        QString title = {};
        QString add = {};       ///< the primary action
        QString search = {};    ///< what the search field is called
        QString empty = {};     ///< one friendly sentence: what belongs here
        QString firstStep = {}; ///< the button below it
        QString choose = {};    ///< shown while nothing is chosen
        const char *icon = nullptr;
        QString place = {};  ///< under which drafts of its forms stand
        QString edit = {};   ///< what the step is called that changes a record; that of a new one is `add`
        QString remove = {}; ///< and the one that deletes one
        QString added = {};  ///< what is told of a new one, whose name is %1; else that it is saved
        QString gone = {};   ///< and of one that was deleted; else that it is
        int listShare = 40;  ///< of the width, in percent, until somebody moves the edge
    };

    QString title() const override { return m_texts.title; }
    void primaryAction() override { add(); }
    QWidget *searchField() const override;
    void show(const QUuid &record) override;
    using QWidget::show;
    QUuid shownRecord() const override { return m_shown; }
    bool openDraft(const DraftKey &draft) override;

protected:
    ListPage(const PageContext &context, Texts texts, QWidget *parent);

    /// To be called once, with the page's rows model.
    void setModel(QAbstractItemModel *model);
    /// Puts a further action beside the primary one.
    void addHeaderWidget(QWidget *widget);

    const Texts &pageTexts() const { return m_texts; }
    /// What is told once the record of this name is in the book, or no more; empty where it has no name.
    QString savedText(const QString &name, bool isNew) const;
    QString deletedText(const QString &name) const;
    virtual int rowOf(const QUuid &record) const = 0;
    /// What was typed, in the form in which it is looked for in SearchRole.
    virtual QString searched(const QString &typed) const;

    /// Performs a step that deletes a record, with the photos and papers that belong to it.
    void removeWithAttachments(const Result<ChangeSet> &step, std::optional<AttachmentOwner> kind,
                               const QUuid &record);
    /// Builds the detail anew, after the records were read again.
    void refresh();
    /// Asks for the record to be chosen as soon as it is in the list.
    void select(const QUuid &record);

    PageContext m_context;

private:
    virtual QUuid idAt(int row) const = 0;
    /// Builds what is shown of a row of the model.
    virtual void fillDetailOf(DetailView *detail, int row) = 0;
    virtual void add() = 0;
    virtual void edit(int row) = 0;
    virtual void remove(int row) = 0;

    QWidget *buildHeader();
    QWidget *buildList();
    QWidget *buildDetailPane();
    QWidget *buildRecordActions();
    void search(const QString &text);
    void showCurrent();
    void showState();
    int currentRow() const;
    void selectFirstIfNone();

    Texts m_texts;
    QSortFilterProxyModel m_found;
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_headerActions = nullptr; ///< "Add" stands last in it
    QLabel *m_nothingFound = nullptr;
    QStackedWidget *m_states = nullptr;
    QStackedWidget *m_detailStates = nullptr;
    QScrollArea *m_detailArea = nullptr;
    QUuid m_shown;
};
