// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/service_exchange.h"

#include "model/base/clock.h"
#include "model/book/not_in_file.h"
#include "model/book/store.h"
#include "model/directory/hsds/service_export.h"
#include "model/directory/hsds/service_sources.h"
#include "model/directory/starter_list.h"
#include "ui/directory/service_import_dialog.h"
#include "ui/kit/history.h"
#include "ui/kit/prompts.h"
#include "ui/kit/work_dialog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ServiceExchangeText {
    Q_DECLARE_TR_FUNCTIONS(ServiceExchange)
};

QString nameOf(ServiceFile kind) {
    const QString pattern = u'*' + endingOf(kind);
    switch (kind) {
    case ServiceFile::Json:
        return ServiceExchangeText::tr("HSDS in JSON (%1)").arg(pattern);
    case ServiceFile::PackedTables:
        return ServiceExchangeText::tr("Tables of HSDS, packed (%1)").arg(pattern);
    case ServiceFile::Lines:
        return ServiceExchangeText::tr("One table for a spreadsheet (%1)").arg(pattern);
    }
    return {};
}

QString whatWasSaved(const Store &book, ServiceFile kind, const SavedServices &saved) {
    QStringList sentences{ServiceExchangeText::tr("%Ln service(s) saved.", nullptr, int(saved.count))};
    if (saved.mended > 0)
        sentences.append(
            ServiceExchangeText::tr("In %Ln of them, what HSDS does not allow was mended. What the source "
                                    "wrote stands beside it.",
                                    nullptr, int(saved.mended)));
    sentences.append(notInServiceFile(book, kind, saved));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

void importServices(const PageContext &context, const QStringList &files, QWidget *parent) {
    auto *dialog = new ServiceImportDialog(context, serviceSources(files), parent);
    dialog->open();
    dialog->start();
}

FileKind serviceFiles() {
    return {.importText = ServiceExchangeText::tr("&Import services…"),
            .title = ServiceExchangeText::tr("Import services"),
            .name = ServiceExchangeText::tr("Files of services"),
            .type = FileType::Services,
            .takesSeveral = true,
            .takesFolders = true,
            .takesAnyName = true,
            .page = u"services"_s,
            .open = importServices,
            .exportText = ServiceExchangeText::tr("&Export services…"),
            .save = exportAllServices};
}

void bringInStarterList(const PageContext &context) {
    const DirectoryImport import{.fileName = ServiceExchangeText::tr("Starter list"),
                                 .at = Moment::of(context.clock.now()),
                                 .source = starterList()};
    context.history.perform({ServiceExchangeText::tr("Import the starter list"),
                             {adding(import)},
                             ServiceExchangeText::tr("The starter list is in the directory now")});
}

void exportAllServices(const PageContext &context, QWidget *parent) {
    const QString path = context.prompts.saveFile(
        parent, ServiceExchangeText::tr("Export services"),
        ServiceExchangeText::tr("Community services", "name of a file") + endingOf(ServiceFile::Json),
        QStringList{nameOf(ServiceFile::Json), nameOf(ServiceFile::PackedTables), nameOf(ServiceFile::Lines)}
            .join(u";;"_s));
    if (path.isEmpty())
        return;
    WorkDialog work(ServiceExchangeText::tr("Export services"), ServiceExchangeText::tr("Saving services"),
                    parent);
    const ServiceFile kind = serviceFileOf(path).value_or(ServiceFile::Json);
    const auto saved = exportServices(context.store, kind, path, work.progress());
    work.hide();
    if (!saved && work.isStopped())
        return context.history.refuse(saved.error().text);
    if (!saved)
        return context.history.tell(saved.error());
    context.history.say(whatWasSaved(context.store, kind, *saved));
}
