// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/diary_exchange.h"

#include "model/book/not_in_file.h"
#include "model/book/store.h"
#include "model/diary/exchange/diary_export.h"
#include "model/files/file_endings.h"
#include "ui/diary/diary_import_dialog.h"
#include "ui/kit/background.h"
#include "ui/kit/history.h"
#include "ui/kit/prompts.h"
#include "ui/kit/widgets.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

struct DiaryExchangeText {
    Q_DECLARE_TR_FUNCTIONS(DiaryExchange)
};

} // namespace

void importDiary(const PageContext &context, const QString &file, QWidget *parent) {
    auto *dialog = new DiaryImportDialog(context, file, parent);
    dialog->open();
    dialog->start();
}

void exportDiary(const PageContext &context, const DaySpan &span, QWidget *parent) {
    const QString filter = DiaryExchangeText::tr("Table (%1)").arg(u"*.csv"_s) + u";;"_s +
                           DiaryExchangeText::tr("JSON (%1)").arg(u"*.json"_s);
    const QString path = context.prompts.saveFile(
        parent, DiaryExchangeText::tr("Export the diary"),
        DiaryExchangeText::tr("Diary", "name of a file") + endingOf(FileType::Diary), filter);
    if (path.isEmpty())
        return;
    const WaitingCursor wait;
    const DiaryFormat format = diaryFormatOf(path).value_or(DiaryFormat::Csv);
    const auto saved = exportDiary(context.store, path, format, span);
    if (!saved)
        return context.history.tell(saved.error());
    const QString done = DiaryExchangeText::tr(
        "%n diary entries are saved. Anyone who has the file can read them.", nullptr, int(*saved));
    context.history.say((done + u' ' + notInDiaryFile(context.store, span)).trimmed());
}

void exportWholeDiary(const PageContext &context, QWidget *parent) {
    exportDiary(context, {QDate(1, 1, 1), QDate(9999, 12, 31)}, parent);
}

FileKind diaryFiles() {
    return {.importText = DiaryExchangeText::tr("Import a &diary…"),
            .title = DiaryExchangeText::tr("Import a diary"),
            .name = DiaryExchangeText::tr("Tables and exports"),
            .type = FileType::Diary,
            .takesAnyName = true,
            .page = u"diary"_s,
            .open = [](const PageContext &context, const QStringList &files,
                       QWidget *parent) { importDiary(context, files.last(), parent); },
            .exportText = DiaryExchangeText::tr("Export the diar&y…"),
            .save = exportWholeDiary};
}

void addDiaryFiles(QMenu *menu, const PageContext &context, const std::function<DaySpan()> &shown,
                   QWidget *page) {
    menu->addAction(icon("download"), DiaryExchangeText::tr("&Import a diary…"), page,
                    [context, page] { askAndOpen(diaryFiles(), context, page); });
    menu->addAction(DiaryExchangeText::tr("Export the &days shown…"), page,
                    [context, shown, page] { exportDiary(context, shown(), page); });
    menu->addAction(DiaryExchangeText::tr("Export the &whole diary…"), page,
                    [context, page] { exportWholeDiary(context, page); });
}
