// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search_functions.h"

#include "model/directory/schedule_hours.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <new>
#include <sqlite3.h>

namespace {

constexpr int kMostRanked = 20'000; ///< rows of one search
constexpr int kMostHits = 24;       ///< looked at in one row
constexpr int kMostWords = 64;      ///< of one search
constexpr double kAtTheBeginning = 1.5;

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

void rank(const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int count,
          sqlite3_value **weights) {
    int hits = 0;
    if (!countRow(api, fts) || api->xInstCount(fts, &hits) != SQLITE_OK) {
        sqlite3_result_double(context, 0);
        return;
    }
    double score = 0;
    std::uint64_t seen = 0;
    int missing = std::min(api->xPhraseCount(fts), kMostWords);
    for (int hit = 0; hit < hits && hit < kMostHits && missing > 0; ++hit) {
        int phrase = 0, column = 0, offset = 0;
        if (api->xInst(fts, hit, &phrase, &column, &offset) != SQLITE_OK)
            break;
        if (phrase >= kMostWords || (seen >> phrase & 1))
            continue;
        seen |= std::uint64_t(1) << phrase;
        --missing;
        const double weight = column < count ? sqlite3_value_double(weights[column]) : 1;
        score += offset == 0 ? weight * kAtTheBeginning : weight;
    }
    sqlite3_result_double(context, score);
}

void distance(sqlite3_context *context, int, sqlite3_value **values) {
    constexpr double radius = 6371, degree = M_PI / 180;
    const double north = sqlite3_value_double(values[0]) * degree;
    const double otherNorth = sqlite3_value_double(values[2]) * degree;
    const double east = (sqlite3_value_double(values[1]) - sqlite3_value_double(values[3])) * degree;
    const double across = std::sin((north - otherNorth) / 2), along = std::sin(east / 2);
    const double part = across * across + std::cos(north) * std::cos(otherNorth) * along * along;
    sqlite3_result_double(context, 2 * radius * std::asin(std::sqrt(std::min(1.0, part))));
}

/// search_open(hours, weekday, minute, day): see schedule_hours.h
void open(sqlite3_context *context, int, sqlite3_value **values) {
    const auto *hours = static_cast<const char *>(sqlite3_value_blob(values[0]));
    sqlite3_result_int(context, isOpenAt(hours, sqlite3_value_bytes(values[0]), sqlite3_value_int(values[1]),
                                         sqlite3_value_int(values[2]), sqlite3_value_int(values[3])));
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
        code = sqlite3_create_function_v2(database, "search_open", 4, flags, nullptr, open, nullptr, nullptr,
                                          nullptr);
    return code == SQLITE_OK ? sqlite3_create_function_v2(database, "search_distance", 4, flags, nullptr,
                                                          distance, nullptr, nullptr, nullptr)
                             : code;
}
