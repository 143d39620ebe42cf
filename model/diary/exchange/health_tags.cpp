// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/health_tags.h"

#include "model/base/marked_text.h"
#include "model/files/source_file.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

constexpr qsizetype kTagBytesAtOnce = 1024 * 1024;
constexpr qsizetype kLongestTag = 256 * 1024;
constexpr qsizetype kLongestTagBeginning = 32;
constexpr qsizetype kMostAttributes = 100; ///< a record has some ten
constexpr char kRoot[] = "<HealthData";

bool isTagSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Whether a tag of an export begins here: then the quotation mark before it was never closed.
bool beginsTag(QByteArrayView text) {
    static const QByteArrayList beginnings = {
        "<Record ",      "</Record>",      "<MetadataEntry ", "</HealthData>",    "<Workout ",
        "<Correlation ", "</Correlation>", "</Workout>",      "<ClinicalRecord ", "<ActivitySummary "};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QByteArray &beginning) { return text.startsWith(beginning); });
}

/// Reads name="value" again and again from what stands behind the name of a tag. False when there is more.
bool readAttributes(QByteArrayView rest, HealthTag &tag) {
    qsizetype at = 0;
    const auto skipSpace = [&] {
        while (at < rest.size() && isTagSpace(rest[at]))
            ++at;
    };
    for (skipSpace(); at < rest.size(); skipSpace()) {
        const qsizetype equals = rest.indexOf('=', at);
        if (equals < 0 || equals + 1 >= rest.size())
            return false;
        const QByteArray name = rest.sliced(at, equals - at).trimmed().toByteArray();
        const char quote = rest[equals + 1];
        const qsizetype end = rest.indexOf(quote, equals + 2);
        const bool isKnown = std::any_of(tag.attributes.begin(), tag.attributes.end(),
                                         [&](const auto &known) { return known.first == name; });
        if (tag.attributes.size() >= kMostAttributes || name.isEmpty() || (quote != '"' && quote != '\'') ||
            end < 0 || isKnown)
            return false;
        if (end + 1 < rest.size() && !isTagSpace(rest[end + 1]))
            return false;
        tag.attributes.append({name, rest.sliced(equals + 2, end - equals - 2).toByteArray()});
        at = end + 1;
    }
    return true;
}

HealthTag parsedTag(QByteArrayView text, int line, bool isBroken) {
    HealthTag tag{.line = line};
    const bool isClosing = text.startsWith('/');
    const bool isWhole = !isBroken && text.endsWith('/');
    text = text.sliced(isClosing ? 1 : 0);
    if (isWhole && !isClosing)
        text.chop(1);
    const auto end = std::find_if(text.begin(), text.end(), isTagSpace);
    tag.name = QByteArray(text.begin(), end - text.begin());
    tag.isStart = !isClosing;
    tag.isEnd = isClosing || isWhole;
    const bool isRead = readAttributes(text.sliced(end - text.begin()), tag);
    tag.isDamaged = isBroken || !isRead;
    return tag;
}

} // namespace

QString HealthTag::value(const char *attribute) const {
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const auto &known) { return known.first == attribute; });
    return found == attributes.end() ? QString() : withNamedLetters(QString::fromUtf8(found->second));
}

HealthTags::HealthTags(const QString &path, const Progress &progress) : m_file(path), m_progress(progress) {}

Result<> HealthTags::open() {
    if (auto opened = openSource(m_file); !opened)
        return opened;
    if (readMore() && skipTo(kRoot)) {
        moveTo(m_at - qsizetype(sizeof kRoot - 1));
        return {};
    }
    return Error{ErrorKind::Invalid,
                 QCoreApplication::translate("AppleHealth", "This is not an export of Apple Health."),
                 {}};
}

/// Keeps what is not read yet, and adds the next part of the file.
bool HealthTags::readMore() {
    if (!m_progress.goesOn())
        return false;
    m_part.remove(0, m_at);
    m_at = 0;
    const QByteArray more = m_file.read(kTagBytesAtOnce);
    m_part.append(more);
    m_progress.tell(m_file.pos(), m_file.size());
    return !more.isEmpty();
}

void HealthTags::moveTo(qsizetype at) {
    if (at > m_at)
        m_line += int(std::count(m_part.begin() + m_at, m_part.begin() + at, '\n'));
    m_at = at;
}

/// Behind the next one of these marks. False, and at the end, where there is none.
bool HealthTags::skipTo(const QByteArray &mark) {
    for (;;) {
        const qsizetype found = m_part.indexOf(mark, m_at);
        if (found >= 0) {
            moveTo(found + mark.size());
            return true;
        }
        moveTo(qMax(m_at, m_part.size() - mark.size() + 1)); // half of it may stand at the end
        if (!readMore())
            return false;
    }
}

bool HealthTags::isAt(const char *text) const {
    return QByteArrayView(m_part).sliced(m_at).startsWith(text);
}

/// Where the tag that begins here ends: at its ">", or where another tag begins within it. -1 at the end of
/// the file.
qsizetype HealthTags::endOfTag(bool &isBroken) {
    char quote = 0;
    for (qsizetype length = 0; length < kLongestTag; ++length) {
        if (m_at + length + kLongestTagBeginning >= m_part.size())
            readMore(); // more than a letter, to see whether a tag begins
        if (m_at + length >= m_part.size())
            return -1;
        const char c = m_part[m_at + length];
        isBroken = c == '<' && (quote == 0 || beginsTag(QByteArrayView(m_part).sliced(m_at + length)));
        if (isBroken || (c == '>' && quote == 0))
            return m_at + length;
        if (c == quote)
            quote = 0;
        else if (quote == 0 && (c == '"' || c == '\''))
            quote = c;
    }
    isBroken = true;
    return m_at + kLongestTag;
}

std::optional<HealthTag> HealthTags::next() {
    while (skipTo("<")) {
        if (m_part.size() - m_at < kLongestTagBeginning)
            readMore();
        if (isAt("!--") || isAt("![CDATA[") || isAt("?")) {
            skipTo(isAt("!--") ? "-->" : isAt("?") ? "?>" : "]]>");
            continue;
        }
        bool isBroken = false;
        const int line = m_line;
        const qsizetype end = endOfTag(isBroken);
        if (end < 0)
            return std::nullopt;
        const HealthTag tag = parsedTag(QByteArrayView(m_part).sliced(m_at, end - m_at), line, isBroken);
        moveTo(isBroken ? end : end + 1);
        if (!tag.name.startsWith('!'))
            return tag;
    }
    return std::nullopt;
}
