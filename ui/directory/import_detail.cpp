// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/import_detail.h"

#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/directory/directory_import_table.h"
#include "ui/kit/history.h"
#include "ui/kit/problem_words.h"
#include "ui/kit/prompts.h"
#include "ui/kit/widgets.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

ImportDetail::ImportDetail(const PageContext &context, const DirectoryImport &import, const QString &what,
                           QWidget *parent) :
    QDialog(parent),
    m_context(context), m_import(import),
    m_problems(context.store.table<DirectoryImportTable>().problems(import.id).valueOr({})),
    m_isNewest(context.store.table<DirectoryImportTable>().isNewestOfSource(import.id).valueOr(false)) {
    setObjectName(u"importDetail"_s);
    setWindowTitle(tr("What was imported"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 0, scaled(4), 0);
    words->setSpacing(scaled(8));
    addWords(words, what);
    words->addStretch(1);
    auto *inside = new QWidget;
    inside->setLayout(words);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(sectionLabel(import.fileName));
    layout->addWidget(scrolling(inside), 1);
    layout->addLayout(headerRow(new QWidget, buildButtons()));
    resize(sizeOnScreen(680, 560));
}

void ImportDetail::addWords(QVBoxLayout *words, const QString &what) {
    words->addWidget(plainLabel(what));
    if (m_import.mixed > 0)
        words->addWidget(
            plainLabel(tr("%Ln service(s) of another file may be mixed up: this import wrote over them, as "
                          "they had the same "
                          "numbers. Take it back to get them again, then import this file again.",
                          nullptr, int(m_import.mixed))));
    if (!m_isNewest)
        words->addWidget(
            mutedLabel(tr("A newer file of this source came in later. Take that one back first.")));
    addProblemWords(words, m_problems);
}

QList<QWidget *> ImportDetail::buildButtons() {
    QList<QWidget *> buttons;
    if (!m_problems.isEmpty()) {
        auto *save = plainButton(tr("&Save these problems…"), "download");
        save->setObjectName(u"saveProblems"_s);
        connect(save, &QPushButton::clicked, this, [this] { saveProblemTable(m_context, this, m_problems); });
        buttons.append(save);
    }
    auto *back = plainButton(tr("&Take it back…"), "clock-history");
    back->setObjectName(u"takeBack"_s);
    back->setEnabled(m_isNewest);
    connect(back, &QPushButton::clicked, this, &ImportDetail::takeOut);
    auto *close = primaryButton(tr("Close"));
    close->setObjectName(u"closeDetail"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return buttons << back << close;
}

void ImportDetail::takeOut() {
    const bool isSure = m_context.prompts.confirm(
        this, tr("Take this import back?"),
        tr("The services that it added go, with your notes and checks of them. Those that it changed are as "
           "they "
           "were before. Undo does not bring this back, but a backup of the book does."),
        tr("Take it back"));
    if (isSure && m_context.history.performForGood(
                      {tr("Taken back: %1").arg(isolated(m_import.fileName)), {removing(m_import)}}))
        accept();
}
