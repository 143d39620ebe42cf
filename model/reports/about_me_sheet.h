// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/aboutme/about_me.h"
#include "model/book/store.h"
#include "model/child/child.h"
#include "model/comfort/comfort_page.h"
#include "model/keyfacts/key_fact.h"
#include "model/reports/report.h"

#include <QSet>

/// Everything that a page about the child, in the first person, is made of.
struct AboutMeSheet {
    Child child = {};
    QDateTime printedAt = {};
    std::optional<AboutMe> about = {};
    std::optional<ComfortPage> comfort = {};
    QList<KeyFact> facts = {};
};

struct AboutMeChoice {
    AboutMeReader reader = AboutMeReader::School;
    QSet<AboutTopic> topics = {};
    bool hasPhoto = true;
};

/// What this reader is usually given.
AboutMeChoice usualChoice(AboutMeReader reader);

Result<AboutMeSheet> readAboutMe(const Store &store, const QDateTime &now);
/// What the page tells whoever gets it.
QStringList revealedBy(const AboutMeSheet &sheet, const AboutMeChoice &choice);
/// A topic that is never for this reader does not stand there, whatever is chosen.
Report aboutMeReport(const AboutMeSheet &sheet, const AboutMeChoice &choice);
