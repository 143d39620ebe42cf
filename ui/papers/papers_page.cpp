// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_page.h"

#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/files/file_endings.h"
#include "model/papers/paper_id.h"
#include "ui/kit/history.h"
#include "ui/kit/list_and_detail.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/prompts.h"
#include "ui/kit/settings.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/papers/copies_to_replace.h"
#include "ui/papers/page_preview.h"
#include "ui/papers/paper_copies.h"
#include "ui/printing/print_document.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int kChoicesWidth = 330;
constexpr int kScrollBarRoom = 18;
constexpr double kMostChoices = 0.38; ///< of the page's width
constexpr int kPreviewHeight = 420;   ///< at least, where the page stands under its choices

} // namespace

PapersPage::PapersPage(const PageContext &context, QWidget *parent) :
    Page(parent), m_context(context), m_papers(papers()), m_made(m_papers.size()),
    m_preview(new PagePreview) {
    m_preview->setObjectName(u"preview"_s);
    auto *both = new QWidget;
    m_both = new QBoxLayout(QBoxLayout::LeftToRight, both);
    m_both->setContentsMargins(0, 0, 0, 0);
    m_both->setSpacing(scaled(16));
    m_both->addWidget(buildChoices());
    m_both->addWidget(m_preview, 1);
    auto *area = scrolling(both);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(buildHeader());
    layout->addWidget(area, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &PapersPage::showPreview);
    connect(&context.store, &Store::changed, this, [this] {
        if (isVisible()) // else it is made when somebody looks
            changeLater();
    });
    chooseKind(0);
}

QWidget *PapersPage::buildHeader() {
    auto *html = quietButton(tr("Save as web page…"), "globe");
    html->setObjectName(u"saveHtml"_s);
    html->setToolTip(tr("A file that screen readers and phones can read"));
    connect(html, &QPushButton::clicked, this, &PapersPage::saveHtml);
    auto *pdf = plainButton(tr("Save as PDF…"), "download");
    pdf->setObjectName(u"savePdf"_s);
    connect(pdf, &QPushButton::clicked, this, &PapersPage::savePdf);
    auto *print = primaryButton(tr("Print…"), "printer");
    print->setObjectName(u"print"_s);
    connect(print, &QPushButton::clicked, this, &PapersPage::print);
    return pageHead(titleLabel(title()), {html, pdf, print});
}

QWidget *PapersPage::buildChoices() {
    auto *sheet = card();
    auto *toReplace = new CopiesToReplace(m_context);
    connect(toReplace, &CopiesToReplace::goTo, this, &Page::goTo);
    cardLayout(sheet)->addWidget(toReplace);
    buildKinds(sheet);
    // What it tells is said first.
    m_reveals = mutedLabel({});
    m_reveals->setObjectName(u"reveals"_s);
    cardLayout(sheet)->addWidget(m_reveals);
    m_kinds = new QStackedWidget;
    cardLayout(sheet)->addWidget(m_kinds);
    buildPaper(sheet);
    m_copies = new PaperCopies(m_context);
    connect(m_copies, &PaperCopies::goTo, this, &Page::goTo);
    cardLayout(sheet)->addWidget(m_copies);
    cardLayout(sheet)->addStretch(1);
    m_choices = scrolling(sheet);
    m_choices->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_choices;
}

void PapersPage::buildKinds(QWidget *into) {
    auto *layout = cardLayout(static_cast<QFrame *>(into));
    m_kind = new QComboBox;
    m_kind->setObjectName(u"kind"_s);
    for (const PaperEntry &entry : std::as_const(m_papers))
        m_kind->addItem(entry.title);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PapersPage::chooseKind);
    auto *label = strongLabel(tr("Which page"));
    label->setBuddy(m_kind);
    layout->addWidget(label);
    layout->addWidget(m_kind);
}

/// The choices of a kind are made when it is first chosen. The others take no room.
void PapersPage::chooseKind(int kind) {
    if (!m_made[kind]) {
        m_made[kind] = m_papers[kind].makeChoices(m_context);
        connect(m_made[kind], &PaperChoices::changed, this, &PapersPage::changeLater);
        m_kinds->addWidget(m_made[kind]);
    }
    for (PaperChoices *choices : std::as_const(m_made)) {
        if (choices)
            choices->setSizePolicy(QSizePolicy::Preferred,
                                   choices == m_made[kind] ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_kinds->setCurrentWidget(m_made[kind]);
    m_copies->showPaper(m_papers[kind].name);
    if (isVisible())
        fitChoices();
    changeLater();
}

void PapersPage::show(const QUuid &paper) {
    for (int i = 0; i < m_papers.size(); ++i) {
        if (paperId(m_papers[i].name) == paper)
            m_kind->setCurrentIndex(i);
    }
}

bool PapersPage::openDraft(const DraftKey &draft) {
    show(paperId(draft.place.section(u'/', 1)));
    return m_copies->openDraft(draft) || m_made[m_kind->currentIndex()]->openDraft(draft);
}

const PaperEntry &PapersPage::kind() const {
    return m_papers[m_kind->currentIndex()];
}

void PapersPage::buildPaper(QWidget *into) {
    auto *layout = cardLayout(static_cast<QFrame *>(into));
    m_paper = new QComboBox;
    m_paper->setObjectName(u"paper"_s);
    m_paper->addItem(tr("Letter"), QPageSize::Letter);
    m_paper->addItem(tr("A4"), QPageSize::A4);
    m_paper->setCurrentIndex(m_paper->findData(m_context.settings.paperSize()));
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PapersPage::changeLater);
    auto *label = strongLabel(tr("Paper"));
    label->setBuddy(m_paper);
    m_language = new QComboBox;
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("As this window"));
    m_language->addItem(u"English"_s, int(PrintLanguage::English));
    m_language->addItem(u"Español"_s, int(PrintLanguage::Spanish));
    connect(m_language, &QComboBox::currentIndexChanged, this, &PapersPage::changeLater);
    auto *languageLabel = strongLabel(tr("Language of the page"));
    languageLabel->setBuddy(m_language);
    m_largePrint = checkBox(tr("Large print"));
    m_largePrint->setObjectName(u"largePrint"_s);
    connect(m_largePrint, &QCheckBox::toggled, this, &PapersPage::changeLater);
    layout->addWidget(label);
    layout->addWidget(m_paper);
    layout->addWidget(languageLabel);
    layout->addWidget(m_language);
    layout->addWidget(m_largePrint);
}

