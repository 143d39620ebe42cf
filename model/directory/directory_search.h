// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/zip_places.h"
#include "model/directory/service.h"

#include <QDateTime>

enum class DirectoryOrder {
    BestFit, ///< by name where nothing is searched for
    Name,
    Distance,   ///< from `from`; services that lie nowhere are left out
    LastChecked ///< the oldest first, before them what was never checked
};

/// Which services a list shows. What is not set leaves nothing out.
struct DirectorySearch {
    QString text = {}; ///< beginnings of words, in any order
    std::optional<ResourceCategory> category = {};
    QString language = {}; ///< code: "es"
    std::optional<double> childAge = {};
    std::optional<ServiceStatus> status = {};
    std::optional<QDate> checkedBefore = {}; ///< or never
    std::optional<QDate> checkedSince = {};
    bool onlyMine = false;
    bool onlyFree = false;    ///< the source says that it costs nothing
    bool onlyListed = false;  ///< in a list for a family
    bool onlyAlerted = false; ///< its source or the worker wrote an alert
    std::optional<GeoPoint> from = {};
    std::optional<double> withinKm = {}; ///< of `from`
    /// Where it serves people: the words of one of these must all stand in its service areas.
    QStringList areas = {};
    std::optional<QDateTime> openAt = {}; ///< by its weekly hours, in its own local time
    std::optional<bool> vanished = {};    ///< from its source
    DirectoryOrder order = DirectoryOrder::BestFit;
    friend bool operator==(const DirectorySearch &, const DirectorySearch &) = default;
};

/// What a list shows of a service, without the service.
struct DirectoryRow {
    qint64 key = 0; ///< for ServiceTable::row()
    QString name = {};
    QString organization = {};
    QString place = {};
    QList<ResourceCategory> categories = {};
    std::optional<QDate> checkedOn = {};
    ServiceStatus status = ServiceStatus::Unknown;
    bool isMine = false;
    std::optional<double> distanceKm = {}; ///< where the search has a `from` and it lies somewhere
    bool isByZip = false;                  ///< its place is the middle of its ZIP code
    std::optional<QDate> vanishedOn = {};  ///< when its source was first seen without it
    Id<Service> id = {};
    friend bool operator==(const DirectoryRow &, const DirectoryRow &) = default;
};

/// Where a page of a list ended; the next one begins behind it, whatever was added before it meanwhile.
struct DirectoryMark {
    double number = 0;
    QString text = {};
    qint64 key = 0;
};

struct DirectoryPage {
    QList<DirectoryRow> rows = {};
    std::optional<DirectoryMark> next = {}; ///< nothing at the end
    QString searchedFor = {};               ///< the text, with slips of typing mended where it found nothing
};
