// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/diary_kinds.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace {

constexpr std::array<const char *, 10> kKinds{"zero_to_ten", "zero_to_four", "yes_no", "count",
                                              "hours",       "words",        "faces",  "measurement",
                                              "event",       "score_sheet"};
constexpr std::array<const char *, 7> kUnits{"",      "celsius", "fahrenheit", "kilogram",
                                             "pound", "percent", "millilitre"};
constexpr std::array<const char *, 4> kReporters{"child", "parent", "nurse", "other"};

template <size_t Size>
std::optional<size_t> indexIn(const std::array<const char *, Size> &names, const QString &name) {
    for (size_t i = 0; i < Size; ++i) {
        if (name == QLatin1String(names[i]))
            return i;
    }
    return std::nullopt;
}

} // namespace

QString kindKey(const Tracker &tracker) {
    const QString kind = QLatin1String(kKinds[size_t(tracker.kind)]);
    if (tracker.kind == TrackerKind::ScoreSheet)
        return kind + u' ' + tracker.sheet;
    const QString unit = QLatin1String(kUnits[size_t(tracker.unit)]);
    return unit.isEmpty() ? kind : kind + u' ' + unit;
}

std::optional<KindInFile> kindFromKey(const QString &key) {
    const QString name = key.section(u' ', 0, 0);
    const QString rest = key.section(u' ', 1);
    const auto kind = indexIn(kKinds, name);
    if (!kind)
        return std::nullopt;
    KindInFile found{.kind = TrackerKind(*kind)};
    if (found.kind == TrackerKind::ScoreSheet)
        found.sheet = rest;
    else
        found.unit = Unit(indexIn(kUnits, rest).value_or(0));
    return found;
}

QString reporterKey(Reporter reporter) {
    return QLatin1String(kReporters[size_t(reporter)]);
}

bool isFormulaBehindApostrophes(const QString &text) {
    static const QString beginnings = QString::fromUtf8("=+-@\t\r\n＝＋－＠");
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && beginnings.contains(*first);
}
