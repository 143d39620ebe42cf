// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/learning/article_parser.h"

#include "model/directory/service_category.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

struct ArticleText {
    Q_DECLARE_TR_FUNCTIONS(Articles)
};

constexpr int kLongestSummary = 120;
const QString kFence = u"---"_s;

std::optional<QDate> monthOf(const QString &text) {
    const QDate month = QDate::fromString(text + u"-01"_s, Qt::ISODate);
    return month.isValid() ? std::optional(month) : std::nullopt;
}

std::optional<ArticleSource> sourceOf(const QString &text) {
    const QStringList parts = text.split(u'|');
    if (parts.size() != 3)
        return std::nullopt;
    const auto seen = monthOf(parts[2].trimmed());
    const ArticleSource source{parts[0].trimmed(), parts[1].trimmed(), seen.value_or(QDate())};
    const bool isAddress = !source.address.contains(u' ') && !source.address.contains(u"://"_s);
    return seen && isAddress && !source.name.isEmpty() ? std::optional(source) : std::nullopt;
}

QStringList wordsOf(const QString &text) {
    QStringList words;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts))
        words.append(word.trimmed());
    return words;
}

bool setMonth(QDate &month, const QString &text) {
    const auto read = monthOf(text);
    month = read.value_or(month);
    return read.has_value();
}

bool setServices(QList<ResourceCategory> &services, const QString &text) {
    for (const QString &key : wordsOf(text)) {
        const auto category = categoryOfKey(key);
        if (!category)
            return false;
        services.append(*category);
    }
    return !services.isEmpty();
}

template <typename Enum>
bool setChoice(Enum &choice, const QHash<QString, Enum> &choices, const QString &text) {
    choice = choices.value(text, choice);
    return choices.contains(text);
}

using SetField = std::function<bool(Article &, const QString &)>;

/// Every field of the head by its name; false for what cannot stand there.
const QHash<QString, SetField> &fields() {
    static const QHash<QString, SetField> all{
        {u"title"_s, [](Article &a, const QString &t) { return !(a.title = t).isEmpty(); }},
        {u"summary"_s,
         [](Article &a, const QString &t) {
             return !(a.summary = t).isEmpty() && t.size() <= kLongestSummary;
         }},
        {u"minutes"_s, [](Article &a, const QString &t) { return (a.minutes = t.toInt()) > 0; }},
        {u"topics"_s, [](Article &a, const QString &t) { return !(a.topics = wordsOf(t)).isEmpty(); }},
        {u"audience"_s,
         [](Article &a, const QString &t) {
             return setChoice(
                 a.audience,
                 {{u"parents"_s, ArticleAudience::Parents}, {u"family"_s, ArticleAudience::FamilyAndFriends}},
                 t);
         }},
        {u"reviewed"_s, [](Article &a, const QString &t) { return setMonth(a.reviewed, t); }},
        {u"review_by"_s, [](Article &a, const QString &t) { return setMonth(a.reviewBy, t); }},
        {u"careful"_s,
         [](Article &a, const QString &t) {
             return setChoice(a.care,
                              {{u"none"_s, ArticleCare::None},
                               {u"illness"_s, ArticleCare::Illness},
                               {u"death"_s, ArticleCare::Death}},
                              t);
         }},
        {u"services"_s, [](Article &a, const QString &t) { return setServices(a.services, t); }},
    };
    return all;
}

/// Goes through the lines of one text and stops at the first that cannot be read.
class ArticleReading {
public:
    ArticleReading(ArticleShelf shelf, const QString &slug, const QString &text) :
        m_lines(text.trimmed().split(u'\n')) {
        m_article.shelf = shelf;
        m_article.slug = slug;
    }

    Result<Article> read() { return readHead() && readBody() && isWhole() ? Result(m_article) : mistake(); }

private:
    bool readHead() {
        if (line() != kFence)
            return false;
        for (++m_at; m_at < m_lines.size() && line() != kFence; ++m_at) {
            if (!readField(line()))
                return false;
        }
        ++m_at;
        return m_seen.size() == fields().size();
    }

    bool readField(const QString &line) {
        const QString name = line.section(u':', 0, 0);
        const QString text = line.section(u':', 1).trimmed();
        if (name == u"source"_s) {
            const auto source = sourceOf(text);
            if (source)
                m_article.sources.append(*source);
            return source.has_value();
        }
        const auto set = fields().constFind(name);
        if (set == fields().constEnd() || m_seen.contains(name))
            return false;
        m_seen.append(name);
        return (*set)(m_article, text);
    }

    bool readBody() {
        for (; m_at < m_lines.size(); ++m_at) {
            if (!line().isEmpty() && !readLine(line()))
                return false;
        }
        return true;
    }

    bool readLine(const QString &line) {
        const QList<ArticlePart> parts = partsOf(m_article.shelf);
        if (line.startsWith(u"# "_s)) {
            const qsizetype next = m_article.sections.size();
            if (next >= parts.size() || line.mid(2) != keyOf(parts[next]))
                return false;
            m_article.sections.append({parts[next], {}});
            return true;
        }
        if (m_article.sections.isEmpty())
            return false;
        const bool isItem = line.startsWith(u"- "_s);
        m_article.sections.last().paragraphs.append({isItem ? line.mid(2).trimmed() : line, isItem});
        return true;
    }

    bool isWhole() const {
        return m_article.sections.size() == partsOf(m_article.shelf).size() &&
               std::none_of(m_article.sections.begin(), m_article.sections.end(),
                            [](const ArticleSection &section) { return section.paragraphs.isEmpty(); });
    }

    QString line() const { return m_lines.value(m_at).trimmed(); }

    Error mistake() const {
        //: %1 is a file, such as "05-pain", and %2 the number of a line in it
        return {ErrorKind::Damaged, ArticleText::tr("A page to read cannot be shown: %1, line %2.")
                                        .arg(m_article.slug)
                                        .arg(m_at + 1)};
    }

    QStringList m_lines;
    qsizetype m_at = 0;
    QStringList m_seen; ///< the fields that stand in the head
    Article m_article;
};

} // namespace

Result<Article> parseArticle(ArticleShelf shelf, const QString &slug, const QString &text) {
    return ArticleReading(shelf, slug, text).read();
}
