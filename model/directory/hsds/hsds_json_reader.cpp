// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/hsds_json_reader.h"

#include "model/base/clean_text.h"
#include "model/directory/hsds/hsds_repair.h"
#include "model/directory/hsds/misplaced_parts.h"
#include "model/directory/hsds/private_parts.h"
#include "model/directory/hsds_json.h"
#include "model/directory/name_words.h"
#include "model/directory/service_document.h"
#include "model/files/json_splitter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct HsdsJsonReaderText {
    Q_DECLARE_TR_FUNCTIONS(HsdsJsonReader)
};

constexpr qint64 kChunk = 1 << 16;
constexpr size_t kJsonSeed = 7;
constexpr qsizetype kShownOfUnreadable = 60;
constexpr qsizetype kAroundPage = 4096;

/// One file on its way in.
class JsonReading {
public:
    JsonReading(const DocumentSink &take, HsdsReport &report) : m_take(take), m_report(report) {}

    Result<> piece(const QByteArray &text, JsonSplitter::Kind kind) {
        ++m_place;
        m_name.clear();
        if (kind == JsonSplitter::Kind::TooBig)
            return unreadable(HsdsJsonReaderText::tr("This service is too big to read. It was left out."),
                              text);
        if (kind == JsonSplitter::Kind::NotCut)
            return unreadable(
                HsdsJsonReaderText::tr("The file ends in the middle. What came before was read."), text);
        QJsonParseError error;
        QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (error.error == QJsonParseError::IllegalUTF8String) {
            tell(HsdsJsonReaderText::tr(
                "Some letters were not UTF-8. They were read as Western European ones."));
            document = QJsonDocument::fromJson(QString::fromLatin1(text).toUtf8(), &error);
        }
        if (error.error != QJsonParseError::NoError)
            return unreadable(
                HsdsJsonReaderText::tr("This is not written as JSON should be. It was left out."), text);
        if (!document.isObject())
            return unreadable(HsdsJsonReaderText::tr("This is not a service. It was left out."), text);
        m_maySayPrivate = maySayPrivate(text);
        m_hadControls = false;
        QJsonObject read = mayBeMended(text) ? originalDocument(document.object()) : document.object();
        if (mayHoldControls(text))
            read = withoutControlsIn(read).toObject();
        return object(read);
    }

private:
    QJsonValue withoutControlsIn(const QJsonValue &value) {
        if (value.isString()) {
            const QString text = value.toString(), clean = withoutControls(text);
            m_hadControls = m_hadControls || clean.size() < text.size();
            return clean.size() < text.size() ? QJsonValue(clean) : value;
        }
        if (value.isArray()) {
            QJsonArray clean;
            for (const QJsonValue part : value.toArray())
                clean.append(withoutControlsIn(part));
            return clean;
        }
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            *member = withoutControlsIn(*member);
        return value.isObject() ? QJsonValue(object) : value;
    }

    /// Services also lie inside organizations, and inside the places where they are offered.
    Result<> object(const QJsonObject &object) {
        if (object.value(u"services"_s).isArray())
            return ofOrganization(object);
        if (object.value(u"service"_s).isObject())
            return atLocation(object);
        return service(object);
    }

    Result<> ofOrganization(QJsonObject organization) {
        const QJsonArray services = organization.take(u"services"_s).toArray();
        bool isFirst = true;
        for (const QJsonValue value : services) {
            QJsonObject inner = value.toObject();
            m_place += std::exchange(isFirst, false) ? 0 : 1;
            if (inner.isEmpty()) {
                (void)unreadable(HsdsJsonReaderText::tr("This is not a service. It was left out."), {});
                continue;
            }
            if (!inner.contains(u"organization"_s))
                inner.insert(u"organization"_s, organization);
            if (auto taken = service(inner); !taken)
                return taken;
        }
        if (!services.isEmpty())
            return {};
        return skip(HsdsJsonReaderText::tr("This organization has no services. It was left out."),
                    nameIn(organization));
    }

    Result<> atLocation(QJsonObject location) {
        QJsonObject inner = location.take(u"service"_s).toObject();
        QJsonArray locations = inner.value(u"service_at_locations"_s).toArray();
        if (!locations.contains(location))
            locations.append(location);
        inner.insert(u"service_at_locations"_s, locations);
        return service(inner);
    }

    Result<> service(const QJsonObject &document) {
        const bool isService = document.contains(u"name"_s) || document.contains(u"status"_s) ||
                               document.contains(u"organization"_s) ||
                               document.contains(u"organization_id"_s);
        if (document.contains(u"location_type"_s))
            return skip(HsdsJsonReaderText::tr("This is a place and not a service. It was left out."),
                        nameIn(document));
        if (!isService)
            return unreadable(HsdsJsonReaderText::tr("This is not a service. It was left out."),
                              hsds::text(document, u"id"_s).toUtf8());
        ++m_report.services;
        m_name = nameIn(document);
        lookAt(document);
        if (const auto shown = forThePublic(document, m_maySayPrivate))
            return m_take(*shown);
        --m_report.services;
        return skip(HsdsJsonReaderText::tr("Its source does not show it to the public. It was left out."),
                    m_name);
    }

