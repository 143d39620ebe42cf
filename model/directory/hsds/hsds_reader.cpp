// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/hsds_reader.h"

#include "model/base/clean_text.h"
#include "model/directory/hsds/datapackage.h"
#include "model/directory/hsds/hsds_repair.h"
#include "model/directory/hsds/hsds_table_reader.h"
#include "model/directory/hsds/misplaced_parts.h"
#include "model/directory/hsds/private_parts.h"
#include "model/directory/hsds/service_sheet.h"
#include "model/directory/hsds/service_sources.h"
#include "model/directory/hsds_json.h"
#include "model/directory/name_words.h"
#include "model/directory/service_document.h"
#include "model/files/csv_file.h"
#include "model/files/json_splitter.h"
#include "model/files/source_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

struct HsdsReaderText {
    Q_DECLARE_TR_FUNCTIONS(HsdsReader)
};

constexpr qint64 kChunk = 1 << 16;
constexpr qint64 kBeginning = 64; ///< bytes that tell what a file is
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
            return unreadable(HsdsReaderText::tr("This service is too big to read. It was left out."), text);
        if (kind == JsonSplitter::Kind::NotCut)
            return unreadable(HsdsReaderText::tr("The file ends in the middle. What came before was read."),
                              text);
        QJsonParseError error;
        QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (error.error == QJsonParseError::IllegalUTF8String) {
            tell(HsdsReaderText::tr("Some letters were not UTF-8. They were read as Western European ones."));
            document = QJsonDocument::fromJson(QString::fromLatin1(text).toUtf8(), &error);
        }
        if (error.error != QJsonParseError::NoError)
            return unreadable(HsdsReaderText::tr("This is not written as JSON should be. It was left out."),
                              text);
        if (!document.isObject())
            return unreadable(HsdsReaderText::tr("This is not a service. It was left out."), text);
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
                (void)unreadable(HsdsReaderText::tr("This is not a service. It was left out."), {});
                continue;
            }
            if (!inner.contains(u"organization"_s))
                inner.insert(u"organization"_s, organization);
            if (auto taken = service(inner); !taken)
                return taken;
        }
        if (!services.isEmpty())
            return {};
        return skip(HsdsReaderText::tr("This organization has no services. It was left out."),
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
            return skip(HsdsReaderText::tr("This is a place and not a service. It was left out."),
                        nameIn(document));
        if (!isService)
            return unreadable(HsdsReaderText::tr("This is not a service. It was left out."),
                              hsds::text(document, u"id"_s).toUtf8());
        ++m_report.services;
        m_name = nameIn(document);
        lookAt(document);
        if (const auto shown = forThePublic(document, m_maySayPrivate))
            return m_take(*shown);
        --m_report.services;
        return skip(HsdsReaderText::tr("Its source does not show it to the public. It was left out."),
                    m_name);
    }

    /// Dirt is normal: it is kept, and told.
    void lookAt(const QJsonObject &document) {
        if (m_hadControls)
            tell(HsdsReaderText::tr("Some signs in it cannot be shown. They were left out."));
        const QString id = hsds::text(document, u"id"_s).trimmed();
        if (id.isEmpty())
            tell(HsdsReaderText::tr(
                "It has no id. It was kept, and is known again only while nothing in it changes."));
        else if (!isNew(id))
            tell(HsdsReaderText::tr("Its id was there before in this file. Each was kept."));
        if (isNoName(hsds::text(document, u"name"_s)))
            tell(HsdsReaderText::tr("It has no name. It was kept, and what was known of it before stays."));
        if (readStatus(document) == ServiceStatus::Unknown)
            tell(HsdsReaderText::tr("It does not say whether it is active. It was kept."));
        if (const QStringList parts = misplacedParts(document); !parts.isEmpty())
            tell(HsdsReaderText::tr(
                     "This is no list of records, as it has to be: %1. It was kept, but no page "
                     "shows it.")
                     .arg(parts.join(u", "_s)));
        for (const QString &age : {u"minimum_age"_s, u"maximum_age"_s}) {
            if (!hsds::text(document, age).isEmpty() && !hsds::number(document, age))
                tell(HsdsReaderText::tr("Its age is no number. It was kept, but no filter by age finds it."));
        }
        const auto locations = hsds::parts(document, u"service_at_locations"_s, [](const QJsonObject &part) {
            return part.value(u"location"_s).toObject();
        });
        for (const QJsonObject &location : locations) {
            if (std::abs(hsds::number(location, u"latitude"_s).value_or(0)) > 90 ||
                std::abs(hsds::number(location, u"longitude"_s).value_or(0)) > 180)
                tell(HsdsReaderText::tr("Its place is nowhere on earth. It was kept, but has no distance."));
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
    return {ErrorKind::Unreadable, HsdsReaderText::tr("This file could not be read."), file.errorString()};
}

/// A table is opened by who reads it: its rows tell how far it is.
Result<> readSheetOf(const QString &path, const DocumentSink &take, HsdsReport &report, const TellShare &tell,
                     const SayColumns &sayColumns) {
    const auto sheet = lookAtSheet(path);
    if (!sheet)
        return sheet.error();
    qint64 rows = 0;
    const DocumentSink takeAndTell = take.with([&](const QJsonObject &document) {
        tell(double(++rows) / double(sheet->lines));
        return take(document);
    });
    return readSheet(sayColumns ? sayColumns(*sheet) : asSaid(*sheet, {}), takeAndTell, report);
}

Result<> readOpened(const QString &path, QFile &file, const DocumentSink &take, HsdsReport &report,
                    const TellShare &tell, const SayColumns &sayColumns) {
    if (isTablePackage(path))
        return readHsdsTables(path, take, report, tell);
    if (isJsonOfTables(path))
        return readJsonTables(path, take, report, tell);
    if (isSheet(path))
        return readSheetOf(path, take, report, tell, sayColumns);
    if (const auto other = knownAsOther(file.peek(kBeginning)))
        return *other;
    const DocumentSink takeAndTell = take.with([&](const QJsonObject &document) {
        tell(double(file.pos()) / double(file.size()));
        return take(document);
    });
    return readHsds(file, takeAndTell, report);
}

/// In bytes; of a folder, those of its tables.
qint64 sizeOf(const QString &source) {
    qint64 size = 0;
    for (const QString &path : source.split(u'\n')) {
        const QFileInfo info(path);
        const QFileInfoList files =
            info.isDir() ? QDir(path).entryInfoList({u"*.csv"_s}, QDir::Files) : QFileInfoList{info};
        for (const QFileInfo &file : files)
            size += file.size();
    }
    return qMax(size, qint64(1));
}

} // namespace

