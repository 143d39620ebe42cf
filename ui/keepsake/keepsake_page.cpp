// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keepsake/keepsake_page.h"

#include "model/attachments/attachment_table.h"
#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/child/child_table.h"
#include "model/diary/diary_table.h"
#include "model/files/file_name.h"
#include "model/goals/goal_table.h"
#include "model/keepsake/keepsake_table.h"
#include "ui/kit/history.h"
#include "ui/kit/list_and_detail.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/papers/page_preview.h"
#include "ui/printing/print_document.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace {

constexpr int kChoicesShare = 2; ///< of five parts of the width
constexpr int kPreviewShare = 3;
constexpr int kListHeight = 200; ///< at least
constexpr int kPreviewHeight = 380;
constexpr int kPieceRole = Qt::UserRole;
constexpr double kKeepsakePoints = 13;
constexpr qsizetype kLongestName = 120; ///< of a file, in bytes

} // namespace

KeepsakePage::KeepsakePage(const PageContext &context, QWidget *parent) :
    Page(parent), m_context(context), m_preview(new PagePreview) {
    m_preview->setObjectName(u"preview"_s);
    m_preview->setMinimumHeight(scaled(kPreviewHeight));
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &KeepsakePage::showPreview);
    connect(&m_pieces, &QStandardItemModel::itemChanged, this, &KeepsakePage::choosePiece);
    m_both = new QBoxLayout(QBoxLayout::LeftToRight);
    m_both->setSpacing(scaled(16));
    m_both->addWidget(buildChoices(), kChoicesShare);
    m_both->addWidget(m_preview, kPreviewShare);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(buildHeader());
    auto *both = new QWidget;
    both->setLayout(m_both);
    m_both->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolling(both), 1);
    reloadOn<KeepsakeTable, DiaryTable, GoalTable, AttachmentTable, ChildTable>(context.store);
    reload();
}

/// The line with the name loses the keyboard while the page goes away, and would tell a page that is no more.
KeepsakePage::~KeepsakePage() {
    m_name->disconnect(this);
}

QWidget *KeepsakePage::buildHeader() {
    auto *pdf = plainButton(tr("Save as PDF…"), "download");
    pdf->setObjectName(u"savePdf"_s);
    connect(pdf, &QPushButton::clicked, this, &KeepsakePage::savePdf);
    auto *printing = primaryButton(tr("Print…"), "printer");
    printing->setObjectName(u"print"_s);
    connect(printing, &QPushButton::clicked, this, &KeepsakePage::print);
    m_paperButtons = {pdf, printing};
    return pageHead(titleLabel(title()), {pdf, printing});
}

QWidget *KeepsakePage::buildChoices() {
    m_choices = card();
    QVBoxLayout *column = cardLayout(static_cast<QFrame *>(m_choices));
    m_name = new QLineEdit;
    m_name->setObjectName(u"bookName"_s);
    m_name->setPlaceholderText(title());
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        Keepsake after = m_book.chosen;
        after.title = m_name->text().trimmed();
        keep(after);
    });
    auto *label = strongLabel(tr("What you call it"));
    label->setBuddy(m_name);
    m_hasPhoto = checkBox(tr("Your child's photo in front"));
    m_hasPhoto->setObjectName(u"hasPhoto"_s);
    connect(m_hasPhoto, &QCheckBox::clicked, this, [this](bool isWanted) {
        Keepsake after = m_book.chosen;
        after.hasPhoto = isWanted;
        keep(after);
    });
    m_list = new QListView;
    m_list->setObjectName(u"pieces"_s);
    m_list->setModel(&m_pieces);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust); // lines wrap anew at each width
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    prepareList(m_list);
    m_list->setMinimumHeight(scaled(kListHeight));
    auto *pieces = strongLabel(tr("What is in it"));
    pieces->setBuddy(m_list);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_hasPhoto);
    column->addWidget(pieces);
    column->addWidget(m_list, 1);
    return m_choices;
}

