// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/child/age.h"
#include "model/equipment/equipment_text.h"
#include "model/keyfacts/key_fact_text.h"
#include "model/medicines/medicine_text.h"
#include "model/reports/child_photo.h"
#include "model/reports/emergency_sheet.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>

namespace {

struct EmergencyReportText {
    Q_DECLARE_TR_FUNCTIONS(EmergencySheet)
};

constexpr int kMostToCall = 5;
constexpr int kWhatPercent = 26;
constexpr int kFirstPercent = 34;
constexpr int kSheetPhotoPoints = 60;
constexpr int kSheetHeadPercent = 87;

QString notWritten() {
    return stateText({});
}

/// In the order in which a stranger reads them.
class EmergencyPage {
public:
    EmergencyPage(const EmergencySheet &sheet, EmergencySections sections) :
        m_sheet(sheet), m_sections(sections) {}

    QString head() const;
    QString stops() const { return warned(KeyFactKind::StopLine); }
    QString allergies() const { return warned(KeyFactKind::Allergy); }
    QString plans() const;
    QString normal() const;
    QString devices() const;
    QString history() const;
    QString medicines() const;
    QString people() const;
    QString comfort() const;
    QString signedPapers() const;
    QString trust() const;

private:
    KeyFactList list(KeyFactKind kind) const { return factsOf(m_sheet.facts, kind); }
    QDate today() const { return m_sheet.printedAt.date(); }
    bool has(EmergencySection section) const { return m_sections.testFlag(section); }
    QString listed(KeyFactKind kind) const;
    QString warned(KeyFactKind kind) const;
    static void addPlans(Html &html, const QList<KeyFact> &plans);

