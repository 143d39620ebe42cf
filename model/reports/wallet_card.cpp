// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/wallet_card.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/keyfacts/key_fact_text.h"
#include "model/reports/child_photo.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>

namespace {

struct WalletCardText {
    Q_DECLARE_TR_FUNCTIONS(WalletCard)
};

constexpr int kMostStops = 3;
constexpr int kMostNumbers = 2;
constexpr int kMostNames = 6; ///< of allergies, of diagnoses
constexpr int kCodePoints = 96;
constexpr int kCardPhotoPoints = 64;
constexpr int kCardHeadPercent = 66;

QString nameLine(const Child &child, const WalletChoice &choice) {
    QStringList who{child.name};
    if (!child.calledName.isEmpty() && child.calledName != child.name)
        who.append(WalletCardText::tr("called %1").arg(isolated(child.calledName)));
    if (choice.hasBirthDate && child.birthDate)
        who.append(WalletCardText::tr("born on %1").arg(isolated(dateText(*child.birthDate))));
    return inARow(who);
}

QStringList stopLines(const QList<KeyFact> &facts) {
    QStringList lines;
    for (const KeyFact &fact : factsOf(facts, KeyFactKind::StopLine).rows.mid(0, kMostStops))
        lines.append(inOneLine(titleOf(fact)));
    return lines;
}

QString namesLine(const QString &label, const EmergencySheet &sheet, KeyFactKind kind) {
    KeyFactList facts = factsOf(sheet.facts, kind);
    const int more = int(facts.rows.size()) - kMostNames;
    facts.rows = facts.rows.mid(0, kMostNames);
    const QString names = namesText(facts);
    return labelled(label, more > 0 ? names + u", "_s + andMore(more) : names);
}

QStringList numberLines(const QList<Contact> &people) {
    QStringList lines;
    for (const Contact &contact : people.mid(0, kMostNumbers))
        lines.append(labelled(contact.name, contact.phones.first().number));
    return lines;
}

QString deviceLine(const EmergencySheet &sheet) {
    const QStringList names =
        texts(sheet.devices, [](const DeviceInUse &device) { return device.equipment.name; }) +
        texts(sheet.feeds, [](const Medicine &feed) { return feed.name; });
    return labelled(WalletCardText::tr("Lives with"), names.join(u", "_s));
}

int bytesOf(const QStringList &lines) {
    return int(lines.join(u'\n').toUtf8().size());
}

/// A card that is cut off in the middle of a line could say the opposite of what was meant.
QStringList fitting(const QStringList &lines) {
    if (bytesOf(lines) <= kMostWalletBytes)
        return lines;
    const QString more = WalletCardText::tr("There is more on the emergency sheet.");
    QStringList taken;
    for (const QString &line : lines) {
        if (bytesOf(taken + QStringList{line, more}) <= kMostWalletBytes)
            taken.append(line);
    }
    return taken + QStringList{more};
}

/// Two parts of the lines, about as long as each other.
std::pair<QStringList, QStringList> halves(const QStringList &lines) {
    const auto half = (lines.size() + 1) / 2;
    return {lines.mid(0, half), lines.mid(half)};
}

QString panel(const QStringList &lines) {
    Html html(isRightToLeft());
    for (const QString &line : lines)
        html.paragraph(line);
    return html.body();
}

} // namespace

QStringList walletLines(const EmergencySheet &sheet, const WalletChoice &choice) {
    QStringList lines{nameLine(sheet.child, choice)};
    lines += stopLines(sheet.facts);
    lines.append(namesLine(WalletCardText::tr("Allergies"), sheet, KeyFactKind::Allergy));
    lines += numberLines(sheet.people);
    lines.append(labelled(WalletCardText::tr("The whole sheet is"), choice.sheetIsAt));
    lines.append(deviceLine(sheet));
    if (choice.hasDiagnosis)
        lines.append(namesLine(WalletCardText::tr("Diagnoses"), sheet, KeyFactKind::Diagnosis));
    lines.removeAll(QString());
    return fitting(lines);
}

QStringList revealedBy(const EmergencySheet &sheet, const WalletChoice &choice) {
    QStringList revealed{WalletCardText::tr("your child's name")};
    const auto add = [&revealed](bool isThere, const QString &text) {
        if (isThere)
            revealed.append(text);
    };
    add(choice.hasBirthDate && sheet.child.birthDate, WalletCardText::tr("the birth date"));
    add(!stopLines(sheet.facts).isEmpty(), WalletCardText::tr("what must not be done"));
    add(true, WalletCardText::tr("the allergies"));
    add(!deviceLine(sheet).isEmpty(), WalletCardText::tr("equipment, oxygen and feeds"));
    add(!sheet.people.isEmpty(), WalletCardText::tr("two names with their numbers"));
    add(choice.hasDiagnosis, WalletCardText::tr("the diagnoses"));
    add(choice.hasPhoto && !sheet.child.photo.isEmpty(), WalletCardText::tr("your child's photo"));
    return revealed;
}

Report walletReport(const EmergencySheet &sheet, const WalletChoice &choice) {
    Report report{.title = WalletCardText::tr("Wallet card"),
                  .fileTitle = WalletCardText::tr("Wallet card"),
                  .footer = printedFooter(sheet.printedAt)};
    const QStringList lines = walletLines(sheet, choice);
    const auto [first, second] = halves(lines);
    report.codes = {{lines.join(u'\n'), WalletCardText::tr("The same words, for a camera"), kCodePoints}};
    report.photos = childPhoto(sheet.child, choice.hasPhoto, kCardPhotoPoints);
    const QString front =
        u"<p>%1</p>"_s.arg(strong(WalletCardText::tr("Please read this card"))) +
        panel({sheet.child.name, WalletCardText::tr("There is a care book at home."),
               sheet.review && !sheet.child.hasDied
                   ? WalletCardText::tr("Look again by %1").arg(dateText(sheet.review->lookAgainOn))
                   : QString(),
               WalletCardText::tr("Printed on %1").arg(dateText(sheet.printedAt.date()))});
    const QString code =
        u"<p align=\"center\"><img src=\"code:0\" alt=\"%1\"></p>"_s.arg(escaped(report.codes[0].words));
    Html html(isRightToLeft());
    html.heading(1, report.title);
    html.paragraph(WalletCardText::tr("Cut along the outer line. Fold along the lines inside."), "quiet");
    html.foldedCard({besidePhoto(front, report.photos, kCardHeadPercent), code, panel(first), panel(second)});
    report.html = html.body();
    return report;
}
