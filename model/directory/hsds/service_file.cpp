// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/service_file.h"

#include "model/files/file_endings.h"

#include <QCoreApplication>

namespace {

struct ServiceFilesText {
    Q_DECLARE_TR_FUNCTIONS(ServiceFiles)
};

} // namespace

QString endingOf(ServiceFile kind) {
    return savedEndingsOf(FileType::Services)[int(kind)];
}

std::optional<ServiceFile> serviceFileOf(const QString &path) {
    const auto place = savedEndingAt(FileType::Services, path);
    return place ? std::optional(ServiceFile(*place)) : std::nullopt;
}

Error savingStopped() {
    return {ErrorKind::Failed, ServiceFilesText::tr("It was stopped. Nothing was saved."), {}};
}
