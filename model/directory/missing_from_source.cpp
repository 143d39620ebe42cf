// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/missing_from_source.h"

#include "model/database/query.h"
#include "model/directory/service.h"

#include <QCoreApplication>

namespace {

struct VanishedServicesText {
    Q_DECLARE_TR_FUNCTIONS(VanishedServices)
};

constexpr char kOfFile[] = R"sql(
    SELECT row_id, id, vanished_on, name FROM service
    WHERE import_id IN (SELECT id FROM directory_import WHERE file_name = ? AND source_id = ?)
    AND row_id > ? AND row_id <= ? ORDER BY row_id LIMIT 5000)sql";
constexpr char kKeepBefore[] =
    "INSERT INTO service_vanished (import_id, service_id, vanished_on) VALUES (?, ?, ?)";
constexpr char kMark[] = "UPDATE service SET vanished_on = ? WHERE row_id = ?";
constexpr char kUnmark[] = R"sql(
    UPDATE service SET vanished_on = before.vanished_on FROM service_vanished before
    WHERE before.import_id = ? AND before.service_id = service.id)sql";

struct Brought {
    qint64 key;
    Id<Service> id;
    std::optional<QDate> vanishedOn;
    QString name;
};

// Braces keep the order of the columns: a list between braces is read from left to right.
Brought readBrought(Query &row) {
    return {row.number(), row.id<Service>(), row.optionalDate(), row.text()};
}

Result<> mark(Connection &connection, const DirectoryImport &import, const Brought &service,
              const std::optional<QDate> &day) {
    auto done =
        Query(connection, kKeepBefore).bind(import.id).bind(service.id).bind(service.vanishedOn).run();
    return done ? Query(connection, kMark).bind(day).bind(service.key).run() : done;
}

/// Nobody should wonder why nothing is marked. Of one page of a longer list, its reader tells.
QString heldBackText(qint64 unreadable) {
    return VanishedServicesText::tr("Because %Ln record(s) could not be read, no service was marked as gone.",
                                    nullptr, int(unreadable));
}

QString leftOutText() {
    return VanishedServicesText::tr(
        "Its name is a line of its own in the file now. It was not marked as gone.");
}

} // namespace

Result<> markVanished(Connection &connection, DirectoryImport &import, const SeenServices &met, bool isUpdate,
                      const SourceEnd &end) {
    bool isHeldBack = false;
    for (qint64 last = 0; met.last() > 0;) {
        const auto piece = Query(connection, kOfFile)
                               .bind(import.fileName)
                               .bind(import.sourceId)
                               .bind(last)
                               .bind(met.last())
                               .all(readBrought);
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            break;
        for (const Brought &service : *piece) {
            last = service.key;
            const bool isBack = met.contains(service.key) && service.vanishedOn;
            const bool isUnmet = !met.contains(service.key) && !service.vanishedOn;
            const bool isLeftOut = end.leftOut.contains(searchKey(service.name));
            const bool isGone = isUnmet && isUpdate && end.saysWhatIsGone() && !isLeftOut;
            isHeldBack = isHeldBack || (isUnmet && isUpdate && !isGone && !isLeftOut);
            if (isLeftOut && isUnmet && isUpdate && import.problems)
                import.problems->add(0, leftOutText(), import.fileName, service.name);
            if (!isBack && !isGone)
                continue;
            ++(isBack ? import.back : import.vanished);
            const auto day = isGone ? std::optional(import.at.date()) : std::nullopt;
            if (auto marked = mark(connection, import, service, day); !marked)
                return marked;
        }
    }
    if (isHeldBack && end.unreadable > 0 && import.problems)
        import.problems->add(0, heldBackText(end.unreadable), import.fileName);
    return {};
}

Result<> unmarkVanished(Connection &connection, Id<DirectoryImport> import) {
    return Query(connection, kUnmark).bind(import).run();
}