bool isSheet(const QString &path) {
    const QString kind = QFileInfo(path).suffix().toLower();
    return !areTables(path) && !isTablePackage(path) &&
           (kind == u"csv"_s || kind == u"tsv"_s || kind == u"txt"_s);
}

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
                    HsdsReaderText::tr("This file is in UTF-16. Please save it as UTF-8 and try again."),
                    {}};
        }
        if (auto fed = pieces.feed(chunk); !fed)
            return fed;
    }
    if (auto done = pieces.finish(); !done)
        return done;
    notePage(around, report);
    if (report.services == before && report.problems.count() == problems)
        return Error{ErrorKind::Invalid, HsdsReaderText::tr("There are no services in this file."), {}};
    return {};
}

Result<> readServices(const QString &path, const DocumentSink &take, HsdsReport &report,
                      const TellShare &tell, const SayColumns &sayColumns) {
    const TellShare told = tell ? tell : [](double) {};
    QFile file(path);
    if (!areTables(path) && !QFileInfo(path).isDir()) {
        if (auto opened = openSource(file); !opened)
            return opened;
    }
    auto read = areTables(path) ? readHsdsTables(path, take, report, told)
                                : readOpened(path, file, take, report, told, sayColumns);
    if (read)
        told(1);
    return read;
}

ServiceSource hsdsSource(const QStringList &paths, const std::shared_ptr<HsdsReport> &report,
                         const std::shared_ptr<WorkProgress> &progress, const SayColumns &sayColumns) {
    return [=](const DocumentSink &take) -> Result<> {
        *report = {};
        const auto told = progress ? progress : std::make_shared<WorkProgress>();
        qint64 before = 0;
        told->total = std::accumulate(paths.begin(), paths.end(), qint64(0),
                                      [](qint64 sum, const QString &path) { return sum + sizeOf(path); });
        for (const QString &path : paths) {
            const qint64 size = sizeOf(path);
            const auto tell = [&](double share) { told->done = before + qint64(share * double(size)); };
            if (auto read = readServices(path, take, *report, tell, sayColumns); !read)
                return read;
            before += size;
            told->done = before;
        }
        if (report->pages < report->pagesOfList) {
            take.tellIncomplete();
            report->problems.add(
                0, HsdsReaderText::tr("This is one page of a longer list. What may be on the other pages was "
                                      "not marked as gone."));
        }
        return {};
    };
}
