// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/search_functions.h"

#include "model/base/zip_places.h"
#include "model/directory/schedule_hours.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <new>
#include <sqlite3.h>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace {

constexpr int kMostHits = 24;       ///< looked at in one row
constexpr int kLongSearch = 3;      ///< words; fewer are looked for no further than each is found
constexpr int kMostHitsOfLong = 96; ///< such as an address, which comes last in a row
constexpr int kMostWords = 64;      ///< of one search
constexpr double kAtTheBeginning = 1.5;
constexpr double kNextToEachOther = 8; ///< for a word that stands behind another one of the search
constexpr double kOneMore = 36;        ///< for each further one: three in a row are seldom there by chance
constexpr std::int64_t kMostRows = 1 << 26; ///< of which each takes a bit

/// One more row of this search; false when there were enough.
bool countRow(const Fts5ExtensionApi *api, Fts5Context *fts) {
    auto *rows = static_cast<int *>(api->xGetAuxdata(fts, 0));
    if (!rows) {
        rows = new (std::nothrow) int(0);
        if (!rows ||
            api->xSetAuxdata(fts, rows, [](void *it) { delete static_cast<int *>(it); }) != SQLITE_OK)
            return true;
    }
    return ++*rows <= kMostRanked;
}

struct Hit {
    int phrase = -1;
    int column = -1;
    int offset = -1;
};

/// How many words of the search stand next to each other at most, such as those of a street. Hits come in the
/// order of the text; several words may begin like the same one.
class Neighbors {
public:
    void add(const Hit &hit) {
        const bool isSamePlace = hit.column == m_last.column && hit.offset == m_last.offset;
        if (isSamePlace)
            return;
        const bool isNext = hit.column == m_last.column && hit.offset == m_last.offset + 1;
        m_run = isNext && hit.phrase != m_last.phrase ? m_run + 1 : 0;
        m_longest = std::max(m_longest, m_run);
        m_last = hit;
    }
    double score() const { return m_longest == 0 ? 0 : kNextToEachOther + (m_longest - 1) * kOneMore; }

private:
    Hit m_last;
    int m_run = 0; ///< words behind another one
    int m_longest = 0;
};

void rank(const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int count,
          sqlite3_value **weights) {
    int hits = 0;
    if (!countRow(api, fts) || api->xInstCount(fts, &hits) != SQLITE_OK) {
        sqlite3_result_double(context, 0);
        return;
    }
    double score = 0;
    std::uint64_t seen = 0;
    Neighbors neighbors;
    int missing = std::min(api->xPhraseCount(fts), kMostWords);
    const bool isLong = missing >= kLongSearch;
    hits = std::min(hits, isLong ? kMostHitsOfLong : kMostHits);
    for (int at = 0; at < hits && (missing > 0 || isLong); ++at) {
        Hit hit;
        if (api->xInst(fts, at, &hit.phrase, &hit.column, &hit.offset) != SQLITE_OK)
            break;
        neighbors.add(hit);
        if (hit.phrase >= kMostWords || (seen >> hit.phrase & 1))
            continue;
        seen |= std::uint64_t(1) << hit.phrase;
        --missing;
        const double weight = hit.column < count ? sqlite3_value_double(weights[hit.column]) : 1;
        score += hit.offset == 0 ? weight * kAtTheBeginning : weight;
    }
    sqlite3_result_double(context, score + neighbors.score());
}

/// search_distance(latitude, longitude, latitude, longitude): distanceKm() of two points
void distance(sqlite3_context *context, int, sqlite3_value **values) {
    const GeoPoint one{sqlite3_value_double(values[0]), sqlite3_value_double(values[1])};
    const GeoPoint other{sqlite3_value_double(values[2]), sqlite3_value_double(values[3])};
    sqlite3_result_double(context, distanceKm(one, other));
}

