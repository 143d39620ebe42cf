// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/recovery_step.h"

#include "model/sealed/recovery_code.h"
#include "ui/kit/prompts.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/printing/print_document.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QLineEdit>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

RecoveryStep::RecoveryStep(Settings &settings, Prompts &prompts, QWidget *parent) :
    QWidget(parent), m_settings(settings), m_prompts(prompts) {
    m_sheet.code = newRecoveryCode();
    m_asked = int(QRandomGenerator::system()->bounded(kRecoveryGroups)) + 1;
    build();
}

void RecoveryStep::begin(const QString &book, const QDateTime &now) {
    m_sheet.madeAt = now;
    if (m_sheet.book == book)
        return;
    m_sheet.book = book;
    given({});
}

void RecoveryStep::build() {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(10));
    layout->addWidget(sectionLabel(tr("The recovery sheet")));
    layout->addWidget(plainLabel(tr("If the passphrase is forgotten, only this sheet opens the book. "
                                    "Keep it where only people you trust find it.")));
    layout->addWidget(buildWays());
    m_codeLabel = plainLabel({});
    m_codeLabel->setObjectName(u"code"_s);
    m_codeLabel->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setRole(m_codeLabel, "big");
    m_codeLabel->hide();
    layout->addWidget(m_codeLabel);
    m_done = mutedLabel({});
    m_done->setObjectName(u"done"_s);
    layout->addWidget(m_done);
    layout->addWidget(buildProof());
    given({});
}

QWidget *RecoveryStep::buildWays() {
    m_print = plainButton(tr("&Print…"), "printer");
    m_print->setObjectName(u"printSheet"_s);
    auto *pdf = plainButton(tr("&Save as PDF…"), "download");
    pdf->setObjectName(u"saveSheet"_s);
    m_byHand = plainButton(tr("&Write it down by hand"), "pencil");
    m_byHand->setObjectName(u"byHand"_s);
    m_byHand->setCheckable(true);
    connect(m_print, &QPushButton::clicked, this, &RecoveryStep::print);
    connect(pdf, &QPushButton::clicked, this, &RecoveryStep::savePdf);
    connect(m_byHand, &QPushButton::toggled, this, &RecoveryStep::showCode);
    return wrappingRow({m_print, pdf, m_byHand});
}

QWidget *RecoveryStep::buildProof() {
    m_question =
        strongLabel(tr("To be sure, please type &group %1 of the sheet").arg(locale().toString(m_asked)));
    m_typed = new QLineEdit;
    m_typed->setObjectName(u"typedGroup"_s);
    m_typed->setMaximumWidth(scaled(220));
    m_typed->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_question->setBuddy(m_typed);
    m_problem = errorLabel();
    connect(m_typed, &QLineEdit::textEdited, this, [this] { say({}); });
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, scaled(8), 0, 0);
    column->addWidget(m_question);
    column->addWidget(m_typed);
    column->addWidget(m_problem);
    return place;
}

QString RecoveryStep::group() const {
    return recoveryGroups(m_sheet.code)[m_asked - 1];
}

void RecoveryStep::print() {
    const Report report = recoverySheetReport(m_sheet);
    const ReportDocument document(report, {m_settings.paperSize(), false}, kOrdinaryPoints);
    const auto sent = printDocument(document, report.fileTitle, this);
    if (!sent)
        say(sent.error().text);
    else if (!sent->isEmpty())
        given(*sent);
}

void RecoveryStep::savePdf() {
    const QString suggested = tr("Recovery sheet of %1").arg(QFileInfo(m_sheet.book).completeBaseName());
    const QString path = askForPdf(m_prompts, suggested, this);
    if (path.isEmpty())
        return;
    const Report report = recoverySheetReport(m_sheet);
    const ReportDocument document(report, {m_settings.paperSize(), false}, kOrdinaryPoints);
    const auto written = writePdf(document, report.fileTitle, path);
    written ? given(tr("The PDF is saved. Print it, or keep it on another device, not beside the book."))
            : say(written.error().text);
}

/// While the code is seen nothing is typed back: that would prove nothing.
void RecoveryStep::showCode(bool shown) {
    const QStringList groups = recoveryGroups(m_sheet.code);
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += 2)
        lines += tr("%1: %2     %3: %4", "two groups of the code with their numbers")
                     .arg(locale().toString(i + 1), groups[i], locale().toString(i + 2), groups[i + 1]);
    m_codeLabel->setText(shown ? lines.join(u'\n') : QString());
    m_codeLabel->setVisible(shown);
    m_byHand->setText(shown ? tr("I &wrote it down") : tr("&Write it down by hand"));
    if (shown) {
        m_typed->clear();
        m_typed->setEnabled(false);
        m_done->hide();
    } else {
        given(tr("Write the name of the book and today's date on your sheet, too."));
    }
}

/// The code is on paper or in a file (or, without words, not yet).
void RecoveryStep::given(const QString &how) {
    m_given = !how.isEmpty();
    if (m_given && m_byHand->isChecked()) {
        const QSignalBlocker blocker(m_byHand);
        m_byHand->setChecked(false);
        showCode(false);
    }
    m_done->setText(how);
    m_done->setVisible(m_given);
    m_question->setEnabled(m_given);
    m_typed->setEnabled(m_given);
    say({});
    if (m_given)
        m_typed->setFocus();
}

bool RecoveryStep::check() {
    if (!m_given || m_byHand->isChecked()) {
        say(tr("Please print the sheet, save it or write it down first."));
        (m_byHand->isChecked() ? m_byHand : m_print)->setFocus();
        return false;
    }
    if (isRecoveryGroup(m_typed->text(), group()))
        return true;
    say(m_typed->text().isEmpty() ? tr("Please type the group that is asked for.")
                                  : tr("This is not that group. Please look at the sheet again."));
    m_typed->setFocus();
    m_typed->selectAll();
    return false;
}

void RecoveryStep::say(const QString &problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setInvalid(m_typed, m_given && !problem.isEmpty());
}
