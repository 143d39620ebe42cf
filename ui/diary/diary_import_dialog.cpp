// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/diary_import_dialog.h"

#include "model/book/store.h"
#include "model/diary/tracker_table.h"
#include "ui/diary/diary_review.h"
#include "ui/diary/health_choice.h"
#include "ui/kit/background.h"
#include "ui/kit/history.h"
#include "ui/kit/widgets.h"
#include "ui/kit/window_gone.h"
#include "ui/kit/work_view.h"

#include <QFileInfo>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int kExampleLines = 20;
constexpr qint64 kMsecsBetweenDiaryLooks = 40;

} // namespace

DiaryImportDialog::DiaryImportDialog(const PageContext &context, QString file, QWidget *parent) :
    QDialog(parent), m_context(context), m_file(std::move(file)), m_stack(new QStackedWidget),
    m_work(new WorkView) {
    setObjectName(u"diaryImport"_s);
    setWindowTitle(tr("Import a diary"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_work);
    connect(m_work, &WorkView::cancelled, this, [this] { done(Rejected); });
    resize(sizeOnScreen(980, 700));
}

DiaryImportDialog::~DiaryImportDialog() {
    m_progress.stop();
}

Progress DiaryImportDialog::begin(const QString &what) {
    m_progress.stop(); // nobody waits for that work any more
    m_progress = Progress();
    if (m_review && m_stack->currentWidget() == m_review && !m_isBringingIn) {
        m_review->wait(what); // who corrects something stays where it is corrected
        return m_progress;
    }
    m_stack->setCurrentWidget(m_work);
    m_work->follow(what, m_progress);
    return m_progress;
}

template <typename Value>
void DiaryImportDialog::work(const QString &what, const std::function<Result<Value>(const Progress &)> &does,
                             const std::function<void(Value)> &then) {
    using Answer = std::shared_ptr<Result<Value>>;
    const auto progress = begin(what);
    inBackground<Answer>(
        this, [does, progress] { return std::make_shared<Result<Value>>(does(progress)); },
        [this, then, progress](const Answer &answer) {
            if (progress.isStopped())
                return;
            *answer ? then(*std::move(*answer)) : fail(answer->error());
        });
}

/// The window says why, and what can be corrected can still be corrected.
void DiaryImportDialog::fail(const Error &error) {
    m_isBringingIn = false;
    if (m_review && m_reading) {
        m_stack->setCurrentWidget(m_review);
        return m_review->tell(error.text);
    }
    m_context.history.tell(error);
    QDialog::done(Rejected);
}

void DiaryImportDialog::start() {
    work<DiarySource>(
        tr("Looking through the file"),
        [file = m_file, today = m_context.clock.today()](const Progress &progress) {
            return lookAtDiary(file, today, progress);
        },
        [this](const DiarySource &source) { found(source); });
}

void DiaryImportDialog::found(const DiarySource &source) {
    m_source = std::make_shared<const DiarySource>(source);
    m_shape = shapeOf(source, m_context.store);
    source.health ? chooseKinds() : read();
}

/// An export of Apple Health holds so much that the person chooses before it is read.
void DiaryImportDialog::chooseKinds() {
    m_kinds = new HealthChoice(*m_source->health);
    m_stack->addWidget(m_kinds);
    m_stack->setCurrentWidget(m_kinds);
    connect(m_kinds, &HealthChoice::cancelled, this, [this] { done(Rejected); });
    connect(m_kinds, &HealthChoice::chosen, this, [this] {
        DiarySource source = *m_source;
        source.health = m_kinds->file();
        m_source = std::make_shared<const DiarySource>(source);
        read();
    });
}

void DiaryImportDialog::read() {
    const auto trackers = m_context.store.table<TrackerTable>().all();
    if (!trackers)
        return fail(trackers.error());
    const QTimeZone zone = m_context.clock.now().timeZone();
    const DaySpan likely = likelyDaysOf(m_context.store, m_context.clock.today());
    work<Reading>(
        tr("Reading the file"),
        [source = m_source, shape = m_shape, zone, likely,
         trackers = *trackers](const Progress &progress) -> Result<Reading> {
            auto rows = readDiary(*source, shape, zone, progress);
            if (!rows)
                return rows.error();
            auto reading = std::make_shared<DiaryReading>();
            reading->rows = *std::move(rows);
            reading->plan.things = planThings(reading->rows, trackers);
            reading->plan.likely = likely;
            return reading;
        },
        [this](const Reading &reading) { count(reading); });
}

/// The rows stay, what becomes of them changed.
void DiaryImportDialog::change(const DiaryPlan &plan) {
    auto reading = std::make_shared<DiaryReading>();
    reading->rows = m_reading->rows;
    reading->plan = plan;
    count(reading);
}

/// What the book already has is read here, as only one may read in it; thing by thing, so that the window
/// lives.
void DiaryImportDialog::count(const Reading &reading) {
    const auto progress = begin(tr("Counting"));
    m_isBusy = true;
    auto known = knownEntries(m_context.store, reading->plan, [&](qint64, qint64) {
        letWindowLive();
        return !progress.isStopped();
    });
    m_isBusy = false;
    if (m_isLeaving)
        return QDialog::done(Rejected);
    if (progress.isStopped())
        return; // something newer is asked for
    if (!known)
        return fail(known.error());
    reading->known = *std::move(known);
    work<Reading>(
        tr("Counting"),
        [reading](const Progress &) -> Result<Reading> {
            reading->counted = countEntries(reading->rows, reading->plan, reading->known, kExampleLines);
            return reading;
        },
        [this](const Reading &counted) { show(counted); });
}

void DiaryImportDialog::show(const Reading &reading) {
    m_reading = reading;
    if (!m_review) {
        m_review = new DiaryReview(m_source, m_context);
        m_stack->addWidget(m_review);
        connect(m_review, &DiaryReview::shapeChanged, this, [this](const DiaryShape &shape) {
            m_shape = shape;
            read();
        });
        connect(m_review, &DiaryReview::planChanged, this, &DiaryImportDialog::change);
        connect(m_review, &DiaryReview::bringIn, this, &DiaryImportDialog::bringIn);
        connect(m_review, &DiaryReview::cancelled, this, [this] { done(Rejected); });
    }
    m_review->show(m_shape, *reading);
    m_stack->setCurrentWidget(m_review);
}

void DiaryImportDialog::bringIn() {
    m_isBringingIn = true;
    work<ImportOutcome>(
        tr("Importing the diary"),
        [reading = m_reading](const Progress &) -> Result<ImportOutcome> {
            return makeEntries(reading->rows, reading->plan, reading->known);
        },
        [this](const ImportOutcome &outcome) { write(outcome); });
}

ChangeSet DiaryImportDialog::step(const ImportOutcome &outcome) const {
    const DiaryImport import{.fileName = QFileInfo(m_file).fileName(),
                             .at = Moment::of(m_context.clock.now()),
                             .entries = outcome.entries};
    ChangeSet step = importStep(tr("Import diary"), m_reading->plan, import);
    step.outcome = tr("%Ln entry(s) imported", nullptr, int(outcome.entries.size()));
    if (const auto change = remembering(*m_source, m_shape, m_context.store))
        step.changes.push_back(*change);
    return step;
}

void DiaryImportDialog::write(const ImportOutcome &outcome) {
    const auto progress = begin(tr("Importing the diary"));
    QElapsedTimer sinceLook;
    sinceLook.start();
    m_isBusy = true;
    const auto written = m_context.history.attempt(step(outcome), [&](qint64 count, qint64 total) {
        progress.tell(count, total);
        if (sinceLook.elapsed() >= kMsecsBetweenDiaryLooks) {
            m_work->refresh();
            letWindowLive();
            sinceLook.restart();
        }
        return !progress.isStopped();
    });
    m_isBusy = false;
    if (m_isLeaving)
        return QDialog::done(Rejected);
    written ? QDialog::done(Accepted) : fail(written.error());
}

/// While it is written, it first has to be given up.
void DiaryImportDialog::done(int result) {
    m_progress.stop();
    m_isLeaving = m_isBusy;
    if (m_isBusy)
        return hide();
    QDialog::done(result);
}
