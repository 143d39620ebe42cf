// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/log_sheet_editor.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/diary/part_of_day.h"
#include "model/diary/value_text.h"
#include "ui/diary/chosen_informant.h"
#include "ui/diary/log_sheet_typing.h"
#include "ui/kit/date_field.h"
#include "ui/kit/history.h"
#include "ui/kit/prompts.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/suggest_field.h"
#include "ui/kit/widgets.h"

#include <QGridLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWide = 1000;
constexpr int kHigh = 760;
constexpr int kTimeWidth = 130;
constexpr int kValueWidth = 84;
constexpr int kByWidth = 74;
constexpr int kMostDoubles = 8; ///< that are named in a question

int widthOf(LogRowKind kind) {
    return kind == LogRowKind::Value ? kValueWidth : kTimeWidth;
}

/// Always the same for a row, so that a draft finds its cell again.
QString keyOf(const LogSheet &sheet, int line) {
    const LogRow &row = sheet.rows[line];
    if (row.isFree())
        return u"free%1"_s.arg(line);
    return row.what.toString(QUuid::Id128) + (row.time ? row.time->toString(u"HHmm"_s) : QString());
}

} // namespace

LogSheetEditor::LogSheetEditor(const PageContext &context, const LogSheet &sheet, const LogThings &things,
                               const QDate &day, QWidget *parent) :
    //: %1 is a code, such as D4-7F2K
    Editor(tr("Log sheet %1").arg(shownLogCode(sheet.code)), context, parent),
    m_sheet(sheet), m_things(things), m_lines(sheet.rows.size()) {
    buildHead(sheet.day.value_or(day));
    buildSection(tr("Medicines at their times"), LogRowKind::Planned, {tr("Given: x, or the time")});
    buildSection(tr("As needed"), LogRowKind::AsNeeded,
                 QStringList(kNeededCells, tr("Time, initials", "what is typed in a cell")));
    QStringList parts;
    for (int part = 0; part < kPartsOfDay; ++part)
        parts.append(nameOf(PartOfDay(part)));
    buildSection(tr("How it was"), LogRowKind::Value, parts);
    buildSection(tr("In words"), LogRowKind::Words, {tr("At"), tr("What happened, what helped")});
}

void LogSheetEditor::buildHead(const QDate &day) {
    addNote(tr("Type what stands on the paper. Enter goes to the next cell, the arrows go up and down. What "
               "stays empty says nothing. Ctrl+Enter saves."));
    ChosenInformant informants(context());
    informants.read();
    beginRow({1, 1, 1});
    m_day = addDate(tr("Day"), day, "day");
    addRule(m_day, [this] { return m_day->problem(); });
    m_reporter = addChoice(tr("Who wrote the sheet"), choices<Reporter>(), Reporter::Nurse, "reporter");
    m_writer = new SuggestField(tr("Name or initials"), {}, informants.names(), Suggested::One);
    connect(m_writer, &SuggestField::edited, this, &LogSheetEditor::touch);
    addField(tr("Name or initials"), m_writer, "writer");
    endRow();
    m_nothing = errorLabel();
    m_nothing->setObjectName(u"nothing"_s);
    addWide(m_nothing);
}

void LogSheetEditor::buildSection(const QString &title, LogRowKind kind, const QStringList &heads) {
    auto *section = new QWidget;
    auto *grid = new QGridLayout(section);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(8));
    grid->setVerticalSpacing(scaled(3));
    // The cells stand near the names, and words have the room.
    const bool isWords = kind == LogRowKind::Words;
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(isWords ? kLogWordsCell + 1 : int(heads.size()) + 2, isWords ? 3 : 1);
    for (int i = 0; i < heads.size(); ++i)
        grid->addWidget(mutedLabel(heads[i]), 0, i + 1, Qt::AlignBottom);
    grid->addWidget(mutedLabel(tr("Initials")), 0, int(heads.size()) + 1, Qt::AlignBottom);
    bool hasLines = false;
    for (int line = 0; line < m_sheet.rows.size(); ++line) {
        if (m_sheet.rows[line].kind != kind)
            continue;
        buildLine(grid, line);
        hasLines = true;
    }
    nameBoxes(section);
    if (hasLines)
        addField(title, section, QByteArray("section" + QByteArray::number(int(kind))).constData());
    else
        delete section;
}

