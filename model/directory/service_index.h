// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service.h"

#include <QByteArray>

/// What the table of services needs beside the document: what lists show, and what is searched, filtered and
/// sorted by. Taken from the document alone, so that very many need no whole Service each.
struct ServiceIndex {
    QString hsdsId = {};
    QString name = {};
    QString alternateName = {};
    QString organizationName = {};
    QString place = {}; ///< "Tucson, AZ" of the first location that has one
    QString postalCode = {};
    QString subjects = {}; ///< names of other people's subjects
    QString description = {};
    ServiceStatus status = ServiceStatus::Unknown;
    std::optional<double> minimumAge = {};
    std::optional<double> maximumAge = {};
    std::optional<double> latitude = {};
    std::optional<double> longitude = {};
    bool isByZip = false;   ///< these are the middle of its ZIP code: the source has none
    QString languages = {}; ///< ",es,en,": codes, or names where there are none
    QString foundBy = {};   ///< phones, streets, people, languages: see contactSearchWords()
    bool isFree = false;
    QByteArray hours = "";    ///< packHours() of all that it keeps
    QString phoneDigits = {}; ///< "5205550134,5205550135"
    QString addressKey = {};  ///< "12 oak st 85701": the same for two ways of writing one address
    QString areas = {};       ///< words of where it serves people
    QString assuredOn = {};
    QList<ResourceCategory> guessed = {};
};

ServiceIndex columnsOf(const QJsonObject &document);
