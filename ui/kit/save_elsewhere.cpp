// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/save_elsewhere.h"

#include "model/book/store.h"
#include "ui/kit/file_kind.h"
#include "ui/kit/history.h"
#include "ui/kit/prompts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

struct SaveElsewhereText {
    Q_DECLARE_TR_FUNCTIONS(SaveElsewhere)
};

QString askForPlace(const PageContext &context, QWidget *parent) {
    //: the name of a file; %1 is the name of the book
    const QString name =
        SaveElsewhereText::tr("%1 (copy)").arg(QFileInfo(context.store.path()).completeBaseName());
    return askForNewBook(SaveElsewhereText::tr("Save a copy elsewhere"), name, context.prompts, parent);
}

/// What was refused by the book goes into its copy.
Result<> bringUpToDate(const PageContext &context, const QString &path) {
    const auto unsaved = context.history.unsaved();
    if (!unsaved)
        return {};
    const auto key = context.store.dataKey();
    if (!key)
        return key.error();
    auto copy = Store::open(path, *key);
    if (!copy)
        return copy.error();
    return (*copy)->apply(*unsaved);
}

} // namespace

Result<QString> saveCopyElsewhere(const PageContext &context, QWidget *parent) {
    const QString path = askForPlace(context, parent);
    if (path.isEmpty())
        return path;
    if (const auto saved = context.store.saveCopy(path); !saved)
        return saved.error();
    if (const auto whole = bringUpToDate(context, path); !whole)
        return whole.error();
    return path;
}

QList<MessageBar::Action> waysOut(const Error &error, std::function<void()> saveElsewhere,
                                  std::function<void()> tryAgain) {
    QList<MessageBar::Action> ways{
        {SaveElsewhereText::tr("Save a copy elsewhere…"), std::move(saveElsewhere)}};
    if (error.kind != ErrorKind::Unsure) // then the book takes nothing more until it is opened again
        ways.append({SaveElsewhereText::tr("Try again"), std::move(tryAgain)});
    return ways;
}
