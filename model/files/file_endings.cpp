// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/file_endings.h"

#include "model/files/book_signature.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct TypeRow {
    FileType type;
    QStringList in = {};
    QStringList out = {};
};

const TypeRow &rowOf(FileType type) {
    static const QString book = QLatin1String(kBookSuffix);
    static const TypeRow rows[] = {
        {FileType::Book, {book}, {book}},
        {FileType::Contacts, {u".vcf"_s, u".vcard"_s}, {u".vcf"_s}},
        {FileType::Diary, {u".csv"_s, u".tsv"_s, u".txt"_s, u".xml"_s}, {u".csv"_s, u".json"_s}},
        {FileType::Services,
         {u".json"_s, u".ndjson"_s, u".jsonl"_s, u".zip"_s, u".csv"_s, u".tsv"_s, u".txt"_s},
         {u".json"_s, u".zip"_s, u".csv"_s}},
        {FileType::ServiceList, {u".hearthlist"_s}, {u".hearthlist"_s}},
        {FileType::Outcomes, {u".hearthoutcomes"_s}, {u".hearthoutcomes"_s}},
        {FileType::Needs, {u".hearthneeds"_s}, {u".hearthneeds"_s}},
        {FileType::Pdf, {}, {u".pdf"_s}},
        {FileType::WebPage, {}, {u".html"_s}},
    };
    return *std::find_if(std::begin(rows), std::end(rows),
                         [type](const TypeRow &row) { return row.type == type; });
}

auto findEnding(const QStringList &endings, const QString &path) {
    return std::find_if(endings.begin(), endings.end(), [&path](const QString &ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    });
}

} // namespace

const QStringList &endingsOf(FileType type) {
    return rowOf(type).in;
}

const QStringList &savedEndingsOf(FileType type) {
    return rowOf(type).out;
}

QString endingOf(FileType type) {
    return rowOf(type).out.first();
}

bool isReadAs(FileType type, const QString &path) {
    return findEnding(endingsOf(type), path) != endingsOf(type).end();
}

std::optional<qsizetype> savedEndingAt(FileType type, const QString &path) {
    const QStringList &endings = savedEndingsOf(type);
    const auto found = findEnding(endings, path);
    return found == endings.end() ? std::nullopt : std::optional(found - endings.begin());
}
