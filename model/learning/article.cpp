// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/learning/article.h"

using namespace Qt::StringLiterals;

namespace {

const QUuid kArticles(0x0d5ad0b3, 0x3f0c, 0x4d0c, 0x8d, 0x55, 0x5f, 0x1b, 0x8c, 0x0f, 0x7a, 0x52);

} // namespace

QUuid Article::id() const {
    const QString shelfName = shelf == ArticleShelf::Learning ? u"learn/"_s : u"support/"_s;
    return QUuid::createUuidV5(kArticles, shelfName + slug);
}

QStringList Article::questions() const {
    QStringList questions;
    for (const ArticleSection &section : sections) {
        if (section.part != ArticlePart::Questions)
            continue;
        for (const ArticleParagraph &paragraph : section.paragraphs)
            questions.append(paragraph.text);
    }
    return questions;
}

bool Article::isOlderThanPlanned(const QDate &today) const {
    return today >= reviewBy.addMonths(1);
}

QUuid hardTopicsId() {
    return QUuid::createUuidV5(kArticles, u"hard topics"_s);
}

QList<ArticlePart> partsOf(ArticleShelf shelf) {
    using Part = ArticlePart;
    return shelf == ArticleShelf::Learning
               ? QList{Part::InShort, Part::WhatHelps, Part::Questions, Part::WhoCanHelp}
               : QList{Part::WhatToExpect, Part::WhoCanHelp, Part::IfYouWant};
}

QString keyOf(ArticlePart part) {
    switch (part) {
    case ArticlePart::InShort:
        return u"in-short"_s;
    case ArticlePart::WhatHelps:
        return u"what-helps"_s;
    case ArticlePart::Questions:
        return u"questions"_s;
    case ArticlePart::WhatToExpect:
        return u"what-to-expect"_s;
    case ArticlePart::WhoCanHelp:
        return u"who-can-help"_s;
    case ArticlePart::IfYouWant:
        return u"if-you-want"_s;
    }
    return {};
}

template <>
std::span<const NamedChoice<ArticlePart>> namedChoices<ArticlePart>() {
    static constexpr NamedChoice<ArticlePart> names[] = {
        {ArticlePart::InShort, QT_TRANSLATE_NOOP("Names", "In short")},
        {ArticlePart::WhatHelps, QT_TRANSLATE_NOOP("Names", "What helps")},
        {ArticlePart::Questions, QT_TRANSLATE_NOOP("Names", "Questions to ask")},
        {ArticlePart::WhatToExpect, QT_TRANSLATE_NOOP("Names", "What to expect")},
        {ArticlePart::WhoCanHelp, QT_TRANSLATE_NOOP("Names", "Who can help")},
        {ArticlePart::IfYouWant, QT_TRANSLATE_NOOP("Names", "If you want to do it")},
    };
    return names;
}

template <>
std::span<const NamedChoice<ArticleAudience>> namedChoices<ArticleAudience>() {
    static constexpr NamedChoice<ArticleAudience> names[] = {
        {ArticleAudience::Parents, QT_TRANSLATE_NOOP("Names", "For parents")},
        {ArticleAudience::FamilyAndFriends, QT_TRANSLATE_NOOP("Names", "For family and friends")},
    };
    return names;
}
