// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/about_me_choices.h"

#include "ui/printing/paper_makers.h"

AboutMeChoices::AboutMeChoices(const PageContext &context, PaperKind kind, QWidget *parent) :
    PaperChoices(context, std::move(kind), parent) {
    addReaders(names<AboutMeReader>(), "aboutReader");
    addSections(tr("What to put in"), names<AboutTopic>() + QStringList{tr("My photo")}, 0);
    chooseAsLastTime();
}

AboutMeReader AboutMeChoices::aboutMeReader() const {
    return AboutMeReader(kind().readers.indexOf(reader()));
}

quint32 AboutMeChoices::usualSections() const {
    quint32 usual = kAboutPhotoBit;
    for (int topic = 0; topic < kAboutTopics; ++topic) {
        if (offerOf(AboutTopic(topic), aboutMeReader()) == AboutMeOffer::Usually)
            usual |= 1u << topic;
    }
    return usual;
}

bool AboutMeChoices::isOffered(int section) const {
    return section >= kAboutTopics || offerOf(AboutTopic(section), aboutMeReader()) != AboutMeOffer::Never;
}
