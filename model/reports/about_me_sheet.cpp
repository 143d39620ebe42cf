// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/about_me_sheet.h"

#include "model/aboutme/about_me_table.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/child/age.h"
#include "model/child/child_table.h"
#include "model/comfort/comfort_page_table.h"
#include "model/keyfacts/key_fact_table.h"
#include "model/keyfacts/key_fact_text.h"
#include "model/reports/child_photo.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>

namespace {

struct AboutMeText {
    Q_DECLARE_TR_FUNCTIONS(AboutMeSheet)
};

constexpr int kSignPercent = 30;
constexpr int kMyPhotoPoints = 90;
constexpr int kMyHeadPercent = 81;

using enum AboutTopic;

/// What helps, and what is good to know.
constexpr AboutTopic kHelping[] = {Tells, Frightens, Eats, Moves, Toilet, Sleeps, Procedures, PickUp};
constexpr AboutTopic kKnowing[] = {Loves, Day, Siblings, Family};

/// The page in the order in which it is read: what one must know, what helps, and who the child is.
class AboutMePaper {
public:
    AboutMePaper(const AboutMeSheet &sheet, const AboutMeChoice &choice) : m_sheet(sheet), m_choice(choice) {}

    QString html() const;
    QList<ReportPhoto> photos() const { return childPhoto(m_sheet.child, m_choice.hasPhoto, kMyPhotoPoints); }
    bool tells(AboutTopic topic) const {
        return m_choice.topics.contains(topic) && offerOf(topic, m_choice.reader) != AboutMeOffer::Never &&
               m_sheet.about && !m_sheet.about->of(topic).isEmpty();
    }

private:
    QString head() const;
    void addMustKnow(Html &html) const;
    void addTopic(Html &html, AboutTopic topic) const;
    void addText(Html &html, const QString &title, const QString &text) const;
    void addSigns(Html &html) const;
    QString helping() const;
    QString knowing() const;

    const AboutMeSheet &m_sheet;
    const AboutMeChoice &m_choice;
};

QString nameTitle(const Child &child) {
    const QString name = child.shortName();
    return name.isEmpty() ? AboutMeText::tr("About me") : AboutMeText::tr("I am %1").arg(isolated(name));
}

QString AboutMePaper::head() const {
    const Child &child = m_sheet.child;
    Html html(isRightToLeft());
    html.heading(1, nameTitle(child));
    html.paragraph(AboutMeText::tr("Please read this before you do anything with me."), "quiet");
    QStringList who{child.name};
    who.append(ageText(child, m_sheet.printedAt.date()));
    who.append(inOneLine(child.languages));
    html.paragraph(inARow(who));
    addText(html, AboutMeText::tr("What matters most to me"), child.whatMatters);
    return html.body();
}

void AboutMePaper::addMustKnow(Html &html) const {
    html.heading(2, AboutMeText::tr("First of all"));
    const KeyFactList stops = factsOf(m_sheet.facts, KeyFactKind::StopLine);
    for (const KeyFact &fact : stops.rows)
        html.raw(u"<p>%1</p>\n"_s.arg(strong(factText(fact))));
    html.raw(u"<p>%1</p>\n"_s.arg(strong(
        labelled(nameOf(KeyFactKind::Allergy), listText(factsOf(m_sheet.facts, KeyFactKind::Allergy))))));
    if (!factsOf(m_sheet.facts, KeyFactKind::Plan).rows.isEmpty())
        html.paragraph(AboutMeText::tr("If something happens: see my emergency sheet."));
}

void AboutMePaper::addText(Html &html, const QString &title, const QString &text) const {
    if (text.trimmed().isEmpty())
        return;
    html.heading(3, title);
    html.paragraph(text.trimmed());
}

void AboutMePaper::addTopic(Html &html, AboutTopic topic) const {
    if (tells(topic))
        addText(html, nameOf(topic), m_sheet.about->of(topic));
}

QString AboutMePaper::helping() const {
    const Child &child = m_sheet.child;
    Html html(isRightToLeft());
    html.heading(2, AboutMeText::tr("What helps me"));
    html.paragraph(labelled(AboutMeText::tr("My yes"), inOneLine(child.saysYes)));
    html.paragraph(labelled(AboutMeText::tr("My no"), inOneLine(child.saysNo)));
    addText(html, AboutMeText::tr("What comforts me"), child.comforts);
    for (const AboutTopic topic : kHelping)
        addTopic(html, topic);
    return html.body();
}

QString AboutMePaper::knowing() const {
    Html html(isRightToLeft());
    html.heading(2, AboutMeText::tr("Who I am"));
    if (m_sheet.comfort) {
        addText(html, AboutMeText::tr("On a good day"), m_sheet.comfort->goodDay);
        addText(html, AboutMeText::tr("On a hard day"), m_sheet.comfort->hardDay);
    }
    addText(html, AboutMeText::tr("What I do not like"), m_sheet.child.upsets);
    for (const AboutTopic topic : kKnowing)
        addTopic(html, topic);
    return html.body();
}

void AboutMePaper::addSigns(Html &html) const {
    if (!m_sheet.comfort || m_sheet.comfort->signs.isEmpty())
        return;
    QList<QStringList> rows;
    for (const ComfortSign &sign : m_sheet.comfort->signs)
        rows.append({strong(sign.sign), escaped(sign.means), escaped(sign.helps)});
    html.heading(2, AboutMeText::tr("What I show you"));
    html.table({escaped(AboutMeText::tr("When I do this")), escaped(AboutMeText::tr("It means")),
                escaped(AboutMeText::tr("This helps"))},
               rows, {kSignPercent, kSignPercent, 100 - 2 * kSignPercent});
}

QString AboutMePaper::html() const {
    Html html(isRightToLeft());
    html.raw(besidePhoto(head(), photos(), kMyHeadPercent));
    addMustKnow(html);
    html.beside(helping(), knowing());
    addSigns(html);
    return html.body();
}

} // namespace

