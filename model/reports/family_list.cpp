// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/family_list.h"

#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/base/ordinary_case.h"
#include "model/community/resource.h"
#include "model/directory/hsds_json.h"
#include "model/directory/phone_parser.h"
#include "model/directory/service_fields.h"
#include "model/directory/starter_list.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct FamilyListText {
    Q_DECLARE_TR_FUNCTIONS(FamilyList)
};

constexpr int kCodePoints = 56;
constexpr int kLabelPercent = 22;         ///< "Who may use it", also beside a code
constexpr qsizetype kLettersOfALine = 84; ///< of facts that share one

// What a family needs to get there comes first; what the service tells of itself comes last.
constexpr ServiceField kShown[] = {
    ServiceField::Alert,        ServiceField::Phones,      ServiceField::Hours,     ServiceField::Places,
    ServiceField::GettingThere, ServiceField::Eligibility, ServiceField::Ages,      ServiceField::Costs,
    ServiceField::HowToApply,   ServiceField::WhatToBring, ServiceField::Languages, ServiceField::Website,
    ServiceField::Email,        ServiceField::Description};

/// What these say is often a few words, which then share a line.
bool isSmall(ServiceField field) {
    return field == ServiceField::Eligibility || field == ServiceField::Ages ||
           field == ServiceField::Costs || field == ServiceField::HowToApply ||
           field == ServiceField::WhatToBring || field == ServiceField::Languages;
}

bool isLong(ServiceField field) {
    return field == ServiceField::Description || field == ServiceField::Email ||
           field == ServiceField::GettingThere;
}

QString headingOf(const ServiceList &list) {
    const QString own = list.heading.in(list.language);
    return own.isEmpty() ? FamilyListText::tr("Services near you that may help") : own;
}

QString preparedText(const ServiceList &list) {
    return list.preparedBy.isEmpty()
               ? FamilyListText::tr("Prepared on %1.").arg(isolated(dateText(list.preparedOn)))
               : FamilyListText::tr("Prepared on %1 by %2.")
                     .arg(isolated(dateText(list.preparedOn)), isolated(inOneLine(list.preparedBy)));
}

/// What a source shouts is said on paper; its words in the book stay as they came.
QString mendedName(const QString &name) {
    return inOrdinaryCase(hsds::readable(name).replace(u'\n', u' ').simplified());
}

Service mended(Service service) {
    service.name = mendedName(service.name);
    service.organization.name = mendedName(service.organization.name);
    for (ServiceLocation &location : service.locations) {
        for (QString *name : {&location.name, &location.address1, &location.address2, &location.city})
            *name = mendedName(*name);
    }
    return service;
}

/// Some sources have words of their own in two languages.
QString textIn(const Service &service, ServiceField field, PrintLanguage language) {
    if (field == ServiceField::Description && language == PrintLanguage::Spanish)
        return hsds::readable(inLanguage(service.source, u"description"_s, u"es"_s));
    if (field == ServiceField::Alert && language == PrintLanguage::Spanish)
        return hsds::readable(inLanguage(service.source, u"alert"_s, u"es"_s));
    return textOf(service, field);
}

struct Line {
    QString label = {};
    QString text = {};
    bool isSmall = false; ///< may stand beside another one
};

/// Why this one and what to do first, in the worker's words; then what the service says.
QList<Line> linesOf(const ServiceListItem &item, PrintLanguage language, FamilyListLength length) {
    QList<Line> lines{{FamilyListText::tr("Why this one"), item.why.in(language)},
                      {FamilyListText::tr("Next step"), item.nextStep.in(language)}};
    const bool isFull = length == FamilyListLength::Full || length == FamilyListLength::Roomy;
    for (const ServiceField field : kShown) {
        const bool flows = isSmall(field) || (!isFull && field != ServiceField::Phones);
        if (length != FamilyListLength::Shorter || !isLong(field))
            lines.append({nameOf(field), textIn(item.service, field, language), flows});
    }
    if (item.service.status != ServiceStatus::Active && item.service.status != ServiceStatus::Unknown)
        lines.append({nameOf(ServiceField::Status), textOf(item.service, ServiceField::Status)});
    lines.removeIf([](const Line &line) { return line.text.isEmpty(); });
    return lines;
}

qsizetype lengthOf(const Line &line) {
    return line.label.size() + line.text.size();
}

/// A fact for each line; small ones that follow each other share one where they fill no more.
QList<Fact> factsOf(const QList<Line> &lines) {
    QList<Fact> facts;
    qsizetype room = 0; // in letters, beside the last one
    for (const Line &line : lines) {
        const bool goesBeside = line.isSmall && !line.text.contains(u'\n') && lengthOf(line) <= room;
        if (goesBeside)
            facts.last().html += u" &nbsp; %1 %2"_s.arg(
                strong(FamilyListText::tr("%1:").arg(isolated(line.label))), escaped(line.text));
        else
            facts.append({line.label, escaped(line.text)});
        room = (goesBeside ? room : line.isSmall ? kLettersOfALine : 0) - lengthOf(line);
    }
    return facts;
}

QString titleOf(const Service &service) {
    return service.organization.name.isEmpty() || service.organization.name == service.name
               ? service.name
               : FamilyListText::tr("%1 (%2)", "a service, and who offers it")
                     .arg(isolated(service.name), isolated(service.organization.name));
}

