// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/hsds/sheet_row.h"

#include <QHash>
#include <QJsonObject>
#include <QUuid>

/// Makes HSDS documents of the rows of one table. A row without an id gets one from its name, organization
/// and address, so that it is known again in the next file.
class SheetDocuments {
public:
    explicit SheetDocuments(const UnderstoodColumns &columns);
    QJsonObject of(const SheetRow &row);

private:
    QJsonObject withId(const SheetRow &row);
    QStringList toldIn(const QJsonObject &document, const SheetRow &row) const;

    QStringList m_told; ///< members of a document that the columns tell
    QUuid m_id;         ///< of the present service, for its parts
    QHash<QString, int> m_met;
};
