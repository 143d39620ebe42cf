// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/service_exchange.h"

#include "model/exchange/hsds_writer.h"
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

const QString kJson = QStringLiteral(".json");

/// Asks again when the ending makes it a file that is there.
QString withEnding(Prompts &prompts, const QString &path, QWidget *parent) {
    if (path.isEmpty() || path.endsWith(kJson, Qt::CaseInsensitive))
        return path;
    const QString whole = path + kJson;
    const bool take =
        !QFileInfo::exists(whole) ||
        prompts.confirm(
            parent, Text::tr("Replace the file?"),
            Text::tr("There is a file with the name %1 already.").arg(QFileInfo(whole).fileName()),
            Text::tr("Replace"));
    return take ? whole : QString();
}

} // namespace

QStringList serviceFileEndings() {
    return {QStringLiteral("json"), QStringLiteral("ndjson"), QStringLiteral("jsonl")};
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
        parent, Text::tr("Export services"), Text::tr("Community services", "name of a file") + kJson,
        Text::tr("HSDS in JSON (%1)").arg(QStringLiteral("*") + kJson));
    const QString path = withEnding(context.prompts, asked, parent);
    if (path.isEmpty())
        return;
    const WaitingCursor wait;
    const auto saved = exportServices(context.store.services(), path);
    if (!saved)
        return context.history.tell(saved.error());
    context.history.say(Text::tr("%n service(s) saved.", nullptr, int(*saved)));
}