    /// Dirt is normal: it is kept, and told.
    void lookAt(const QJsonObject &document) {
        if (m_hadControls)
            tell(HsdsJsonReaderText::tr("Some signs in it cannot be shown. They were left out."));
        const QString id = hsds::text(document, u"id"_s).trimmed();
        if (id.isEmpty())
            tell(HsdsJsonReaderText::tr(
                "It has no id. It was kept, and is known again only while nothing in it changes."));
        else if (!isNew(id))
            tell(HsdsJsonReaderText::tr("Its id was there before in this file. Each was kept."));
        if (isNoName(hsds::text(document, u"name"_s)))
            tell(HsdsJsonReaderText::tr(
                "It has no name. It was kept, and what was known of it before stays."));
        if (readStatus(document) == ServiceStatus::Unknown)
            tell(HsdsJsonReaderText::tr("It does not say whether it is active. It was kept."));
        if (const QStringList parts = misplacedParts(document); !parts.isEmpty())
            tell(HsdsJsonReaderText::tr(
                     "This is no list of records, as it has to be: %1. It was kept, but no page "
                     "shows it.")
                     .arg(parts.join(u", "_s)));
        for (const QString &age : {u"minimum_age"_s, u"maximum_age"_s}) {
            if (!hsds::text(document, age).isEmpty() && !hsds::number(document, age))
                tell(HsdsJsonReaderText::tr(
                    "Its age is no number. It was kept, but no filter by age finds it."));
        }
        const auto locations = hsds::parts(document, u"service_at_locations"_s, [](const QJsonObject &part) {
            return part.value(u"location"_s).toObject();
        });
        for (const QJsonObject &location : locations) {
            if (std::abs(hsds::number(location, u"latitude"_s).value_or(0)) > 90 ||
                std::abs(hsds::number(location, u"longitude"_s).value_or(0)) > 180)
                tell(HsdsJsonReaderText::tr(
                    "Its place is nowhere on earth. It was kept, but has no distance."));
        }
    }

    bool isNew(const QString &id) {
        const qsizetype before = m_ids.size();
        m_ids.insert(qHash(id, kJsonSeed));
        return m_ids.size() > before;
    }

    void tell(const QString &text) { m_report.problems.add(m_place, text, {}, m_name); }
    /// `record` is by what a person finds it in the file.
    Result<> skip(const QString &text, const QString &record = {}) {
        m_report.problems.add(m_place, text, {}, record);
        return {};
    }
    Result<> unreadable(const QString &text, const QByteArray &beginning) {
        m_take.tellUnreadable();
        return skip(text, QString::fromUtf8(beginning.left(kShownOfUnreadable)).simplified());
    }
    static QString nameIn(const QJsonObject &document) {
        return hsds::words(document, u"name"_s).simplified();
    }

    const DocumentSink &m_take;
    HsdsReport &m_report;
    QSet<quint64> m_ids;
    int m_place = 0; ///< of the present record in the file
    QString m_name;  ///< of the present service
    bool m_maySayPrivate = false;
    bool m_hadControls = false;
};

/// A list that is long comes in pages: one of them is not all of it.
void notePage(const QByteArray &around, HsdsReport &report) {
    static const QRegularExpression pages(u"\"total_?pages\"\\s*:\\s*\"?(\\d{1,6})"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto found = pages.match(QString::fromUtf8(around));
    if (around.trimmed().startsWith('[') || !found.hasMatch())
        return;
    ++report.pages;
    report.pagesOfList = qMax(report.pagesOfList, found.captured(1).toInt());
}

Error notRead(const QIODevice &file) {
    return {ErrorKind::Unreadable, HsdsJsonReaderText::tr("This file could not be read."),
            file.errorString()};
}

} // namespace

Result<> readHsds(QIODevice &file, const DocumentSink &take, HsdsReport &report) {
    const qint64 before = report.services;
    const qsizetype problems = report.problems.count();
    JsonReading reading(take, report);
    JsonSplitter pieces(
        [&](const QByteArray &text, JsonSplitter::Kind kind) { return reading.piece(text, kind); });
    bool isFirst = true;
    QByteArray around; // the first and the last letters, where a page says which it is
    while (!file.atEnd()) {
        QByteArray chunk = file.read(kChunk);
        if (chunk.isEmpty())
            return notRead(file);
        around += chunk;
        around = around.left(kAroundPage) + around.mid(kAroundPage).right(kAroundPage);
        if (std::exchange(isFirst, false)) {
            if (chunk.startsWith("\xEF\xBB\xBF"))
                chunk.remove(0, 3);
            if (chunk.startsWith("\xFF\xFE") || chunk.startsWith("\xFE\xFF"))
                return Error{
                    ErrorKind::Invalid,
                    HsdsJsonReaderText::tr("This file is in UTF-16. Please save it as UTF-8 and try again."),
                    {}};
        }
        if (auto fed = pieces.feed(chunk); !fed)
            return fed;
    }
    if (auto done = pieces.finish(); !done)
        return done;
    notePage(around, report);
    if (report.services == before && report.problems.count() == problems)
        return Error{ErrorKind::Invalid, HsdsJsonReaderText::tr("There are no services in this file."), {}};
    return {};
}
