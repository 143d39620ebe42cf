// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/import_problems.h"

#include "model/database/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr char kPutProblem[] =
    "INSERT INTO directory_import_problem (import_id, position, text, count, examples) "
    "VALUES (?, ?, ?, ?, ?)";
constexpr char kProblems[] = "SELECT text, count, examples FROM directory_import_problem WHERE import_id = ? "
                             "ORDER BY position";

/// Most say what their kind says.
QString examplesText(const ProblemKind &kind) {
    QJsonArray all;
    for (const Problem &each : kind.examples) {
        QJsonObject example{{u"line"_s, each.line}, {u"file"_s, each.field}, {u"record"_s, each.record}};
        if (each.text != kind.text)
            example.insert(u"text"_s, each.text);
        all.append(example);
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

ProblemKind readProblemKind(Query &row) {
    ProblemKind kind{row.text(), row.number(), {}};
    const QJsonArray examples = QJsonDocument::fromJson(row.text().toUtf8()).array();
    for (const QJsonValue each : examples)
        kind.examples.append({each[u"line"_s].toInt(), each[u"file"_s].toString(),
                              each[u"text"_s].toString(kind.text), each[u"record"_s].toString()});
    return kind;
}

} // namespace

Result<> keepProblems(Connection &connection, Id<DirectoryImport> import, const ProblemList &problems) {
    QList<ProblemKind> kinds = problems.kinds();
    std::stable_sort(kinds.begin(), kinds.end(),
                     [](const ProblemKind &a, const ProblemKind &b) { return a.count > b.count; });
    int position = 0;
    for (const ProblemKind &kind : std::as_const(kinds)) {
        auto put = Query(connection, kPutProblem)
                       .bind(import)
                       .bind(position++)
                       .bind(kind.text)
                       .bind(kind.count)
                       .bind(examplesText(kind))
                       .run();
        if (!put)
            return put;
    }
    return {};
}

Result<QList<ProblemKind>> keptProblems(Connection &connection, Id<DirectoryImport> import) {
    return Query(connection, kProblems).bind(import).all(readProblemKind);
}
