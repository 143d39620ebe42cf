// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/editor.h"

#include "model/base/clock.h"
#include "ui/kit/date_field.h"
#include "ui/kit/draft_keeper.h"
#include "ui/kit/form_groups.h"
#include "ui/kit/history.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/prompts.h"
#include "ui/kit/repeat_field.h"
#include "ui/kit/save_elsewhere.h"
#include "ui/kit/style.h"
#include "ui/kit/tab_order.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormWidth = 580;
constexpr int kGroupedWidth = 1020; ///< with groups, in two columns
constexpr int kGroupedHeight = 560; ///< at least, with room for a group that opens
constexpr double kPartOfScreen = 0.92;

} // namespace

Editor::Editor(const QString &title, const PageContext &context, QWidget *parent) :
    QDialog(parent), m_context(context), m_today(context.clock.today()), m_title(titleLabel(title)),
    m_form(new FormGroups), m_messageBar(new MessageBar), m_buttons(buildButtons()) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    // The message scrolls with the fields: with large text there is no room for both.
    auto *content = new QWidget;
    auto *whole = new QVBoxLayout(content);
    whole->setContentsMargins(0, 0, scaled(12), 0);
    whole->addWidget(m_messageBar);
    whole->addWidget(m_form);
    whole->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(18));
    layout->setSpacing(scaled(14));
    layout->addWidget(m_title);
    m_area = scrolling(content);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_buttons);
    auto *save = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(save, &QShortcut::activated, this, &Editor::accept);
}

Editor::~Editor() = default;

void Editor::begin(const DraftKey &draft, std::function<Result<ChangeSet>()> step) {
    m_step = std::move(step);
    m_drafts = new DraftKeeper(m_context.store, draft, m_fields + m_others, this);
    const QStringList before = m_form->summaries();
    if (m_drafts->restore()) {
        m_form->unfoldChanged(before);
        m_touched = true;
        m_messageBar->say(tr("Your unsaved words are back."));
    }
    open();
}

void Editor::touch() {
    m_touched = true;
    if (m_drafts)
        m_drafts->touch();
}

std::optional<DraftKey> Editor::keepDraft() {
    if (!m_touched || !m_drafts)
        return std::nullopt;
    m_drafts->keepNow();
    return m_drafts->key();
}

QWidget *Editor::buildButtons() {
    auto *save = primaryButton(tr("Save"), "check-lg");
    save->setObjectName(u"save"_s);
    save->setDefault(true);
    save->setToolTip(tr("Save (Ctrl+Enter)"));
    connect(save, &QPushButton::clicked, this, &Editor::accept);
    auto *cancel = quietButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    connect(cancel, &QPushButton::clicked, this, &Editor::reject);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(save);
    return buttons;
}

void Editor::addField(const QString &label, QWidget *field, const char *name) {
    field->setObjectName(QString::fromLatin1(name));
    auto *text = strongLabel(label);
    text->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    auto *message = errorLabel();
    message->setObjectName(QString::fromLatin1(name) + u"Message"_s);
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, scaled(8), 0, 0);
    column->setSpacing(scaled(4));
    column->addWidget(text); // here it has the whole width; as a label of the form it would wrap too early
    column->addWidget(field);
    column->addWidget(message);
    m_form->addField(both, field);
    m_messages.insert(field, message);
    m_fields.append(field);
}

QLineEdit *Editor::addLine(const QString &label, const QString &text, const char *name) {
    auto *edit = new QLineEdit(text);
    connect(edit, &QLineEdit::textEdited, this, &Editor::touch);
    addField(label, edit, name);
    return edit;
}

QPlainTextEdit *Editor::addText(const QString &label, const QString &text, const char *name, int lines) {
    auto *edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + scaled(24));
    connect(edit, &QPlainTextEdit::textChanged, this, &Editor::touch);
    if (m_savesByEnter) {
        edit->setPlaceholderText(tr("Enter saves. Shift+Enter begins a new line."));
        edit->installEventFilter(this);
    }
    addField(label, edit, name);
    return edit;
}

DateField *Editor::addDate(const QString &label, const std::optional<QDate> &date, const char *name) {
    auto *field = new DateField(date, m_today);
    field->setAccessibleName(label);
    connect(field, &DateField::edited, this, &Editor::touch);
    addField(label, field, name);
    return field;
}

QCheckBox *Editor::addCheck(const QString &label, bool checked, const char *name) {
    auto *box = checkBox(label);
    box->setChecked(checked);
    box->setObjectName(QString::fromLatin1(name));
    connect(box, &QCheckBox::toggled, this, &Editor::touch);
    m_form->addField(box, box);
    m_others.append(box);
    return box;
}

