// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>
#include <memory>
#include <optional>
#include <vector>

/// One record before and after. No `before`: it is new. No `after`: it is deleted.
template <typename R>
struct Edit {
    using Record = R;
    std::optional<Record> before = {};
    std::optional<Record> after = {};
};

/// The edit of one record, whatever kind of record it is: neither the store nor the history has to know.
class Change {
public:
    template <typename R>
    Change(Edit<R> edit) : m_edit(std::make_shared<const Held<R>>(std::move(edit))) {}

    /// Null when it is about another kind of record.
    template <typename R>
    const Edit<R> *as() const {
        const auto *held = dynamic_cast<const Held<R> *>(m_edit.get());
        return held ? &held->edit : nullptr;
    }
    /// The change that takes this one back.
    Change inverse() const { return m_edit->inverse(); }
    QUuid recordId() const { return m_edit->recordId(); }
    bool isRemoval() const { return m_edit->isRemoval(); }

private:
    struct AnyEdit {
        AnyEdit() = default;
        virtual ~AnyEdit() = default;
        AnyEdit(const AnyEdit &) = delete;
        AnyEdit &operator=(const AnyEdit &) = delete;
        virtual Change inverse() const = 0;
        virtual QUuid recordId() const = 0;
        virtual bool isRemoval() const = 0;
    };
    template <typename R>
    struct Held final : AnyEdit {
        explicit Held(Edit<R> held) : edit(std::move(held)) { Q_ASSERT(edit.before || edit.after); }
        Change inverse() const override { return Edit<R>{edit.after, edit.before}; }
        QUuid recordId() const override { return (edit.after ? edit.after : edit.before)->id.uuid(); }
        bool isRemoval() const override { return !edit.after; }
        Edit<R> edit;
    };

    std::shared_ptr<const AnyEdit> m_edit;
};

/// What one step of the person does to the book: all of it or nothing. Also what undo needs.
struct ChangeSet {
    QString label = {}; ///< as the menu names it, for example "Add goal"
    std::vector<Change> changes = {};
    QString outcome = {}; ///< what is now true, in the words of the thing: "Pain 4 at 5:04 PM"
};

template <typename Record>
Change adding(Record record) {
    return Edit<Record>{std::nullopt, std::move(record)};
}

template <typename Record>
Change replacing(Record before, Record after) {
    return Edit<Record>{std::move(before), std::move(after)};
}

template <typename Record>
Change removing(Record record) {
    return Edit<Record>{std::move(record), std::nullopt};
}

/// The step that makes `after` of `before`, or a new record; nothing when they are the same.
template <typename Record>
ChangeSet changing(const QString &label, const std::optional<Record> &before, const Record &after) {
    if (before && *before == after)
        return {};
    return {label, {Edit<Record>{before, after}}};
}

/// The change set that takes `changes` back.
ChangeSet inverse(const ChangeSet &changes);
