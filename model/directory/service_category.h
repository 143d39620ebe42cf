// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/resource.h"

#include <QList>
#include <QStringList>

inline constexpr int kCategories = int(ResourceCategory::Other) + 1;

/// The category's word in files ("home-care"), for ever the same.
QString keyOf(ResourceCategory category);
std::optional<ResourceCategory> categoryOfKey(const QString &key);

/// All by which people find a service's subjects: other people's names of them, and words for our own
/// categories in English and Spanish.
QString subjectsOf(const QString &names, const QList<ResourceCategory> &categories);

/// What the subjects (codes and names) and the name of a service speak of, by the words in them. An import
/// has no better; the social worker can change it.
QList<ResourceCategory> guessCategories(const QStringList &subjects);

/// The one of these of which most of the texts speak, and the earlier texts count more; the first where none
/// does.
ResourceCategory bestFitting(const QList<ResourceCategory> &categories, const QStringList &texts);

/// One bit for each, as they are stored.
qint64 bitsOf(const QList<ResourceCategory> &categories);
QList<ResourceCategory> categoriesOf(qint64 bits);
