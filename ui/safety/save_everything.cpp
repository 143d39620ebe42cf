// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/save_everything.h"

#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/book/full_export.h"
#include "model/book/store.h"
#include "ui/kit/background.h"
#include "ui/kit/history.h"
#include "ui/kit/page.h"
#include "ui/kit/prompts.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

struct SaveEverythingText {
    Q_DECLARE_TR_FUNCTIONS(SaveEverything)
};

QString whatWasSaved(const FullExport &done, const QString &folder) {
    const QString place = QDir::toNativeSeparators(folder);
    if (done.lost.isEmpty())
        return SaveEverythingText::tr("Everything is saved in %1. These files are not sealed.")
            .arg(isolated(place));
    return SaveEverythingText::tr("All is saved in %1, but not what is damaged: %2")
        .arg(isolated(place), isolated(done.lost).join(u", "_s));
}

} // namespace

void saveEverything(const PageContext &context, QWidget *parent) {
    const QString title = SaveEverythingText::tr("Save everything as files");
    if (!context.prompts.confirm(
            parent, title,
            SaveEverythingText::tr(
                "All that is in the book goes into a new folder, as tables, texts and pictures. "
                "These files have no seal. Who finds them can read them."),
            SaveEverythingText::tr("Choose a place…")))
        return;
    const QString folder = context.prompts.saveFile(
        parent, title,
        SaveEverythingText::tr("Everything %1", "name of a folder, with a date such as 2026-03-14")
            .arg(context.clock.today().toString(Qt::ISODate)),
        SaveEverythingText::tr("New folder", "what is made, in a dialog that asks where"));
    if (folder.isEmpty())
        return;
    const WaitingCursor wait;
    const auto done = exportAll(context.store, folder);
    if (!done)
        return context.history.tell(done.error());
    context.history.say(whatWasSaved(*done, folder));
}
