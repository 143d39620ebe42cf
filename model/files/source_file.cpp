// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/source_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

struct SourceFileText {
    Q_DECLARE_TR_FUNCTIONS(SourceFile)
};

} // namespace

Result<> openSource(QFile &file) {
    const QFileInfo about(file.fileName());
    if (!about.exists())
        return Error{ErrorKind::NotFound, SourceFileText::tr("This file is not there."), {}};
    if (!about.isFile())
        return Error{ErrorKind::Invalid, SourceFileText::tr("This is not a file."), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Unreadable, SourceFileText::tr("This file could not be read."),
                     file.errorString()};
    return {};
}

Result<QByteArray> readSource(const QString &path, qint64 most) {
    QFile file(path);
    if (auto opened = openSource(file); !opened)
        return opened.error();
    return file.read(most + 1);
}
