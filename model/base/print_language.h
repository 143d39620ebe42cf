// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The languages in which a paper or a list can be printed, whatever the window speaks. The numbers are
/// stored.
enum class PrintLanguage { English, Spanish };
