// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/find_team_sheet.h"

#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>

namespace {

struct FindTeamText {
    Q_DECLARE_TR_FUNCTIONS(FindTeam)
};

} // namespace

QList<CareDifference> careDifferences() {
    return {
        {FindTeamText::tr("When"), FindTeamText::tr("At any time, from the day the illness is found."),
         FindTeamText::tr("Late in an illness. In the US a doctor says that life may last six months or "
                          "less. Many children live longer than that.")},
        {FindTeamText::tr("With treatment"),
         FindTeamText::tr("Yes. It goes along with any treatment of the illness."),
         FindTeamText::tr("For adults most often not. For many children in the US, yes: see below.")},
        {FindTeamText::tr("Who leads"),
         FindTeamText::tr("Your child's doctors stay in charge. This team works beside them."),
         FindTeamText::tr("The hospice team leads the care. Your child's doctors can stay part of it.")},
        {FindTeamText::tr("Where"),
         FindTeamText::tr("Mostly in a hospital or a clinic. Some teams come home."),
         FindTeamText::tr("Mostly at home. Someone answers the phone day and night.")},
        {FindTeamText::tr("What they do"),
         FindTeamText::tr("Ease pain and other symptoms, talk through choices, help the whole family."),
         FindTeamText::tr("The same. They also bring nurses, medicines and equipment home, and stay with the "
                          "family in grief.")}};
}

QStringList bothAtOnce() {
    return {
        FindTeamText::tr("Children in the US may have both at once. A child under 21 in Medicaid or in the "
                         "state's plan for children (CHIP) may have hospice and treatment of the illness at "
                         "the same time. A law of 2010 says so (ACA, section 2302)."),
        FindTeamText::tr("States do this in different ways. Other insurance may have its own rules. Your "
                         "team's social worker knows how it is where you live."),
        FindTeamText::tr("Asking for either takes nothing away from your child. Families can change "
                         "their minds.")};
}

QStringList whoRefers() {
    return {
        FindTeamText::tr("Any doctor of your child: the one for the illness, or the one near home."),
        FindTeamText::tr("The nurse or the social worker at the hospital. They can ask the doctor for you."),
        FindTeamText::tr("Some teams let families call by themselves. Ask the team."),
        FindTeamText::tr("Your insurance can tell if it needs to say yes first.")};
}

QStringList questionsForATeam() {
    return {FindTeamText::tr("Could a palliative care team help us now? Can you refer us?"),
            FindTeamText::tr("Who is on the team, and who is our first person to call?"),
            FindTeamText::tr("Do you know children with an illness like my child's?"),
            FindTeamText::tr("Where do you see us: at home, at the clinic, by video?"),
            FindTeamText::tr("Who answers at night and on weekends?"),
            FindTeamText::tr("Does our own doctor stay in charge?"),
            FindTeamText::tr("Can the treatment that we have now go on?"),
            FindTeamText::tr("What help is there for brothers, sisters and for us?"),
            FindTeamText::tr("What does it cost, and what does our insurance pay?"),
            FindTeamText::tr("What if we change our minds?")};
}

Report findTeamReport(const QDateTime &printedAt) {
    Report report{.title = FindTeamText::tr("Finding a team"),
                  .fileTitle = FindTeamText::tr("Finding a team"),
                  .footer = printedFooter(printedAt)};
    Html html(isRightToLeft());
    html.heading(1, report.title);
    html.paragraph(FindTeamText::tr("General information, not advice for your child."), "quiet");
    QList<QStringList> rows;
    for (const CareDifference &each : careDifferences())
        rows.append({strong(each.about), escaped(each.palliative), escaped(each.hospice)});
    html.table(
        {QString(), escaped(FindTeamText::tr("Palliative care")), escaped(FindTeamText::tr("Hospice care"))},
        rows, {16, 42, 42});
    for (const QString &text : bothAtOnce())
        html.paragraph(text);
    html.heading(2, FindTeamText::tr("Who can refer you"));
    html.list(whoRefers());
    html.heading(2, FindTeamText::tr("What to ask"));
    html.list(questionsForATeam());
    html.heading(2, FindTeamText::tr("Our own questions"));
    html.writingLines(4);
    report.html = html.body();
    return report;
}
