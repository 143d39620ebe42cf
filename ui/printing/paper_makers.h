// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/aboutme/about_me.h"
#include "ui/printing/paper_kinds.h"

/// Behind the topics of the pages about the child.
inline constexpr quint32 kAboutPhotoBit = 1u << kAboutTopics;

// How each kind of paper is read from the book and laid out, in the language that is spoken now.

Result<MadePaper> makeVisitSummaryPaper(const Store &store, const PaperOrder &order);
Result<MadePaper> makeEmergencyPaper(const Store &store, const PaperOrder &order);
Result<MadePaper> makeWalletPaper(const Store &store, const PaperOrder &order);
Result<MadePaper> makeHandoverPaper(const Store &store, const PaperOrder &order);
Result<MadePaper> makeAboutMePaper(const Store &store, const PaperOrder &order);
Result<MadePaper> makeMedicineListPaper(const Store &store, const PaperOrder &order);
Result<MadePaper> makeEquipmentPaper(const Store &store, const PaperOrder &order);
Result<MadePaper> makeCallSheetPaper(const Store &store, const PaperOrder &order);
Result<MadePaper> makeComfortPaper(const Store &store, const PaperOrder &order);
Result<MadePaper> makeAppointmentsPaper(const Store &store, const PaperOrder &order);
Result<MadePaper> makeCommunityPaper(const Store &store, const PaperOrder &order);
Result<MadePaper> makeAskCardPaper(const Store &store, const PaperOrder &order);
Result<MadePaper> makeMomentsPaper(const Store &store, const PaperOrder &order);
Result<MadePaper> makeWishesPaper(const Store &store, const PaperOrder &order);
Result<MadePaper> makeLogSheetPaper(const Store &store, const PaperOrder &order);
Result<ChangeSet> keepLogSheetPaper(const Store &store, const PaperOrder &order);
Result<MadePaper> makeDiaryPagesPaper(const Store &store, const PaperOrder &order);
Result<MadePaper> makeTimelinePaper(const Store &store, const PaperOrder &order);
