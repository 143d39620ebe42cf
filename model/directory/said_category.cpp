// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/said_category.h"

using namespace Qt::StringLiterals;

namespace {

QString saidCategoryKey() {
    return u"hearthbook_category"_s;
}

} // namespace

void putSaidCategory(QJsonObject &document, ResourceCategory category) {
    document.insert(saidCategoryKey(), keyOf(category));
}

std::optional<ResourceCategory> takeSaidCategory(QJsonObject &document) {
    if (!document.contains(saidCategoryKey()))
        return std::nullopt;
    return categoryOfKey(document.take(saidCategoryKey()).toString());
}

QList<ResourceCategory> withSaidCategory(QList<ResourceCategory> guessed, ResourceCategory said) {
    guessed.removeAll(ResourceCategory::Other);
    if (!guessed.contains(said))
        guessed.append(said);
    return guessed;
}
