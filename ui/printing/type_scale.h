// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How large letters are on paper. Every paper takes its sizes from here, so that all look like one family.

/// Running text of ordinary and of large print, in points.
inline constexpr double kOrdinaryPoints = 11;
inline constexpr double kLargePoints = 14;
/// Where all of it shall stand on fewer pages: print as in a newspaper, and at last as on a label.
inline constexpr double kClosePoints = 10;
inline constexpr double kCloserPoints = 9.5;
inline constexpr double kClosestPoints = 9;
inline constexpr double kSmallestPoints = 8.5;

// The others, as parts of the running text.
inline constexpr double kTitlePart = 1.75;
inline constexpr double kSectionPart = 1.2;
inline constexpr double kItemPart = 1.08;
inline constexpr double kSmallPart = 0.86; ///< heads of tables, notes, what stands below a page