QList<ServicePhone> phonesOf(const Service &service) {
    QList<ServicePhone> phones = service.phones;
    for (const ServiceLocation &location : service.locations)
        phones.append(location.phones);
    return phones;
}

/// A fax, a textphone and a number for texting are none, whether its kind says so or its words.
bool isToCall(const ServicePhone &phone) {
    static const QStringList others{u"video"_s, u"pager"_s};
    const QString type = phone.type.trimmed().toLower();
    return phoneUseOf(type) == PhoneUse::Voice && phoneUseOf(phone.description) == PhoneUse::Voice &&
           !others.contains(type);
}

/// The first number that can be called, as a code for a camera. The emergency call and the relay for the deaf
/// stand beside the number of a service, and are called for nothing else.
std::optional<ReportCode> codeOf(const Service &service) {
    static const QStringList last{u"tel:911"_s, u"tel:711"_s};
    std::optional<ReportCode> code;
    for (const ServicePhone &phone : phonesOf(service)) {
        const QString dial = dialText(phone);
        if (dial.isEmpty() || (code && !last.contains(code->text)))
            continue;
        code = ReportCode{dial,
                          FamilyListText::tr("Call %1 with a telephone's camera").arg(isolated(phone.number)),
                          kCodePoints};
    }
    return code;
}

/// A check of more than a year ago is told as one that may not hold any more.
QString checkedText(const Service &service, const QDate &preparedOn) {
    const auto checked = service.lastChecked();
    return checked && *checked < preparedOn.addYears(-1)
               ? FamilyListText::tr("%1: more than a year ago, so call first",
                                    "when and how a service was checked")
                     .arg(lastCheckText(service))
               : lastCheckText(service);
}

QString itemHtml(const ServiceListItem &item, const ServiceList &list, FamilyListLength length) {
    Html html(isRightToLeft());
    html.heading(3, titleOf(item.service));
    html.facts(factsOf(linesOf(item, list.language, length)), kLabelPercent);
    html.paragraph(checkedText(item.service, list.preparedOn), "quiet");
    if (length == FamilyListLength::Roomy)
        html.writingLines(1);
    return html.body();
}

void addItem(Html &html, Report &report, const ServiceListItem &item, const ServiceList &list,
             FamilyListLength length) {
    const QString words = itemHtml(item, list, length);
    const auto code = list.hasCodes ? codeOf(item.service) : std::nullopt;
    if (!code)
        return html.raw(words);
    const QString picture =
        u"<p><img src=\"code:%1\" alt=\"%2\"></p>"_s.arg(report.codes.size()).arg(escaped(code->words));
    report.codes.append(*code);
    html.besideNarrow(words, picture);
}

} // namespace

QString dialText(const ServicePhone &phone) {
    if (!isToCall(phone))
        return {};
    QStringList numbers;
    for (const PhoneWords &words : readPhoneWords(phone.number)) {
        if (words.use == PhoneUse::Voice)
            numbers.append(words.dial);
    }
    numbers.removeDuplicates();
    return numbers.size() == 1 && !numbers.first().isEmpty() ? u"tel:"_s + numbers.first() : QString();
}

namespace {

/// The items as they stand on paper, in their order.
QList<ServiceListItem> paperItems(const ServiceList &list) {
    QList<ServiceListItem> items = printedOrder(list);
    for (ServiceListItem &item : items)
        item.service = mended(item.service);
    return items;
}

/// To keep at the door of a refrigerator: whom to ask.
void addTearOff(Html &html, const ServiceList &list) {
    if (list.preparedBy.isEmpty())
        return;
    html.tearLine();
    html.raw(
        u"<p>%1<br>%2</p>\n"_s.arg(escaped(FamilyListText::tr("Questions? Ask")), strong(list.preparedBy)));
}

} // namespace

Report familyListReport(const ServiceList &list, FamilyListLength length) {
    Report report{.title = headingOf(list),
                  .fileTitle = FamilyListText::tr("Services near you that may help")};
    report.footer =
        FamilyListText::tr("%1 Things change: please call before you go.").arg(preparedText(list));
    Html html(isRightToLeft());
    html.heading(1, report.title);
    std::optional<ResourceCategory> need;
    const QList<ServiceListItem> items = paperItems(list);
    for (const ServiceListItem &item : items) {
        if (list.isByNeed && item.need != need)
            html.heading(2, nameOf(item.need));
        need = item.need;
        addItem(html, report, item, list, length);
    }
    addTearOff(html, list);
    report.html = html.body();
    return report;
}

QString familyListText(const ServiceList &list) {
    QStringList parts{headingOf(list)};
    const QList<ServiceListItem> items = paperItems(list);
    for (const ServiceListItem &item : items) {
        QStringList lines{titleOf(item.service)};
        for (const Line &line : linesOf(item, list.language, FamilyListLength::Shorter))
            lines.append(labelled(line.label, inOneLine(line.text)));
        lines.append(checkedText(item.service, list.preparedOn));
        parts.append(lines.join(u'\n'));
    }
    parts.append(preparedText(list));
    return parts.join(u"\n\n"_s) + u'\n';
}
