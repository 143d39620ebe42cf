// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/service_exchange.h"

#include "model/exchange/hsds_table_writer.h"
#include "model/exchange/hsds_writer.h"
#include "model/exchange/service_lines.h"
#include "model/store/store.h"
#include "ui/exchange/service_import_dialog.h"
#include "ui/safety/background.h"
#include "ui/shell/history.h"
#include "ui/shell/prompts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ServiceExchange)
};

/// How files of services are saved; the first is the usual one.
enum class Kind { Json, Tables, Lines };
constexpr const char *kEndings[] = {".json", ".zip", ".csv"};

QString endingOf(Kind kind) {
    return QLatin1String(kEndings[int(kind)]);
}

QString nameOf(Kind kind) {
    const QString pattern = QLatin1Char('*') + endingOf(kind);
    switch (kind) {
    case Kind::Json:
        return Text::tr("HSDS in JSON (%1)").arg(pattern);
    case Kind::Tables:
        return Text::tr("Tables of HSDS, packed (%1)").arg(pattern);
    case Kind::Lines:
        return Text::tr("One table for a spreadsheet (%1)").arg(pattern);
    }
    return {};
}

std::optional<Kind> kindOf(const QString &path) {
    for (const Kind kind : {Kind::Json, Kind::Tables, Kind::Lines}) {
        if (path.endsWith(endingOf(kind), Qt::CaseInsensitive))
            return kind;
    }
    return std::nullopt;
}

/// Asks again when the ending makes it a file that is there.
QString withEnding(Prompts &prompts, const QString &path, QWidget *parent) {
    if (path.isEmpty() || kindOf(path))
        return path;
    const QString whole = path + endingOf(Kind::Json);
    const bool take =
        !QFileInfo::exists(whole) ||
        prompts.confirm(
            parent, Text::tr("Replace the file?"),
            Text::tr("There is a file with the name %1 already.").arg(QFileInfo(whole).fileName()),
            Text::tr("Replace"));
    return take ? whole : QString();
}

Result<qint64> exportAs(Kind kind, const Store &store, const QString &path) {
    switch (kind) {
    case Kind::Tables:
        return exportServiceTables(store, path);
    case Kind::Lines:
        return exportServiceLines(store.services(), path);
    case Kind::Json:
        break;
    }
    return exportServices(store.services(), path);
}

} // namespace

QStringList serviceFileEndings() {
    return {QStringLiteral("json"), QStringLiteral("ndjson"), QStringLiteral("jsonl"), QStringLiteral("zip")};
}

QStringList askForServiceFiles(Prompts &prompts, QWidget *parent) {
    QStringList patterns;
    for (const QString &ending : serviceFileEndings())
        patterns.append(QStringLiteral("*.") + ending);
    return prompts.openFiles(parent, Text::tr("Bring in services"),
                             Text::tr("Files of services (%1)").arg(patterns.join(QLatin1Char(' '))) +
                                 QStringLiteral(";;") + Text::tr("All files (%1)").arg(QStringLiteral("*")));
}

void importServices(const PageContext &context, const QStringList &files, QWidget *parent) {
    auto *dialog = new ServiceImportDialog(context, files, parent);
    dialog->open();
    dialog->start();
}

void exportAllServices(const PageContext &context, QWidget *parent) {
    const QString asked = context.prompts.saveFile(
        parent, Text::tr("Export services"),
        Text::tr("Community services", "name of a file") + endingOf(Kind::Json),
        QStringList{nameOf(Kind::Json), nameOf(Kind::Tables), nameOf(Kind::Lines)}.join(QLatin1String(";;")));
    const QString path = withEnding(context.prompts, asked, parent);
    if (path.isEmpty())
        return;
    const WaitingCursor wait;
    const auto saved = exportAs(kindOf(path).value_or(Kind::Json), context.store, path);
    if (!saved)
        return context.history.tell(saved.error());
    context.history.say(Text::tr("%n service(s) saved.", nullptr, int(*saved)));
}
