// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/article_reader.h"

#include "model/appointments/appointment_table.h"
#include "model/appointments/next_question.h"
#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/child/child_table.h"
#include "model/community/resource_table.h"
#include "model/reports/article_sheet.h"
#include "ui/appointments/ask_next.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/prompts.h"
#include "ui/kit/quiet_focus.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/needs/safety_line.h"
#include "ui/printing/print_document.h"

#include <QScrollBar>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMeasure = 640;     ///< some seventy letters in a line
constexpr int kMostQuestions = 9; ///< that have a key

} // namespace

ArticleReader::ArticleReader(const PageContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_area(scrolling(new QWidget)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(10));
    layout->addWidget(buildHeader());
    layout->addWidget(m_area, 1);
    addQuestionKeys();
    connect(&context.store, &Store::changed, this, [this](const Tables &tables) {
        if (isVisible() && tables.any<AppointmentTable, ResourceTable>())
            reload();
    });
}

QWidget *ArticleReader::buildHeader() {
    m_back = quietButton(tr("All topics"), "chevron-left");
    m_back->setObjectName(u"allTopics"_s);
    connect(m_back, &QPushButton::clicked, this, &ArticleReader::left);
    auto *pdf = quietButton(tr("Save as PDF…"), "download");
    pdf->setObjectName(u"savePdf"_s);
    connect(pdf, &QPushButton::clicked, this, &ArticleReader::savePdf);
    auto *printing = quietButton(tr("Print…"), "printer");
    printing->setObjectName(u"print"_s);
    connect(printing, &QPushButton::clicked, this, &ArticleReader::print);
    return pageHead(wrappingRow({m_back}), {pdf, printing});
}

void ArticleReader::addQuestionKeys() {
    for (int number = 0; number < kMostQuestions; ++number) {
        auto *key = new QShortcut(QKeySequence(Qt::Key_1 + number), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, number] { putIntoNextVisit(number); });
    }
}

void ArticleReader::read(const Article &article) {
    m_article = article;
    reload();
}

void ArticleReader::beginReading() {
    focusQuietly(m_back);
    // The stack of pages gave the keyboard to something further down for a moment, and that was scrolled to.
    m_area->verticalScrollBar()->setValue(0);
}

/// Somebody may have answered a question, or found a service, since this was seen.
void ArticleReader::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (!m_article.slug.isEmpty())
        reload();
}

void ArticleReader::reload() {
    const auto appointments = readOrTell(m_context.history, m_context.store.table<AppointmentTable>().all());
    m_appointments = appointments.value_or(QList<Appointment>());
    m_isOver = hasChildDied(m_context.store);
    auto *detail = new DetailView;
    detail->addTitle(m_article.title, inARow({nameOf(m_article.audience),
                                              tr("%n minute(s) to read", nullptr, m_article.minutes)}));
    detail->addNote(generalInformationText(m_article));
    const QString older = olderThanPlannedText(m_article, m_context.clock.today());
    if (!older.isEmpty() && !m_isOver)
        detail->addNote(older);
    for (const ArticleSection &section : std::as_const(m_article.sections))
        addSection(detail, section);
    addSources(detail);
    replaceContent(m_area, withSafetyLine(readableSheet(detail)));
}

/// Below what is about people, or hard to read, stands whom to call.
QWidget *ArticleReader::withSafetyLine(QWidget *sheet) const {
    auto *content = new QWidget;
    content->setMaximumWidth(scaled(kMeasure));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    column->addWidget(sheet);
    if (m_article.shelf == ArticleShelf::Support || m_article.care != ArticleCare::None)
        column->addWidget(new SafetyLine(m_context));
    return content;
}

void ArticleReader::addSection(DetailView *detail, const ArticleSection &section) {
    detail->addSection(nameOf(section.part));
    int number = 0;
    for (const ArticleParagraph &paragraph : section.paragraphs) {
        if (section.part == ArticlePart::Questions)
            addQuestion(detail, number++, paragraph.text);
        else
            //: an item of a list
            detail->addText(paragraph.isItem ? tr("• %1").arg(paragraph.text) : paragraph.text);
    }
    if (section.part == ArticlePart::Questions && !m_isOver)
        detail->addNote(tr("The keys 1 to %1 do the same.").arg(number));
    if (section.part == ArticlePart::WhoCanHelp)
        addServices(detail);
}

void ArticleReader::addQuestion(DetailView *detail, int number, const QString &question) {
    //: %1 is a number, %2 a question
    const QString numbered = tr("%1. %2").arg(QString::number(number + 1), question);
    if (m_isOver)
        return detail->addText(numbered);
    const Appointment *waiting = whereItWaits(m_appointments, question);
    auto *act = waiting ? quietButton(tr("Show the visit"), "calendar-heart")
                        : quietButton(tr("Put into next visit"), "plus-lg");
    act->setObjectName(u"question%1"_s.arg(number + 1));
    //: a button, and the question that it is about
    act->setAccessibleName(tr("%1: %2").arg(act->text(), isolated(question)));
    connect(act, &QPushButton::clicked, this, [this, number] { putIntoNextVisit(number); });
    detail->addTextWith(numbered, act);
    if (waiting)
        //: %1 is a visit and %2 its day
        detail->addNote(
            tr("In your questions: %1, %2").arg(isolated(waiting->title), dateText(waiting->start.date())));
}

/// Those that the family uses or thinks of, with their number.
void ArticleReader::addServices(DetailView *detail) {
    const auto services = readOrTell(m_context.history, m_context.store.table<ResourceTable>().all());
    for (const Resource &service : services.value_or(QList<Resource>())) {
        if (service.state == ResourceState::NotForUs || !m_article.services.contains(service.category))
            continue;
        auto *open = quietButton(tr("Show"), "houses");
        open->setObjectName(u"service"_s);
        open->setAccessibleName(tr("%1: %2").arg(open->text(), isolated(service.service)));
        connect(open, &QPushButton::clicked, this,
                [this, id = service.id.uuid()] { Q_EMIT goTo(u"community"_s, id); });
        detail->addTextWith(inARow({isolated(service.service), isolated(service.phone)}), open);
    }
    auto *all = quietButton(tr("Services near you"), "houses");
    all->setObjectName(u"community"_s);
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"community"_s, {}); });
    detail->addWidget(wrappingRow({all}));
}

/// As words alone: no click leaves the program.
void ArticleReader::addSources(DetailView *detail) const {
    if (m_article.sources.isEmpty())
        return;
    detail->addSection(tr("Where this comes from"));
    for (const ArticleSource &source : m_article.sources)
        detail->addField(source.name, source.address.isEmpty() ? tr("A book") : source.address);
}

/// One that waits already is shown where it waits.
void ArticleReader::putIntoNextVisit(int number) {
    const QString question = m_article.questions().value(number);
    if (question.isEmpty() || m_isOver)
        return;
    if (const Appointment *waiting = whereItWaits(m_appointments, question))
        return Q_EMIT goTo(u"appointments"_s, waiting->id.uuid());
    askAtNextVisit(m_context, question, this);
}

LaidOutReport ArticleReader::layOut() const {
    return layOutReport(articleReport(m_article, m_context.clock.now()), {m_context.settings.paperSize()},
                        kOrdinaryPoints);
}

void ArticleReader::print() {
    printAndTell(layOut(), m_context.history, this);
}

void ArticleReader::savePdf() {
    savePdfAndTell(layOut(), m_article.title, m_context.prompts, m_context.history, this);
}
