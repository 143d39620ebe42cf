// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// The numbers of the sealed file; docs/format.md explains them.
namespace sealed {

// What the rows of the file are: the first format had no table "content", and its head proved the pages
// alone.
inline constexpr int kFirstFormat = 1;
inline constexpr int kFormat = 2;
// How one row is sealed, which is the same in both.
inline constexpr std::uint32_t kSealing = 1;

inline constexpr std::size_t kFileIdSize = 16;
inline constexpr std::size_t kNonceSize = 24;
inline constexpr std::size_t kTagSize = 16;

// 128 bytes at the end of each inner page stay unused, so that a sealed page with its nonce and tag
// fits one page of the outer file.
inline constexpr int kPageSize = 4096;
inline constexpr int kReserved = 128;
inline constexpr int kPageContent = kPageSize - kReserved;
inline constexpr int kSealedPage = kPageContent + int(kNonceSize + kTagSize);

// The tags of 240 pages make one row of "tags", which fits one page of the outer file, too.
inline constexpr int kTagsInPart = 240;

inline constexpr int kChunkSize = 1024 * 1024;
inline constexpr int kMostSlots = 8;

// SQLite's own limit is higher; a book of 2^28 pages would have a terabyte.
inline constexpr std::uint32_t kMostPages = 1U << 28;

// As many commits as the twelve digits in a backup's name can count: one each second for 30,000 years.
inline constexpr std::uint64_t kHighestGeneration = 999'999'999'999;

/// The whole schema of the outer file is this and, from the second format on, kContentTable behind it. A file
/// with any other is not opened.
inline constexpr char kFirstSchema[] =
    R"sql(CREATE TABLE hdr(id INTEGER PRIMARY KEY CHECK(id = 1), file_id BLOB NOT NULL, format INTEGER NOT NULL, page_size INTEGER NOT NULL, reserve INTEGER NOT NULL) STRICT;
CREATE TABLE slot(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, passes INTEGER NOT NULL, memory_kib INTEGER NOT NULL, salt BLOB NOT NULL, proof BLOB NOT NULL, wrapped BLOB NOT NULL, sealed BLOB NOT NULL) STRICT;
CREATE TABLE page(no INTEGER PRIMARY KEY, ct BLOB NOT NULL) STRICT;
CREATE TABLE tags(part INTEGER PRIMARY KEY, tags BLOB NOT NULL) STRICT;
CREATE TABLE blob(no INTEGER PRIMARY KEY, id BLOB NOT NULL, chunk INTEGER NOT NULL, ct BLOB NOT NULL, UNIQUE(id, chunk)) STRICT;
CREATE TABLE head(id INTEGER PRIMARY KEY CHECK(id = 1), generation INTEGER NOT NULL, pages INTEGER NOT NULL, mac BLOB NOT NULL) STRICT;
)sql";
inline constexpr char kContentTable[] =
    "CREATE TABLE content(id BLOB PRIMARY KEY, tags BLOB NOT NULL) STRICT, WITHOUT ROWID;\n";

} // namespace sealed
