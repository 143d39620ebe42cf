// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/catch_up_grid.h"

#include "model/diary/tracker.h"
#include "ui/diary/catch_up_model.h"
#include "ui/kit/widgets.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowest = 96;

/// Its values are single digits, or ten.
bool isScale(const Tracker &tracker) {
    switch (tracker.kind) {
    case TrackerKind::ZeroToTen:
    case TrackerKind::ZeroToFourInWords:
    case TrackerKind::Faces:
    case TrackerKind::YesNo:
        return true;
    default:
        return false;
    }
}

} // namespace

CatchUpGrid::CatchUpGrid(CatchUpModel &model, QWidget *parent) : QTableView(parent), m_model(model) {
    setModel(&model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
    setWordWrap(false);
    prepareTable(this);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setShowGrid(true);
    horizontalHeader()->setMinimumSectionSize(scaled(kNarrowest));
}

void CatchUpGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    m_typed.clear();
    QTableView::currentChanged(current, previous);
}

bool CatchUpGrid::writeDigit(int digit) {
    const QModelIndex at = currentIndex();
    if (!(m_model.flags(at) & Qt::ItemIsEditable) || !isScale(m_model.tracker(at)))
        return false;
    m_typed = m_typed == u"1"_s && digit == 0 ? u"10"_s : QString::number(digit);
    m_model.setData(at, m_typed);
    return true;
}

void CatchUpGrid::keyPressEvent(QKeyEvent *event) {
    const QString text = event->text();
    const bool isDigit = text.size() == 1 && text[0].isDigit() && !(event->modifiers() & Qt::ControlModifier);
    if (isDigit && writeDigit(text[0].digitValue()))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT opened(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        m_typed.clear();
        Q_EMIT cleared(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}
