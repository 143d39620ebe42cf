// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/service_csv_writer.h"

#include "model/base/isolated.h"
#include "model/directory/hsds/ids_apart.h"
#include "model/directory/schedule_text.h"
#include "model/directory/service_document.h"
#include "model/directory/service_parts.h"
#include "model/directory/told_columns.h"
#include "model/files/atomic_file.h"
#include "model/files/csv_writer.h"

using namespace Qt::StringLiterals;

namespace {

// The same words as the importer of any table knows, whatever the language of the program.
constexpr const char *kServiceHeadings[] = {"Name",
                                            "Alternate name",
                                            "Organization",
                                            "Description",
                                            "Status",
                                            "Phone",
                                            "Email",
                                            "Website",
                                            "Address",
                                            "City",
                                            "State",
                                            "ZIP",
                                            "Mailing address",
                                            "Latitude",
                                            "Longitude",
                                            "Hours",
                                            "Eligibility",
                                            "Minimum age",
                                            "Maximum age",
                                            "How to apply",
                                            "Fees",
                                            "Languages",
                                            "Documents to bring",
                                            "Area served",
                                            "Subjects",
                                            "Last checked",
                                            "Id",
                                            "Id at its source"};

QVariant numberOf(const std::optional<double> &number) {
    return number ? QVariant(*number) : QVariant();
}

template <typename Part, typename Text>
QString joined(const QList<Part> &parts, Text text) {
    QStringList words;
    for (const Part &part : parts)
        words += text(part);
    words.removeAll(QString());
    words.removeDuplicates();
    return words.join(u"; "_s);
}

/// "555-0100 ext. 7 (fax, front desk)", as the importer of any table reads it.
QString phoneCell(const ServicePhone &phone) {
    const bool isVoice = phone.type.isEmpty() || phone.type == u"voice"_s;
    QStringList words{isVoice ? QString() : phone.type, phone.description};
    words.removeAll(QString());
    const QString number =
        phone.extension.isEmpty() ? phone.number : phone.number + u" ext. "_s + phone.extension;
    return words.isEmpty() ? number : u"%1 (%2)"_s.arg(number, words.join(u", "_s));
}

QList<ServicePhone> phonesOf(const Service &service) {
    QList<ServicePhone> phones = service.phones;
    for (const ServiceLocation &location : service.locations)
        phones += location.phones;
    return phones;
}

QString statusOf(const Service &service) {
    static const QString words[] = {u"active"_s, u"inactive"_s, u"defunct"_s, u"temporarily closed"_s, {}};
    return words[int(service.status)];
}

/// Street, town, state and ZIP code, or all of them in one where they are for letters alone.
struct AddressCells {
    QString street = {};
    QString city = {};
    QString state = {};
    QString postalCode = {};
    QString mailing = {};
};

AddressCells addressCells(const ServiceLocation &location) {
    const QString street = inARow({location.address1, location.address2}, u", "_s);
    if (!isForLetters(location))
        return {street, location.city, location.state, location.postalCode, {}};
    const QString town =
        inARow({location.city, inARow({location.state, location.postalCode}, u" "_s)}, u", "_s);
    return {.mailing = inARow({street, town}, u", "_s)};
}

/// `id` is the one of the file: that of the source stands behind it where it is another.
QVariantList lineOf(const Service &service, const QString &id) {
    const ServiceLocation location = service.locations.value(0);
    const AddressCells address = addressCells(location);
    return {service.name,
            service.alternateName,
            service.organization.name,
            service.description,
            statusOf(service),
            joined(phonesOf(service), phoneCell),
            service.email,
            service.url,
            address.street,
            address.city,
            address.state,
            address.postalCode,
            address.mailing,
            numberOf(location.latitude),
            numberOf(location.longitude),
            hoursLines(service).join(u"; "_s),
            service.eligibility,
            numberOf(service.minimumAge),
            numberOf(service.maximumAge),
            service.applicationProcess,
            service.fees,
            joined(service.languages,
                   [](const ServiceLanguage &language) {
                       return language.name.isEmpty() ? language.code : language.name;
                   }),
            joined(service.requiredDocuments, [](const ServiceDocument &document) { return document.name; }),
            joined(service.areas, [](const ServiceArea &area) { return area.name; }),
            joined(service.terms, [](const TaxonomyTerm &term) { return term.name; }),
            service.assuredOn ? service.assuredOn->toString(Qt::ISODate) : QString(),
            id,
            id == service.hsdsId ? QString() : service.hsdsId};
}

/// Whether there is a column for all that people read of it.
bool fitsOneLine(const Service &service) {
    const ServiceLocation place = service.locations.value(0);
    const Organization &organization = service.organization;
    const QString more = service.alert + service.waitTime + service.interpretation + service.accreditations +
                         place.name + place.transportation + place.accessibility.join(QString()) +
                         organization.description + organization.email + organization.website;
    return more.isEmpty() && service.locations.size() < 2 && service.contacts.isEmpty() &&
           service.costs.isEmpty() && organization.phones.isEmpty();
}

} // namespace

Result<SavedServices> exportServiceLines(const ServiceTable &services, const QString &path,
                                         const Progress &progress) {
    const auto total = services.count();
    if (!total)
        return total.error();
    SavedServices saved;
    IdsApart ids;
    const auto done = writeDurably(path, [&](QFile &file) -> Result<> {
        QVariantList headings;
        for (const char *heading : kServiceHeadings)
            headings.append(QString::fromLatin1(heading));
        file.write("\xEF\xBB\xBF" + csvLine(headings)); // spreadsheets know UTF-8 by this mark
        return services.eachDocument([&](const QJsonObject &document, const SourceId &source) -> Result<> {
            if (!progress.goesOn(saved.count++, *total))
                return savingStopped();
            const Service service = readService(document);
            saved.shortened += fitsOneLine(service) ? 0 : 1;
            QJsonObject forOthers = document;
            saved.withOtherColumns += takeOtherColumns(forOthers) ? 1 : 0;
            const QByteArray line = csvLine(lineOf(service, ids.serviceId(service.hsdsId, source)));
            return file.write(line) == line.size() ? Result<>() : Result<>(notSaved(file));
        });
    });
    return done ? Result<SavedServices>(saved) : done.error();
}
