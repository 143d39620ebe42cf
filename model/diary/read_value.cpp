// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/read_value.h"

#include "model/base/number_reading.h"
#include "model/diary/tracker.h"
#include "model/diary/value_text.h"

namespace {

QStringList wordsOf(const Tracker &tracker) {
    if (tracker.kind == TrackerKind::ZeroToFourInWords)
        return zeroToFourWords();
    if (tracker.kind == TrackerKind::Faces)
        return faceWords();
    return tracker.kind == TrackerKind::YesNo ? QStringList{valueText(tracker, 0), valueText(tracker, 1)}
                                              : QStringList();
}

bool isWhole(const Tracker &tracker) {
    return tracker.kind != TrackerKind::Hours && tracker.kind != TrackerKind::Measurement &&
           tracker.kind != TrackerKind::ScoreSheet;
}

/// The one of `words` that begins like this, when only one does.
std::optional<double> readWord(const QStringList &words, const QString &typed) {
    std::optional<double> found;
    for (int i = 0; i < words.size(); ++i) {
        if (words[i].compare(typed, Qt::CaseInsensitive) == 0)
            return i;
        if (!words[i].startsWith(typed, Qt::CaseInsensitive))
            continue;
        if (found)
            return std::nullopt;
        found = i;
    }
    return found;
}

} // namespace

std::optional<double> readValue(const Tracker &tracker, const QString &typed, const QLocale &locale) {
    const QString text = typed.trimmed();
    if (text.isEmpty() || !tracker.hasValue())
        return std::nullopt;
    const auto number = readNumber(text, locale);
    if (!number)
        return readWord(wordsOf(tracker), text);
    const double kept = toKept(*number, tracker.unit);
    const ValueRange range = valueRange(tracker);
    const bool fits = range.lowest <= kept && kept <= range.highest;
    return fits && (!isWhole(tracker) || *number == qRound(*number)) ? std::optional(kept) : std::nullopt;
}
