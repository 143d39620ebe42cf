// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/phone_parser.h"

#include "model/directory/phone_shape.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QRegularExpression wordsOfPhones(const QString &pattern) {
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// The words between two numbers, parted between them.
struct Gap {
    QString ofPrevious = {};
    QString ofNext = {};
    bool isParted = true; ///< by a sign or a bracket, and not by a guess
};

/// The last sign or word that parts two numbers, outside of brackets and of "call or text".
QRegularExpressionMatch lastParting(const QString &gap) {
    static const QRegularExpression both = wordsOfPhones(
        u"\\((?:[^()]*)\\)|\\b(?:call|phone|tel|voice|talk|llam\\w*)\\s*(?:or|and|/|&|o|y)\\s*(?:text|txt|sms|fax|tty)\\w*"_s);
    static const QRegularExpression parting =
        wordsOfPhones(u"[;|\\n,&]|(?<![a-z])/|/(?![a-z])|\\b(?:or|and|y|o)\\b"_s);
    QString outside = gap;
    for (auto each = both.globalMatch(gap); each.hasNext();) {
        const auto match = each.next();
        outside.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u'~'));
    }
    QRegularExpressionMatch last;
    for (auto each = parting.globalMatch(outside); each.hasNext();)
        last = each.next();
    return last;
}

Gap partedGap(const QString &gap) {
    static const QRegularExpression opened(u"\\([^()]*$"_s);
    if (const auto match = opened.match(gap); match.hasMatch()) // "311 (outside city 312-744-5000)"
        return {gap.left(match.capturedStart()), gap.mid(match.capturedStart() + 1)};
    if (const auto match = lastParting(gap); match.hasMatch())
        return {gap.left(match.capturedStart()), gap.mid(match.capturedEnd())};
    if (const qsizetype end = gap.lastIndexOf(u')'); end >= 0)
        return {gap.left(end + 1), gap.mid(end + 1)};
    if (gap.trimmed().endsWith(u':'))
        return {{}, gap};
    return {{}, gap, gap.trimmed().isEmpty()};
}

/// What only says that it is a telephone, or what its use says already.
bool saysNothingMore(const QString &label, PhoneUse use) {
    static const QString words = u"^(?:(?:phone|telephone|tel[eé]fono|tel|ph|call|dial|llame|llamar|marque|"
                                 u"al|at|voice|v|p|t|number|no|us|the%1)"
                                 "\\b[\\s.:#/-]*)*$"_s;
    static const QRegularExpression voice = wordsOfPhones(words.arg(QString()));
    static const QRegularExpression other =
        wordsOfPhones(words.arg(u"|f|fax|facsimile|text|txt|sms|texto|tty|tdd"_s));
    return (use == PhoneUse::Voice ? voice : other).match(label).hasMatch();
}

/// "(front desk)" as "front desk".
QString labelIn(const QString &words) {
    static const QRegularExpression around(u"^[\\s:;,/|&.)\\]\"'–—-]+|[\\s:;,/|&(\\[\"–—-]+$"_s);
    QString label = words.simplified();
    label.remove(around);
    if (label.startsWith(u'(') && label.indexOf(u')') == label.size() - 1)
        label = label.mid(1).chopped(1).trimmed();
    if (label.count(u'(') < label.count(u')') && label.endsWith(u')'))
        label.chop(1);
    if (label.count(u'(') > label.count(u')') && label.startsWith(u'('))
        label.remove(0, 1);
    return label;
}

QRegularExpressionMatch extensionAt(const QString &text, const QString &before) {
    static const QString pattern =
        u"^%1\\(?\\s*(?:ext(?:ension|ensi[oó]n|n)?s?\\.?|x\\.?|#|int(?:erno)?\\.)\\s*[:.#]?\\s*(\\d{1,6})(?![\\d-])\\)?"_s;
    static const QRegularExpression first = wordsOfPhones(pattern.arg(u"\\s*,?\\s*"_s));
    static const QRegularExpression more =
        wordsOfPhones(pattern.arg(u"\\s*(?:[,;/&]|or\\b|and\\b|y\\b|o\\b)\\s*"_s));
    return (before.isEmpty() ? first : more).match(text);
}

/// Takes the extensions off the begin of the words behind a number: each is a phone of its own.
QStringList takeExtensions(QString &behind) {
    QStringList extensions;
    for (auto match = extensionAt(behind, {}); match.hasMatch();
         match = extensionAt(behind, extensions.last())) {
        extensions.append(match.captured(1));
        behind = behind.mid(match.capturedEnd());
    }
    return extensions.isEmpty() ? QStringList{QString()} : extensions;
}

/// What is dialled after another number is none of its own: "711, then 312-555-0100".
bool isInTwoSteps(const QString &gap) {
    static const QRegularExpression words =
        wordsOfPhones(u"\\b(?:then|followed by|luego|despu[eé]s|after that)\\b"_s);
    return words.match(gap).hasMatch();
}

