// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/service_import_dialog.h"

#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/directory/directory_import_table.h"
#include "model/directory/hsds/service_reader.h"
#include "model/directory/hsds/service_sources.h"
#include "ui/directory/sheet_review.h"
#include "ui/kit/background.h"
#include "ui/kit/history.h"
#include "ui/kit/problem_words.h"
#include "ui/kit/prompts.h"
#include "ui/kit/widgets.h"
#include "ui/kit/window_gone.h"
#include "ui/kit/work_view.h"

#include <QLocale>
#include <QPointer>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMsecsBetweenServiceLooks = 40;

QString wordsOf(const SourceDoubt &doubt) {
    const QLocale locale;
    if (doubt.isByNames)
        return ServiceImportDialog::tr(
                   "Of the first %1 services of this file, %2 are here already by their names "
                   "and phones, from the file %3. Only their ids are others.")
            .arg(locale.toString(doubt.looked), locale.toString(doubt.known), isolated(doubt.fileName));
    if (doubt.renamed.isEmpty())
        return ServiceImportDialog::tr(
                   "A file with the name %1 was imported before. Services in it then: %2. This file has "
                   "other ones. Of its first %3, these are known: %4.")
            .arg(isolated(doubt.fileName), locale.toString(doubt.there), locale.toString(doubt.looked),
                 locale.toString(doubt.known));
    const IdDoubt &first = doubt.renamed.first();
    return ServiceImportDialog::
        tr("Of the first %1 services of this file, %2 have the id of one that is here, but the rest does not "
           "clearly agree. The first: %3 was %4 before. As an update, they take the place of what is "
           "here.")
            .arg(locale.toString(doubt.looked), locale.toString(doubt.renamed.size()), isolated(first.now),
                 isolated(first.before));
}

} // namespace

ServiceImportDialog::ServiceImportDialog(const PageContext &context, const QStringList &files,
                                         QWidget *parent) :
    QDialog(parent),
    m_context(context), m_files(files), m_stack(new QStackedWidget), m_work(new WorkView) {
    setObjectName(u"serviceImport"_s);
    setWindowTitle(tr("Import services"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_work);
    connect(m_work, &WorkView::cancelled, this, [this] { done(Rejected); });
    std::copy_if(files.begin(), files.end(), std::back_inserter(m_unseen), isSheet);
    resize(m_unseen.isEmpty() ? sizeOnScreen(680, 560) : sizeOnScreen(980, 700));
}

ServiceImportDialog::~ServiceImportDialog() {
    m_progress.stop();
}

void ServiceImportDialog::start() {
    m_unseen.isEmpty() ? begin() : lookAtNextSheet();
}

/// All of a table is read to see what it is: beside the window, as it may be long.
void ServiceImportDialog::lookAtNextSheet() {
    using Looked = std::shared_ptr<Result<ServiceSheet>>;
    m_stack->setCurrentWidget(m_work);
    m_work->follow(tr("Looking through the file"), m_progress);
    inBackground<Looked>(
        this,
        [file = m_unseen.takeFirst()] { return std::make_shared<Result<ServiceSheet>>(lookAtSheet(file)); },
        [this](const Looked &looked) { *looked ? review(**looked) : showFailure(looked->error()); });
}

/// An earlier table of this import with the same headings.
const MappedSheet *ServiceImportDialog::alike(const ServiceSheet &sheet) const {
    const auto found = std::find_if(m_sheets.rbegin(), m_sheets.rend(), [&](const MappedSheet &earlier) {
        return earlier.sheet.headings == sheet.headings;
    });
    return found != m_sheets.rend() ? &*found : nullptr;
}

/// With its headings where they were said to be in this import, or in an earlier one.
ServiceSheet ServiceImportDialog::asBefore(const ServiceSheet &looked) const {
    for (const ServiceSheet &choice : headingChoices(looked)) {
        if (choice.headingLine > 0 && alike(choice))
            return choice;
    }
    return asRemembered(looked, m_context.store);
}

void ServiceImportDialog::review(const ServiceSheet &looked) {
    const auto sayShape = [this](const ServiceSheet &sheet) {
        const MappedSheet *earlier = alike(sheet);
        return earlier ? earlier->shape : shapeOf(sheet, m_context.store);
    };
    auto *review = new SheetReview(asBefore(looked), sayShape, int(m_unseen.size()));
    m_stack->addWidget(review);
    m_stack->setCurrentWidget(review);
    connect(review, &SheetReview::cancelled, this, [this] { done(Rejected); });
    connect(review, &SheetReview::goOn, this, [this, review] {
        m_sheets.append(review->mapped());
        m_unseen.isEmpty() ? begin() : lookAtNextSheet();
    });
}

/// The dialog is seen before the work begins.
void ServiceImportDialog::begin() {
    m_stack->setCurrentWidget(m_work);
    m_work->follow(tr("Importing services"), m_progress);
    QTimer::singleShot(0, this, &ServiceImportDialog::work);
}

ChangeSet ServiceImportDialog::step(const DirectoryImport &import) const {
    ChangeSet step{tr("Import services"),
                   {adding(import)},
                   //: %1 is a file
                   tr("The services of %1 are in the directory now").arg(isolated(import.fileName))};
    QList<QStringList> headings;
    // Where several tables have the same headings, the choice for the last one is remembered.
    for (auto mapped = m_sheets.rbegin(); mapped != m_sheets.rend(); ++mapped) {
        if (headings.contains(mapped->sheet.headings))
            continue;
        headings.append(mapped->sheet.headings);
        for (const Change &change : remembering(mapped->sheet, mapped->shape, m_context.store))
            step.changes.push_back(change);
    }
    return step;
}

/// The window looks after itself in between: it is the window's own book that is written.
void ServiceImportDialog::work() {
    const auto sayColumns = [said = m_sheets](const ServiceSheet &sheet) { return asSaid(sheet, said); };
    const DirectoryImport import{.fileName = nameOfSources(m_files),
                                 .at = Moment::of(m_context.clock.now()),
                                 .source = hsdsSource(m_files, m_report, m_progress, sayColumns),
                                 .questions = questions(),
                                 .problems = {m_report, &m_report->problems}};
    QElapsedTimer sinceLook;
    sinceLook.start();
    m_isBusy = true;
    const auto written = m_context.history.attempt(step(import), [&](qint64, qint64) {
        if (sinceLook.elapsed() >= kMsecsBetweenServiceLooks) {
            m_work->refresh();
            letWindowLive();
            sinceLook.restart();
        }
        return !m_progress.isStopped();
    });
    m_isBusy = false;
    if (m_isLeaving)
        return QDialog::done(Rejected);
    if (!written)
        return showFailure(written.error());
    const auto done = m_context.store.table<DirectoryImportTable>().find(import.id);
    if (done && *done)
        showOutcome(**done);
    else
        QDialog::done(Accepted);
}

QVBoxLayout *ServiceImportDialog::beginOutcome(const QString &title) {
    m_outcome = new QWidget;
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 0, scaled(4), 0);
    words->setSpacing(scaled(8));
    pageLayout(m_outcome)->addWidget(sectionLabel(title));
    return words;
}