    const EmergencySheet &m_sheet;
    EmergencySections m_sections;
};

QString titleOf(const Child &child) {
    const QString name = child.shortName();
    return name.isEmpty() ? EmergencyReportText::tr("Emergency sheet")
                          : EmergencyReportText::tr("Emergency sheet: %1").arg(isolated(name));
}

QString EmergencyPage::head() const {
    const Child &child = m_sheet.child;
    Html html(isRightToLeft());
    html.heading(1, titleOf(child));
    html.paragraph(EmergencyReportText::tr("Read this first. It takes one minute."), "quiet");
    QStringList who{child.name};
    if (!child.calledName.isEmpty() && child.calledName != child.name)
        who.append(EmergencyReportText::tr("called %1").arg(isolated(child.calledName)));
    who.append(bornText(child, today()));
    who.append(inOneLine(child.languages));
    if (child.needsInterpreter)
        who.append(EmergencyReportText::tr("please bring an interpreter"));
    html.paragraph(inARow(who));
    return html.body();
}

/// Where nothing is written, that is said: blank would read as none.
QString EmergencyPage::listed(KeyFactKind kind) const {
    const KeyFactList written = list(kind);
    Html html(isRightToLeft());
    html.heading(2, nameOf(kind));
    html.list(written.rows.isEmpty() ? QStringList{stateText(written)} : texts(written.rows, factText));
    return html.body();
}

/// What has to be seen before anything else.
QString EmergencyPage::warned(KeyFactKind kind) const {
    const KeyFactList written = list(kind);
    Html html(isRightToLeft());
    html.heading(2, nameOf(kind));
    for (const KeyFact &fact : written.rows)
        html.raw(u"<p>%1</p>\n"_s.arg(strong(factText(fact))));
    html.paragraph(stateText(written));
    return html.body();
}

void EmergencyPage::addPlans(Html &html, const QList<KeyFact> &plans) {
    QList<QStringList> rows;
    for (const KeyFact &plan : plans) {
        const QString then = inARow(
            {inOneLine(plan.further), labelled(EmergencyReportText::tr("Call"), inOneLine(plan.call))});
        rows.append({strong(inOneLine(plan.what)), escaped(inOneLine(plan.detail)),
                     escaped(inARow({then, saidBy(plan)}, u"\n"_s))});
    }
    html.table({escaped(EmergencyReportText::tr("If this happens")),
                escaped(EmergencyReportText::tr("First do")),
                escaped(EmergencyReportText::tr("Then, and who said so"))},
               rows, {kWhatPercent, kFirstPercent, 100 - kWhatPercent - kFirstPercent});
}

QString EmergencyPage::plans() const {
    QList<KeyFact> ofTeam;
    QList<KeyFact> ofFamily;
    for (const KeyFact &plan : list(KeyFactKind::Plan).rows)
        (plan.isFromTeam ? ofTeam : ofFamily).append(plan);
    Html html(isRightToLeft());
    html.heading(2, EmergencyReportText::tr("If this happens: from the care team"));
    if (ofTeam.isEmpty())
        html.paragraph(notWritten());
    else
        addPlans(html, ofTeam);
    if (!ofFamily.isEmpty()) {
        html.heading(2, EmergencyReportText::tr("What we do at home (no clinician wrote this)"));
        addPlans(html, ofFamily);
    }
    return html.body();
}

/// What is normal is a quotation: who noted it stands with it.
QString EmergencyPage::normal() const {
    if (!has(EmergencySection::Normal))
        return {};
    const KeyFactList normal = list(KeyFactKind::Baseline);
    Html html(isRightToLeft());
    html.heading(2, nameOf(KeyFactKind::Baseline));
    html.list(normal.rows.isEmpty() ? QStringList{notWritten()} : texts(normal.rows, [](const KeyFact &fact) {
        return inARow({factText(fact), sourceOf(fact)});
    }));
    return html.body();
}

QString EmergencyPage::devices() const {
    if (!has(EmergencySection::Devices) || (m_sheet.devices.isEmpty() && m_sheet.feeds.isEmpty()))
        return {};
    const QStringList devices = texts(m_sheet.devices, [](const DeviceInUse &device) {
        return inARow({device.equipment.name, inOneLine(device.equipment.size),
                       inOneLine(settingsText(device.equipment)), rescueText(device.equipment)});
    });
    Html html(isRightToLeft());
    html.heading(2, EmergencyReportText::tr("Lives with"));
    html.list(devices + texts(m_sheet.feeds, [](const Medicine &feed) {
                  return inARow({feed.name, inOneLine(amountText(feed)),
                                 labelled(EmergencyReportText::tr("When it does not work"),
                                          inOneLine(feed.whenItFails))});
              }));
    return html.body();
}

QString EmergencyPage::history() const {
    if (!has(EmergencySection::History))
        return {};
    const QString record =
        labelled(EmergencyReportText::tr("Immunization record"), inOneLine(m_sheet.child.immunizationsAt));
    Html html(isRightToLeft());
    html.paragraph(record);
    return listed(KeyFactKind::Diagnosis) + html.body() + listed(KeyFactKind::Stay);
}

QString EmergencyPage::medicines() const {
    if (!has(EmergencySection::Medicines) || m_sheet.medicines.isEmpty())
        return {};
    QStringList regular;
    QStringList asNeeded;
    for (const Medicine &medicine : m_sheet.medicines) {
        const QString how = medicine.asNeeded ? inARow({amountText(medicine), asNeededText(medicine)})
                                              : inOneLine(prescribedText(medicine));
        (medicine.asNeeded ? asNeeded : regular).append(inARow({medicine.name, how}));
    }
    Html html(isRightToLeft());
    html.heading(2, EmergencyReportText::tr("Medicines in use, as on the label"));
    html.list(regular);
    if (!asNeeded.isEmpty()) {
        html.heading(2, EmergencyReportText::tr("As needed"));
        html.list(asNeeded);
    }
    return html.body();
}

QString EmergencyPage::people() const {
    if (!has(EmergencySection::People) || (m_sheet.people.isEmpty() && m_sheet.emergencyNumber.isEmpty()))
        return {};
    Html html(isRightToLeft());
    html.heading(2, EmergencyReportText::tr("Call first, then next"));
    html.paragraph(labelled(EmergencyReportText::tr("Emergency number here"), m_sheet.emergencyNumber));
    html.list(atMost(texts(m_sheet.people, personToCallText), kMostToCall), true);
    return html.body();
}

QString EmergencyPage::comfort() const {
    if (!has(EmergencySection::Comfort))
        return {};
    const Child &child = m_sheet.child;
    const QStringList lines{labelled(EmergencyReportText::tr("Yes"), inOneLine(child.saysYes)),
                            labelled(EmergencyReportText::tr("No"), inOneLine(child.saysNo)),
                            labelled(EmergencyReportText::tr("Calms"), inOneLine(child.comforts)),
                            labelled(EmergencyReportText::tr("Upsets"), inOneLine(child.upsets)),
                            m_sheet.comfort ? labelled(EmergencyReportText::tr("Please not"),
                                                       inOneLine(m_sheet.comfort->pleaseNot))
                                            : QString()};
    QStringList written = lines;
    written.removeAll(QString());
    if (written.isEmpty())
        return {};
    Html html(isRightToLeft());
    html.heading(2, EmergencyReportText::tr("How to be with me"));
    html.list(written);
    return html.body();
}

QString existingText(const ExistingPaper &existing) {
    const SignedPaper &paper = existing.paper;
    const QString place = paper.originalAt.isEmpty() ? notWritten() : inOneLine(paper.originalAt);
    return inARow({nameOf(paper.kind), paper.name,
                   paper.signedOn
                       ? EmergencyReportText::tr("signed on %1").arg(isolated(dateText(*paper.signedOn)))
                       : QString(),
                   labelled(EmergencyReportText::tr("the original"), place),
                   existing.hasPhoto ? EmergencyReportText::tr("a photo is in the care book")
                                     : EmergencyReportText::tr("no photo of it")});
}

/// That they exist and where, never what they say.
QString EmergencyPage::signedPapers() const {
    if (!has(EmergencySection::SignedPapers) || m_sheet.signedPapers.isEmpty())
        return {};
    Html html(isRightToLeft());
    html.heading(2, EmergencyReportText::tr("Signed papers exist"));
    html.list(texts(m_sheet.signedPapers, existingText));
    return html.body();
}

/// A sheet that nobody looked through says so, and one that is old is still printed.
QString EmergencyPage::trust() const {
    if (m_sheet.child.hasDied)
        return {}; // nobody looks through it again
    Html html(isRightToLeft());
    if (!m_sheet.review) {
        html.paragraph(EmergencyReportText::tr("Nobody has written that they looked through this sheet."));
        return html.body();
    }
    html.paragraph(reviewText(*m_sheet.review));
    const QStringList changed = changesBetween(m_sheet.review->items, m_sheet.items);
    if (!changed.isEmpty())
        html.paragraph(labelled(EmergencyReportText::tr("Changed since then"), changed.join(u", "_s)));
    else if (isStale(*m_sheet.review, m_sheet.items, today()))
        html.paragraph(
            EmergencyReportText::tr("It is time to look through it again. Nothing has changed since."));
    return html.body();
}

/// What the papers say: each photo has a page of its own.
void addPaperPhotos(Html &html, Report &report, const QList<ReportPhoto> &photos) {
    for (const ReportPhoto &photo : photos) {
        html.raw(
            u"<h2 style=\"page-break-before: always\">%1</h2>\n<p><img src=\"photo:%2\" alt=\"%1\"></p>\n"_s
                .arg(escaped(photo.words), QString::number(report.photos.size())));
        report.photos.append(photo);
    }
}

void addBeside(Html &html, const QString &first, const QString &second, EmergencyLength length) {
    if (length == EmergencyLength::Roomy || first.isEmpty() || second.isEmpty())
        html.raw(first + second);
    else
        html.beside(first, second);
}

} // namespace