AboutMeChoice usualChoice(AboutMeReader reader) {
    AboutMeChoice choice{.reader = reader};
    for (const auto &[topic, name] : choices<AboutTopic>()) {
        if (offerOf(topic, reader) == AboutMeOffer::Usually)
            choice.topics.insert(topic);
    }
    return choice;
}

Result<AboutMeSheet> readAboutMe(const Store &store, const QDateTime &now) {
    AboutMeSheet sheet{.printedAt = now};
    Reading reading;
    sheet.child = reading.take(store.table<ChildTable>().get());
    sheet.about = reading.take(store.table<AboutMeTable>().get());
    sheet.comfort = reading.take(store.table<ComfortPageTable>().get());
    sheet.facts = reading.take(store.table<KeyFactTable>().all());
    if (reading.error())
        return *reading.error();
    return sheet;
}

QStringList revealedBy(const AboutMeSheet &sheet, const AboutMeChoice &choice) {
    const AboutMePaper paper(sheet, choice);
    QStringList revealed;
    if (sheet.child.birthDate)
        revealed.append(AboutMeText::tr("your child's age"));
    if (!factsOf(sheet.facts, KeyFactKind::StopLine).rows.isEmpty())
        revealed.append(AboutMeText::tr("what must not be done"));
    revealed.append(AboutMeText::tr("the allergies"));
    if (!paper.photos().isEmpty())
        revealed.append(AboutMeText::tr("your child's photo"));
    if (sheet.comfort || !sheet.child.comforts.isEmpty())
        revealed.append(AboutMeText::tr("signs and comfort"));
    for (const auto &[topic, name] : choices<AboutTopic>()) {
        if (paper.tells(topic))
            revealed.append(u'"' + name + u'"');
    }
    return revealed;
}

Report aboutMeReport(const AboutMeSheet &sheet, const AboutMeChoice &choice) {
    const AboutMePaper paper(sheet, choice);
    return {.title = nameTitle(sheet.child),
            .fileTitle = AboutMeText::tr("About me"),
            .html = paper.html(),
            .photos = paper.photos(),
            .footer = inARow({sheet.child.name, printedFooter(sheet.printedAt)})};
}
