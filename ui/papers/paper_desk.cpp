// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_desk.h"

#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/files/file_endings.h"
#include "ui/kit/history.h"
#include "ui/kit/list_and_detail.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/prompts.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/papers/pack_choices.h"
#include "ui/papers/page_preview.h"
#include "ui/papers/paper_copies.h"
#include "ui/papers/paper_overview.h"
#include "ui/papers/printed_papers.h"
#include "ui/printing/print_document.h"
#include "ui/printing/speaking.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int kChoicesWidth = 330;
constexpr int kScrollBarRoom = 18;
constexpr double kMostChoices = 0.38; ///< of the page's width
constexpr int kPreviewHeight = 420;   ///< at least, where the page stands under its choices

} // namespace

PaperDesk::PaperDesk(const PageContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_preview(new PagePreview) {
    m_preview->setObjectName(u"preview"_s);
    auto *both = new QWidget;
    m_both = new QBoxLayout(QBoxLayout::LeftToRight, both);
    m_both->setContentsMargins(0, 0, 0, 0);
    m_both->setSpacing(scaled(16));
    m_both->addWidget(buildChoices());
    m_both->addWidget(m_preview, 1);
    auto *area = scrolling(both);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildHeader());
    layout->addWidget(area, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &PaperDesk::showPreview);
    connect(&context.store, &Store::changed, this, &PaperDesk::changeLater);
    chooseCurrent();
}

QWidget *PaperDesk::buildHeader() {
    auto *back = quietButton(tr("All papers"), "chevron-left");
    back->setObjectName(u"allPapers"_s);
    connect(back, &QPushButton::clicked, this, &PaperDesk::left);
    m_html = quietButton(tr("Save as web page…"), "globe");
    m_html->setObjectName(u"saveHtml"_s);
    m_html->setToolTip(tr("A file that screen readers and phones can read"));
    connect(m_html, &QPushButton::clicked, this, &PaperDesk::saveHtml);
    m_several = quietButton(tr("Save as several files…"), "folder2-open");
    m_several->setObjectName(u"saveSeveral"_s);
    connect(m_several, &QPushButton::clicked, this, &PaperDesk::saveSeveral);
    auto *pdf = plainButton(tr("Save as PDF…"), "download");
    pdf->setObjectName(u"savePdf"_s);
    connect(pdf, &QPushButton::clicked, this, &PaperDesk::savePdf);
    auto *print = primaryButton(tr("Print…"), "printer");
    print->setObjectName(u"print"_s);
    connect(print, &QPushButton::clicked, this, &PaperDesk::print);
    return pageHead(wrappingRow({back}), {m_html, m_several, pdf, print});
}

QWidget *PaperDesk::buildChoices() {
    auto *sheet = card();
    QVBoxLayout *layout = cardLayout(sheet);
    m_kind = buildKinds();
    auto *label = strongLabel(tr("Which page"));
    label->setBuddy(m_kind);
    layout->addWidget(label);
    layout->addWidget(m_kind);
    // What it tells is said first.
    m_reveals = mutedLabel({});
    m_reveals->setObjectName(u"reveals"_s);
    layout->addWidget(m_reveals);
    m_kinds = new QStackedWidget;
    layout->addWidget(m_kinds);
    buildPaper(layout);
    m_copies = new PaperCopies(m_context);
    connect(m_copies, &PaperCopies::goTo, this, &PaperDesk::goTo);
    layout->addWidget(m_copies);
    layout->addStretch(1);
    m_choices = scrolling(sheet);
    m_choices->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_choices;
}

QComboBox *PaperDesk::buildKinds() {
    auto *box = new QComboBox;
    box->setObjectName(u"kind"_s);
    for (const PaperKind &kind : paperKinds())
        box->addItem(kind.title, kind.name);
    for (const PaperPack &pack : paperPacks())
        //: in a list of papers: several of them, such as "For school or respite"
        box->addItem(tr("Pack: %1").arg(pack.title), packPlace(pack.name));
    connect(box, &QComboBox::currentIndexChanged, this, &PaperDesk::chooseCurrent);
    return box;
}

void PaperDesk::choose(const QString &name) {
    m_kind->setFocus(); // else the keyboard comes to some choice further down, and all scrolls there
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(name)));
}

QWidget *PaperDesk::choicesOf(const QString &name) {
    if (const auto kind = paperKindNamed(name)) {
        PaperChoices *choices = makePaperChoices(*kind, m_context);
        connect(choices, &PaperChoices::changed, this, &PaperDesk::changeLater);
        return choices;
    }
    const auto pack = paperPackNamed(name.section(u'/', 1));
    auto *choices = new PackChoices(pack.value_or(PaperPack{}));
    connect(choices, &PackChoices::changed, this, &PaperDesk::changeLater);
    return choices;
}

