// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"
#include "model/base/id.h"
#include "ui/kit/date_field.h"
#include "ui/kit/editor.h"
#include "ui/kit/suggest_field.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

/// The id of the record that is edited; null for a new one.
template <typename Record>
QUuid idOf(const std::optional<Record> &before) {
    return before ? before->id.uuid() : QUuid();
}

/// The form of one kind of record. Each field is bound to the member that it shows: a pointer to it, such as
/// &Contact::name, or a function that gives a reference to what lies deeper in a record.
template <typename Record>
class RecordEditor : public Editor {
public:
    /// The step that saves the record as the form says it.
    using Step = std::function<Result<ChangeSet>(const Record &after)>;

    /// The record as it stands in the form.
    Record record() const {
        Record record = m_start;
        for (const auto &write : m_fields)
            write(record);
        complete(record);
        return record;
    }
    /// As the book has it; nothing for a new one.
    const std::optional<Record> &before() const { return m_before; }

    /// Opens the form. What was typed here before and not saved, as `draft` names it, stands in it again.
    void begin(const DraftKey &draft, const Step &step) {
        Editor::begin(draft, [this, step] { return step(record()); });
    }
    /// The same for what is saved in a step of its own. `outcome` says what is true then.
    template <typename Outcome>
    void begin(const DraftKey &draft, const QString &label, const Outcome &outcome) {
        begin(draft, [this, label, outcome](const Record &after) {
            ChangeSet step = changing(label, m_before, after);
            step.outcome = outcome(after);
            return step;
        });
    }

protected:
    /// A new record begins as `fresh`.
    RecordEditor(const QString &title, const PageContext &context, const std::optional<Record> &before,
                 const Record &fresh, QWidget *parent) :
        Editor(title, context, parent),
        m_before(before), m_start(before.value_or(fresh)) {}

    /// What the form begins with.
    const Record &start() const { return m_start; }
    /// Puts into the record what no bound field holds.
    virtual void complete(Record &record) const { Q_UNUSED(record) }

    template <typename Member>
    QLineEdit *line(const QString &label, Member member, const char *name) {
        QLineEdit *field = addLine(label, std::invoke(member, std::as_const(m_start)), name);
        bind(member, [field] { return words(field); });
        return field;
    }
    template <typename Member>
    QPlainTextEdit *text(const QString &label, Member member, const char *name, int lines = 3) {
        QPlainTextEdit *field = addText(label, std::invoke(member, std::as_const(m_start)), name, lines);
        bind(member, [field] { return words(field); });
        return field;
    }
    /// A day that may be left blank.
    template <typename Member>
    DateField *date(const QString &label, Member member, const char *name) {
        DateField *field = addDate(label, std::invoke(member, std::as_const(m_start)), name);
        bind(member, [field] { return field->date(); });
        return field;
    }
    template <typename Member>
    QCheckBox *check(const QString &label, Member member, const char *name) {
        QCheckBox *field = addCheck(label, std::invoke(member, std::as_const(m_start)), name);
        bind(member, [field] { return field->isChecked(); });
        return field;
    }
    template <typename Member, typename Enum>
    QComboBox *choice(const QString &label, Member member, const QList<std::pair<Enum, QString>> &choices,
                      const char *name) {
        QComboBox *field = addChoice(label, choices, std::invoke(member, std::as_const(m_start)), name);
        bind(member, [field] { return chosen<Enum>(field); });
        return field;
    }
    /// Among all that the enum has names for.
    template <typename Member>
    QComboBox *choice(const QString &label, Member member, const char *name) {
        using Enum = std::remove_cvref_t<std::invoke_result_t<Member, Record &>>;
        return choice(label, member, choices<Enum>(), name);
    }
    /// Another record that this one points to, or `none` of them.
    template <typename Member, typename Other>
    QComboBox *choice(const QString &label, Member member, const QString &none,
                      const QList<std::pair<Id<Other>, QString>> &others, const char *name) {
        Choices all{{QUuid(), none}};
        for (const auto &[id, text] : others)
            all.append({id.uuid(), text});
        const auto &pointed = std::invoke(member, std::as_const(m_start));
        QComboBox *field = addBox(label, all, pointed ? pointed->uuid() : QUuid(), name);
        bind(member, [field] {
            const auto id = Id<Other>::fromUuid(field->currentData().toUuid());
            return id.isNull() ? std::nullopt : std::optional(id);
        });
        return field;
    }
    /// A line with what may be written there below it.
    template <typename Member>
    SuggestField *suggested(const QString &label, Member member, const QStringList &suggestions,
                            Suggested how, const char *name) {
        auto *line = new SuggestField(label, std::invoke(member, std::as_const(m_start)), suggestions, how);
        return field(label, line, &SuggestField::text, member, name);
    }
    /// A field of another kind, that tells edited(). `read` gives what stands in it.
    template <typename Field, typename Class, typename Value, typename Member>
    Field *field(const QString &label, Field *field, Value (Class::*read)() const, Member member,
                 const char *name) {
        addField(label, field, name);
        bindField(field, read, member);
        return field;
    }
    /// Over the whole width.
    template <typename Field, typename Class, typename Value, typename Member>
    Field *wideField(Field *field, Value (Class::*read)() const, Member member, const char *name) {
        field->setObjectName(QString::fromLatin1(name));
        addWide(field);
        bindField(field, read, member);
        return field;
    }

private:
    template <typename Member, typename Read>
    void bind(Member member, Read read) {
        m_fields.append([member, read](Record &record) { std::invoke(member, record) = read(); });
    }
    template <typename Field, typename Read, typename Member>
    void bindField(Field *field, Read read, Member member) {
        connect(field, &Field::edited, this, &RecordEditor::touch);
        bind(member, [field, read] { return (field->*read)(); });
    }

    std::optional<Record> m_before;
    Record m_start;
    QList<std::function<void(Record &)>> m_fields;
};
