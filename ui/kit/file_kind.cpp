// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/file_kind.h"

#include "model/files/file_name.h"
#include "ui/kit/page.h"
#include "ui/kit/prompts.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct FileKindText {
    Q_DECLARE_TR_FUNCTIONS(FileKind)
};

} // namespace

bool FileKind::takes(const QString &file) const {
    return (takesFolders && QFileInfo(file).isDir()) || isReadAs(type, file);
}

FileKind bookFiles() {
    return {
        .title = FileKindText::tr("Open a book"), .name = FileKindText::tr("Books"), .type = FileType::Book};
}

QString filterOf(const FileKind &kind) {
    const QString patterns = u'*' + endingsOf(kind.type).join(u" *"_s);
    const QString filter =
        FileKindText::tr("%1 (%2)", "a kind of file, and how such files end").arg(kind.name, patterns);
    return kind.takesAnyName ? filter + u";;"_s + FileKindText::tr("All files (%1)").arg(u"*"_s) : filter;
}

QStringList askFor(const FileKind &kind, Prompts &prompts, QWidget *parent) {
    if (kind.takesSeveral)
        return prompts.openFiles(parent, kind.title, filterOf(kind));
    const QString file = prompts.openFile(parent, kind.title, filterOf(kind));
    return file.isEmpty() ? QStringList() : QStringList(file);
}

QString askForNewBook(const QString &title, const QString &name, Prompts &prompts, QWidget *parent) {
    const QString ending = endingOf(FileType::Book);
    return withEnding(prompts.saveFile(parent, title, name + ending, filterOf(bookFiles())), ending);
}

void askAndOpen(const FileKind &kind, const PageContext &context, QWidget *parent) {
    const QStringList files = askFor(kind, context.prompts, parent);
    if (!files.isEmpty())
        kind.open(context, files, parent);
}
