// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/service_words.h"

#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/community/resource.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ServiceWordsText {
    Q_DECLARE_TR_FUNCTIONS(ServiceWords)
};

constexpr double kKmOfMile = 1.609344;
constexpr double kNear = 10; ///< miles; below it, tenths are told

QString joined(const QStringList &parts) {
    QStringList filled;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(filled),
                 [](const QString &part) { return !part.isEmpty(); });
    return filled.join(u" · "_s);
}

} // namespace

QString nameOf(DirectoryOrder order) {
    switch (order) {
    case DirectoryOrder::BestFit:
        return ServiceWordsText::tr("Best fit first");
    case DirectoryOrder::Name:
        return ServiceWordsText::tr("By name");
    case DirectoryOrder::Distance:
        return ServiceWordsText::tr("Nearest first");
    case DirectoryOrder::LastChecked:
        return ServiceWordsText::tr("Longest unchecked first");
    }
    return {};
}

QString nameText(const QString &name) {
    return name.isEmpty() ? ServiceWordsText::tr("Without a name") : name;
}

QString warningOf(ServiceStatus status) {
    return status == ServiceStatus::Active || status == ServiceStatus::Unknown ? QString() : nameOf(status);
}

QString checkedText(const std::optional<QDate> &day) {
    return day ? ServiceWordsText::tr("checked %1", "a service, on a day").arg(dateText(*day))
               : ServiceWordsText::tr("not checked yet", "a service");
}

QString distanceText(double km) {
    const double miles = km / kKmOfMile;
    constexpr int tenths = 10;
    if (qRound(miles * tenths) == tenths)
        return ServiceWordsText::tr("1 mile");
    return ServiceWordsText::tr("%1 miles").arg(QLocale().toString(miles, 'f', miles < kNear ? 1 : 0));
}

QString distanceText(const DirectoryRow &row) {
    if (!row.distanceKm)
        return {};
    const QString text = distanceText(*row.distanceKm);
    if (row.isByZip && *row.distanceKm < kKmOfMile) // a ZIP code tells no tenths
        return ServiceWordsText::tr("about the same area", "instead of a distance that is not sure");
    return row.isByZip ? ServiceWordsText::tr("about %1", "a distance that is not sure").arg(text) : text;
}

double kmOfMiles(double miles) {
    return miles * kKmOfMile;
}

QString whereLine(const DirectoryRow &row) {
    return joined({row.organization, row.place, distanceText(row)});
}

/// Its age comes first: a narrow list cuts what comes last.
QString whatLine(const DirectoryRow &row) {
    QStringList categories;
    for (const ResourceCategory category : row.categories)
        categories.append(nameOf(category));
    return joined({checkedText(row.checkedOn), categories.join(u", "_s)});
}

QList<SpokenLanguage> spokenLanguages() {
    QList<SpokenLanguage> languages{{u"ar"_s, ServiceWordsText::tr("Arabic")},
                                    {u"zh"_s, ServiceWordsText::tr("Chinese")},
                                    {u"en"_s, ServiceWordsText::tr("English")},
                                    {u"fr"_s, ServiceWordsText::tr("French")},
                                    {u"ht"_s, ServiceWordsText::tr("Haitian Creole")},
                                    {u"ko"_s, ServiceWordsText::tr("Korean")},
                                    {u"pt"_s, ServiceWordsText::tr("Portuguese")},
                                    {u"ru"_s, ServiceWordsText::tr("Russian")},
                                    {u"ase"_s, ServiceWordsText::tr("Sign language (American)")},
                                    {u"so"_s, ServiceWordsText::tr("Somali")},
                                    {u"es"_s, ServiceWordsText::tr("Spanish")},
                                    {u"tl"_s, ServiceWordsText::tr("Tagalog")},
                                    {u"uk"_s, ServiceWordsText::tr("Ukrainian")},
                                    {u"vi"_s, ServiceWordsText::tr("Vietnamese")}};
    std::sort(languages.begin(), languages.end(), [](const SpokenLanguage &a, const SpokenLanguage &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return languages;
}