QString LogSheetEditor::nameOfLine(int line) const {
    const LogRow &row = m_sheet.rows[line];
    if (row.isFree())
        return tr("A free line");
    return row.time ? inARow({timeText(*row.time), row.name}) : row.name;
}

/// The name as it stands on the paper; on a free line, a choice of what the words are about.
QWidget *LogSheetEditor::buildWhat(int line) {
    const LogRow &row = m_sheet.rows[line];
    if (!row.isFree()) {
        auto *name = plainLabel(nameOfLine(line));
        const QString hint = valueHint(m_things.trackers.value(row.what));
        if (row.kind == LogRowKind::Value && !hint.isEmpty())
            //: what is tracked, and how its value is written: "Pain (0 to 10)"
            name->setText(tr("%1 (%2)").arg(isolated(row.name), isolated(hint)));
        return name;
    }
    auto *box = new QComboBox;
    widen(box);
    box->setObjectName(keyOf(m_sheet, line) + u".what"_s);
    box->setAccessibleName(tr("What the words are about"));
    box->addItem(tr("Notes"), QUuid());
    for (const LogRow &each : std::as_const(m_sheet.rows)) {
        if (each.kind == LogRowKind::Words && !each.isFree() && m_things.knows(each))
            box->addItem(each.name, each.what);
    }
    connect(box, &QComboBox::currentIndexChanged, this, &LogSheetEditor::touch);
    m_lines[line].tracker = box;
    return box;
}

QLineEdit *LogSheetEditor::addCell(int line, const QString &name, const QString &spoken) {
    auto *cell = new QLineEdit;
    cell->setObjectName(keyOf(m_sheet, line) + u'.' + name);
    //: a row of a table, and a column
    cell->setAccessibleName(tr("%1: %2", "row and column").arg(isolated(nameOfLine(line)), isolated(spoken)));
    connect(cell, &QLineEdit::textEdited, this, &LogSheetEditor::touch);
    return cell;
}

void LogSheetEditor::buildLine(QGridLayout *grid, int line) {
    const LogRowKind kind = m_sheet.rows[line].kind;
    const int at = grid->rowCount();
    Line &fields = m_lines[line];
    grid->addWidget(buildWhat(line), at, 0);
    const int cells = cellsOf(kind);
    for (int i = 0; i < cells; ++i) {
        const auto *head = qobject_cast<QLabel *>(grid->itemAtPosition(0, i + 1)->widget());
        QLineEdit *cell = addCell(line, QString::number(i), head->text());
        if (kind != LogRowKind::Words || i == kLogTimeCell)
            cell->setFixedWidth(scaled(widthOf(kind)));
        grid->addWidget(cell, at, i + 1);
        fields.cells.append(cell);
    }
    fields.by = addCell(line, u"by"_s, tr("Initials"));
    fields.by->setFixedWidth(scaled(kByWidth));
    grid->addWidget(fields.by, at, cells + 1);
    fields.message = errorLabel();
    grid->addWidget(fields.message, at + 1, 0, 1, cells + 2);
}

void LogSheetEditor::beginTyping() {
    begin({kLogSheetDraft + u'/' + m_sheet.code, {}},
          [this] { return Result<ChangeSet>(typedLogStep(m_reading)); });
}

void LogSheetEditor::showEvent(QShowEvent *event) {
    Editor::showEvent(event);
    if (event->spontaneous())
        return;
    resize(sizeOnScreen(kWide, kHigh));
    for (auto *field : findChildren<QLineEdit *>())
        field->installEventFilter(this);
}

/// Enter goes on, as on paper: a half-typed sheet is not saved by a finger that is faster than the eye.
bool LogSheetEditor::eventFilter(QObject *watched, QEvent *event) {
    auto *field = qobject_cast<QLineEdit *>(watched);
    if (!field || event->type() != QEvent::KeyPress)
        return Editor::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && !(key->modifiers() & Qt::ControlModifier)) {
        goToNextLine(!(key->modifiers() & Qt::ShiftModifier));
        return true;
    }
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)
        return step(field, key->key() == Qt::Key_Down ? 1 : -1);
    return false;
}

