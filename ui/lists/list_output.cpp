// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_output.h"

#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/files/atomic_replace.h"
#include "model/files/file_endings.h"
#include "model/files/file_name.h"
#include "model/handoff/hearthlist.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/prompts.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/papers/page_preview.h"
#include "ui/printing/family_list_layout.h"
#include "ui/printing/print_document.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr int kActionsWidth = 350; ///< of the longest button, in Spanish
constexpr int kLeastPreview = 320; ///< pixels
} // namespace

ListOutput::ListOutput(const PageContext &context, const ServiceList &list, QWidget *parent) :
    QDialog(parent), m_context(context), m_list(list), m_preview(new PagePreview),
    m_messages(new MessageBar) {
    setObjectName(u"listOutput"_s);
    setWindowTitle(tr("The page for the family"));
    m_preview->setObjectName(u"preview"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(16));
    row->addWidget(buildActions());
    row->addWidget(m_preview, 1);
    QVBoxLayout *layout = pageLayout(this);
    layout->addLayout(row, 1);
    layout->addWidget(m_messages);
    resize(sizeOnScreen(960, 700));
    showPreview();
}

/// A page as narrow as a stamp helps nobody: on a small screen with large text there are the buttons alone.
void ListOutput::resizeEvent(QResizeEvent *event) {
    QDialog::resizeEvent(event);
    m_preview->setVisible(width() >= scaled(kActionsWidth) + kLeastPreview);
}

QWidget *ListOutput::buildChoices() {
    auto *choices = new QWidget;
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    m_paper = new QComboBox;
    m_paper->setObjectName(u"paper"_s);
    m_paper->addItem(tr("Letter"), QPageSize::Letter);
    m_paper->addItem(tr("A4"), QPageSize::A4);
    m_paper->setCurrentIndex(m_paper->findData(m_context.settings.paperSize()));
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ListOutput::showPreview);
    auto *label = strongLabel(tr("Paper"));
    label->setBuddy(m_paper);
    layout->addWidget(label);
    layout->addWidget(m_paper);
    return choices;
}

QWidget *ListOutput::buildActions() {
    auto *sheet = card();
    QVBoxLayout *layout = cardLayout(sheet);
    layout->addWidget(
        mutedLabel(tr("Who gets this can read the services, what you wrote of them, and your name. "
                      "Your label is not in it.")));
    layout->addWidget(buildChoices());
    const auto add = [this, layout](QPushButton *button, const char *name, void (ListOutput::*act)()) {
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button);
    };
    add(primaryButton(tr("&Print…"), "printer"), "print", &ListOutput::print);
    add(plainButton(tr("Save as P&DF…"), "download"), "savePdf", &ListOutput::savePdf);
    add(plainButton(tr("Save as &web page…"), "globe"), "saveHtml", &ListOutput::saveHtml);
    add(plainButton(tr("&Copy as text")), "copyText", &ListOutput::copyText);
    layout->addWidget(mutedLabel(tr("A family that keeps a Hearthbook can open this file in it:")));
    add(plainButton(tr("Save &file for the family…"), "download"), "saveHandoff", &ListOutput::saveHandoff);
    layout->addStretch(1);
    auto *close = plainButton(tr("Close"));
    close->setObjectName(u"close"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(close);
    auto *area = scrolling(sheet);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(scaled(kActionsWidth));
    return area;
}

namespace {

QPageSize::PageSizeId chosenSize(const QComboBox *paper) {
    return QPageSize::PageSizeId(paper->currentData().toInt());
}

} // namespace

void ListOutput::showPreview() {
    LaidOutReport laidOut = layOutFamilyList(m_list, chosenSize(m_paper));
    const QString words =
        tr("%1, %n page(s)", nullptr, laidOut.document.pageCount()).arg(isolated(laidOut.report.title));
    m_preview->setDocument(std::make_unique<ReportDocument>(std::move(laidOut.document)), words);
}

QString ListOutput::askWhere(const QString &title, const QString &ending, const QString &kind) {
    const QString name = tr("Services %1", "the name of a file; %1 is a day")
                             .arg(m_context.clock.today().toString(Qt::ISODate));
    return withEnding(m_context.prompts.saveFile(this, title, name + ending, u"%1 (*%2)"_s.arg(kind, ending)),
                      ending);
}

void ListOutput::tell(const Result<> &written, const QString &done) {
    written ? m_messages->say(done) : m_messages->tell(written.error());
}

void ListOutput::print() {
    const LaidOutReport laidOut = layOutFamilyList(m_list, chosenSize(m_paper));
    const auto sent = printDocument(laidOut.document, laidOut.report.fileTitle, this);
    if (!sent)
        m_messages->tell(sent.error());
    else if (!sent->isEmpty())
        m_messages->say(*sent);
}

void ListOutput::savePdf() {
    const QString path = askWhere(tr("Save as PDF"), endingOf(FileType::Pdf), tr("PDF files"));
    if (path.isEmpty())
        return;
    const LaidOutReport laidOut = layOutFamilyList(m_list, chosenSize(m_paper));
    tell(writePdf(laidOut.document, laidOut.report.fileTitle, path), tr("The PDF is saved."));
}

void ListOutput::saveHtml() {
    const QString path = askWhere(tr("Save as web page"), endingOf(FileType::WebPage), tr("Web pages"));
    if (!path.isEmpty())
        tell(writeFamilyListHtml(m_list, path), tr("The web page is saved."));
}

void ListOutput::saveHandoff() {
    const QString path = askWhere(tr("Save the file for the family"), endingOf(FileType::ServiceList),
                                  tr("Lists of services"));
    if (!path.isEmpty())
        tell(durableReplace(path, writeHearthlist(m_list)), tr("The file for the family is saved."));
}

void ListOutput::copyText() {
    QGuiApplication::clipboard()->setText(familyListMessage(m_list));
    m_messages->say(tr("The list is copied. Paste it into a message."));
}
