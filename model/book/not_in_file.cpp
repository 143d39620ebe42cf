// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/not_in_file.h"

#include "model/attachments/attachment_table.h"
#include "model/book/store.h"
#include "model/directory/directory_import_table.h"
#include "model/directory/organization_table.h"
#include "model/directory/saved_search_table.h"
#include "model/directory/service_table.h"
#include "model/lists/service_list_table.h"
#include "model/medicines/dose_table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct NotInFileText {
    Q_DECLARE_TR_FUNCTIONS(NotInFile)
};

/// The parts of which there are some, by how many there are.
QString notInFile(const QList<std::pair<qint64, QString>> &parts) {
    QStringList said;
    for (const auto &[count, words] : parts) {
        if (count > 0)
            said.append(words);
    }
    return said.isEmpty() ? QString() : NotInFileText::tr("Not in the file: %1.").arg(said.join(u", "_s));
}

} // namespace

QString notInServiceFile(const Store &book, ServiceFile kind, const SavedServices &saved) {
    const WorkersOwn own = book.table<ServiceTable>().workersOwn().valueOr({});
    const auto lists = book.table<ServiceListTable>().rows().valueOr({}).size();
    const auto searches = book.table<SavedSearchTable>().all().valueOr({}).size();
    const bool isPackage = kind == ServiceFile::PackedTables;
    const int alone = isPackage ? 0 : book.table<OrganizationTable>().countWithoutService().valueOr(0);
    const int rest = isPackage ? 0 : book.table<DirectoryImportTable>().countRest().valueOr(0);
    return notInFile(
        {{saved.shortened,
          NotInFileText::tr(
              "what one line cannot hold of %Ln service(s), such as contacts and further places", nullptr,
              int(saved.shortened))},
         {saved.withOtherColumns,
          NotInFileText::tr("columns of %Ln service(s) whose headings Hearthbook does not know", nullptr,
                            int(saved.withOtherColumns))},
         {own.notes, NotInFileText::tr("your notes on %Ln service(s)", nullptr, own.notes)},
         {own.checked, NotInFileText::tr("your checks of %Ln service(s)", nullptr, own.checked)},
         {own.mine, NotInFileText::tr("which %Ln service(s) are among yours", nullptr, own.mine)},
         {own.vanished, NotInFileText::tr("the marks of %Ln service(s) that are gone from their source",
                                          nullptr, own.vanished)},
         {lists, NotInFileText::tr("%Ln list(s)", nullptr, int(lists))},
         {searches, NotInFileText::tr("%Ln saved search(es)", nullptr, int(searches))},
         {alone, NotInFileText::tr("%Ln organization(s) without services", nullptr, alone)},
         {rest, NotInFileText::tr("%Ln row(s) of tables that belong to no service", nullptr, rest)}});
}

QString notInContactFile(const Store &book) {
    const int papers = book.table<AttachmentTable>().countOf(AttachmentOwner::Contact).valueOr(0);
    return notInFile(
        {{papers, NotInFileText::tr("%Ln photo(s) and paper(s) of the care team", nullptr, papers)}});
}

QString notInDiaryFile(const Store &book, const DaySpan &span) {
    const int papers = book.table<AttachmentTable>().countOf(AttachmentOwner::DiaryEntry).valueOr(0);
    const auto doses = book.table<DoseTable>().inSpan(span).valueOr({}).size();
    return notInFile({{papers, NotInFileText::tr("%Ln photo(s) and paper(s) of the diary", nullptr, papers)},
                      {doses, NotInFileText::tr("%Ln dose(s) of medicines", nullptr, int(doses))}});
}