void ServiceImportDialog::endOutcome(QVBoxLayout *words) {
    words->addStretch(1);
    auto *inside = new QWidget;
    inside->setLayout(words);
    auto *close = primaryButton(tr("Close"));
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = static_cast<QVBoxLayout *>(m_outcome->layout());
    layout->addWidget(scrolling(inside), 1);
    QList<QWidget *> buttons;
    if (m_report->problems.count() > 0) {
        auto *save = plainButton(tr("&Save these problems…"), "download");
        save->setObjectName(u"saveProblems"_s);
        connect(save, &QPushButton::clicked, this,
                [this] { saveProblemTable(m_context, this, m_report->problems.kinds()); });
        buttons.append(save);
    }
    layout->addLayout(headerRow(new QWidget, buttons << close));
    m_stack->addWidget(m_outcome);
    m_stack->setCurrentWidget(m_outcome);
    close->setFocus();
}

void ServiceImportDialog::showOutcome(const DirectoryImport &import) {
    const bool isEmpty = import.added + import.changed + import.already + import.kept == 0;
    QVBoxLayout *words = beginOutcome(isEmpty ? tr("Nothing was imported") : tr("The services are in"));
    const std::pair<QString, qint64> counts[] = {
        {tr("Added: %1"), import.added},
        {tr("Changed, as the file says something new: %1"), import.changed},
        {tr("Already there, and the same: %1"), import.already},
        {tr("Left as you wrote them here: %1"), import.kept}};
    const std::pair<QString, qint64> marks[] = {
        {tr("Gone from the file, and marked so: %1"), import.vanished},
        {tr("In the file again: %1"), import.back}};
    for (const auto &[text, count] : counts)
        words->addWidget(plainLabel(text.arg(QLocale().toString(count))));
    for (const auto &[text, count] : marks) {
        if (count > 0)
            words->addWidget(plainLabel(text.arg(QLocale().toString(count))));
    }
    words->addWidget(mutedLabel(tr("Your notes and checks stay as they were. One Undo (Ctrl+Z) takes all of "
                                   "this back.")));
    addProblemWords(words, m_report->problems.kinds());
    endOutcome(words);
}

void ServiceImportDialog::showFailure(const Error &error) {
    QVBoxLayout *words = beginOutcome(tr("Nothing was imported"));
    words->addWidget(plainLabel(error.text));
    addProblemWords(words, m_report->problems.kinds());
    endOutcome(words);
}

/// What was said is said again when the step is done anew.
ImportQuestions ServiceImportDialog::questions() {
    ImportQuestions questions;
    questions.isUpdate = [self = QPointer(this),
                          said = std::make_shared<std::optional<bool>>()](const SourceDoubt &doubt) {
        if (!*said && self)
            *said = self->ask(tr("An update, or something new?"), wordsOf(doubt), tr("It is an update"),
                              tr("It is something new"));
        return said->value_or(false);
    };
    questions.areSame = [self = QPointer(this),
                         said = std::make_shared<std::optional<bool>>()](const QList<IdDoubt> &doubts) {
        if (!*said && self)
            *said = self->ask(tr("The same services, or new ones?"),
                              tr("%Ln service(s) in this file have the id of another one, with another name, "
                                 "organization and phone. The first: %1 was %2 before.",
                                 nullptr, int(doubts.size()))
                                  .arg(isolated(doubts.first().now), isolated(doubts.first().before)),
                              tr("They are the same"), tr("They are new"));
        return said->value_or(false);
    };
    return questions;
}

/// Who answers neither stops the import.
bool ServiceImportDialog::ask(const QString &title, const QString &text, const QString &yes,
                              const QString &no) {
    const auto chosen = m_context.prompts.choose(this, title, text, {yes, no});
    if (!chosen)
        m_progress.stop();
    return chosen == 0;
}

/// While it is written, it first has to be given up.
void ServiceImportDialog::done(int result) {
    m_progress.stop();
    m_isLeaving = m_isBusy;
    for (auto *question : findChildren<QDialog *>())
        question->reject();
    if (m_isBusy)
        return hide();
    QDialog::done(result);
}
