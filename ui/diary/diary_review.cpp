// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/diary_review.h"

#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/diary/diary_entry.h"
#include "model/diary/exchange/ambiguities.h"
#include "model/diary/exchange/diary_account.h"
#include "model/diary/informant.h"
#include "model/diary/tracker_table.h"
#include "model/diary/value_text.h"
#include "ui/diary/column_choices.h"
#include "ui/diary/diary_import_dialog.h"
#include "ui/diary/tracker_mapping_form.h"
#include "ui/kit/date_field.h"
#include "ui/kit/history.h"
#include "ui/kit/review_parts.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr int kProblemsShown = 100;

QString whenText(const DiaryEntry &entry) {
    return DiaryReview::tr("%1, %2", "a date, a time")
        .arg(dateText(entry.moment.date()), timeText(entry.moment.time()));
}

} // namespace

DiaryReview::DiaryReview(std::shared_ptr<const DiarySource> source, const PageContext &context,
                         QWidget *parent) :
    QWidget(parent),
    m_source(std::move(source)), m_context(context),
    m_trackers(context.store.table<TrackerTable>().all().valueOr({})),
    m_examples({{tr("When"), whenText},
                {tr("What"), [this](const DiaryEntry &entry) { return m_known.value(entry.tracker).name; }},
                {tr("Value"),
                 [this](const DiaryEntry &entry) {
                     return entry.value ? valueText(m_known.value(entry.tracker), *entry.value) : QString();
                 }},
                {tr("Who"), [](const DiaryEntry &entry) { return nameOf(informantOf(entry)); }},
                {tr("Words"), [](const DiaryEntry &entry) { return entry.words.simplified(); }}}) {
    setObjectName(u"diaryReview"_s);
    m_summary = strongLabel({});
    m_summary->setObjectName(u"summary"_s);
    m_message = errorLabel();
    m_message->setObjectName(u"message"_s);
    m_records = mutedLabel({});
    m_records->setObjectName(u"records"_s);
    auto *layout = pageLayout(this);
    layout->addWidget(sectionLabel(tr("Look through the diary")));
    layout->addWidget(m_summary);
    layout->addWidget(m_message);
    layout->addWidget(scrolling(buildContent()), 1);
    layout->addWidget(buildButtons());
    nameBoxes(this);
}

QWidget *DiaryReview::buildContent() {
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, scaled(8), 0);
    column->setSpacing(scaled(14));
    const QString name = QFileInfo(m_source->path).fileName();
    column->addWidget(m_records);
    column->addWidget(mutedLabel(
        m_source->table
            ? tr("%1: %2", "a file, and what it is").arg(isolated(name), formatText(m_source->table->format))
            : name));
    m_problemCard = card();
    cardLayout(m_problemCard)->addWidget(buildProblems());
    m_things = new TrackerMappingForm(m_trackers);
    connect(m_things, &TrackerMappingForm::changed, this, &DiaryReview::changePlan);
    if (m_source->table) {
        m_columns = new ColumnChoices(*m_source->table);
        connect(m_columns, &ColumnChoices::changed, this, &DiaryReview::shapeChanged);
    }
    for (QWidget *part :
         {examplesTable(tr("The first entries"), &m_examples), static_cast<QWidget *>(m_columns),
          static_cast<QWidget *>(m_things), buildOptions()}) {
        if (!part)
            continue;
        auto *sheet = card();
        cardLayout(sheet)->addWidget(part);
        column->addWidget(sheet);
    }
    column->insertWidget(3, m_problemCard);
    column->addStretch(1);
    return content;
}

QWidget *DiaryReview::buildProblems() {
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sectionLabel(tr("Lines to look at")));
    m_problems = selectable(plainLabel({}));
    m_problems->setObjectName(u"problems"_s);
    column->addWidget(m_problems);
    m_unlikely = checkBox(tr("These days are right. Import them, too."));
    m_unlikely->setObjectName(u"unlikely"_s);
    connect(m_unlikely, &QCheckBox::toggled, this, &DiaryReview::changePlan);
    column->addWidget(m_unlikely);
    return part;
}

