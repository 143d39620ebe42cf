// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_builder.h"

#include "model/base/isolated.h"
#include "ui/kit/search_line.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/lists/asked_rows.h"
#include "ui/lists/list_items.h"
#include "ui/lists/service_search_box.h"
#include "ui/papers/page_preview.h"
#include "ui/printing/family_list_layout.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int kBesideWidth = 640; ///< pixels of a text of 100 %: from here on the page has room beside it
constexpr int kPageWidth = 250;
constexpr int kPageRest = 250; ///< milliseconds

QPushButton *itemButton(QPushButton *button, const char *name) {
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

ListBuilder::ListBuilder(const PageContext &context, const ServiceList &list,
                         const QList<RenewedItem> &outdated, int row, QWidget *parent) :
    QWidget(parent),
    m_context(context), m_list(list), m_preview(new PagePreview) {
    m_preview->setObjectName(u"page"_s);
    m_preview->setMinimumWidth(scaled(kPageWidth));
    m_preview->hide();
    m_later.setSingleShot(true);
    m_later.setInterval(kPageRest);
    connect(&m_later, &QTimer::timeout, this, &ListBuilder::showPage);
    auto *both = new QHBoxLayout(this);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(scaled(14));
    both->addWidget(buildColumn(outdated, row), 3);
    both->addWidget(m_preview, 2);
}

QWidget *ListBuilder::buildColumn(const QList<RenewedItem> &outdated, int row) {
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(6));
    auto *search = new ServiceSearchBox(m_context);
    connect(search, &ServiceSearchBox::chosen, this,
            [this, search](qint64 key) { Q_EMIT serviceChosen(key, search->need()); });
    if (!m_list.asked.isEmpty()) {
        auto *asked = new AskedRows(m_list);
        connect(asked, &AskedRows::lookRequested, search, &ServiceSearchBox::lookFor);
        layout->addWidget(asked);
    }
    layout->addWidget(search);
    if (m_list.items.isEmpty()) {
        layout->addWidget(
            mutedLabel(tr("There is no service in this list yet. Type above to find the first one.")));
        layout->addStretch(1);
        return column;
    }
    m_items = new ListItems;
    m_items->setItems(m_list, outdated);
    m_items->setCurrentRow(qBound(0, row, int(m_list.items.size()) - 1));
    connect(m_items, &ListItems::currentRowChanged, this, [this](int now) {
        showWhy();
        Q_EMIT rowChosen(now);
    });
    connect(m_items, &ListItems::moved, this, &ListBuilder::moved);
    connect(m_items, &ListItems::editRequested, this, &ListBuilder::editRequested);
    connect(m_items, &ListItems::removeRequested, this, &ListBuilder::removeRequested);
    m_why = new QLineEdit;
    m_why->setObjectName(u"whyThisOne"_s);
    addClearButton(m_why);
    connect(m_why, &QLineEdit::returnPressed, this, [this] { m_isDone = true; });
    connect(m_why, &QLineEdit::editingFinished, this, &ListBuilder::tellWhy);
    showWhy();
    layout->addWidget(m_why);
    layout->addWidget(m_items);
    layout->addWidget(buildItemActions());
    layout->addStretch(1);
    return column;
}

QWidget *ListBuilder::buildItemActions() {
    auto *edit = itemButton(plainButton(tr("Sa&y more…"), "pencil"), "editItem");
    auto *up = itemButton(quietButton(tr("Move up"), "chevron-up"), "moveUp");
    auto *down = itemButton(quietButton(tr("Move down"), "chevron-down"), "moveDown");
    auto *take = itemButton(dangerButton(tr("Take out"), "x-lg"), "removeItem");
    edit->setToolTip(tr("The next step, what it helps with, and the words in Spanish (Enter in the list)"));
    const auto row = [this] { return m_items->currentRow(); };
    connect(edit, &QPushButton::clicked, this, [this, row] { Q_EMIT editRequested(row()); });
    connect(up, &QPushButton::clicked, this, [this, row] { Q_EMIT moved(row(), row() - 1); });
    connect(down, &QPushButton::clicked, this, [this, row] { Q_EMIT moved(row(), row() + 1); });
    connect(take, &QPushButton::clicked, this, [this, row] { Q_EMIT removeRequested(row()); });
    return wrappingRow({edit, up, down, take});
}

/// What is said of the chosen one, in the language of the list.
void ListBuilder::showWhy() {
    const int row = m_items->currentRow();
    if (row < 0)
        return;
    const ServiceListItem &item = m_list.items[row];
    const bool isSpanish = m_list.language == PrintLanguage::Spanish;
    m_why->setText(isSpanish ? item.why.spanish : item.why.english);
    const QString asked = tr("Why %1? A few words, then Enter").arg(isolated(item.service.name));
    m_why->setPlaceholderText(asked);
    m_why->setAccessibleName(asked);
    m_why->setModified(false);
}

/// Also when the keyboard goes elsewhere: what was typed is not lost.
void ListBuilder::tellWhy() {
    const bool isDone = std::exchange(m_isDone, false);
    const QString words = m_why->text().trimmed();
    if (!m_why->isModified() && !isDone)
        return;
    m_why->setModified(false);
    Q_EMIT whyWritten(m_items->currentRow(), words, isDone);
}

void ListBuilder::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const bool hasRoom = width() >= scaled(kBesideWidth) && !m_list.items.isEmpty();
    m_preview->setVisible(hasRoom);
    if (hasRoom && isVisible())
        m_later.start();
}

void ListBuilder::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (!m_preview->isHidden())
        m_later.start();
}

/// Another one may stand in its place by then.
void ListBuilder::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    m_later.stop();
}

void ListBuilder::showPage() {
    LaidOutReport laidOut = layOutFamilyList(m_list, m_context.settings.paperSize());
    m_preview->setDocument(std::make_unique<ReportDocument>(std::move(laidOut.document)),
                           laidOut.report.title);
}
