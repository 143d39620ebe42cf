// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/database/change.h"
#include "ui/kit/page.h"

#include <QComboBox>
#include <QDate>
#include <QDialog>
#include <functional>

class DateField;
class DraftKeeper;
class FormGroups;
class MessageBar;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;

/// The form in which a record is written, with a message beside what does not fit yet. What one came for
/// stands first; groups of further fields are folded and say what is in them. Ctrl+Enter saves, and so does
/// Enter in a line; Escape leaves. Text that was typed and not saved is never thrown away unasked. It closes
/// only when the book has taken what was typed; else it says why not, and what was typed stays. See
/// RecordEditor.
class Editor : public QDialog {
    Q_OBJECT
public:
    ~Editor() override;

    /// Keeps what was typed and not saved in the book: the form is about to go without an answer. Where it
    /// was kept, if there was anything to keep.
    std::optional<DraftKey> keepDraft();

    /// The keyboard begins in this field in place of the first.
    void beginAt(const char *field) { m_beginsAt = QString::fromLatin1(field); }

    void accept() override;
    void reject() override;

protected:
    Editor(const QString &title, const PageContext &context, QWidget *parent);
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

    /// Opens the form. What was typed here before and not saved, as `draft` names it, stands in it again.
    /// `step` is what writes into the book what the form says.
    void begin(const DraftKey &draft, std::function<Result<ChangeSet>()> step);
    const PageContext &context() const { return m_context; }
    /// The day on which the form was opened.
    const QDate &today() const { return m_today; }

    QLineEdit *addLine(const QString &label, const QString &text, const char *name);
    QPlainTextEdit *addText(const QString &label, const QString &text, const char *name, int lines = 3);
    DateField *addDate(const QString &label, const std::optional<QDate> &date, const char *name);
    QCheckBox *addCheck(const QString &label, bool checked, const char *name);
    template <typename Enum>
    QComboBox *addChoice(const QString &label, const QList<std::pair<Enum, QString>> &choices, Enum chosen,
                         const char *name) {
        Choices all;
        for (const auto &[value, text] : choices)
            all.append({int(value), text});
        return addBox(label, all, int(chosen), name);
    }
    template <typename Enum>
    static Enum chosen(const QComboBox *box) {
        return Enum(box->currentData().toInt());
    }
    /// What stands behind each choice, and what is read.
    using Choices = QList<std::pair<QVariant, QString>>;
    QComboBox *addBox(const QString &label, const Choices &choices, const QVariant &chosen, const char *name);
    /// Makes a box as wide as the form, for choices that may be long.
    static void widen(QComboBox *box);
    /// Any other widget as a field of the form.
    void addField(const QString &label, QWidget *field, const char *name);
    /// The fields that are added from now on are folded away under this title, whose head is found by `name`.
    void beginGroup(const QString &title, const char *name);
    /// The fields that are added until endRow() stand beside each other, such as a day and its time.
    void beginRow(const QList<int> &shares);
    void endRow();
    /// A quiet sentence between the fields.
    void addNote(const QString &text);
    /// A widget over the whole width, that is no field with a message.
    void addWide(QWidget *widget);
    void setFieldVisible(QWidget *field, bool visible);

    /// What was typed, without blanks around it.
    static QString words(const QLineEdit *field);
    static QString words(const QPlainTextEdit *field);
    /// Whoever saves is told beside `field` what does not fit: `message` says it, or an empty text. One for
    /// each field.
    void addRule(QWidget *field, std::function<QString()> message);
    /// Enter saves in texts, too; with Shift it begins a new line. To be called before they are added.
    void saveByEnter() { m_savesByEnter = true; }
    /// The rule that something has to be written here.
    template <typename Field>
    void require(Field *field, const QString &message) {
        addRule(field, [field, message] { return words(field).isEmpty() ? message : QString(); });
    }
    /// The rule that what is typed there is a day, or blank.
    void requireDay(DateField *field);
    /// To be called (by fields of one's own) when something was typed.
    void touch();

private:
    Result<> save();
    void tellNotSaved(const Error &error);
    void saveElsewhere();
    QWidget *buildButtons();
    void fitToContent();
    bool validate();
    void setMessage(QWidget *field, const QString &text);
    void focusFirstMessage();
    void beginIn(QWidget *field);

    PageContext m_context;
    QDate m_today;
    std::function<Result<ChangeSet>()> m_step;
    DraftKeeper *m_drafts = nullptr;
    QLabel *m_title;
    FormGroups *m_form;
    MessageBar *m_messageBar;
    QScrollArea *m_area;
    QWidget *m_buttons;
    QHash<QWidget *, QLabel *> m_messages;
    QList<std::pair<QWidget *, std::function<QString()>>> m_rules;
    QList<QWidget *> m_fields;
    QList<QWidget *> m_others; ///< what is typed in, too, but has no message
    QString m_beginsAt;
    bool m_touched = false;
    bool m_savesByEnter = false;
};
