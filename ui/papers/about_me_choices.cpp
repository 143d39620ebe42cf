// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/about_me_choices.h"

#include "model/base/clock.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

AboutMeChoices::AboutMeChoices(const PageContext &context, QWidget *parent) : PaperChoices(context, parent) {
    m_reader = addBox(tr("For whom"), names<AboutMeReader>(), "aboutReader");
    m_topics = addTicks(tr("What to put in"), names<AboutTopic>() + QStringList{tr("My photo")});
    m_photo = m_topics.takeLast();
    connect(m_reader, &QComboBox::currentIndexChanged, this, &AboutMeChoices::chooseUsual);
    chooseUsual();
}

AboutMeReader AboutMeChoices::reader() const {
    return AboutMeReader(m_reader->currentIndex());
}

/// What is never for this reader cannot be ticked.
void AboutMeChoices::chooseUsual() {
    for (int i = 0; i < m_topics.size(); ++i) {
        const QSignalBlocker quiet(m_topics[i]);
        const AboutMeOffer offer = offerOf(AboutTopic(i), reader());
        m_topics[i]->setChecked(offer == AboutMeOffer::Usually);
        m_topics[i]->setVisible(offer != AboutMeOffer::Never);
    }
    Q_EMIT changed();
}

AboutMeChoice AboutMeChoices::choice() const {
    AboutMeChoice choice{.reader = reader(), .hasPhoto = m_photo->isChecked()};
    for (int i = 0; i < m_topics.size(); ++i) {
        if (m_topics[i]->isChecked())
            choice.topics.insert(AboutTopic(i));
    }
    return choice;
}

std::optional<PaperChoices::Made> AboutMeChoices::make(const PaperChoice &paper) {
    const auto sheet = readOrTell(m_context.history, readAboutMe(m_context.store, m_context.clock.now()));
    if (!sheet)
        return std::nullopt;
    return Made{inItsLanguage(paper, [&] { return layOutOnOnePage(aboutMeReport(*sheet, choice()), paper); }),
                revealedBy(*sheet, choice())};
}
