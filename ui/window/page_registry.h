// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <functional>

class Page;
enum class BookKind;
struct PageContext;

/// One place of the window and how its page is made when it is first shown.
struct PageEntry {
    QString name = {};  ///< as in Page::goTo, for example "goals"; never shown
    QString title = {}; ///< as shown
    const char *icon = nullptr;
    std::function<Page *(const PageContext &)> make = {};
    QString partOf = {};      ///< it has no row of its own: it belongs to this place of the sidebar
    bool fillsWindow = false; ///< without sidebar, menu and messages
    QString also = {};        ///< other words by which it is found
    QString add = {};         ///< its primary action as a command, where it adds something
    QString addAlso = {};     ///< other words by which that is found
    QString purpose = {};     ///< one sentence: what it is for, where a card leads to it

    bool isForLiving = false; ///< it plans or counts: it is not there after the child has died

    bool hasRow() const { return partOf.isEmpty(); }
};

/// The places of a care book: the rows of the sidebar in their order, then what belongs to them.
QList<PageEntry> places();
/// The places of a directory of services, in which there is no child.
QList<PageEntry> directoryPlaces();
/// Those of a book of this kind, and no others.
QList<PageEntry> placesOf(BookKind kind);
/// The places of a care book after the child has died: nothing that plans or counts, and a still page as
/// Today.
QList<PageEntry> placesAfterDeath();