Report emergencyReport(const EmergencySheet &sheet, EmergencySections sections, EmergencyLength length) {
    const auto &birthDate = sheet.child.birthDate;
    const QString birth = birthDate ? dateText(*birthDate) : QString();
    Report report{.title = titleOf(sheet.child),
                  .fileTitle = EmergencyReportText::tr("Emergency sheet"),
                  .footer = inARow({sheet.child.name, birth, printedFooter(sheet.printedAt)})};
    const EmergencyPage page(sheet, sections);
    Html html(isRightToLeft());
    report.photos = childPhoto(sheet.child, sections.testFlag(EmergencySection::Photo), kSheetPhotoPoints);
    html.raw(besidePhoto(page.head() + page.trust(), report.photos, kSheetHeadPercent));
    addBeside(html, page.stops(), page.allergies(), length);
    html.raw(page.plans());
    if (length == EmergencyLength::Roomy)
        html.raw(page.normal() + page.devices() + page.medicines() + page.people() + page.comfort() +
                 page.history() + page.signedPapers());
    else // so paired, both columns are about as long
        addBeside(html, page.normal() + page.devices() + page.comfort(),
                  page.people() + page.medicines() + page.history() + page.signedPapers(), length);
    if (sections.testFlag(EmergencySection::SignedPapers))
        addPaperPhotos(html, report, sheet.paperPhotos);
    report.html = html.body();
    return report;
}
