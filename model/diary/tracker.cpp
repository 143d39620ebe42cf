// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/tracker.h"

ValueRange valueRange(TrackerKind kind) {
    switch (kind) {
    case TrackerKind::ZeroToTen:
        return {0, 10};
    case TrackerKind::ZeroToFourInWords:
        return {0, 4};
    case TrackerKind::YesNo:
        return {0, 1};
    case TrackerKind::Count:
        return {0, 999};
    case TrackerKind::Hours:
        return {0, 24};
    case TrackerKind::Words:
        return {0, 0};
    }
    return {0, 0};
}
