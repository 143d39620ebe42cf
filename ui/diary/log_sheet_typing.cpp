// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/log_sheet_typing.h"

#include "model/base/clock.h"
#include "model/logsheet/log_sheet_rows.h"
#include "ui/diary/log_sheet_editor.h"
#include "ui/kit/date_field.h"
#include "ui/kit/history.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/widgets.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int kChooserWidth = 460;

void openForm(const PageContext &context, const LogSheet &sheet, const QDate &day, QWidget *page) {
    const auto things = readOrTell(context.history, readLogThings(context.store));
    if (things)
        (new LogSheetEditor(context, sheet, *things, day, page))->beginTyping();
}

} // namespace

LogSheetChooser::LogSheetChooser(const PageContext &context, QWidget *parent) :
    QDialog(parent), m_context(context), m_code(new QLineEdit),
    m_day(new DateField(context.clock.today(), context.clock.today())), m_message(errorLabel()) {
    setWindowTitle(tr("Type in a log sheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_code->setObjectName(u"code"_s);
    m_code->setPlaceholderText(u"D4-7F2K"_s);
    m_day->setObjectName(u"day"_s);
    m_message->setObjectName(u"message"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(18));
    layout->setSpacing(scaled(8));
    layout->addWidget(titleLabel(windowTitle()));
    const QList<std::pair<QString, QWidget *>> fields{{tr("Code at the foot of the sheet"), m_code},
                                                      {tr("Or its day, where you have no code"), m_day}};
    for (const auto &[name, field] : fields) {
        auto *label = strongLabel(name);
        label->setBuddy(field);
        field->setAccessibleName(name);
        layout->addWidget(label);
        layout->addWidget(field);
    }
    layout->addWidget(m_message);
    auto *cancel = quietButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *next = primaryButton(tr("Go on"));
    next->setObjectName(u"goOn"_s);
    next->setDefault(true);
    connect(next, &QPushButton::clicked, this, &LogSheetChooser::accept);
    layout->addLayout(headerRow(new QWidget, {cancel, next}));
    resize(sizeOnScreen(kChooserWidth, sizeHint().height()));
    m_code->setFocus();
}

QDate LogSheetChooser::day() const {
    return m_day->date().value_or(m_context.clock.today());
}

/// What does not fit, in a sentence.
QString LogSheetChooser::problem() const {
    const QString code = m_code->text().trimmed();
    if (code.isEmpty())
        return m_day->problem();
    return readLogCode(code).isEmpty()
               ? tr("A code has six letters and digits, such as %1. You find it at the foot of the sheet.")
                     .arg(u"D4-7F2K"_s)
               : QString();
}

Result<std::optional<LogSheet>> LogSheetChooser::find() const {
    const QString code = readLogCode(m_code->text());
    if (!code.isEmpty())
        return logSheetOfCode(m_context.store, code, m_context.clock.today());
    const auto sheet = logSheetOfDay(m_context.store, day());
    return sheet ? Result<std::optional<LogSheet>>(*sheet) : sheet.error();
}

void LogSheetChooser::accept() {
    m_message->setText(problem());
    m_message->setVisible(!m_message->text().isEmpty());
    if (m_message->isVisibleTo(this))
        return;
    const auto found = readOrTell(m_context.history, find());
    if (!found)
        return;
    if (*found) {
        m_sheet = **found;
        return QDialog::accept();
    }
    m_message->setText(
        tr("No sheet of this book has that code. Please look at the foot of the sheet again. Or "
           "clear the code, and choose the day."));
    m_message->show();
}

void typeInLogSheet(const PageContext &context, QWidget *page) {
    auto *chooser = new LogSheetChooser(context, page);
    QObject::connect(chooser, &QDialog::accepted, page,
                     [context, chooser, page] { openForm(context, chooser->sheet(), chooser->day(), page); });
    chooser->open();
}

bool openLogSheetDraft(const PageContext &context, const DraftKey &draft, QWidget *page) {
    if (!draft.place.startsWith(kLogSheetDraft + u'/'))
        return false;
    const QDate today = context.clock.today();
    const QString code = draft.place.section(u'/', -1);
    const auto found = readOrTell(context.history, logSheetOfCode(context.store, code, today));
    // Where the rows are others by now, most of what was typed finds its cell again.
    const auto sheet = found && !*found ? readOrTell(context.history, logSheetOfDay(context.store, today))
                                        : found.value_or(std::nullopt);
    if (!sheet)
        return false;
    openForm(context, *sheet, today, page);
    return true;
}
