// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"
#include "model/community/resource.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <QUuid>

/// Learning explains an illness and its care; Support is about the people around the child.
enum class ArticleShelf { Learning, Support };

/// The parts of a text. Each shelf has its own, in a fixed order: see partsOf().
enum class ArticlePart { InShort, WhatHelps, Questions, WhatToExpect, WhoCanHelp, IfYouWant };

enum class ArticleAudience { Parents, FamilyAndFriends };

/// How much care a text asks for. One about death is shown only to who looks for it.
enum class ArticleCare { None, Illness, Death };

/// Where the facts of a text come from.
struct ArticleSource {
    QString name = {};    ///< who said it, and in which year
    QString address = {}; ///< without "https://"; empty for a book
    QDate seen = {};      ///< the first day of the month in which somebody read it there
};

struct ArticleParagraph {
    QString text = {};
    bool isItem = false; ///< of a list
};

struct ArticleSection {
    ArticlePart part = ArticlePart::InShort;
    QList<ArticleParagraph> paragraphs = {};
};

/// A short text of ours that comes with the program. It is the same for everybody and stands in no book.
struct Article {
    ArticleShelf shelf = ArticleShelf::Learning;
    QString slug = {}; ///< the same in each language
    QString title = {};
    QString summary = {};
    int minutes = 1;
    QStringList topics = {}; ///< words by which it is found
    ArticleAudience audience = ArticleAudience::Parents;
    QList<ArticleSource> sources = {};
    QDate reviewed = {}; ///< the first day of the month in which it was looked through
    QDate reviewBy = {}; ///< the first day of the month until which that is to be done again
    ArticleCare care = ArticleCare::None;
    QList<ResourceCategory> services = {}; ///< that help with this
    QList<ArticleSection> sections = {};

    /// By this a page shows it, as it shows a record.
    QUuid id() const;
    /// What there is to ask the care team; none in texts of Support.
    QStringList questions() const;
    /// Nobody looked through it in the month in which that was planned.
    bool isOlderThanPlanned(const QDate &today) const;
};

QList<ArticlePart> partsOf(ArticleShelf shelf);

/// By this the page of Learning shows the closed drawer of texts about death.
QUuid hardTopicsId();

/// What a part is called in the files, for ever the same: "what-helps".
QString keyOf(ArticlePart part);

template <>
std::span<const NamedChoice<ArticlePart>> namedChoices<ArticlePart>();

template <>
std::span<const NamedChoice<ArticleAudience>> namedChoices<ArticleAudience>();