QComboBox *Editor::addBox(const QString &label, const Choices &choices, const QVariant &chosen,
                          const char *name) {
    auto *box = new QComboBox;
    for (const auto &[value, text] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
    connect(box, &QComboBox::currentIndexChanged, this, &Editor::touch);
    addField(label, box, name);
    return box;
}

void Editor::widen(QComboBox *box) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Editor::beginGroup(const QString &title, const char *name) {
    m_form->beginGroup(title, name);
}

void Editor::beginRow(const QList<int> &shares) {
    m_form->beginRow(shares);
}

void Editor::endRow() {
    m_form->endRow();
}

void Editor::addNote(const QString &text) {
    m_form->add(mutedLabel(text));
}

void Editor::addWide(QWidget *widget) {
    m_form->addField(widget, widget);
    if (qobject_cast<RepeatField *>(widget))
        m_others.append(widget);
}

void Editor::setFieldVisible(QWidget *field, bool visible) {
    field->parentWidget()->setVisible(visible);
}

QString Editor::words(const QLineEdit *field) {
    return field->text().trimmed();
}

QString Editor::words(const QPlainTextEdit *field) {
    return field->toPlainText().trimmed();
}

void Editor::addRule(QWidget *field, std::function<QString()> message) {
    m_rules.append({field, std::move(message)});
}

void Editor::requireDay(DateField *field) {
    addRule(field, [field] { return field->problem(DateField::Blank::Allowed); });
}

bool Editor::validate() {
    bool fits = true;
    for (const auto &[field, message] : std::as_const(m_rules)) {
        const QString text = message();
        setMessage(field, text);
        fits = fits && text.isEmpty();
    }
    return fits;
}

/// Says beside the field what does not fit, or takes the message away.
void Editor::setMessage(QWidget *field, const QString &text) {
    QLabel *message = m_messages.value(field);
    Q_ASSERT(message);
    message->setText(text);
    message->setVisible(!text.isEmpty());
    setInvalid(field, !text.isEmpty());
    field->setAccessibleDescription(text);
    if (!text.isEmpty())
        FormGroups::unfold(field);
}

void Editor::focusFirstMessage() {
    for (QWidget *field : std::as_const(m_fields)) {
        if (m_messages.value(field)->text().isEmpty())
            continue;
        field->setFocus();
        return;
    }
}

/// As high as it needs to be, where the screen has the room. It is known once the style sheet is.
void Editor::fitToContent() {
    const QSize room = screen()->availableSize() * kPartOfScreen;
    const int width = qMin(scaled(m_form->hasFolds() ? kGroupedWidth : kFormWidth), room.width());
    const QMargins margins = layout()->contentsMargins();
    const int inner = width - margins.left() - margins.right();
    QWidget *content = m_area->widget();
    const QMargins around = content->layout()->contentsMargins();
    m_form->arrange(inner - around.left() - around.right());
    const int height = margins.top() + m_title->heightForWidth(inner) + layout()->spacing() +
                       content->heightForWidth(inner) + layout()->spacing() + m_buttons->sizeHint().height() +
                       margins.bottom();
    const int least = m_form->hasFolds() ? scaled(kGroupedHeight) : 0;
    resize(width, qMin(qMax(height, least), room.height()));
}

bool Editor::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || key->modifiers() & Qt::ShiftModifier)
        return QDialog::eventFilter(watched, event);
    accept();
    return true;
}

bool Editor::focusNextPrevChild(bool next) {
    return goToTabStop(this, next);
}

void Editor::showEvent(QShowEvent *event) {
    m_form->refresh();
    if (!event->spontaneous())
        fitToContent();
    auto *wanted = m_beginsAt.isEmpty() ? nullptr : findChild<QWidget *>(m_beginsAt);
    if (wanted)
        beginIn(wanted);
    else if (!m_fields.isEmpty())
        beginIn(m_fields.first());
    QDialog::showEvent(event);
}

/// Who goes on with a text goes on behind it.
void Editor::beginIn(QWidget *field) {
    if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        text->moveCursor(QTextCursor::End);
    FormGroups::unfold(field);
    field->setFocus();
}

void Editor::accept() {
    if (!validate())
        return focusFirstMessage();
    if (const auto saved = save(); !saved)
        return tellNotSaved(saved.error());
    m_drafts->drop();
    QDialog::accept();
}

Result<> Editor::save() {
    const auto changes = m_step();
    return changes ? m_context.history.attempt(*changes) : changes.error();
}

void Editor::tellNotSaved(const Error &error) {
    m_area->verticalScrollBar()->setValue(0); // there it is told
    m_messageBar->tell(error, waysOut(
                                  error, [this] { saveElsewhere(); }, [this] { accept(); }));
}

/// With the copy, what was typed is safe: the form has done its work.
void Editor::saveElsewhere() {
    const auto copy = saveCopyElsewhere(m_context, this);
    if (!copy)
        return tellNotSaved(copy.error());
    if (copy->isEmpty())
        return tellNotSaved({ErrorKind::Failed, tr("This is not saved yet."), {}});
    Q_EMIT m_context.history.copySaved(*copy);
    QDialog::reject();
}

void Editor::reject() {
    if (m_touched) {
        constexpr int save = 0;
        const auto way = m_context.prompts.choose(this, tr("Save what you wrote?"),
                                                  tr("What you typed here has not been saved yet."),
                                                  {tr("Save"), tr("Throw away")}, tr("Keep writing"));
        if (!way || *way == save)
            return way ? accept() : void();
    }
    if (m_drafts)
        m_drafts->drop();
    QDialog::reject();
}
