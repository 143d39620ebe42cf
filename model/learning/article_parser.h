// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/learning/article.h"

/// Reads one text as it lies in resources/learn or resources/support:
///
///     ---
///     title: Giving liquid medicine right
///     source: Who said it, and when | where.it.stands/there | 2026-11
///     ---
///
///     # in-short
///
///     A paragraph in one line.
///
///     - An item of a list
///
/// Each field of the head stands once, and only `source` stands as often as it likes; the parts are those of
/// the shelf, in their order. Whatever else stands there is a mistake, and its line is told.
Result<Article> parseArticle(ArticleShelf shelf, const QString &slug, const QString &text);