void PapersPage::changeLater() {
    // A page that nobody sees is made when it is seen.
    if (isVisible())
        m_later.start();
}

void PapersPage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    fitChoices();
    m_later.start();
}

void PapersPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    fitChoices();
}

int PapersPage::contentWidth() const {
    const QMargins margins = contentsMargins() + layout()->contentsMargins();
    return width() - margins.left() - margins.right();
}

/// Only when they are seen have the choices their final looks, and so their width. Where there is no room for
/// the page beside them, they stand above it, and all of it scrolls.
void PapersPage::fitChoices() {
    const bool isNarrow = !hasRoomForTwo(contentWidth());
    m_both->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget *sheet = m_choices->widget();
    if (isNarrow) {
        const int room = contentWidth() - scaled(kScrollBarRoom);
        m_choices->setMinimumWidth(0);
        m_choices->setMaximumWidth(QWIDGETSIZE_MAX);
        m_choices->setFixedHeight(sheet->hasHeightForWidth() ? sheet->heightForWidth(room)
                                                             : sheet->sizeHint().height());
        m_preview->setMinimumHeight(scaled(kPreviewHeight));
        return;
    }
    const int needed = sheet->sizeHint().width() + scaled(kScrollBarRoom);
    m_choices->setFixedWidth(qMax(scaled(kChoicesWidth), qMin(needed, qRound(width() * kMostChoices))));
    m_choices->setMinimumHeight(0);
    m_choices->setMaximumHeight(QWIDGETSIZE_MAX);
    m_preview->setMinimumHeight(0);
}

PaperChoice PapersPage::paper() const {
    PaperChoice paper{QPageSize::PageSizeId(m_paper->currentData().toInt()), m_largePrint->isChecked()};
    if (const QVariant language = m_language->currentData(); language.isValid())
        paper.language = PrintLanguage(language.toInt());
    return paper;
}

std::optional<LaidOutReport> PapersPage::layOut() {
    auto made = m_made[m_kind->currentIndex()]->make(paper());
    if (!made)
        return std::nullopt;
    m_reveals->setText(
        made->reveals.isEmpty()
            ? QString()
            : tr("Who gets this page can read: %1.").arg(QLocale().createSeparatedList(made->reveals)));
    return std::move(made->laidOut);
}

void PapersPage::showPreview() {
    auto laidOut = layOut();
    if (!laidOut)
        return;
    const QString words =
        tr("%1, %n page(s)", nullptr, laidOut->document.pageCount()).arg(isolated(laidOut->report.title));
    m_preview->setDocument(std::make_unique<ReportDocument>(std::move(laidOut->document)), words);
    fitChoices(); // what it tells may be longer now
}

QString PapersPage::suggestedName() const {
    return kind().fileName.arg(m_context.clock.today().toString(Qt::ISODate));
}

void PapersPage::tell(const Result<> &written, const QString &done) {
    written ? m_context.history.say(done) : m_context.history.tell(written.error());
}

void PapersPage::print() {
    const auto laidOut = layOut();
    if (!laidOut)
        return;
    const auto sent = printDocument(laidOut->document, laidOut->report.fileTitle, this);
    if (!sent)
        m_context.history.tell(sent.error());
    else if (!sent->isEmpty())
        m_context.history.say(*sent);
}

void PapersPage::savePdf() {
    const auto laidOut = layOut();
    if (!laidOut)
        return;
    const QString path = askForPdf(m_context.prompts, suggestedName(), this);
    if (!path.isEmpty())
        tell(writePdf(laidOut->document, laidOut->report.fileTitle, path), tr("The PDF is saved."));
}

void PapersPage::saveHtml() {
    const auto laidOut = layOut();
    if (!laidOut)
        return;
    const QString path = m_context.prompts.saveFile(
        this, tr("Save as web page"), suggestedName() + endingOf(FileType::WebPage),
        tr("Web pages (%1)").arg(u'*' + endingOf(FileType::WebPage)));
    if (path.isEmpty())
        return;
    const auto written = [&] {
        const Speaking speaking(paper().language);
        return writeHtml(laidOut->report, path);
    }();
    tell(written, tr("The web page is saved."));
}
