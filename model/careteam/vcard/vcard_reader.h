// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/import_problem.h"
#include "model/base/result.h"
#include "model/careteam/contact.h"

#include <QIODevice>

/// What a contact file holds, and what of it could not be taken over as it stood.
struct CardFile {
    QList<Contact> contacts = {};
    QList<Problem> problems = {};
    int cards = 0; ///< in the file, those that could not be read too
};

constexpr qint64 kLargestCardFile = 20 * 1024 * 1024;
constexpr int kMostCards = 10'000;

/// Reads vCard 2.1, 3.0 and 4.0, one or many. An error when there is no whole card in it. A card
/// that the end of the file cuts off is left out and told as a problem. Nothing is ever fetched.
Result<CardFile> readCards(QIODevice &file);
