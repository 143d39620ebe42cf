// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_items.h"

#include "model/base/choices.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/rows_model.h"
#include "ui/kit/widgets.h"

#include <QDropEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

QString noteOf(int position, const QList<RenewedItem> &outdated) {
    for (const RenewedItem &item : outdated) {
        if (item.position == position)
            return item.now ? ListItems::tr("changed since") : ListItems::tr("gone from the directory");
    }
    return {};
}

/// What has to be looked at, else why it was chosen, else what it helps with.
QString besideName(const ServiceListItem &item, PrintLanguage language, const QString &note) {
    const QString why = item.why.in(language).simplified();
    return !note.isEmpty() ? note : why.isEmpty() ? nameOf(item.need) : why;
}

} // namespace

ListItems::ListItems(QWidget *parent) : QListWidget(parent) {
    setObjectName(u"items"_s);
    setAccessibleName(tr("Services in this list"));
    setAccessibleDescription(tr("Alt with up or down moves a service. Enter edits what you say of it."));
    setItemDelegate(new RowDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    prepareList(this);
    connect(this, &QListWidget::itemActivated, this, [this] { Q_EMIT editRequested(currentRow()); });
}

void ListItems::setItems(const ServiceList &list, const QList<RenewedItem> &outdated) {
    const int row = currentRow();
    clear();
    for (int i = 0; i < list.items.size(); ++i) {
        const ServiceListItem &each = list.items[i];
        auto *item = new QListWidgetItem(each.service.name, this);
        item->setData(NoteRole, besideName(each, list.language, noteOf(i, outdated)));
    }
    setCurrentRow(qBound(0, row, count() - 1));
    // As high as its services: the page scrolls, not the list.
    setFixedHeight(sizeHintForRow(0) * count() + 4 * frameWidth());
}

/// The list is built anew from the book when the move is saved.
void ListItems::dropEvent(QDropEvent *event) {
    const int from = currentRow();
    const QModelIndex over = indexAt(event->position().toPoint());
    int to = over.isValid() ? over.row() : count() - 1;
    if (over.isValid() && dropIndicatorPosition() == QAbstractItemView::BelowItem)
        ++to;
    if (over.isValid() && to > from)
        --to;
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (from >= 0 && to != from)
        Q_EMIT moved(from, to);
}

void ListItems::move(int by) {
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    setCurrentRow(to); // it is there when the list comes back
    Q_EMIT moved(from, to);
}

void ListItems::keyPressEvent(QKeyEvent *event) {
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    if (isAlt && event->key() == Qt::Key_Up)
        return move(-1);
    if (isAlt && event->key() == Qt::Key_Down)
        return move(1);
    if (event->key() == Qt::Key_Delete && currentRow() >= 0)
        return Q_EMIT removeRequested(currentRow());
    QListWidget::keyPressEvent(event);
}
