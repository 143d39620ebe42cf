// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/attachments/attachment.h"
#include "ui/kit/list_page.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/record_editor.h"
#include "ui/kit/rows_model.h"
#include "ui/kit/short_sheet.h"

#include <algorithm>

/// The page of the records of one table: it lists, adds, edits and deletes them. A page says how they read in
/// the list, what is shown of one, and with which form it is written. Where a table gives light rows for its
/// list, `Row` is one of them, and the record itself is read when somebody looks at it.
template <typename Table, typename Row = typename Table::Record>
class RecordPage : public ListPage {
public:
    using Record = typename Table::Record;

    bool openDraft(const DraftKey &draft) override {
        const QString act = draft.place.section(u'/', 1);
        if (act.isEmpty())
            return ListPage::openDraft(draft);
        select(draft.record);
        return openSheet(act, draft.record);
    }

protected:
    using Text = typename RowsModel<Row>::Text;

    /// How a record reads in the list, where it stands there, and what belongs to it.
    struct Reading {
        Text title = {};
        Text subtitle = {};                              ///< the second, quieter line
        Text note = {};                                  ///< a short word at the end
        Text group = {};                                 ///< the heading under which it stands
        Text search = {};                                ///< searchKey() of all that it can be found by
        std::function<int(const Row &)> order = {};      ///< the lowest first; else as the table has them
        std::optional<AttachmentOwner> attachments = {}; ///< what photos and papers of it are kept as
    };

    RecordPage(const PageContext &context, Texts texts, Reading reading, QWidget *parent) :
        ListPage(context, std::move(texts), parent), m_reading(std::move(reading)),
        m_rows({{title(), m_reading.title}}) {
        for (const auto &[role, text] :
             {std::pair(SubtitleRole, m_reading.subtitle), std::pair(NoteRole, m_reading.note),
              std::pair(GroupRole, m_reading.group), std::pair(SearchRole, m_reading.search)}) {
            if (text)
                m_rows.setRole(role, text);
        }
        setModel(&m_rows);
    }

    /// To be called once by the page's constructor: reads the records, and again whenever they or `Others`
    /// change.
    template <typename... Others>
    void load() {
        reload();
        reloadOn<Table, Others...>(m_context.store);
    }

    virtual void fillDetail(DetailView *detail, const Record &record) = 0;
    /// The form for this record, or for a new one.
    virtual RecordEditor<Record> *newEditor(const std::optional<Record> &before) = 0;
    /// The sheet for a small act on a record, by the word that stands in the key of its draft; null where
    /// there is no such act (any more).
    virtual ShortSheet<Record> *newSheet(const QString &act, const Record &record) {
        Q_UNUSED(act)
        Q_UNUSED(record)
        return nullptr;
    }
    /// The step that saves what a form says.
    virtual Result<ChangeSet> saveStep(const QString &label, const std::optional<Record> &before,
                                       const Record &after) const {
        return changing(label, before, after);
    }
    /// The step that deletes a record, without its photos and papers.
    virtual Result<ChangeSet> removeStep(const Record &record) const {
        return ChangeSet{pageTexts().remove, {removing(record)}};
    }
    /// What a record is called. Where the list has light rows, that is not read off a row.
    virtual QString titleOf(const Record &record) const {
        if constexpr (kIsLight)
            return {};
        else
            return m_reading.title(record).toString();
    }
    virtual Result<QList<Row>> readRows() {
        if constexpr (kIsLight)
            return table().rows();
        else
            return table().all();
    }

    void reload() override {
        auto rows = readRows();
        if (!rows)
            return m_context.history.tell(rows.error());
        if (const auto &order = m_reading.order)
            std::stable_sort(rows->begin(), rows->end(),
                             [&order](const Row &a, const Row &b) { return order(a) < order(b); });
        m_rows.setRows(*rows);
        refresh();
    }

    /// Opens a form, and then chooses what was written in it.
    void openEditor(RecordEditor<Record> *editor) {
        connect(editor, &QDialog::accepted, this, [this, editor] { select(editor->record().id.uuid()); });
        const auto before = editor->before();
        editor->begin({pageTexts().place, idOf(before)}, [this, before](const Record &after) {
            auto step = saveStep(before ? pageTexts().edit : pageTexts().add, before, after);
            if (step && step->outcome.isEmpty())
                step->outcome = savedText(titleOf(after), !before);
            return step;
        });
    }

    /// Opens the sheet for a small act, in place of the whole form; whether there is one.
    bool openSheet(const QString &act, const QUuid &record) {
        const auto before = recordAt(rowOf(record));
        auto *sheet = before ? newSheet(act, *before) : nullptr;
        if (!sheet)
            return false;
        sheet->begin({pageTexts().place + u'/' + act, record}, [this, sheet, before](const Record &after) {
            auto step = saveStep(sheet->windowTitle(), before, after);
            if (step)
                step->outcome = sheet->outcome(after);
            return step;
        });
        return true;
    }

    int rowOf(const QUuid &record) const final { return m_rows.rowOf(record); }
    const RowsModel<Row> &rows() const { return m_rows; }
    const Table &table() const { return m_context.store.template table<Table>(); }

private:
    static constexpr bool kIsLight = !std::is_same_v<Row, Record>;

    QUuid idAt(int row) const final { return m_rows.at(row).id.uuid(); }
    void add() final { openEditor(newEditor(std::nullopt)); }
    void edit(int row) final {
        if (const auto record = recordAt(row))
            openEditor(newEditor(record));
    }
    void remove(int row) final {
        const auto record = recordAt(row);
        if (!record)
            return;
        auto step = removeStep(*record);
        if (step)
            step->outcome = deletedText(titleOf(*record));
        removeWithAttachments(step, m_reading.attachments, record->id.uuid());
    }
    void fillDetailOf(DetailView *detail, int row) final {
        if (const auto record = recordAt(row))
            fillDetail(detail, *record);
    }

    std::optional<Record> recordAt(int row) const {
        if (row < 0)
            return std::nullopt;
        if constexpr (kIsLight) {
            return readOrTell(m_context.history, table().find(m_rows.at(row).id)).value_or(std::nullopt);
        } else {
            return m_rows.at(row);
        }
    }

    Reading m_reading;
    RowsModel<Row> m_rows;
};
