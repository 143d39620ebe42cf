// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/lost_link.h"

#include "model/base/isolated.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

struct LostLinkText {
    Q_DECLARE_TR_FUNCTIONS(LostLink)
};

/// How a record of each table is called, with %1 for its id.
QString wordsOf(const QString &table) {
    const QHash<QString, QString> words{
        {u"organization"_s, LostLinkText::tr("organization %1", "a record by its id")},
        {u"program"_s, LostLinkText::tr("program %1", "a record by its id")},
        {u"service"_s, LostLinkText::tr("service %1", "a record by its id")},
        {u"attribute"_s, LostLinkText::tr("attribute %1", "a record by its id")},
        {u"service_at_location"_s, LostLinkText::tr("service at a location %1", "a record by its id")},
        {u"location"_s, LostLinkText::tr("location %1", "a record by its id")},
        {u"phone"_s, LostLinkText::tr("phone %1", "a record by its id")},
        {u"contact"_s, LostLinkText::tr("contact %1", "a record by its id")},
        {u"address"_s, LostLinkText::tr("address %1", "a record by its id")},
        {u"schedule"_s, LostLinkText::tr("schedule %1", "a record by its id")},
        {u"funding"_s, LostLinkText::tr("funding %1", "a record by its id")},
        {u"service_area"_s, LostLinkText::tr("service area %1", "a record by its id")},
        {u"required_document"_s, LostLinkText::tr("required document %1", "a record by its id")},
        {u"language"_s, LostLinkText::tr("language %1", "a record by its id")},
        {u"accessibility"_s, LostLinkText::tr("accessibility %1", "a record by its id")},
        {u"taxonomy_term"_s, LostLinkText::tr("subject %1", "a record by its id")},
        {u"taxonomy"_s, LostLinkText::tr("list of subjects %1", "a record by its id")},
        {u"cost_option"_s, LostLinkText::tr("cost %1", "a record by its id")},
        {u"organization_identifier"_s, LostLinkText::tr("identifier %1", "a record by its id")},
        {u"service_capacity"_s, LostLinkText::tr("capacity %1", "a record by its id")},
        {u"unit"_s, LostLinkText::tr("unit %1", "a record by its id")},
        {u"url"_s, LostLinkText::tr("web address %1", "a record by its id")}};
    return words.value(table);
}

/// What has no id, or lies in a table that HSDS does not know, is known by its file.
QString wordsOf(const NamedRow &row) {
    const QString words = row.id.isEmpty() ? QString() : wordsOf(row.table);
    return words.isEmpty() ? LostLinkText::tr("a row of %1", "a file").arg(isolated(row.file))
                           : words.arg(isolated(row.id));
}

QString atBeginning(QString words) {
    return words.isEmpty() ? words : words.replace(0, 1, words.front().toUpper());
}

} // namespace

QString lostLinkText(const NamedRow &row, const NamedRow &named) {
    const QString who = atBeginning(wordsOf(row)), whom = wordsOf(named);
    return named.file.isEmpty()
               ? LostLinkText::tr("%1 names %2, which is in none of these tables.", "two records")
                     .arg(who, whom)
               : LostLinkText::tr("%1 names %2, which is not in %3.", "two records, and the name of a file")
                     .arg(who, whom, isolated(named.file));
}
