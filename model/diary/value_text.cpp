// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/value_text.h"

#include "model/base/choices.h"
#include "model/base/isolated.h"
#include "model/base/unit.h"
#include "model/diary/tracker.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct ValueText {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

} // namespace

QStringList zeroToFourWords() {
    return {ValueText::tr("not at all"), ValueText::tr("a little"), ValueText::tr("some"),
            ValueText::tr("quite a bit"), ValueText::tr("very much")};
}

QStringList faceWords() {
    return {ValueText::tr("very sad", "a face"), ValueText::tr("sad", "a face"),
            ValueText::tr("so-so", "a face"), ValueText::tr("happy", "a face"),
            ValueText::tr("very happy", "a face")};
}

QString durationText(qint64 seconds) {
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (minutes == 0)
        //: a number of seconds
        return ValueText::tr("%1 s").arg(seconds);
    if (hours == 0 && seconds % 60 > 0)
        //: minutes and seconds
        return ValueText::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    if (hours == 0)
        //: a number of minutes
        return ValueText::tr("%1 min").arg(minutes);
    //: hours and minutes
    return minutes % 60 == 0 ? ValueText::tr("%1 h", "a number of hours").arg(hours)
                             : ValueText::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
}

QString valueText(const Tracker &tracker, double value) {
    QString number = QLocale().toString(fromKept(value, tracker.unit), 'g', 4);
    switch (tracker.kind) {
    case TrackerKind::ZeroToFourInWords:
        return zeroToFourWords().value(qRound(value));
    case TrackerKind::Faces:
        return faceWords().value(qRound(value));
    case TrackerKind::YesNo:
        return value > 0 ? ValueText::tr("yes") : ValueText::tr("no");
    case TrackerKind::Hours:
        return isolated(ValueText::tr("%1 h", "a number of hours").arg(number));
    case TrackerKind::Measurement:
        if (tracker.unit == Unit::None) // its name may say one: "Pulse (bpm)"
            return number;
        //: a number and its unit: "38.2 °C"
        return isolated(ValueText::tr("%1 %2").arg(number, nameOf(tracker.unit)));
    case TrackerKind::ScoreSheet:
        //: a score and the highest one that there is: "12 of 60"
        return isolated(
            ValueText::tr("%1 of %2").arg(number, QLocale().toString(valueRange(tracker).highest)));
    case TrackerKind::ZeroToTen:
    case TrackerKind::Count:
    case TrackerKind::Words:
    case TrackerKind::Event:
        return number;
    }
    return number;
}

QString valueHint(const Tracker &tracker) {
    const QLocale locale;
    const auto both = [](const QStringList &words) {
        //: the lowest and the highest of the numbers from 0 to 4, and what they mean
        return ValueText::tr("0 %1, 4 %2", "a scale").arg(isolated(words.first()), isolated(words.last()));
    };
    switch (tracker.kind) {
    case TrackerKind::ZeroToTen:
        return ValueText::tr("0 to 10");
    case TrackerKind::ZeroToFourInWords:
        return both(zeroToFourWords());
    case TrackerKind::Faces:
        return both(faceWords());
    case TrackerKind::YesNo:
        return ValueText::tr("yes or no");
    case TrackerKind::Count:
        return ValueText::tr("how many times");
    case TrackerKind::Hours:
        return ValueText::tr("hours");
    case TrackerKind::Measurement:
        return tracker.unit == Unit::None ? QString() : nameOf(tracker.unit);
    case TrackerKind::ScoreSheet:
        //: the lowest and the highest number that a sheet can give
        return ValueText::tr("%1 to %2", "a score")
            .arg(locale.toString(valueRange(tracker).lowest), locale.toString(valueRange(tracker).highest));
    case TrackerKind::Words:
    case TrackerKind::Event:
        break;
    }
    return {};
}
