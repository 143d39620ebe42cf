// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The turning points of the story, in days before its end.
inline constexpr int kHospitalFirst = 71; ///< four days in hospital, in which nobody wrote
inline constexpr int kHospitalLast = 68;
inline constexpr int kHome = 67;
inline constexpr int kNewPlan = 42; ///< the visit with the new plan for the pain
inline constexpr int kCall = 30;    ///< the nurse calls with a new sheet, because she still wakes
inline constexpr int kNeurology = 16;