QWidget *DiaryReview::buildOptions() {
    m_reporter = new QComboBox;
    m_reporter->setObjectName(u"reporter"_s);
    for (const auto &[reporter, name] : choices<Reporter>())
        m_reporter->addItem(name, int(reporter));
    m_reporter->setCurrentIndex(m_reporter->findData(int(Reporter::Parent)));
    connect(m_reporter, &QComboBox::activated, this, &DiaryReview::changePlan);
    m_from = new DateField({}, m_context.clock.today());
    m_from->setObjectName(u"from"_s);
    auto *apply = quietButton(tr("Use this day"));
    apply->setObjectName(u"applyFrom"_s);
    connect(apply, &QPushButton::clicked, this, [this] {
        if (m_from->problem(DateField::Blank::Allowed).isEmpty())
            changePlan();
    });
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sectionLabel(tr("More choices")));
    column->addWidget(labelled(tr("Who said it, where the file does not tell"), m_reporter));
    column->addWidget(labelled(tr("Only from this day on"), m_from));
    column->addWidget(wrappingRow({apply}));
    return part;
}

QWidget *DiaryReview::buildButtons() {
    m_bringIn = bringInButton(this);
    connect(m_bringIn, &QPushButton::clicked, this, &DiaryReview::bringIn);
    QPushButton *cancel = cancelButton();
    connect(cancel, &QPushButton::clicked, this, &DiaryReview::cancelled);
    return reviewButtons(cancel, m_bringIn);
}

void DiaryReview::changePlan() {
    DiaryPlan plan = m_plan;
    plan.things = m_things->plans();
    plan.reporter = Reporter(m_reporter->currentData().toInt());
    plan.from = m_from->date();
    plan.takesUnlikely = m_unlikely->isChecked();
    Q_EMIT planChanged(plan);
}

void DiaryReview::show(const DiaryShape &shape, const DiaryReading &reading) {
    m_plan = reading.plan;
    m_known.clear();
    for (const TrackerMapping &thing : std::as_const(m_plan.things))
        m_known.insert(thing.tracker.id, thing.tracker);
    if (m_columns)
        m_columns->show(shape);
    m_things->show(reading.rows.things, m_plan.things);
    m_records->setText(recordsText(reading.rows.records, reading.counted));
    m_unlikely->setVisible(reading.counted.unlikely > 0 || m_plan.takesUnlikely);
    m_examples.setRows({});
    m_examples.setRows(reading.counted.entries);
    m_summary->setText(summaryOf(reading));
    tell({});
    showProblems(shape, reading);
    const int count = int(reading.counted.added);
    m_bringIn->setText(count == 0 ? tr("Nothing to import") : tr("Import %n entries", nullptr, count));
    m_bringIn->setEnabled(count > 0 && !m_context.store.isReadOnly());
}

void DiaryReview::wait(const QString &what) {
    m_summary->setText(what);
    m_bringIn->setEnabled(false);
}

void DiaryReview::tell(const QString &text) {
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

QString DiaryReview::summaryOf(const DiaryReading &reading) const {
    QStringList parts;
    const int added = int(reading.counted.added);
    const int already = int(reading.counted.already);
    parts.append(tr("%n entries new.", nullptr, added));
    if (already > 0)
        parts.append(tr("%n already here.", nullptr, already));
    if (const QString leftOut = leftOutText(reading.counted); !leftOut.isEmpty())
        parts.append(leftOut);
    return parts.join(u' ');
}

void DiaryReview::showProblems(const DiaryShape &shape, const DiaryReading &reading) {
    ProblemList all = m_source->problems();
    all.add(reading.rows.problems);
    all.add(reading.counted.problems);
    QStringList lines = doubtsOf(*m_source, shape, reading.rows, reading.plan);
    for (const Problem &problem : all.first().mid(0, kProblemsShown))
        lines.append(tr("Line %1: %2", "of a file").arg(QLocale().toString(problem.line), problem.text));
    if (all.count() > kProblemsShown) {
        const int more = int(all.count() - kProblemsShown);
        lines.append(tr("And %n more.", nullptr, more));
    }
    m_problems->setText(lines.join(u'\n'));
    m_problemCard->setVisible(!lines.isEmpty());
}
