// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_writer.h"

#include "model/database/json_column.h"
#include "model/database/query.h"
#include "model/directory/known_services.h"
#include "model/directory/service_category.h"
#include "model/directory/service_document.h"
#include "model/directory/service_fields.h"
#include "model/directory/service_index.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace {

struct ServiceWriterText {
    Q_DECLARE_TR_FUNCTIONS(ServiceWriter)
};

constexpr char kKeepBefore[] =
    "INSERT INTO service_before (import_id, service_id, fingerprint, document, note_added) "
    "VALUES (?, ?, ?, ?, ?)";

constexpr qsizetype kLinksKept = 50'000;

/// What the worker says of the whole file goes to services of which nobody has chosen the categories yet.
std::optional<ResourceCategory> addedCategory(const Service &before,
                                              const std::optional<ResourceCategory> &said) {
    const bool isGuessed = said && bitsOf(before.categories) == bitsOf(columnsOf(before.source).guessed);
    return isGuessed && !before.categories.contains(*said) ? said : std::nullopt;
}

} // namespace

/// What somebody wrote here is worth more than what the source says now.
Result<> ServiceWriter::compare(const KnownService &known, const PreparedService &given) {
    const QString note = withStaffNote(known.note, given.note);
    if (known.fingerprint == given.fingerprint && note == known.note && !given.said) {
        ++m_import.already;
        return {};
    }
    const auto before = m_services.row(known.key);
    if (!before || !*before)
        return before ? Result<>() : before.error();
    const PreparedService service = completed(given, known, **before);
    if (known.fingerprint != service.fingerprint && saysTooLittle(given, **before)) {
        ++m_import.already;
        if (!isNameless(given) || given.isIdAlone) // else it was told where it was read
            tellTooLittle(known.look.name);
        return {};
    }
    const qint64 present = fingerprintOf(packed((*before)->source));
    const bool isSame = present == service.fingerprint || known.fingerprint == service.fingerprint;
    const bool isKept = !isSame && present != known.fingerprint;
    const auto category = addedCategory(**before, service.said);
    if ((isSame || isKept) && note == known.note && !category) {
        ++(isKept ? m_import.kept : m_import.already);
        return {};
    }
    Service after =
        isSame || isKept ? **before : withDocument(**before, unpacked(service.packed), service.fingerprint);
    after.note = note;
    if (category)
        after.categories = withSaidCategory(after.categories, *category);
    ++(isKept ? m_import.kept : m_import.changed);
    return replace(**before, after, note == known.note ? QString() : service.note, category);
}

/// The category that was added stands in the document from before until the import is taken back.
Result<> ServiceWriter::replace(const Service &before, const Service &after, const QString &noteAdded,
                                const std::optional<ResourceCategory> &categoryAdded) {
    QJsonObject document = before.source;
    if (categoryAdded)
        putSaidCategory(document, *categoryAdded);
    auto done = Query(m_connection, kKeepBefore)
                    .bind(m_import.id)
                    .bind(before.id)
                    .bind(before.fingerprint)
                    .bind(jsonText(document))
                    .bind(noteAdded)
                    .run();
    return done ? m_services.put(withHistory(before, after, m_import.at.date(), m_import.id)) : done;
}

void ServiceWriter::tellTooLittle(const QString &name) {
    tell(ServiceWriterText::tr(
             "This line says too little of its service. What is known of it stayed as it was."),
         name);
}

void ServiceWriter::tell(const QString &text, const QString &name) {
    if (m_import.problems)
        m_import.problems->add(0, text, m_import.fileName, name);
}

Result<OrganizationLink> ServiceWriter::link(const PreparedService &service) {
    const NamedOrganization &named = service.organization;
    if (named.document.isEmpty())
        return m_organizations.link(named, m_import.id);
    const QByteArray about = QCryptographicHash::hash(named.document, QCryptographicHash::Sha1);
    if (const auto known = m_links.constFind(about); known != m_links.cend())
        return *known;
    auto link = m_organizations.link(named, m_import.id);
    if (m_links.size() >= kLinksKept)
        m_links.clear();
    if (link)
        m_links.insert(about, *link);
    return link;
}

Result<> ServiceWriter::add(PreparedService service) {
    const auto link = this->link(service);
    if (!link)
        return link.error();
    m_new.push_back({std::move(service), *link});
    ++m_import.added;
    return {};
}

Result<> ServiceWriter::flush() {
    auto done = m_new.empty() ? Result<>() : addServices(m_connection, m_import.id, m_new);
    m_new.clear();
    return done;
}
