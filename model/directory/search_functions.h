// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

/// For how many rows of one search search_rank() tells how well they fit.
inline constexpr int kMostRanked = 5'000;

/// Gives a database what searches ask of it beside SQLite's own; an SQLite code.
///
/// search_rank(table, weight of the first column, of the second, …): how well a row of an FTS5 table fits.
/// Each word of the search counts once, by the first column that has it, so columns stand in the order of
/// their weight. Much cheaper than bm25(), and it stops after kMostRanked rows: those behind have 0.
///
/// search_distance(latitude, longitude, latitude, longitude): kilometers on the globe.
int addSearchFunctions(sqlite3 *database);
