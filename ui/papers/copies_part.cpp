// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/copies_part.h"

#include "model/base/clock.h"
#include "model/papers/paper_copy_table.h"
#include "model/reports/paper_items.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/style.h"
#include "ui/printing/paper_kinds.h"

#include <QVBoxLayout>

namespace {

QVBoxLayout *withoutMargins(QWidget *widget) {
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(4));
    return layout;
}

} // namespace

CopiesPart::CopiesPart(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context) {
    withoutMargins(this);
    connect(&context.store, &Store::changed, this, [this] {
        if (isVisible()) // else it is made when somebody looks
            rebuild();
    });
}

void CopiesPart::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    rebuild();
}

/// The keyboard stays where it was, by its name.
void CopiesPart::rebuild() {
    const QWidget *focused = window()->focusWidget();
    const QString name = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    if (m_content) {
        m_content->hide();
        m_content->setParent(nullptr); // nothing in it is found by its name any more
        m_content->deleteLater();      // it may be what was just clicked
    }
    m_content = new QWidget;
    build(withoutMargins(m_content));
    layout()->addWidget(m_content);
    m_content->show();
    if (auto *again = name.isEmpty() ? nullptr : findChild<QWidget *>(name))
        again->setFocus();
}

std::optional<CopiesPart::Copied> CopiesPart::read(const QString &paper) const {
    const auto copies = readOrTell(m_context.history, m_context.store.table<PaperCopyTable>().of(paper));
    const auto kind = paperKindNamed(paper);
    const auto items = readOrTell(
        m_context.history,
        readPaperItems(m_context.store, kind ? kind->tells : QList<PaperGroup>(), m_context.clock.today()));
    if (!copies || !items)
        return std::nullopt;
    return Copied{paper, *copies, contentMark(*items)};
}
