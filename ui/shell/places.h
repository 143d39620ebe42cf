// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <functional>

class Page;
struct PageContext;

/// One place of the sidebar and how its page is made when it is first shown.
struct PageEntry {
    QString name = {};  ///< as in Page::goTo, for example "goals"; never shown
    QString title = {}; ///< as shown
    const char *icon = nullptr;
    std::function<Page *(const PageContext &)> make = {};
};

/// The places of a care book, in the order of the sidebar.
QList<PageEntry> places();
