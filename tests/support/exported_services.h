// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"
#include "model/directory/hsds/hsds_repair.h"
#include "model/directory/hsds/service_export.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

/// The services of a book as an export at `path` gives them back, with what was mended as it came.
inline QJsonArray exportedServices(const Store &store, const QString &path) {
    const auto written = exportServices(store, ServiceFile::Json, path);
    EXPECT_TRUE(written) << (written ? "" : qPrintable(written.error().text + written.error().detail));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray contents = QJsonDocument::fromJson(file.readAll())[u"contents"_s].toArray();
    EXPECT_EQ(contents.size(), written.valueOr({}).count);
    QJsonArray asTheyCame;
    for (const QJsonValue service : contents)
        asTheyCame.append(originalDocument(service.toObject()));
    return asTheyCame;
}