/// Past the buttons between them.
void LogSheetEditor::goToNextLine(bool forward) {
    const QWidget *from = focusWidget();
    do
        focusNextPrevChild(forward);
    while (!qobject_cast<QLineEdit *>(focusWidget()) && focusWidget() != from);
}

/// To the same column of the next line, or to its last one; false where the field is in no line.
bool LogSheetEditor::step(const QLineEdit *from, int by) {
    for (int line = 0; line < m_lines.size(); ++line) {
        const auto column = m_lines[line].cells.indexOf(from);
        if (column < 0 && m_lines[line].by != from)
            continue;
        const int next = line + by;
        if (next >= 0 && next < m_lines.size()) {
            const Line &there = m_lines[next];
            QLineEdit *to = column < 0 ? there.by : there.cells[qMin(column, there.cells.size() - 1)];
            to->setFocus(Qt::TabFocusReason);
        }
        return true;
    }
    return false;
}

LogForm LogSheetEditor::form() const {
    LogForm form{.day = m_day->date().value_or(QDate()),
                 .writer = {chosen<Reporter>(m_reporter), m_writer->text()}};
    for (const Line &fields : m_lines) {
        LogLine line{.by = fields.by->text()};
        for (const QLineEdit *cell : fields.cells)
            line.cells.append(cell->text());
        if (fields.tracker)
            line.tracker = fields.tracker->currentData().toUuid();
        form.lines.append(line);
    }
    return form;
}

void LogSheetEditor::clearProblems() {
    m_nothing->hide();
    for (const Line &line : std::as_const(m_lines)) {
        line.message->hide();
        for (QLineEdit *cell : line.cells) {
            setInvalid(cell, false);
            cell->setAccessibleDescription({});
        }
    }
}

/// Each below its line; the keyboard goes to the first.
void LogSheetEditor::showProblems(const QList<LogProblem> &problems) {
    for (const LogProblem &problem : problems) {
        const Line &line = m_lines[problem.line];
        QLineEdit *cell = line.cells[problem.cell];
        setInvalid(cell, true);
        cell->setAccessibleDescription(problem.text);
        if (line.message->isHidden())
            line.message->setText(problem.text);
        line.message->show();
    }
    m_lines[problems.first().line].cells[problems.first().cell]->setFocus();
}

/// False when the person wants to go on writing.
bool LogSheetEditor::decideOnDoubles(const LogReading &reading) {
    const auto doubles =
        readOrTell(context().history, doublesOf(context().store, reading, m_things, today()));
    if (!doubles)
        return false;
    m_reading = reading;
    if (doubles->records.isEmpty())
        return true;
    QStringList texts = doubles->texts.mid(0, kMostDoubles);
    if (const int more = int(doubles->texts.size() - texts.size()); more > 0)
        texts.append(tr("and %n more", "things that are in the book already", more));
    constexpr int leaveOut = 0;
    const auto way =
        context().prompts.choose(this, tr("Some of it is in the book already"), texts.join(u'\n'),
                                 {tr("Leave these out"), tr("Write them again")}, tr("Keep writing"));
    if (way && *way == leaveOut)
        m_reading = without(reading, *doubles);
    if (way && m_reading.isEmpty())
        context().history.say(tr("All of it was in the book already."));
    return way.has_value();
}

void LogSheetEditor::accept() {
    clearProblems();
    const auto day = m_day->date();
    if (!day)
        return Editor::accept(); // which says what is wrong with it
    const LogReading reading = readLogForm(m_sheet, m_things, form(), context().clock.now());
    if (!reading.problems.isEmpty())
        return showProblems(reading.problems);
    if (reading.isEmpty()) {
        m_nothing->setText(tr("Nothing is typed in yet."));
        m_nothing->show();
        return;
    }
    if (decideOnDoubles(reading))
        Editor::accept();
}
