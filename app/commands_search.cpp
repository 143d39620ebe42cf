// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_search.h"

#include "app/command_words.h"
#include "app/exit_codes.h"
#include "app/open_book.h"
#include "model/search/book_search.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct SearchCommandText {
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)
};

constexpr int kMostOfKind = 1'000;

Result<SearchPage> foundIn(const Store &store, const QString &words) {
    BookSearch search(store);
    if (auto read = search.readAll(); !read)
        return read.error();
    return search.find(words, kMostOfKind);
}

} // namespace

std::optional<int> runSearchCommand(const Command &command) {
    if (command.words.value(0) != u"search"_s)
        return std::nullopt;
    const QString words = command.words.mid(2).join(u' ');
    if (words.trimmed().isEmpty())
        return refuse(command.err, SearchCommandText::tr("Please write: hearthbook search BOOK WORDS"),
                      kWrongUsage);
    const auto store = openBookToRead(command.words[1], command.secret, command.err);
    if (!store)
        return refuse(command.err, store.error().text, kCouldNot);
    const auto page = foundIn(**store, words);
    if (!page)
        return refuse(command.err, page.error().text, kCouldNot);
    if (page->hits.isEmpty())
        return refuse(command.err, SearchCommandText::tr("Nothing was found."), kCouldNot);
    if (page->searchedFor != words)
        command.err << SearchCommandText::tr("Showing results for \"%1\".").arg(page->searchedFor)
                    << Qt::endl;
    for (const SearchHit &hit : page->hits)
        command.out << inColumns({nameOf(hit.kind), hit.title, hit.note, hit.text}) << Qt::endl;
    return kDone;
}
