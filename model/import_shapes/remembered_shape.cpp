// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import_shapes/remembered_shape.h"

#include "model/database/open_tables.h"
#include "model/import_shapes/import_shape_table.h"

#include <QCryptographicHash>

QString signatureOf(const QStringList &headings) {
    const QByteArray text = headings.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

std::optional<ImportShape> rememberedShape(const QString &signature, const OpenTables &book) {
    return book.table<ImportShapeTable>().find(signature).valueOr(std::nullopt);
}

QJsonDocument rememberedChoices(const QString &signature, const OpenTables &book) {
    const auto remembered = rememberedShape(signature, book);
    return remembered ? QJsonDocument::fromJson(remembered->choices.toUtf8()) : QJsonDocument();
}

std::optional<Change> rememberingChoices(const QString &signature, const QJsonDocument &choices,
                                         const OpenTables &book) {
    const auto before = rememberedShape(signature, book);
    ImportShape after{.signature = signature,
                      .choices = QString::fromUtf8(choices.toJson(QJsonDocument::Compact))};
    if (before)
        after.id = before->id;
    return before == after ? std::nullopt : std::optional<Change>(Edit<ImportShape>{before, after});
}
