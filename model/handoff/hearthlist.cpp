// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handoff/hearthlist.h"

#include "model/base/clean_text.h"
#include "model/directory/hsds/hsds_repair.h"
#include "model/directory/hsds/shown_service.h"
#include "model/directory/hsds_json.h"
#include "model/directory/service_category.h"
#include "model/directory/service_document.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct HearthlistText {
    Q_DECLARE_TR_FUNCTIONS(Hearthlist)
};

constexpr int kListVersion = 1;
constexpr const char *kHows[] = {"phone", "web", "visit", "email"};

QJsonObject twice(const WrittenTwice &words) {
    QJsonObject object;
    hsds::setText(object, u"en"_s, words.english);
    hsds::setText(object, u"es"_s, words.spanish);
    return object;
}

WrittenTwice readTwice(const QJsonObject &object, const QString &key) {
    const QJsonObject words = object.value(key).toObject();
    return {cleanText(hsds::text(words, u"en"_s)), cleanText(hsds::text(words, u"es"_s))};
}

QJsonObject checkObject(const ServiceCheck &check) {
    QJsonObject object{{u"on"_s, check.on.toString(Qt::ISODate)},
                       {u"how"_s, QLatin1String(kHows[int(check.how)])}};
    hsds::setText(object, u"by"_s, check.by);
    return object;
}

std::optional<ServiceCheck> readCheck(const QJsonObject &object) {
    const auto on = hsds::date(object, u"on"_s);
    if (!on)
        return std::nullopt;
    ServiceCheck check{.on = *on, .by = cleanLine(hsds::text(object, u"by"_s))};
    for (int i = 0; i < int(std::size(kHows)); ++i) {
        if (hsds::text(object, u"how"_s) == QLatin1String(kHows[i]))
            check.how = CheckedHow(i);
    }
    return check;
}

QJsonObject itemObject(const ServiceListItem &item) {
    QJsonObject object{{u"need"_s, keyOf(item.need)},
                       {u"service"_s, asHsdsAllows(writeService(shownService(item.service)))}};
    if (!item.why.isEmpty())
        object.insert(u"why"_s, twice(item.why));
    if (!item.nextStep.isEmpty())
        object.insert(u"next_step"_s, twice(item.nextStep));
    if (!item.service.checks.isEmpty())
        object.insert(u"checked"_s, checkObject(item.service.checks.last()));
    return object;
}

std::optional<ServiceListItem> readItem(const QJsonObject &object) {
    const QJsonObject document = originalDocument(object.value(u"service"_s).toObject());
    ServiceListItem item{.service = readService(document),
                         .need =
                             categoryOfKey(hsds::text(object, u"need"_s)).value_or(ResourceCategory::Other),
                         .why = readTwice(object, u"why"_s),
                         .nextStep = readTwice(object, u"next_step"_s)};
    item.service.organization.id = {};
    if (item.service.name.trimmed().isEmpty())
        return std::nullopt;
    if (const auto check = readCheck(object.value(u"checked"_s).toObject()))
        item.service.checks = {*check};
    return item;
}

Error notAList() {
    return {ErrorKind::Failed, HearthlistText::tr("This file is not a list of services."), {}};
}

void readItems(const QJsonArray &items, ReceivedList &received) {
    for (int i = 0; i < items.size(); ++i) {
        if (received.list.items.size() >= kMostOfHearthlist) {
            received.problems.append({i + 1,
                                      {},
                                      HearthlistText::tr("There are more services than a list may have. "
                                                         "The others are left out.")});
            return;
        }
        if (const auto item = readItem(items[i].toObject()))
            received.list.items.append(*item);
        else
            received.problems.append({i + 1, {}, HearthlistText::tr("It has no name, and is left out.")});
    }
}

} // namespace

QByteArray writeHearthlist(const ServiceList &list) {
    QJsonArray items;
    for (const ServiceListItem &item : printedOrder(list))
        items.append(itemObject(item));
    QJsonObject object{{u"hearthlist"_s, kListVersion},
                       {u"hsds"_s, u"3.1"_s},
                       {u"prepared_on"_s, list.preparedOn.toString(Qt::ISODate)},
                       {u"language"_s, list.language == PrintLanguage::Spanish ? u"es"_s : u"en"_s},
                       {u"items"_s, items}};
    hsds::setText(object, u"prepared_by"_s, list.preparedBy);
    if (!list.heading.isEmpty())
        object.insert(u"heading"_s, twice(list.heading));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<ReceivedList> readHearthlist(const QByteArray &file) {
    if (file.size() > kLongestHearthlist)
        return Error{
            ErrorKind::Failed, HearthlistText::tr("This file is too large for a list of services."), {}};
    const QJsonObject object = QJsonDocument::fromJson(file).object();
    const int version = object.value(u"hearthlist"_s).toInt();
    if (version < 1 || !object.value(u"items"_s).isArray())
        return notAList();
    if (version > kListVersion)
        return Error{
            ErrorKind::Failed,
            HearthlistText::tr("This list was made with a newer Hearthbook. Please bring yours up to date."),
            {}};
    ReceivedList received;
    ServiceList &list = received.list;
    list.heading = readTwice(object, u"heading"_s);
    list.preparedBy = cleanText(hsds::text(object, u"prepared_by"_s));
    list.preparedOn = hsds::date(object, u"prepared_on"_s).value_or(QDate());
    list.language =
        hsds::text(object, u"language"_s) == u"es"_s ? PrintLanguage::Spanish : PrintLanguage::English;
    readItems(object.value(u"items"_s).toArray(), received);
    return received;
}
