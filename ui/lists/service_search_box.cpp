// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/service_search_box.h"

#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/directory/service_finder.h"
#include "ui/kit/history.h"
#include "ui/kit/page.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/rows_model.h"
#include "ui/kit/search_line.h"
#include "ui/kit/widgets.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFound = 6;
constexpr int kKeyRole = Qt::UserRole;

} // namespace

ServiceSearchBox::ServiceSearchBox(const PageContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_text(new QLineEdit), m_found(new QListWidget) {
    m_text->setObjectName(u"addService"_s);
    m_text->setAccessibleName(tr("Add a service: type its name or what it helps with"));
    m_text->setPlaceholderText(m_text->accessibleName());
    addClearButton(m_text);
    m_text->installEventFilter(this);
    m_found->setObjectName(u"foundServices"_s);
    m_found->setAccessibleName(tr("Services that fit"));
    m_found->setItemDelegate(new RowDelegate(m_found));
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    prepareList(m_found);
    m_found->hide();
    connect(m_text, &QLineEdit::textChanged, this, &ServiceSearchBox::search);
    connect(m_found, &QListWidget::itemClicked, this, [this] { take(m_found->currentRow()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_found);
}

void ServiceSearchBox::search(const QString &text) {
    m_found->clear();
    for (const DirectoryRow &row : findRows(text)) {
        auto *item = new QListWidgetItem(row.name, m_found);
        item->setData(SubtitleRole, row.organization.isEmpty() ? row.place : row.organization);
        item->setData(kKeyRole, row.key);
    }
    const int rows = m_found->count();
    m_found->setVisible(rows > 0);
    if (rows > 0) {
        m_found->setCurrentRow(0);
        m_found->setFixedHeight(m_found->sizeHintForRow(0) * rows + 2 * m_found->frameWidth());
    }
}

/// Where none of the kinds that help with the need fits what is typed, any service does: the worker knows
/// better than its subjects.
QList<DirectoryRow> ServiceSearchBox::findRows(const QString &text) {
    QList<DirectoryRow> rows;
    if (m_need) {
        for (const ResourceCategory category : categoriesOf(*m_need))
            addRows({.text = text, .category = category}, rows);
    }
    if (rows.isEmpty() && !text.trimmed().isEmpty())
        addRows({.text = text}, rows);
    return rows;
}

void ServiceSearchBox::addRows(const DirectorySearch &search, QList<DirectoryRow> &rows) {
    const auto page = m_context.store.serviceFinder().page(search, {}, kMostFound);
    if (!page)
        return m_context.history.tell(page.error());
    for (const DirectoryRow &row : page->rows) {
        const bool isThere = std::any_of(rows.begin(), rows.end(),
                                         [&row](const DirectoryRow &each) { return each.key == row.key; });
        if (!isThere && rows.size() < kMostFound)
            rows.append(row);
    }
}

void ServiceSearchBox::lookFor(Need need) {
    m_need = need;
    m_text->clear();
    //: %1 is what a family wants help with
    const QString asked = tr("A service for: %1").arg(isolated(nameOf(need)));
    m_text->setPlaceholderText(asked);
    m_text->setAccessibleName(asked);
    m_text->setFocus(Qt::OtherFocusReason);
    search({});
}

void ServiceSearchBox::stopLooking() {
    m_need.reset();
    m_text->setAccessibleName(tr("Add a service: type its name or what it helps with"));
    m_text->setPlaceholderText(m_text->accessibleName());
    m_text->clear();
    search({});
}

void ServiceSearchBox::take(int row) {
    if (row < 0 || row >= m_found->count())
        return;
    const qint64 key = m_found->item(row)->data(kKeyRole).toLongLong();
    Q_EMIT chosen(key);
    stopLooking();
}

/// The keyboard stays in the field: up and down go through what was found, Enter takes it.
bool ServiceSearchBox::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_text || event->type() != QEvent::KeyPress || m_found->count() == 0)
        return QWidget::eventFilter(watched, event);
    const int row = m_found->currentRow();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_found->setCurrentRow(qMin(row + 1, m_found->count() - 1));
        return true;
    case Qt::Key_Up:
        m_found->setCurrentRow(qMax(row - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(row);
        return true;
    case Qt::Key_Escape:
        stopLooking();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}
