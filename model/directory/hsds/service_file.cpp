// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/service_file.h"

#include <QCoreApplication>

namespace {

struct ServiceFilesText {
    Q_DECLARE_TR_FUNCTIONS(ServiceFiles)
};

constexpr const char *kEndings[] = {".json", ".zip", ".csv"};

} // namespace

QString endingOf(ServiceFile kind) {
    return QLatin1String(kEndings[int(kind)]);
}

std::optional<ServiceFile> serviceFileOf(const QString &path) {
    for (const ServiceFile kind : kServiceFiles) {
        if (path.endsWith(endingOf(kind), Qt::CaseInsensitive))
            return kind;
    }
    return std::nullopt;
}

Error savingStopped() {
    return {ErrorKind::Failed, ServiceFilesText::tr("It was stopped. Nothing was saved."), {}};
}
