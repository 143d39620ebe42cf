// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/relative_time_parser.h"

#include "model/base/date_text.h"
#include "model/base/wall_time.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct TimeWordsText {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

constexpr int kMinute = 60;
constexpr int kHour = 3600;

/// A part of the day: from and to which hour (more than 24: of the next morning), and its usual time.
struct DayPart {
    int from = 0;
    int to = 24;
    QTime usual = {};
};

const DayPart kNight{18, 30, QTime(23, 0)};

/// Small letters without marks, with plain digits and single spaces.
QString simplified(const QString &typed) {
    static const QRegularExpression decimal(u"(\\d),(\\d)"_s);
    QString plain;
    for (const QChar letter :
         QString(typed).replace(decimal, u"\\1.\\2"_s).normalized(QString::NormalizationForm_KD).toLower()) {
        if (letter.isDigit())
            plain.append(QChar(u'0' + letter.digitValue()));
        else if (!letter.isMark())
            plain.append(letter == u',' ? u' ' : letter);
    }
    return plain.simplified();
}

/// The words of a language for one thing, the longest first.
QStringList alternatives(const QString &words) {
    QStringList all;
    for (const QString &word : words.split(u'|', Qt::SkipEmptyParts))
        all.append(simplified(word));
    std::stable_sort(all.begin(), all.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return all;
}

/// Takes the first of `words` out of the text when it stands there as words of its own.
bool take(QString &text, const QString &words) {
    for (const QString &word : alternatives(words)) {
        const QRegularExpression alone(u"(?<!\\w)%1(?!\\w)"_s.arg(QRegularExpression::escape(word)),
                                       QRegularExpression::UseUnicodePropertiesOption);
        if (const auto match = alone.match(text); match.hasMatch()) {
            text = (text.left(match.capturedStart()) + u' ' + text.mid(match.capturedEnd())).simplified();
            return true;
        }
    }
    return false;
}

QString numberWords() {
    return TimeWordsText::tr("one|two|three|four|five|six|seven|eight|nine|ten",
                             "numbers from 1 to 10, to be read in what a person types");
}

QString withNumbersForWords(QString text) {
    const QStringList words = numberWords().split(u'|');
    for (int i = 0; i < words.size(); ++i) {
        const QRegularExpression alone(u"(?<!\\w)%1(?!\\w)"_s.arg(simplified(words[i])));
        text.replace(alone, QString::number(i + 1));
    }
    return text;
}

QString anyOf(const QString &words) {
    QStringList escapedWords;
    for (const QString &word : alternatives(words))
        escapedWords.append(QRegularExpression::escape(word));
    return u"(?:%1)"_s.arg(escapedWords.join(u'|'));
}

/// The seconds of "20 min" and the like, when the text is that and nothing else.
std::optional<qint64> seconds(const QString &text) {
    const QString hours =
        u"(?<h>\\d+(?:[.]\\d+)?) ?"_s +
        anyOf(TimeWordsText::tr("h|hr|hrs|hour|hours", "read in what a person types: 2 hours"));
    const QString minuteWords =
        anyOf(TimeWordsText::tr("m|min|mins|minute|minutes", "read in what a person types: 20 min"));
    const QString minutes = u"(?<m>\\d+) ?"_s + minuteWords;
    const QString small = u"(?<s>\\d+) ?"_s + anyOf(TimeWordsText::tr("s|sec|secs|second|seconds",
                                                                      "read in what a person types: 90 s"));
    const QString between =
        u" (?:%1 )?"_s.arg(anyOf(TimeWordsText::tr("and", "read in what a person types: 1 h and 20 min")));
    for (const QString &shape :
         {hours, minutes, small, hours + between + minutes + u'?', minutes + between + small}) {
        const auto match = QRegularExpression(u'^' + shape + u'$').match(text);
        if (match.hasMatch())
            return qRound64(match.captured(u"h"_s).toDouble() * kHour) +
                   match.captured(u"m"_s).toLongLong() * kMinute + match.captured(u"s"_s).toLongLong();
    }
    return std::nullopt;
}

std::optional<qint64> secondsInWords(QString text) {
    if (take(text, TimeWordsText::tr("an hour and a half|1 and a half hours", "read in what a person types")))
        return text.isEmpty() ? std::optional<qint64>(kHour + 30 * kMinute) : std::nullopt;
    if (take(text, TimeWordsText::tr("half an hour|half hour|a half hour", "read in what a person types")))
        return text.isEmpty() ? std::optional<qint64>(30 * kMinute) : std::nullopt;
    if (take(text, TimeWordsText::tr("a quarter of an hour|quarter of an hour|a quarter hour",
                                     "read in what a person types")))
        return text.isEmpty() ? std::optional<qint64>(15 * kMinute) : std::nullopt;
    if (take(text, TimeWordsText::tr("an hour|a hour", "read in what a person types")))
        return text.isEmpty() ? std::optional<qint64>(kHour) : std::nullopt;
    if (take(text, TimeWordsText::tr("a minute|a moment", "read in what a person types")))
        return text.isEmpty() ? std::optional<qint64>(kMinute) : std::nullopt;
    return seconds(withNumbersForWords(text));
}

/// "20 min ago": what stands around the time that went by.
std::optional<QDateTime> readAgo(QString text, const QDateTime &now) {
    if (!take(text, TimeWordsText::tr("ago|before now", "read in what a person types: 20 min ago")))
        return std::nullopt;
    const auto past = secondsInWords(text);
    return past ? std::optional(now.addSecs(-*past)) : std::nullopt;
}

/// Takes a name of a weekday out of the text: how many days ago it was, 1 to 7.
std::optional<int> takeWeekday(QString &text, const QDate &today, const QLocale &locale) {
    for (int day = 1; day <= 7; ++day) {
        const QString names =
            locale.dayName(day) + u'|' + locale.dayName(day, QLocale::ShortFormat).remove(u'.');
        if (take(text, names))
            return (today.dayOfWeek() - day + 6) % 7 + 1;
    }
    return std::nullopt;
}

struct DayWords {
    std::optional<int> daysAgo = {};
    std::optional<DayPart> part = {};
};

/// Words that name a day and a part of it at once.
bool takeBoth(QString &text, DayWords &said) {
    const auto both = [&](const QString &words, int daysAgo, const DayPart &part) {
        if (!take(text, words))
            return false;
        said = {daysAgo, part};
        return true;
    };
    return both(TimeWordsText::tr("last night|during the night|in the night", "read in what a person types"),
                1, kNight) ||
           both(TimeWordsText::tr("last evening", "read in what a person types"), 1,
                {16, 24, QTime(19, 0)}) ||
           both(TimeWordsText::tr("tonight", "read in what a person types"), 0, {16, 30, QTime(21, 0)}) ||
           both(TimeWordsText::tr("this morning", "read in what a person types"), 0, {0, 12, QTime(8, 0)}) ||
           both(TimeWordsText::tr("this noon|at lunch", "read in what a person types"), 0,
                {11, 18, QTime(12, 0)}) ||
           both(TimeWordsText::tr("this afternoon", "read in what a person types"), 0,
                {12, 22, QTime(15, 0)}) ||
           both(TimeWordsText::tr("this evening", "read in what a person types"), 0, {16, 24, QTime(19, 0)});
}

void takeDay(QString &text, DayWords &said, const QDate &today, const QLocale &locale) {
    if (take(text, TimeWordsText::tr("the day before yesterday|day before yesterday",
                                     "read in what a person types")))
        said.daysAgo = 2;
    else if (take(text, TimeWordsText::tr("yesterday", "read in what a person types")))
        said.daysAgo = 1;
    else if (take(text, TimeWordsText::tr("today", "read in what a person types")))
        said.daysAgo = 0;
    else
        said.daysAgo = takeWeekday(text, today, locale);
}

void takePart(QString &text, DayWords &said) {
    if (take(text, TimeWordsText::tr("in the morning|early morning|morning", "read in what a person types")))
        said.part = {0, 12, QTime(8, 0)};
    else if (take(text, TimeWordsText::tr("at noon|noon|midday|lunchtime", "read in what a person types")))
        said.part = {11, 18, QTime(12, 0)};
    else if (take(text, TimeWordsText::tr("in the afternoon|afternoon", "read in what a person types")))
        said.part = {12, 22, QTime(15, 0)};
    else if (take(text, TimeWordsText::tr("in the evening|evening", "read in what a person types")))
        said.part = {16, 24, QTime(19, 0)};
    else if (take(text, TimeWordsText::tr("at night|night", "read in what a person types")))
        said.part = kNight;
    else if (take(text, TimeWordsText::tr("midnight|at midnight", "read in what a person types")))
        said.part = {24, 25, QTime(0, 0)};
}

bool within(const QTime &time, const DayPart &part) {
    const int hour = time.hour();
    return (part.from <= hour && hour < part.to) || (part.from <= hour + 24 && hour + 24 < part.to);
}

/// "8" in the evening is 20:00.
QTime timeInPart(const QTime &time, const DayPart &part) {
    const QTime later = time.addSecs(12 * kHour);
    return !within(time, part) && time.hour() <= 12 && within(later, part) ? later : time;
}

QDateTime momentOf(const DayWords &said, const std::optional<QTime> &clock, const QDateTime &now) {
    const DayPart part = said.part.value_or(DayPart{0, 24, now.time()});
    const QTime time = clock ? timeInPart(*clock, part) : part.usual;
    const bool afterMidnight = time.hour() < part.from && part.to > 24;
    const QDate day =
        now.date().addDays(afterMidnight ? 1 - said.daysAgo.value_or(0) : -said.daysAgo.value_or(0));
    const QDateTime moment = onTheClock(day, time, now);
    // At one in the night, "last night at 3" is the night before.
    return afterMidnight && moment > now ? onTheClock(day.addDays(-1), time, now) : moment;
}

} // namespace

std::optional<QDateTime> readTimeWords(const QString &typed, const QDateTime &now, const QLocale &locale) {
    QString text = simplified(typed);
    QString nothing = text;
    if (take(nothing, TimeWordsText::tr("now|right now|just now", "read in what a person types")) &&
        nothing.isEmpty())
        return now;
    if (auto ago = readAgo(text, now))
        return ago;
    DayWords said;
    if (!takeBoth(text, said)) {
        takeDay(text, said, now.date(), locale);
        takePart(text, said);
    }
    if (!said.daysAgo && !said.part)
        return std::nullopt;
    while (
        take(text, TimeWordsText::tr("at|on|about|around|the|in", "small words around a time, not needed")))
        continue;
    const auto clock = text.isEmpty() ? std::nullopt : readTime(text, locale);
    if (!text.isEmpty() && !clock)
        return std::nullopt;
    if (!said.part && !clock)
        return onTheClock(now.date().addDays(-said.daysAgo.value_or(0)), now.time(), now);
    return momentOf(said, clock, now);
}

std::optional<qint64> readDuration(const QString &typed) {
    return secondsInWords(simplified(typed));
}
