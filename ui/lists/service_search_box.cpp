// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/service_search_box.h"

#include "model/book/store.h"
#include "model/directory/directory_search.h"
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

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFound = 6;
constexpr int kKeyRole = Qt::UserRole;

} // namespace

ServiceSearchBox::ServiceSearchBox(const PageContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_text(new QLineEdit), m_found(new QListWidget) {
    m_text->setObjectName(u"addService"_s);
    m_text->setAccessibleName(tr("Add a service: type its name or what it helps with"));
    m_text->setPlaceholderText(tr("Add a service: type its name or what it helps with"));
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
    if (!text.trimmed().isEmpty()) {
        const auto page = m_context.store.serviceFinder().page({.text = text}, {}, kMostFound);
        if (!page)
            return m_context.history.tell(page.error());
        for (const DirectoryRow &row : page->rows) {
            auto *item = new QListWidgetItem(row.name, m_found);
            item->setData(SubtitleRole, row.organization.isEmpty() ? row.place : row.organization);
            item->setData(kKeyRole, row.key);
        }
    }
    const int rows = m_found->count();
    m_found->setVisible(rows > 0);
    if (rows > 0) {
        m_found->setCurrentRow(0);
        m_found->setFixedHeight(m_found->sizeHintForRow(0) * rows + 2 * m_found->frameWidth());
    }
}

void ServiceSearchBox::take(int row) {
    if (row < 0 || row >= m_found->count())
        return;
    const qint64 key = m_found->item(row)->data(kKeyRole).toLongLong();
    m_text->clear();
    Q_EMIT chosen(key);
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
        m_text->clear();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}