/// The words around the numbers of a cell, and whose they are.
class PhoneCell {
public:
    PhoneCell(const QString &cell, const QList<PhoneShape> &shapes) : m_shapes(shapes) {
        for (qsizetype i = 0; i <= shapes.size(); ++i) {
            const qsizetype from = i == 0 ? 0 : shapes[i - 1].to;
            const qsizetype to = i == shapes.size() ? cell.size() : shapes[i].from;
            QString gap = cell.mid(from, to - from);
            if (i > 0)
                m_extensions.append(takeExtensions(gap));
            m_gaps.append(gap);
        }
    }

    bool isOfSteps() const { return std::any_of(m_gaps.begin() + 1, m_gaps.end() - 1, isInTwoSteps); }

    QList<PhoneWords> phones() const {
        QList<PhoneWords> phones;
        for (qsizetype i = 0; i < m_shapes.size(); ++i) {
            const QString label = labelOf(i);
            const PhoneUse use = phoneUseOf(label);
            const PhoneWords phone{m_shapes[i].number.trimmed(),
                                   {},
                                   saysNothingMore(label, use) ? QString() : label,
                                   use,
                                   m_shapes[i].dial};
            for (const QString &extension : m_extensions[i]) {
                phones.append(phone);
                phones.last().extension = extension;
            }
        }
        return phones;
    }

private:
    QString labelOf(qsizetype at) const {
        const Gap before = at == 0 ? Gap{{}, m_gaps.first()} : parted(at);
        const Gap after = at + 1 == m_shapes.size() ? Gap{m_gaps.last(), {}} : parted(at + 1);
        const QStringList labels{labelIn(before.ofNext), labelIn(after.ofPrevious)};
        return labels[0].isEmpty() || labels[1].isEmpty() ? labels.join(QString()) : labels.join(u", "_s);
    }

    /// Where nothing parts them, words stand before each number or behind each.
    Gap parted(qsizetype at) const {
        const Gap gap = partedGap(m_gaps[at]);
        const bool areBehind = labelIn(m_gaps.first()).isEmpty() && !labelIn(m_gaps.last()).isEmpty();
        return gap.isParted || !areBehind ? gap : Gap{gap.ofNext, {}};
    }

    const QList<PhoneShape> &m_shapes;
    QStringList m_gaps; ///< before the first number, between each two, and behind the last
    QList<QStringList> m_extensions;
};

} // namespace

PhoneUse phoneUseOf(const QString &words) {
    static const QRegularExpression voice = wordsOfPhones(
        u"\\b(?:voice|call|calls|calling|(?<!video )phone|telephone|tel|talk|llam\\w*|tel[eé]fono|v)\\b"_s);
    static const std::pair<QRegularExpression, PhoneUse> others[] = {
        {wordsOfPhones(u"\\b(?:fax|facsimile|facs)\\b|^f$"_s), PhoneUse::Fax},
        {wordsOfPhones(u"\\b(?:tty|tdd|ttd|textphone|teletype|video\\s?phone|vp|relay|sord[oa]s)\\b"_s),
         PhoneUse::Textphone},
        {wordsOfPhones(u"\\b(?:text|texts|texting|txt|sms|textea|env[ií]e|mensajes?)\\b"_s), PhoneUse::Text}};
    if (voice.match(words).hasMatch())
        return PhoneUse::Voice;
    for (const auto &[pattern, kind] : others) {
        if (pattern.match(words).hasMatch())
            return kind;
    }
    return PhoneUse::Voice;
}

QString phoneTypeOf(PhoneUse use) {
    switch (use) {
    case PhoneUse::Fax:
        return u"fax"_s;
    case PhoneUse::Text:
        return u"text"_s;
    case PhoneUse::Textphone:
        return u"textphone"_s;
    case PhoneUse::Voice:
        break;
    }
    return u"voice"_s;
}

PhoneWords readPhoneNumber(const QString &text) {
    const bool isPlain =
        std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c == u'#'; });
    const QList<PhoneWords> phones = isPlain ? QList<PhoneWords>() : readPhoneWords(text);
    return phones.size() == 1 && !phones.first().extension.isEmpty() ? phones.first() : PhoneWords{text};
}

QList<PhoneWords> readPhoneWords(const QString &cell) {
    const QList<PhoneShape> shapes = phoneShapesIn(cell);
    const PhoneCell phones(cell, shapes);
    if (!shapes.isEmpty() && !phones.isOfSteps())
        return phones.phones();
    const QString text = cell.trimmed();
    return text.isEmpty() ? QList<PhoneWords>() : QList<PhoneWords>{{text, {}, {}, phoneUseOf(text)}};
}