/// search_open(hours, weekday, minute, day): see schedule_hours.h
void open(sqlite3_context *context, int, sqlite3_value **values) {
    const auto *hours = static_cast<const char *>(sqlite3_value_blob(values[0]));
    sqlite3_result_int(context, isOpenAt(hours, sqlite3_value_bytes(values[0]), sqlite3_value_int(values[1]),
                                         sqlite3_value_int(values[2]), sqlite3_value_int(values[3])));
}

/// Rows that a search has looked for and asks about again and again, such as those that pass its filters and
/// stay the same from letter to letter. `set` is a number of the caller's: search_filter(set, key) says
/// whether they are known, and forgets others; search_allow(set, row) adds one; search_allowed(set, row)
/// asks.
struct KnownRows {
    std::string key = {};
    std::vector<bool> rows = {};
    std::unordered_set<std::int64_t> farRows = {}; ///< in a book that somebody made up
};
using KnownSets = std::array<KnownRows, 2>;

KnownRows &rowsOf(sqlite3_context *context, sqlite3_value *set) {
    return (*static_cast<KnownSets *>(sqlite3_user_data(context)))[sqlite3_value_int(set) == 0 ? 0 : 1];
}

void filter(sqlite3_context *context, int, sqlite3_value **values) {
    KnownRows &known = rowsOf(context, values[0]);
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[1]));
    const std::string key = text ? text : "";
    sqlite3_result_int(context, key == known.key);
    if (key != known.key)
        known = {key, {}, {}};
}

void allow(sqlite3_context *context, int, sqlite3_value **values) {
    KnownRows &known = rowsOf(context, values[0]);
    const std::int64_t row = sqlite3_value_int64(values[1]);
    if (row < 0 || row >= kMostRows) {
        known.farRows.insert(row);
    } else {
        if (std::size_t(row) >= known.rows.size())
            known.rows.resize(std::size_t(row) * 3 / 2 + 1024);
        known.rows[std::size_t(row)] = true;
    }
    sqlite3_result_int(context, 1);
}

void isAllowed(sqlite3_context *context, int, sqlite3_value **values) {
    const KnownRows &known = rowsOf(context, values[0]);
    const std::int64_t row = sqlite3_value_int64(values[1]);
    const bool isNear = row >= 0 && row < kMostRows;
    sqlite3_result_int(context, isNear ? std::size_t(row) < known.rows.size() && known.rows[std::size_t(row)]
                                       : known.farRows.count(row) > 0);
}

int addFilterFunctions(sqlite3 *database) {
    auto *sets = new (std::nothrow) KnownSets;
    if (!sets)
        return SQLITE_NOMEM;
    // The last one that goes takes the rows with it.
    int code = sqlite3_create_function_v2(database, "search_filter", 2, SQLITE_UTF8, sets, filter, nullptr,
                                          nullptr, [](void *it) { delete static_cast<KnownSets *>(it); });
    using Function = void (*)(sqlite3_context *, int, sqlite3_value **);
    using Named = std::pair<const char *, Function>;
    for (const auto &[name, function] : {Named{"search_allow", allow}, Named{"search_allowed", isAllowed}}) {
        if (code == SQLITE_OK)
            code = sqlite3_create_function_v2(database, name, 2, SQLITE_UTF8, sets, function, nullptr,
                                              nullptr, nullptr);
    }
    return code;
}

/// https://www.sqlite.org/fts5.html#extending_fts5
fts5_api *apiOf(sqlite3 *database) {
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

int addSearchFunctions(sqlite3 *database) {
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    fts5_api *api = apiOf(database);
    if (!api)
        return SQLITE_ERROR;
    int code = api->xCreateFunction(api, "search_rank", nullptr, rank, nullptr);
    if (code == SQLITE_OK)
        code = addFilterFunctions(database);
    if (code == SQLITE_OK)
        code = sqlite3_create_function_v2(database, "search_open", 4, flags, nullptr, open, nullptr, nullptr,
                                          nullptr);
    return code == SQLITE_OK ? sqlite3_create_function_v2(database, "search_distance", 4, flags, nullptr,
                                                          distance, nullptr, nullptr, nullptr)
                             : code;
}