/// The choices of a paper are made when it is first chosen. The others take no room.
void PaperDesk::chooseCurrent() {
    QWidget *&chosen = m_made[m_kind->currentData().toString()];
    if (!chosen) {
        chosen = choicesOf(m_kind->currentData().toString());
        m_kinds->addWidget(chosen);
    }
    for (QWidget *choices : std::as_const(m_made))
        choices->setSizePolicy(QSizePolicy::Preferred,
                               choices == chosen ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_kinds->setCurrentWidget(chosen);
    m_copies->showPaper(m_kind->currentData().toString());
    m_html->setVisible(!pack());
    m_several->setVisible(pack());
    if (isVisible())
        fitChoices();
    changeLater();
}

PackChoices *PaperDesk::pack() const {
    return qobject_cast<PackChoices *>(m_kinds->currentWidget());
}

bool PaperDesk::openDraft(const DraftKey &draft) {
    choose(draft.place.section(u'/', 1));
    auto *choices = qobject_cast<PaperChoices *>(m_kinds->currentWidget());
    return m_copies->openDraft(draft) || (choices && choices->openDraft(draft));
}

void PaperDesk::buildPaper(QVBoxLayout *layout) {
    m_paper = new QComboBox;
    m_paper->setObjectName(u"paper"_s);
    m_paper->addItem(tr("Letter"), QPageSize::Letter);
    m_paper->addItem(tr("A4"), QPageSize::A4);
    m_paper->setCurrentIndex(m_paper->findData(m_context.settings.paperSize()));
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PaperDesk::changeLater);
    auto *label = strongLabel(tr("Paper"));
    label->setBuddy(m_paper);
    m_language = new QComboBox;
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("As this window"));
    m_language->addItem(u"English"_s, int(PrintLanguage::English));
    m_language->addItem(u"Español"_s, int(PrintLanguage::Spanish));
    connect(m_language, &QComboBox::currentIndexChanged, this, &PaperDesk::changeLater);
    auto *languageLabel = strongLabel(tr("Language of the page"));
    languageLabel->setBuddy(m_language);
    m_largePrint = checkBox(tr("Large print"));
    m_largePrint->setObjectName(u"largePrint"_s);
    connect(m_largePrint, &QCheckBox::toggled, this, &PaperDesk::changeLater);
    layout->addWidget(label);
    layout->addWidget(m_paper);
    layout->addWidget(languageLabel);
    layout->addWidget(m_language);
    layout->addWidget(m_largePrint);
}

void PaperDesk::changeLater() {
    // A page that nobody sees is made when it is seen.
    if (isVisible())
        m_later.start();
}

void PaperDesk::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    fitChoices();
    m_later.start();
}

void PaperDesk::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fitChoices();
}