void KeepsakePage::reload() {
    auto book = readOrTell(m_context.history, readKeepsakeBook(m_context.store, m_context.clock.now()));
    if (!book)
        return;
    m_book = *std::move(book);
    if (!m_name->hasFocus())
        m_name->setText(m_book.chosen.title);
    m_hasPhoto->setChecked(m_book.chosen.hasPhoto);
    m_hasPhoto->setHidden(m_book.child.photo.isEmpty());
    fillPieces();
    for (QPushButton *button : std::as_const(m_paperButtons))
        button->setEnabled(!m_book.pieces.isEmpty());
    if (isVisible())
        m_later.start();
}

void KeepsakePage::fillPieces() {
    const QSignalBlocker quiet(&m_pieces);
    const int current = m_list->currentIndex().row();
    m_pieces.clear();
    addPieces(KeepsakeKind::Moment, tr("Good moments"));
    addPieces(KeepsakeKind::Saying, tr("What your child told you"));
    addPieces(KeepsakeKind::Photo, tr("Photos"));
    addPieces(KeepsakeKind::Goal, tr("What you reached"));
    if (m_pieces.rowCount() == 0) {
        auto *nothing = new QStandardItem(tr(
            "Good moments, photos and goals that you reached come here by themselves, once you wrote some."));
        nothing->setFlags(Qt::ItemIsEnabled);
        m_pieces.appendRow(nothing);
    }
    m_list->reset();
    m_list->setCurrentIndex(m_pieces.index(current, 0));
}

void KeepsakePage::addPieces(KeepsakeKind kind, const QString &heading) {
    bool isFirst = true;
    for (const KeepsakePiece &piece : std::as_const(m_book.pieces)) {
        if (piece.kind != kind)
            continue;
        if (isFirst) {
            auto *head = new QStandardItem(heading);
            head->setFlags(Qt::ItemIsEnabled);
            QFont font = head->font();
            font.setWeight(QFont::DemiBold);
            head->setFont(font);
            m_pieces.appendRow(head);
        }
        isFirst = false;
        const QString day = piece.on.isValid() ? dateText(piece.on) : QString();
        auto *item = new QStandardItem(inARow({day, isolated(piece.words.simplified())}, u" · "_s));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_book.isIn(piece) ? Qt::Checked : Qt::Unchecked);
        item->setData(piece.record, kPieceRole);
        m_pieces.appendRow(item);
    }
}

void KeepsakePage::choosePiece(const QStandardItem *item) {
    const QUuid piece = item->data(kPieceRole).toUuid();
    Keepsake after = m_book.chosen;
    if (item->checkState() == Qt::Checked)
        after.leftOut.removeAll(piece);
    else if (!after.leftOut.contains(piece))
        after.leftOut.append(piece);
    keep(after);
}

void KeepsakePage::keep(const Keepsake &after) {
    if (after == m_book.chosen)
        return;
    const auto before = readOrTell(m_context.history, m_context.store.table<KeepsakeTable>().get());
    if (before)
        m_context.history.perform(changing(tr("Choose for the keepsake book"), *before, after));
}

std::optional<LaidOutReport> KeepsakePage::layOut() {
    const auto report = readOrTell(m_context.history, keepsakeReport(m_book, m_context.store));
    if (!report)
        return std::nullopt;
    return layOutReport(*report, {m_context.settings.paperSize()}, kKeepsakePoints);
}

void KeepsakePage::showPreview() {
    auto paper = layOut();
    if (!paper)
        return;
    const QString words =
        tr("%1, %n page(s)", nullptr, paper->document.pageCount()).arg(isolated(m_book.title()));
    m_preview->setDocument(std::make_unique<ReportDocument>(std::move(paper->document)), words);
}

void KeepsakePage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    m_later.start();
}

/// Where there is no room for the pages beside the choices, they stand below them.
void KeepsakePage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    m_both->setDirection(hasRoomForTwo(width()) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void KeepsakePage::print() {
    const auto paper = layOut();
    if (paper)
        printAndTell(*paper, m_context.history, this);
}

void KeepsakePage::savePdf() {
    const auto paper = layOut();
    if (paper)
        savePdfAndTell(*paper, safeFileName(m_book.title(), kLongestName), m_context.prompts,
                       m_context.history, this);
}
