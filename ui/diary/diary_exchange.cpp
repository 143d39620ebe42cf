// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/diary_exchange.h"

#include "model/base/isolated.h"
#include "model/book/not_in_file.h"
#include "model/book/store.h"
#include "model/diary/exchange/diary_export.h"
#include "ui/diary/diary_import_dialog.h"
#include "ui/kit/background.h"
#include "ui/kit/history.h"
#include "ui/kit/prompts.h"
#include "ui/kit/widgets.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>

namespace {

struct DiaryExchangeText {
    Q_DECLARE_TR_FUNCTIONS(DiaryExchange)
};

/// As CSV unless another ending is named. Asks again when the ending makes it a file that is there.
QString withDiaryEnding(Prompts &prompts, const QString &path, QWidget *parent) {
    if (path.isEmpty() || diaryFormatOf(path))
        return path;
    const QString whole = path + QStringLiteral(".csv");
    const bool take = !QFileInfo::exists(whole) ||
                      prompts.confirm(parent, DiaryExchangeText::tr("Replace the file?"),
                                      DiaryExchangeText::tr("There is a file with the name %1 already.")
                                          .arg(isolated(QFileInfo(whole).fileName())),
                                      DiaryExchangeText::tr("Replace"));
    return take ? whole : QString();
}

} // namespace

QString askForDiaryFile(Prompts &prompts, QWidget *parent) {
    return prompts.openFile(
        parent, DiaryExchangeText::tr("Import a diary"),
        DiaryExchangeText::tr("Tables and exports (%1)").arg(QStringLiteral("*.csv *.tsv *.txt *.xml")) +
            QStringLiteral(";;") + DiaryExchangeText::tr("All files (%1)").arg(QStringLiteral("*")));
}

void importDiary(const PageContext &context, const QString &file, QWidget *parent) {
    auto *dialog = new DiaryImportDialog(context, file, parent);
    dialog->open();
    dialog->start();
}

void exportDiary(const PageContext &context, const DaySpan &span, QWidget *parent) {
    const QString filter = DiaryExchangeText::tr("Table (%1)").arg(QStringLiteral("*.csv")) +
                           QStringLiteral(";;") +
                           DiaryExchangeText::tr("JSON (%1)").arg(QStringLiteral("*.json"));
    const QString asked = context.prompts.saveFile(
        parent, DiaryExchangeText::tr("Export the diary"),
        DiaryExchangeText::tr("Diary", "name of a file") + QStringLiteral(".csv"), filter);
    const QString path = withDiaryEnding(context.prompts, asked, parent);
    if (path.isEmpty())
        return;
    const WaitingCursor wait;
    const auto saved = exportDiary(context.store, path, *diaryFormatOf(path), span);
    if (!saved)
        return context.history.tell(saved.error());
    const QString done = DiaryExchangeText::tr(
        "%n diary entries are saved. Anyone who has the file can read them.", nullptr, int(*saved));
    context.history.say((done + QLatin1Char(' ') + notInDiaryFile(context.store, span)).trimmed());
}

void exportWholeDiary(const PageContext &context, QWidget *parent) {
    exportDiary(context, {QDate(1, 1, 1), QDate(9999, 12, 31)}, parent);
}

QPushButton *diaryFilesButton(const PageContext &context, const std::function<DaySpan()> &shown,
                              QWidget *page) {
    auto *button = quietButton(DiaryExchangeText::tr("Import and export"), "download");
    button->setObjectName(QStringLiteral("files"));
    auto *ways = new QMenu(button);
    ways->addAction(DiaryExchangeText::tr("&Import a diary…"), page, [context, page] {
        const QString file = askForDiaryFile(context.prompts, page);
        if (!file.isEmpty())
            importDiary(context, file, page);
    });
    ways->addAction(DiaryExchangeText::tr("Export the &days shown…"), page,
                    [context, shown, page] { exportDiary(context, shown(), page); });
    ways->addAction(DiaryExchangeText::tr("Export the &whole diary…"), page,
                    [context, page] { exportWholeDiary(context, page); });
    button->setMenu(ways);
    return button;
}
