// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page_parts.h"

#include "ui/kit/head_layout.h"
#include "ui/kit/widgets.h"

namespace {

constexpr int kSheetWidth = 860;

} // namespace

QWidget *pageHead(QWidget *left, const QList<QWidget *> &right) {
    auto *head = new QWidget;
    auto *layout = new HeadLayout(head);
    layout->addWidget(left);
    layout->addWidget(wrappingRow(right));
    return head;
}

QWidget *readableSheet(QWidget *text) {
    auto *sheet = card();
    cardLayout(sheet)->addWidget(text);
    auto *content = new QWidget;
    // Not the sheet within: Qt would then ask how high it is at the width of the window.
    content->setMaximumWidth(scaled(kSheetWidth));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sheet);
    layout->addStretch(1);
    return content;
}
