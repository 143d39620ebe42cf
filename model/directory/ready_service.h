// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/made_id.h"
#include "model/directory/organization_table.h"
#include "model/directory/said_category.h"
#include "model/directory/service_index.h"
#include "model/directory/staff_note.h"
#include "model/directory/stored_document.h"
#include "model/directory/told_columns.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// An id, and members without anything in them.
inline bool saysNothing(const QJsonObject &document) {
    for (auto member = document.begin(); member != document.end(); ++member) {
        const QJsonValue value = member.value();
        const bool isBlank = value.isNull() || (value.isString() && value.toString().trimmed().isEmpty()) ||
                             (value.isArray() && value.toArray().isEmpty());
        if (member.key() != u"id"_s && !isBlank)
            return false;
    }
    return true;
}

/// A document of a source with all that can be made of it without a look into the book, on any thread.
struct PreparedService {
    QJsonObject document =
        {}; ///< until it is ready: two threads that free each other's memory wait for each other
    StoredDocument packed = {};
    NamedOrganization organization = {};
    qint64 fingerprint = 0;
    QString note = {};                         ///< what its source keeps to its staff
    std::optional<ResourceCategory> said = {}; ///< what the worker says its whole file helps with
    std::optional<QStringList> told = {}; ///< what its table has columns for; nothing of a whole document
    bool hasMadeId = false;               ///< the source has none
    bool hasBorrowedName = false;         ///< that of its organization
    bool isIdAlone = false;               ///< it says nothing at all
    bool isBare = false;                  ///< it says nothing but its id, its name and its status
    ServiceIndex columns = {};

    bool isReady() const { return !packed.document.isEmpty(); }
    void prepareService() {
        note = takeStaffNote(document);
        said = takeSaidCategory(document);
        told = takeToldColumns(document);
        hasMadeId = takeMadeId(document);
        hasBorrowedName = takeBorrowedName(document);
        isIdAlone = saysNothing(document);
        isBare = isBareService(document);
        packed = ::packed(document);
        organization = namedIn(document, packed.organization);
        fingerprint = fingerprintOf(packed);
        columns = columnsOf(document);
        if (said)
            columns.guessed = withSaidCategory(columns.guessed, *said);
        document = {};
    }
};
