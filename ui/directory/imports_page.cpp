// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/imports_page.h"

#include "model/base/date_text.h"
#include "model/book/store.h"
#include "model/directory/directory_import_table.h"
#include "model/directory/starter_list.h"
#include "ui/directory/import_detail.h"
#include "ui/directory/service_exchange.h"
#include "ui/kit/history.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/widgets.h"

#include <QListView>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

enum ImportsState { NothingYet, ImportsShown };

/// When it was, and what came of it: "November 22, 2026, 3:10 PM · 128 added, 2 changed".
QString whatItBrought(const DirectoryImport &import) {
    const std::pair<qint64, QString> counts[] = {
        {import.added, ImportsPage::tr("%Ln added", nullptr, int(import.added))},
        {import.changed, ImportsPage::tr("%Ln changed", nullptr, int(import.changed))},
        {import.already, ImportsPage::tr("%Ln the same", nullptr, int(import.already))},
        {import.kept, ImportsPage::tr("%Ln left as written here", nullptr, int(import.kept))},
        {import.vanished, ImportsPage::tr("%Ln gone from the file", nullptr, int(import.vanished))},
        {import.back, ImportsPage::tr("%Ln there again", nullptr, int(import.back))},
        {import.mixed, ImportsPage::tr("%Ln may be mixed up", nullptr, int(import.mixed))}};
    QStringList said;
    for (const auto &[count, words] : counts) {
        if (count > 0)
            said.append(words);
    }
    const QString when = ImportsPage::tr("%1, %2", "a day and a time")
                             .arg(dateText(import.at.date()), timeText(import.at.time()));
    return QStringList{when, said.join(u", "_s)}.join(u" · "_s);
}

} // namespace

ImportsPage::ImportsPage(const PageContext &context, QWidget *parent) :
    Page(parent), m_context(context),
    m_model({{tr("File", "the column of a table"), [](const Row &row) { return row.name; }}}) {
    m_model.setRole(SubtitleRole, [](const Row &row) { return row.what; });
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(buildHeader());
    layout->addWidget(scrolling(buildBody()), 1); // with large text, the words need more than a window
    reloadOn<DirectoryImportTable>(context.store);
    reload();
}

QWidget *ImportsPage::buildHeader() {
    auto *bringIn = primaryButton(tr("Import services…"), "download");
    bringIn->setObjectName(u"bringIn"_s);
    connect(bringIn, &QPushButton::clicked, this, &ImportsPage::primaryAction);
    return pageHead(titleLabel(title()), {bringIn});
}

QWidget *ImportsPage::buildBody() {
    auto *starter = plainButton(tr("Import %n national services", nullptr, starterListCount()), "stars");
    starter->setObjectName(u"starter"_s);
    starter->setToolTip(tr("Not checked by us: call before you rely on one."));
    connect(starter, &QPushButton::clicked, this, [this] { bringInStarterList(m_context); });
    m_states = new QStackedWidget;
    m_states->addWidget(new EmptyState("download", tr("Nothing was imported yet.")));
    m_states->addWidget(buildList());
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    column->addWidget(plainLabel(
        tr("Take a file of services: HSDS as JSON, as packed tables (zip), as a folder of tables by its "
           "datapackage.json, or any table (CSV). You can also drop it into this window.")));
    column->addWidget(mutedLabel(
        tr("To bring services up to date, take the new file: its services are found again by what "
           "they are, whatever the file is called. Where that is not clear, you are asked. When the "
           "file has the name of the earlier one, what is gone from it is marked, not deleted. Your "
           "notes and checks stay.")));
    column->addWidget(wrappingRow({starter}));
    column->addWidget(m_states, 1);
    return body;
}

QWidget *ImportsPage::buildList() {
    auto *list = new QListView;
    list->setObjectName(u"imports"_s);
    list->setAccessibleName(tr("What was imported, the newest first"));
    list->setItemDelegate(new RowDelegate(list));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMinimumHeight(scaled(150));
    prepareList(list);
    list->setModel(&m_model);
    connect(list, &QListView::activated, this, &ImportsPage::open);
    return list;
}

void ImportsPage::open(const QModelIndex &index) {
    const Row row = m_model.at(index.row());
    const auto import = m_context.store.table<DirectoryImportTable>().find(row.id);
    if (import && *import)
        (new ImportDetail(m_context, **import, row.what, this))->open();
}

void ImportsPage::primaryAction() {
    askAndOpen(serviceFiles(), m_context, this);
}

void ImportsPage::reload() {
    const auto imports = m_context.store.table<DirectoryImportTable>().all();
    if (!imports)
        return m_context.history.tell(imports.error());
    QList<Row> rows;
    for (const DirectoryImport &import : *imports)
        rows.append({import.id, import.fileName, whatItBrought(import)});
    m_model.setRows(rows);
    m_states->setCurrentIndex(rows.isEmpty() ? NothingYet : ImportsShown);
}
