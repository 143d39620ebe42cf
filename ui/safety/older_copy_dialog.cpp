// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/older_copy_dialog.h"

#include "ui/kit/widgets.h"
#include "ui/safety/backup_text.h"

#include <QDir>

using namespace Qt::StringLiterals;

OlderCopyDialog::OlderCopyDialog(const QString &path, Descent descent, const BookState &seen,
                                 const BookState &found, QWidget *parent) :
    QDialog(parent) {
    const bool isOlder = descent == Descent::Older;
    setObjectName(u"olderCopy"_s);
    setWindowTitle(isOlder ? tr("This is an older copy of the book")
                           : tr("There are two copies of this book"));
    const QString here = moment(found.lastChanged());
    const QString before = moment(seen.lastChanged());
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, scaled(4), 0);
    column->setSpacing(scaled(12));
    column->addWidget(plainLabel(
        isOlder
            ? tr("On this computer the book held more before. What was written since is not in this copy.")
            : tr("Both were changed, each without the other. Each holds something that is not in the "
                 "other one.")));
    auto *dates = card();
    cardLayout(dates)->addWidget(plainLabel(tr("This copy was last changed on %1.").arg(here)));
    cardLayout(dates)->addWidget(
        plainLabel(tr("The one that was open here before was last changed on %1.").arg(before)));
    column->addWidget(dates);
    column->addWidget(mutedLabel(QDir::toNativeSeparators(path)));
    column->addStretch(1);
    auto *other = primaryButton(tr("Open another &book…"));
    other->setObjectName(u"otherBook"_s);
    auto *same = plainButton(tr("Open this one &all the same"));
    same->setObjectName(u"openAllTheSame"_s);
    connect(same, &QPushButton::clicked, this, &QDialog::accept);
    connect(other, &QPushButton::clicked, this, [this] {
        m_wantsOther = true;
        reject();
    });
    auto *layout = pageLayout(this);
    layout->addWidget(sectionLabel(windowTitle()));
    layout->addWidget(scrolling(inside), 1);
    layout->addWidget(wrappingRow({other, same}));
    other->setFocus();
    resize(sizeOnScreen(600, 440));
}
