// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// How a book is known from outside, by its name and by its first bytes.

/// The ending of a book's name, with the dot.
inline constexpr char kBookSuffix[] = ".hearthbook";

/// Written into the head of a plain database of ours ("Hbk1"): the inner one, and books before the seal.
inline constexpr quint32 kBookApplicationId = 0x48626b31;
/// Written into the head of a sealed book ("Hbk2").
inline constexpr quint32 kSealedBookApplicationId = 0x48626b32;

/// How much of a file's begin tells whether it is a book.
inline constexpr int kBookHeaderSize = 100;

/// Whether a file that begins so is a book, backup or directory of this or any other version.
bool isBookHeader(const QByteArray &begin);
