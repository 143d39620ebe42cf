// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <algorithm>
#include <string>
#include <string_view>

// Ids of records as the cells of a table hold them, each as JSON.

/// Nobody can name a row by it.
bool isBlankId(std::string_view id);
QString idText(std::string_view id);
/// In a cell that may hold a list.
bool holdsId(std::string_view value, std::string_view id);
/// Whether a cell holds a list of ids, as in "12, 17".
bool isListOfIds(std::string_view value);
bool isOfId(char c);

template <typename Take>
void eachIdIn(std::string_view value, Take take) {
    if (!isListOfIds(value))
        return take(value);
    std::string id = "\"";
    for (const char c : value.substr(1)) {
        if (isOfId(c)) {
            id += c;
        } else if (c != ' ' && id.size() > 1) {
            take(std::string_view(id += '"'));
            id = "\"";
        }
    }
}
