// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/print_language.h"
#include "model/directory/service.h"
#include "model/needs/need.h"

/// Words that somebody wrote in one language or in both.
struct WrittenTwice {
    QString english = {};
    QString spanish = {};

    /// In this language where it was written, else in the other.
    QString in(PrintLanguage language) const;
    bool isEmpty() const { return english.isEmpty() && spanish.isEmpty(); }
    friend bool operator==(const WrittenTwice &, const WrittenTwice &) = default;
};

/// One service of a list, as the directory told it when it was put there.
struct ServiceListItem {
    Service service = {}; ///< made by listedService()
    int changesThen = 0;  ///< how many lines its history had
    ResourceCategory need = ResourceCategory::Other;
    WrittenTwice why = {};      ///< why this one
    WrittenTwice nextStep = {}; ///< what to do first
    friend bool operator==(const ServiceListItem &, const ServiceListItem &) = default;
};

/// What a social worker gives to a family. A label is all that it knows of them.
struct ServiceList {
    Id<ServiceList> id = Id<ServiceList>::create();
    QString label = {};
    WrittenTwice heading = {};
    QString preparedBy = {}; ///< the worker, and how to reach them
    QDate preparedOn = {};
    PrintLanguage language = PrintLanguage::English;
    bool isLargePrint = false;
    bool isByNeed = true;  ///< grouped, or in the worker's order alone
    bool hasCodes = false; ///< phones as QR codes, too
    QList<ServiceListItem> items = {};
    QList<QDate> givenOn = {}; ///< the newest last
    QList<Need> asked = {};    ///< what the family asked for; for the worker alone, on no page and in no file
    friend bool operator==(const ServiceList &, const ServiceList &) = default;
};

/// What the list of lists shows of one.
struct ServiceListRow {
    Id<ServiceList> id = {};
    QString label = {};
    QDate preparedOn = {};
    std::optional<QDate> givenOn = {}; ///< the last time
    int services = 0;
    int outdated = 0; ///< of them: changed since, gone from the directory, or gone from its source
    friend bool operator==(const ServiceListRow &, const ServiceListRow &) = default;
};

/// What a list keeps of a service: its whole document with its organization in it, and the last check.
/// Nothing that the worker wrote for themselves.
Service listedService(const Service &service);

/// The service as a new item, with its first subject as the need.
ServiceListItem newItem(const Service &service);

/// The items in the order in which they are printed: by need, and there as the worker put them.
QList<ServiceListItem> printedOrder(const ServiceList &list);

/// The same list for somebody else, prepared today and not given yet.
ServiceList copyOf(const ServiceList &list, const QString &label, const QDate &today);