/// Only when they are seen have the choices their final looks, and so their width. Where there is no room for
/// the page beside them, they stand above it, and all of it scrolls.
void PaperDesk::fitChoices() {
    const bool isNarrow = !hasRoomForTwo(width());
    m_both->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget *sheet = m_choices->widget();
    if (isNarrow) {
        const int room = width() - scaled(kScrollBarRoom);
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

PaperChoice PaperDesk::paper() const {
    PaperChoice paper{QPageSize::PageSizeId(m_paper->currentData().toInt()), m_largePrint->isChecked()};
    if (const QVariant language = m_language->currentData(); language.isValid())
        paper.language = PrintLanguage(language.toInt());
    return paper;
}

std::optional<PaperDesk::Sheets> PaperDesk::make() {
    const PackChoices *chosen = pack();
    return chosen ? makePapersOf(*chosen) : makeOnePaper();
}

std::optional<PaperDesk::Sheets> PaperDesk::makeOnePaper() {
    const auto kind = paperKindNamed(m_kind->currentData().toString());
    const auto order = static_cast<PaperChoices *>(m_kinds->currentWidget())->order(paper());
    if (!kind || !order)
        return std::nullopt;
    auto made = makePaper(*kind, m_context.store, *order);
    if (!made) {
        m_context.history.tell(made.error());
        return std::nullopt;
    }
    Sheets sheets{.title = made->laidOut.report.fileTitle, .printed = {{*kind, *order}}};
    sheets.papers.push_back(*std::move(made));
    return sheets;
}

std::optional<PaperDesk::Sheets> PaperDesk::makePapersOf(const PackChoices &chosen) {
    const PaperOrder order{.paper = paper(),
                           .now = m_context.clock.now(),
                           .emergencyNumber = m_context.settings.emergencyNumber()};
    Sheets sheets{.title = chosen.pack().title};
    auto made = makePack(chosen.parts(), m_context.store, order);
    if (!made) {
        m_context.history.tell(made.error());
        return std::nullopt;
    }
    for (const PackPart &part : chosen.parts()) {
        PaperOrder own = order;
        own.reader = part.reader;
        const auto kind = paperKindNamed(part.kind);
        if (const auto asked = readOrTell(m_context.history, asLastTime(*kind, m_context.store, own)))
            sheets.printed.append({*kind, *asked});
    }
    sheets.papers = *std::move(made);
    return sheets;
}

void PaperDesk::showReveals(const Sheets &sheets) {
    QStringList reveals;
    for (const MadePaper &made : sheets.papers)
        reveals.append(made.reveals);
    reveals.removeDuplicates();
    m_reveals->setText(
        reveals.isEmpty()
            ? QString()
            : tr("Who gets this page can read: %1.").arg(QLocale().createSeparatedList(reveals)));
}

void PaperDesk::showPreview() {
    auto sheets = make();
    if (!sheets)
        return;
    showReveals(*sheets);
    std::vector<std::unique_ptr<ReportDocument>> documents;
    int pages = 0;
    for (MadePaper &made : sheets->papers) {
        pages += made.laidOut.document.pageCount();
        documents.push_back(std::make_unique<ReportDocument>(std::move(made.laidOut.document)));
    }
    m_preview->setDocuments(std::move(documents),
                            tr("%1, %n page(s)", nullptr, pages).arg(isolated(sheets->title)));
    fitChoices(); // what it tells may be longer now
}

QString PaperDesk::suggestedName() const {
    const auto kind = paperKindNamed(m_kind->currentData().toString());
    const QString name = pack() ? pack()->pack().fileName : kind ? kind->fileName : QString();
    return name.arg(m_context.clock.today().toString(Qt::ISODate));
}

void PaperDesk::finish(const Result<> &written, const QString &done, const Sheets &sheets) {
    if (!written)
        return m_context.history.tell(written.error());
    if (const auto noted = notePrinted(m_context, sheets.printed); !noted)
        return m_context.history.tell(noted.error());
    m_context.history.say(done);
}

void PaperDesk::print() {
    const auto sheets = make();
    if (!sheets || sheets->papers.empty())
        return;
    const auto sent = printDocuments(documentsOf(sheets->papers), sheets->title, this);
    if (!sent)
        m_context.history.tell(sent.error());
    else if (!sent->isEmpty())
        finish({}, *sent, *sheets);
}

void PaperDesk::savePdf() {
    const auto sheets = make();
    if (!sheets || sheets->papers.empty())
        return;
    const QString path = askForPdf(m_context.prompts, suggestedName(), this);
    if (!path.isEmpty())
        finish(writePdf(documentsOf(sheets->papers), sheets->title, path), tr("The PDF is saved."), *sheets);
}

void PaperDesk::saveHtml() {
    const auto sheets = make();
    if (!sheets)
        return;
    const QString path = m_context.prompts.saveFile(
        this, tr("Save as web page"), suggestedName() + endingOf(FileType::WebPage),
        tr("Web pages (%1)").arg(u'*' + endingOf(FileType::WebPage)));
    if (path.isEmpty())
        return;
    const auto written = [&] {
        const Speaking speaking(paper().language);
        return writeHtml(sheets->papers.front().laidOut.report, path);
    }();
    finish(written, tr("The web page is saved."), *sheets);
}

/// Beside each other, each with the name of the pack and its own.
void PaperDesk::saveSeveral() {
    auto sheets = make();
    if (!sheets || sheets->papers.empty())
        return;
    const QString path = askForPdf(m_context.prompts, suggestedName(), this);
    if (path.isEmpty())
        return;
    QStringList names;
    for (const auto &[kind, order] : std::as_const(sheets->printed))
        names.append(path.chopped(endingOf(FileType::Pdf).size()) + u" - "_s + kind.title +
                     endingOf(FileType::Pdf));
    for (const QString &name : std::as_const(names)) {
        if (QFileInfo::exists(name))
            return m_context.history.refuse(
                tr("There is a file %1 already. Please choose another name or folder.")
                    .arg(isolated(QFileInfo(name).fileName())));
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        ReportDocument &document = sheets->papers[size_t(i)].laidOut.document;
        document.setPageNumbers(0, 0); // each file counts its own pages
        if (const auto written = writePdf(document, sheets->title, names[i]); !written)
            return m_context.history.tell(written.error());
    }
    finish({}, tr("%n file(s) saved.", nullptr, int(names.size())), *sheets);
}
