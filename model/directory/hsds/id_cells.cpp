// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/id_cells.h"

#include "model/directory/hsds_json.h"
#include "model/files/row_spool.h"

using namespace Qt::StringLiterals;

bool isBlankId(std::string_view id) {
    return id.size() <= 2 || QByteArrayView(id.data() + 1, qsizetype(id.size()) - 2).trimmed().isEmpty();
}

bool isOfId(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

bool isListOfIds(std::string_view value) {
    return value.size() > 2 && value.find_first_of(",;|") != std::string_view::npos &&
           std::all_of(value.begin() + 1, value.end() - 1,
                       [](char c) { return isOfId(c) || c == ',' || c == ';' || c == '|' || c == ' '; });
}

QString idText(std::string_view id) {
    const QString key = u"id"_s;
    return id.empty() ? QString() : hsds::text(objectOf("{\"id\":" + std::string(id) + '}'), key);
}

bool holdsId(std::string_view value, std::string_view id) {
    bool holds = value == id;
    if (!holds && value.size() > id.size())
        eachIdIn(value, [&](std::string_view each) { holds = holds || each == id; });
    return holds;
}
