// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"
#include "model/papers/paper_contents.h"
#include "model/reports/handover.h"
#include "model/reports/wishes_sheet.h"
#include "ui/printing/laid_out_report.h"

/// What is asked of a paper. What a paper does not let anybody choose, it leaves alone.
struct PaperOrder {
    PaperChoice paper = {};
    QDateTime now = {};
    QString emergencyNumber = {};
    QString reader = {};                  ///< one of the kind's readers; empty: the first
    std::optional<QDate> since = {};      ///< nothing: the usual day
    std::optional<QDate> day = {};        ///< of a paper to write on; nothing: it is written by hand, too
    std::optional<quint32> sections = {}; ///< a bit for each part that is in; nothing: the usual ones
    HandoverTime hours = HandoverTime::Next24Hours;
    bool hasPaperPhotos = false; ///< what signed papers say goes along: only after a question
    WishesExtent wishes = WishesExtent::WithoutEndOfLife;
    QString sheetIsAt = {}; ///< where the whole emergency sheet is, for the card
};

/// A paper, and what it tells whoever gets it.
struct MadePaper {
    LaidOutReport laidOut;
    QStringList reveals = {};
};

/// One kind of paper: the one place that the window and the command line know it by.
struct PaperKind {
    QString name = {};        ///< as in the command line, for example "visit-summary"; never shown
    QString title = {};       ///< as shown
    QString purpose = {};     ///< what it is for, in a few words
    QString fileName = {};    ///< with %1 for the date
    QStringList readers = {}; ///< as in the command line, the usual one first; empty: for everybody
    QList<PaperGroup> tells = {};
    Result<MadePaper> (*make)(const Store &, const PaperOrder &) = nullptr;
    bool lasts = false;     ///< its copies lie somewhere for long; others are made for one day
    bool isForm = false;    ///< to be written on by hand
    bool looksBack = false; ///< offered first after the child has died; the others are kept as from before
    bool isAlone = false;   ///< goes along with no other paper: only who is handed it may know it
    /// What the book keeps of it once it is printed.
    Result<ChangeSet> (*keep)(const Store &, const PaperOrder &) = nullptr;
};

/// Every kind, in the order in which they are offered, in the language of the program.
QList<PaperKind> paperKinds();
/// Nothing when there is no such kind. Also the paper of wishes, which is offered nowhere.
std::optional<PaperKind> paperKindNamed(const QString &name);

/// In the language that the order asks for.
Result<MadePaper> makePaper(const PaperKind &kind, const Store &store, const PaperOrder &order);
/// The order with the parts that were in when this paper was printed last for this reader.
Result<PaperOrder> asLastTime(const PaperKind &kind, const Store &store, PaperOrder order);
