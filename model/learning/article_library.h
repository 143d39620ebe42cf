// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/learning/article.h"

#include <QLocale>

/// All texts of a shelf in their order, in this language where it has them, else in English.
Result<QList<Article>> readArticles(ArticleShelf shelf, const QLocale &locale = {});
