// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_lists.h"

#include "app/command_words.h"
#include "app/exit_codes.h"
#include "app/open_book.h"
#include "model/files/atomic_replace.h"
#include "model/files/file_endings.h"
#include "model/handoff/hearthlist.h"
#include "model/lists/service_list_table.h"
#include "ui/kit/settings.h"
#include "ui/printing/family_list_layout.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ListsCommandText {
    Q_DECLARE_TR_FUNCTIONS(ListsCommand)
};

/// The newest list with this label.
Result<ServiceList> listNamed(const Store &store, const QString &label) {
    const auto rows = store.table<ServiceListTable>().rows();
    if (!rows)
        return rows.error();
    for (const ServiceListRow &row : *rows) {
        if (row.label != label)
            continue;
        const auto list = store.table<ServiceListTable>().find(row.id);
        if (!list)
            return list.error();
        if (*list)
            return **list;
    }
    return Error{
        ErrorKind::NotFound, ListsCommandText::tr("There is no list with this label in the book."), {}};
}

Result<> write(const ServiceList &list, const QString &output) {
    if (savedEndingAt(FileType::ServiceList, output))
        return durableReplace(output, writeHearthlist(list));
    if (savedEndingAt(FileType::WebPage, output))
        return writeFamilyListHtml(list, output);
    const LaidOutReport laidOut = layOutFamilyList(list, paperSizeIn(QLocale().territory()));
    return writePdf(laidOut.document, laidOut.report.fileTitle, output);
}

} // namespace

std::optional<int> runListsCommand(const Command &command) {
    if (command.words.value(0) != u"list"_s)
        return std::nullopt;
    QCommandLineParser parser;
    const bool understood = parser.parse(withPlainOutput(command.words));
    const QStringList named = parser.positionalArguments();
    if (!understood || named.size() != 4 || named[0] != u"print"_s || named[3].isEmpty())
        return refuse(command.err,
                      ListsCommandText::tr("Please write: hearthbook list print BOOK LIST --output FILE.pdf"),
                      kWrongUsage);
    const auto store = openBookToRead(named[1], command.secret, command.err, BookKind::Directory);
    if (!store)
        return refuse(command.err, store.error().text, kCouldNot);
    const auto list = listNamed(**store, named[2]);
    if (!list)
        return refuse(command.err, list.error().text, kCouldNot);
    const auto written = write(*list, named[3]);
    if (!written)
        return refuse(command.err, written.error().text, kCouldNot);
    command.out << ListsCommandText::tr("The page is written.") << Qt::endl;
    return kDone;
}
