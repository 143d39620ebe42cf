// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/restore_dialog.h"

#include "ui/kit/widgets.h"

#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString number(int count) {
    return QLocale().toString(count);
}

struct Row {
    QString what, then, now;
};

QList<Row> rowsOfCareBook(const BookContents &then, const BookContents &present) {
    return {{RestoreDialog::tr("Diary entries"), number(then.diaryEntries), number(present.diaryEntries)},
            {RestoreDialog::tr("Goals"), number(then.goals), number(present.goals)},
            {RestoreDialog::tr("People"), number(then.contacts), number(present.contacts)},
            {RestoreDialog::tr("Appointments"), number(then.appointments), number(present.appointments)}};
}

QList<Row> rowsOfDirectory(const BookContents &then, const BookContents &present) {
    return {{RestoreDialog::tr("Services"), number(then.services), number(present.services)},
            {RestoreDialog::tr("Organizations"), number(then.organizations), number(present.organizations)}};
}

} // namespace

RestoreDialog::RestoreDialog(const CheckedBackup &backup, const BookContents &present, QWidget *parent) :
    QDialog(parent) {
    setObjectName(u"restore"_s);
    setWindowTitle(tr("Go back to this backup?"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, scaled(4), 0);
    column->setSpacing(scaled(14));
    column->addWidget(buildComparison(backup, present));
    column->addWidget(plainLabel(tr("Your book of today gets another name. Nothing is lost.")));
    if (backup.isOpen)
        column->addWidget(
            plainLabel(tr("This backup has no passphrase. Anyone who has the file can read it.")));
    column->addStretch(1);
    auto *cancel = plainButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    auto *restore = primaryButton(tr("&Go back to it"));
    restore->setObjectName(u"goBack"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(restore, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = pageLayout(this);
    layout->addWidget(sectionLabel(windowTitle()));
    layout->addWidget(scrolling(inside), 1);
    layout->addLayout(headerRow(new QWidget, {cancel, restore}));
    cancel->setFocus(); // nobody goes back by a Return too many
    resize(sizeOnScreen(640, 520));
}

QWidget *RestoreDialog::buildComparison(const CheckedBackup &backup, const BookContents &present) {
    const BookContents &then = backup.contents;
    QList<Row> rows{{QString(), tr("The backup"), tr("Your present book")}};
    rows += then.isDirectory ? rowsOfDirectory(then, present) : rowsOfCareBook(then, present);
    rows.append({tr("Last changed"), moment(then.lastChanged), moment(present.lastChanged)});
    auto *table = card();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(10));
    grid->setVerticalSpacing(scaled(10));
    for (int row = 0; row < rows.size(); ++row) {
        const bool isHead = row == 0;
        grid->addWidget(mutedLabel(rows[row].what), row, 0);
        grid->addWidget(isHead ? strongLabel(rows[row].then) : plainLabel(rows[row].then), row, 1);
        grid->addWidget(isHead ? strongLabel(rows[row].now) : plainLabel(rows[row].now), row, 2);
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    cardLayout(table)->addLayout(grid);
    return table;
}
