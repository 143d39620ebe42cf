// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/phone_shape.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kNoDigit = u'~';      ///< stands for what has been looked at
constexpr qsizetype kLongestCell = 1000; ///< more is no cell with phones
constexpr int kAreaDigits = 3;
constexpr int kLocalDigits = 7;
constexpr int kNationalDigits = 10;
constexpr int kFewestAbroad = 8;
constexpr int kMostAbroad = 15; ///< as ITU-T E.164 has it

QRegularExpression anyCase(const QString &pattern) {
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

QChar plainLetter(QChar c) {
    static const QString dashes = u"\u2010\u2011\u2012\u2013\u2014\u2212\u00ad"_s;
    static const QString dots = u"\u00b7\u2027\u2219\u2024"_s;
    if (c.isDigit())
        return QChar(u'0' + c.digitValue());
    if (dashes.contains(c))
        return u'-';
    if (dots.contains(c))
        return u'.';
    const bool isSpace = c.category() == QChar::Separator_Space || c.category() == QChar::Other_Format;
    return isSpace ? QChar(u' ') : c;
}

void blot(QString &text, qsizetype from, qsizetype to) {
    for (qsizetype i = from; i < to; ++i)
        text[i] = kNoDigit;
}

void blotAll(QString &text, const QRegularExpression &words) {
    for (auto each = words.globalMatch(QString(text)); each.hasNext();) {
        const auto match = each.next();
        blot(text, match.capturedStart(), match.capturedEnd());
    }
}

/// Hours, days, and what is dialled behind a number. All letters keep their places.
QString withoutOtherDigits(const QString &text) {
    static const QRegularExpression others[] = {
        anyCase(u"(?<!\\d)\\d(?:[.,]\\d+)?E\\+?\\d+"_s), // what a spreadsheet program made of a number
        anyCase(u"(?<![\\d.-])24\\s*[/x-]\\s*7(?![\\d-])"_s),
        anyCase(u"(?<![\\d.-])\\d{1,2}(?::\\d\\d)?\\s*[ap]\\.?\\s?m\\b\\.?"_s),
        anyCase(u"(?<!\\d)\\d{1,2}:\\d\\d(?!\\d)"_s),
        anyCase(u"(?<![\\d.-])\\d{1,2}\\s*(?:to|-)\\s*\\d{1,2}(?![\\d.-])"_s),
        anyCase(u"(?<![\\d.-])\\d{1,3}[\\s-]*(?:h|hrs?|hours?|horas?|days?|d[ií]as?|min(?:s|utes?|utos?)?|"
                u"weeks?|semanas?|months?|"
                u"meses|years?|a[nñ]os?)\\b"_s),
        anyCase(
            u"(?<!\\d)\\d{1,3}(?:st|nd|rd|th)\\b|(?<!\\d)\\d{1,2}\\s+(?:lines?|l[ií]neas?|numbers?|offices?)\\b"_s),
        anyCase(u"(?<!\\d)\\d{4}-\\d\\d-\\d\\d(?!\\d)"_s),
        anyCase(u"(?<!\\d)\\d{1,2}/\\d{1,2}/(?:\\d\\d)?\\d\\d(?!\\d)"_s),
        anyCase(
            u"(?:\\bext(?:ension|ensi[oó]n|n)?s?\\.?|(?<![A-Za-z])x\\.?|#|\\bopt(?:ion)?\\.?|\\bopci[oó]n|"
            u"\\bint(?:erno)?\\.)\\s*[:.#]?\\s*\\d{1,6}(?![\\d-])"_s),
        anyCase(u"\\b(?:press|push|then|oprima|presione|marque|dial)\\s*#?\\s*\\d(?![\\d-])"_s),
        anyCase(u"\\b(?:suite|ste|room|rm|apt|unit|floor|bldg|building|box|route|rte|hwy)\\.?\\s*#?\\s*"
                u"\\d{1,5}(?![\\d-])"_s),
    };
    QString plain = text;
    for (const QRegularExpression &other : others)
        blotAll(plain, other);
    return plain;
}

bool isService(const QString &digits) {
    static const QStringList services{u"211"_s, u"311"_s, u"411"_s, u"511"_s,
                                      u"711"_s, u"811"_s, u"911"_s, u"988"_s};
    return services.contains(digits);
}

bool beginsArea(const QString &digits) {
    const QString area = digits.left(kAreaDigits);
    return area.size() == kAreaDigits && area[0] >= u'2' && !area.endsWith(u"11"_s) && area != u"988"_s;
}

bool isNational(const QString &digits) {
    return digits.size() == kNationalDigits && beginsArea(digits) && digits[kAreaDigits] >= u'2';
}

QString dialOfNational(const QString &digits) {
    return digits.size() == kNationalDigits ? u"+1"_s + digits : digits;
}

/// As the keys of a telephone have it: ITU-T E.161.
QString keypadDigits(const QString &letters) {
    constexpr char keys[] = "22233344455566677778889999";
    QString digits;
    for (const QChar c : letters) {
        const char letter = c.toUpper().toLatin1();
        if (c.isDigit())
            digits += c;
        else if (letter >= 'A' && letter <= 'Z')
            digits += QLatin1Char(keys[letter - 'A']);
    }
    return digits;
}

/// Behind "1-800-" a word in capitals, or one that hangs on by a hyphen.
bool mayJoin(const QString &between, const QString &word) {
    return between != u" "_s || word == word.toUpper();
}

/// The words behind an area code that stand for its seven digits.
struct NumberWords {
    qsizetype to = 0;
    bool isLonger = false; ///< "1-888-GO-HELP-ME": only the first seven letters are dialled
};

/// Nothing where they are no words of a number.
std::optional<NumberWords> wordsOfNumber(const QString &text, qsizetype at) {
    static const QRegularExpression word(u"([-. ]?)([A-Za-z]+|\\d+)"_s);
    static const QRegularExpression rest(u"(?:[-.]?[A-Za-z\\d]+)+"_s);
    int count = 0;
    bool hasLetters = false;
    while (count < kLocalDigits) {
        const auto match = word.match(text, at, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch() || !mayJoin(match.captured(1), match.captured(2)))
            return std::nullopt;
        const QString letters = match.captured(2);
        static const QRegularExpression noDigits(u"^(?:x+|ext)$"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        if (noDigits.match(letters).hasMatch()) // "555-01XX" is no number yet
            return std::nullopt;
        hasLetters = hasLetters || letters[0].isLetter();
        count += int(letters.size());
        at = match.capturedEnd();
    }
    if (!hasLetters)
        return std::nullopt;
    const auto more =
        rest.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return NumberWords{more.hasMatch() ? more.capturedEnd() : at, more.hasMatch() || count > kLocalDigits};
}

/// "1-800-273-TALK (8255)" and "1-800-FLOWERS or 356-9377": the same once more, in digits.
qsizetype endWithSameDigits(const QString &text, qsizetype at, const QString &digits) {
    static const QRegularExpression inBracket(u"\\s*[(\\[]\\s*(?:aka\\s*)?([\\d ().-]*\\d)\\s*[)\\]]"_s);
    static const QRegularExpression bare(
        u"\\s*(?:[/=,:;-]|\\b(?:or|aka|o)\\b)?\\s*(\\(?\\d[\\d ().-]*\\d)(?!\\d)"_s);
    const std::pair<const QRegularExpression &, qsizetype> ways[] = {{inBracket, kAreaDigits},
                                                                     {bare, kLocalDigits}};
    for (const auto &[way, fewest] : ways) {
        const auto match = way.match(text, at, QRegularExpression::NormalMatch,
                                     QRegularExpression::AnchorAtOffsetMatchOption);
        const QString same = match.hasMatch() ? keypadDigits(match.captured(1)) : QString();
        if (same.size() >= fewest && (u'1' + digits).endsWith(same))
            return match.capturedEnd();
    }
    return at;
}

/// Behind which words of any length are a number: "1-800-MATTRESS".
bool isTollFree(const QString &area) {
    static const QRegularExpression areas(u"^8(?:00|33|44|55|66|77|88)$"_s);
    return areas.match(area).hasMatch();
}

/// "312-555-0100 PIN": no number begins at "555". One after a space may begin with the "1" of its country.
bool isInsideANumber(const QString &text, qsizetype at, bool hasCountry) {
    static const QRegularExpression digitBefore(u"\\d[-. ()]{1,3}$"_s);
    const auto match = digitBefore.match(text.left(at));
    return match.hasMatch() && !(hasCountry && match.captured().endsWith(u' '));
}

/// Takes those with letters out of the text.
QList<PhoneShape> takeWords(QString &text) {
    static const QRegularExpression area(
        u"(?<![A-Za-z\\d])(?:\\+?(1)[-. ]*)?\\(?([2-9]\\d\\d)\\)?(?=[-. ]{0,2}[A-Za-z\\d])"_s);
    static const QRegularExpression space(u" (?=[ -])"_s);
    QList<PhoneShape> shapes;
    for (auto each = area.globalMatch(QString(text)); each.hasNext();) {
        const auto match = each.next();
        const qsizetype from = match.capturedStart();
        qsizetype at = match.capturedEnd();
        if (isInsideANumber(text, from, !match.captured(1).isEmpty()))
            continue;
        if (text.mid(at, 2) == u" -"_s || text.mid(at, 2) == u"- "_s || text.mid(at, 2) == u"  "_s)
            ++at;
        const auto words = wordsOfNumber(text, at);
        if (!words)
            continue;
        const qsizetype dialled = kNationalDigits + match.captured(1).size();
        const QString digits = keypadDigits(text.mid(from, words->to - from)).left(dialled);
        const qsizetype to = endWithSameDigits(text, words->to, digits);
        // Of longer words, only the digits beside them make sure what they stand for.
        const bool isSure = !words->isLonger || to > words->to;
        if (!isSure && !isTollFree(match.captured(2)))
            continue;
        const bool isDialled = isSure && beginsArea(match.captured(2));
        shapes.append({from, to, {}, isDialled ? dialOfNational(digits) : QString()});
        blot(text, from, to);
    }
    return shapes;
}

/// A group of digits: "312".
struct DigitGroup {
    qsizetype from = 0;
    qsizetype to = 0;
    QString digits = {};
};

QList<DigitGroup> groupsIn(const QString &text, qsizetype from, qsizetype to) {
    QList<DigitGroup> groups;
    for (qsizetype i = from; i < to; ++i) {
        if (!text[i].isDigit())
            continue;
        if (groups.isEmpty() || groups.last().to != i)
            groups.append({i, i, {}});
        groups.last().digits += text[i];
        groups.last().to = i + 1;
    }
    return groups;
}

/// What these groups, one after the other, dial together: only where they are parted as people part numbers.
QString dialOf(const QList<DigitGroup> &groups, qsizetype first, qsizetype count) {
    QString digits;
    QList<qsizetype> ends;
    for (const DigitGroup &group : groups.mid(first, count)) {
        digits += group.digits;
        ends.append(digits.size());
    }
    ends.removeLast();
    const auto isParted = [&](const QList<qsizetype> &allowed) {
        return std::all_of(ends.begin(), ends.end(), [&](qsizetype end) { return allowed.contains(end); });
    };
    if (isService(digits) && (count == 1 || count == kAreaDigits))
        return digits;
    if (digits.size() == kLocalDigits && beginsArea(digits) && isParted({3, 5}))
        return digits;
    if (isNational(digits) && isParted({3, 6, 8}))
        return dialOfNational(digits);
    const bool hasOne = digits.startsWith(u'1') && isNational(digits.mid(1));
    return hasOne && isParted({1, 4, 7, 9}) ? digits : QString();
}

/// How all groups of a run make whole numbers; nothing where they do not. The longest come first.
std::optional<QList<PhoneShape>> wholeNumbers(const QList<DigitGroup> &groups, qsizetype first) {
    if (first == groups.size())
        return QList<PhoneShape>();
    for (qsizetype count = groups.size() - first; count > 0; --count) {
        const QString dial = dialOf(groups, first, count);
        const auto others = dial.isEmpty() ? std::nullopt : wholeNumbers(groups, first + count);
        if (!others)
            continue;
        PhoneShape shape{groups[first].from, groups[first + count - 1].to, {}, dial};
        return QList<PhoneShape>{shape} + *others;
    }
    return std::nullopt;
}

/// A number that says its country: "+44 (0)20 7946 0018".
PhoneShape abroad(QString run, qsizetype from, qsizetype to) {
    run.remove(u"(0)"_s);
    const QString digits = keypadDigits(run);
    const bool isCertain = digits.size() >= kFewestAbroad && digits.size() <= kMostAbroad &&
                           !digits.startsWith(u'0') && !digits.startsWith(u'1');
    return {from, to, {}, isCertain ? u"+"_s + digits : QString()};
}

/// "(312) 555-0100": the bracket is part of the number.
bool beginsWithBracket(const QString &text, const PhoneShape &shape) {
    const QStringView number = QStringView(text).mid(shape.from, shape.to - shape.from);
    return shape.from > 0 && text[shape.from - 1] == u'(' && number.count(u')') > number.count(u'(');
}

QList<PhoneShape> numbersOfRun(const QString &text, qsizetype from, qsizetype to) {
    constexpr qsizetype mostGroups = 24; // a hostile text has any number
    // "Office (312-555-0100)": the bracket is around the number, and no part of it.
    if (text[from] == u'(' && !QStringView(text).mid(from, to - from).contains(u')'))
        ++from;
    const QList<DigitGroup> groups = groupsIn(text, from, to);
    const bool hasPlus = text[from] == u'+';
    const auto whole = groups.size() <= mostGroups ? wholeNumbers(groups, 0) : std::nullopt;
    if (whole && (!hasPlus || groups.first().digits.startsWith(u'1'))) {
        QList<PhoneShape> shapes = *whole;
        shapes.first().from = from;
        shapes.first().dial.prepend(hasPlus ? u"+"_s : QString());
        for (PhoneShape &shape : shapes)
            shape.from -= beginsWithBracket(text, shape) ? 1 : 0;
        return shapes;
    }
    if (hasPlus)
        return {abroad(text.mid(from, to - from), from, to)};
    qsizetype digits = 0;
    for (const DigitGroup &group : groups)
        digits += group.digits.size();
    return digits >= kLocalDigits ? QList<PhoneShape>{{from, to, {}, {}}} : QList<PhoneShape>();
}

/// "text HOME to 741741" is nothing to call.
bool isForTexting(const QString &text, qsizetype from, qsizetype to) {
    static const QRegularExpression words(u"\\b(?:text\\w*|txt|sms|mensaje\\w*)\\b[^;\\n~]*$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const qsizetype digits = to - from;
    return (digits == 5 || digits == 6) && words.match(text.left(from)).hasMatch();
}

QList<PhoneShape> numbersIn(QString text) {
    static const QRegularExpression slash(u"(?<!\\d)([2-9]\\d\\d)/(?=\\d{3}[ .-]?\\d{4}(?!\\d))"_s);
    static const QRegularExpression runs(u"\\+?[(]?(?<![*\\d])\\d(?:[\\d .()-]*\\d)?"_s);
    QList<PhoneShape> shapes = takeWords(text);
    for (auto each = slash.globalMatch(QString(text)); each.hasNext();) {
        const auto match = each.next();
        if (beginsArea(match.captured(1)))
            text[match.capturedEnd() - 1] = u'-';
    }
    for (auto each = runs.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const qsizetype from = match.capturedStart(), to = match.capturedEnd();
        if (isForTexting(text, from, to))
            shapes.append({from, to, {}, {}});
        else
            shapes += numbersOfRun(text, from, to);
    }
    std::sort(shapes.begin(), shapes.end(),
              [](const PhoneShape &a, const PhoneShape &b) { return a.from < b.from; });
    return shapes;
}

/// "312-555-0100 / 0101": the same with another end.
std::optional<PhoneShape> otherEnd(const QString &text, const PhoneShape &before) {
    static const QRegularExpression end(
        u"\\s*(?:(?:/|&|\\bor\\b|\\band\\b|\\by\\b|\\bo\\b)\\s*(\\d{2,4})|/(\\d)|[,;]\\s*((?!19|20)\\d{4}))(?![\\d-]|[ .]+\\d)"_s);
    const auto match = end.match(text, before.to, QRegularExpression::NormalMatch,
                                 QRegularExpression::AnchorAtOffsetMatchOption);
    const QString digits = match.captured(1) + match.captured(2) + match.captured(3);
    if (!match.hasMatch() || before.dial.size() < kLocalDigits || isService(digits))
        return std::nullopt;
    return PhoneShape{match.capturedEnd() - digits.size(), match.capturedEnd(),
                      before.number.chopped(digits.size()) + digits,
                      before.dial.chopped(digits.size()) + digits};
}

} // namespace

QList<PhoneShape> phoneShapesIn(const QString &text) {
    if (text.size() > kLongestCell)
        return {};
    QString plain = text;
    std::transform(plain.begin(), plain.end(), plain.begin(), plainLetter);
    const QString digits = withoutOtherDigits(plain);
    QList<PhoneShape> shapes;
    for (PhoneShape shape : numbersIn(digits)) {
        shape.number = text.mid(shape.from, shape.to - shape.from);
        shapes.append(shape);
        for (auto other = otherEnd(digits, shape); other; other = otherEnd(digits, shapes.last()))
            shapes.append(*other);
    }
    return shapes;
}
