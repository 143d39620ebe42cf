// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/drafts/draft.h"
#include "ui/kit/page.h"

#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <functional>

class DateField;
class DraftKeeper;
class MessageBar;
class Prompts;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;

/// The id of the record that is edited; null for a new one.
template <typename Record>
QUuid idOf(const std::optional<Record> &before) {
    return before ? before->id.uuid() : QUuid();
}

/// The one way to write a record: a form with a message beside what does not fit yet. Ctrl+Enter
/// saves, Escape leaves; text that was typed and not saved is never thrown away unasked. It closes only
/// when the book has taken what was typed; else it says why not, and what was typed stays.
class Editor : public QDialog {
    Q_OBJECT
public:
    ~Editor() override;

    /// Opens the form. What was typed here before and not saved, as `draft` names it, stands in it again.
    /// `save` writes what the form says into the book.
    void begin(const PageContext &context, const DraftKey &draft, std::function<Result<>()> save);
    /// Keeps what was typed and not saved in the book: the form is about to go without an answer. Where it
    /// was kept, if there was anything to keep.
    std::optional<DraftKey> keepDraft();

    void accept() override;
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;
    Editor(const QString &title, Prompts &prompts, QWidget *parent);

    QLineEdit *addLine(const QString &label, const QString &text, const char *name);
    QPlainTextEdit *addText(const QString &label, const QString &text, const char *name, int lines = 3);
    DateField *addDate(const QString &label, const std::optional<QDate> &date, const QDate &today,
                       const char *name);
    QCheckBox *addCheck(const QString &label, bool checked, const char *name);
    template <typename Enum>
    QComboBox *addChoice(const QString &label, const QList<std::pair<Enum, QString>> &choices, Enum chosen,
                         const char *name) {
        QComboBox *box = addBox(label, name);
        for (const auto &[value, text] : choices)
            box->addItem(text, int(value));
        box->setCurrentIndex(box->findData(int(chosen)));
        connect(box, &QComboBox::currentIndexChanged, this, &Editor::touch);
        return box;
    }
    template <typename Enum>
    static Enum chosen(const QComboBox *box) {
        return Enum(box->currentData().toInt());
    }
    /// Any other widget as a field of the form.
    void addField(const QString &label, QWidget *field, const char *name);
    void addSection(const QString &title);
    /// A quiet sentence between the fields.
    void addNote(const QString &text);
    /// A widget over the whole width, that is no field with a message.
    void addWide(QWidget *widget);
    void setFieldVisible(QWidget *field, bool visible);

    /// Says beside `field` what does not fit, or takes the message away (an empty text).
    void setMessage(QWidget *field, const QString &text);
    /// Looks through the fields and puts messages; true when everything may be saved.
    virtual bool validate() { return true; }
    /// To be called (by fields of one's own) when something was typed.
    void touch();

private:
    void tellNotSaved(const Error &error);
    void saveElsewhere();
    QWidget *buildButtons();
    QComboBox *addBox(const QString &label, const char *name);
    void focusFirstMessage();
    void beginIn(QWidget *field);

    Prompts &m_prompts;
    std::optional<PageContext> m_context;
    std::function<Result<>()> m_save;
    DraftKeeper *m_drafts = nullptr;
    QFormLayout *m_form;
    MessageBar *m_messageBar;
    QScrollArea *m_area;
    QHash<QWidget *, QLabel *> m_messages;
    QList<QWidget *> m_fields;
    QList<QWidget *> m_others; ///< what is typed in, too, but has no message
    bool m_touched = false;
};
