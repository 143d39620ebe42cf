// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/diary_export.h"

#include "model/database/open_tables.h"
#include "model/diary/diary_table.h"
#include "model/diary/exchange/diary_kinds.h"
#include "model/diary/tracker_table.h"
#include "model/files/atomic_replace.h"
#include "model/files/csv_writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace {

struct DiaryExportText {
    Q_DECLARE_TR_FUNCTIONS(DiaryExport)
};

constexpr int kDaysAtOnce = 90; ///< so that memory holds a part of ten years alone

/// One entry as it is written, in the order of the columns. Names of columns never change.
QList<std::pair<QString, QVariant>> fieldsOf(const DiaryEntry &entry, const Tracker &tracker) {
    const QDateTime at = entry.moment.local();
    const QTime time = at.time();
    const bool isWhole = time.second() == 0 && time.msec() == 0;
    const auto number = [](const auto &value) { return value ? QVariant(*value) : QVariant(); };
    QVariant value;
    if (entry.value)
        value = QString::number(fromKept(*entry.value, tracker.unit), 'g', 12).toDouble();
    return {
        {QStringLiteral("date"), at.date().toString(Qt::ISODate)},
        {QStringLiteral("time"), time.toString(isWhole            ? QStringLiteral("HH:mm")
                                               : time.msec() == 0 ? QStringLiteral("HH:mm:ss")
                                                                  : QStringLiteral("HH:mm:ss.zzz"))},
        {QStringLiteral("utc_offset"), at.toOffsetFromUtc(entry.moment.offsetSeconds).timeZoneAbbreviation()},
        {QStringLiteral("zone"), QString::fromLatin1(entry.moment.zone)},
        {QStringLiteral("what"), tracker.name},
        {QStringLiteral("kind"), kindKey(tracker)},
        {QStringLiteral("value"), value},
        {QStringLiteral("who"), reporterKey(entry.reporter)},
        {QStringLiteral("words"), entry.words},
        {QStringLiteral("what_helped"), entry.whatHelped},
        {QStringLiteral("feels"), entry.feels},
        {QStringLiteral("brought_on"), entry.broughtOn},
        {QStringLiteral("places"), entry.places.join(u' ')},
        {QStringLiteral("seconds"), number(entry.seconds)},
        {QStringLiteral("written"),
         entry.writtenUtc ? QVariant(QDateTime::fromMSecsSinceEpoch(*entry.writtenUtc, QTimeZone::utc())
                                         .toString(Qt::ISODateWithMs))
                          : QVariant()}};
}

/// The content of the file, entry by entry.
class Writer {
public:
    explicit Writer(DiaryFormat format) : m_format(format) {
        if (format == DiaryFormat::Csv) {
            QVariantList names;
            for (const auto &[name, value] : fieldsOf({}, {}))
                names.append(name);
            m_content = "\xef\xbb\xbf" + csvLine(names); // with the mark, spreadsheets read every letter
        } else {
            m_content = "{\"hearthbook_diary\": 1, \"entries\": [";
        }
    }

    void add(const DiaryEntry &entry, const Tracker &tracker) {
        const auto fields = fieldsOf(entry, tracker);
        m_format == DiaryFormat::Csv ? addLine(fields) : addObject(fields);
        ++m_count;
    }
    QByteArray finished() { return m_format == DiaryFormat::Csv ? m_content : m_content + "\n]}\n"; }
    qint64 count() const { return m_count; }

private:
    using Fields = QList<std::pair<QString, QVariant>>;

    void addLine(const Fields &fields) {
        QVariantList line;
        for (const auto &[name, value] : fields) {
            // What the family itself wrote with an apostrophe must come back with it.
            const bool isQuoted = value.typeId() == QMetaType::QString &&
                                  value.toString().startsWith(u'\'') &&
                                  isFormulaBehindApostrophes(value.toString());
            line.append(isQuoted ? QVariant(QString(u'\'' + value.toString())) : value);
        }
        m_content += csvLine(line);
    }
    void addObject(const Fields &fields) {
        QJsonObject object;
        for (const auto &[name, value] : fields) {
            if (value.isValid() && value.toString() != QString())
                object.insert(name, QJsonValue::fromVariant(value));
        }
        m_content += m_count == 0 ? "\n" : ",\n";
        m_content += QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    DiaryFormat m_format;
    QByteArray m_content;
    qint64 m_count = 0;
};

Result<> writeSpan(const OpenTables &book, const DaySpan &span, Writer &writer) {
    const auto trackers = book.table<TrackerTable>().all();
    if (!trackers)
        return trackers.error();
    QHash<Id<Tracker>, Tracker> byId;
    for (const Tracker &tracker : *trackers)
        byId.insert(tracker.id, tracker);
    for (QDate first = span.first; first <= span.last; first = first.addDays(kDaysAtOnce)) {
        const auto entries =
            book.table<DiaryTable>().inSpan({first, qMin(span.last, first.addDays(kDaysAtOnce - 1))});
        if (!entries)
            return entries.error();
        for (const DiaryEntry &entry : *entries)
            writer.add(entry, byId.value(entry.tracker));
    }
    return {};
}

} // namespace

std::optional<DiaryFormat> diaryFormatOf(const QString &path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("csv"))
        return DiaryFormat::Csv;
    return ending == QLatin1String("json") ? std::optional(DiaryFormat::Json) : std::nullopt;
}

Result<qint64> exportDiary(const OpenTables &book, const QString &path, DiaryFormat format,
                           const DaySpan &span) {
    const auto whole = book.table<DiaryTable>().wholeSpan();
    if (!whole)
        return whole.error();
    Writer writer(format);
    if (*whole) {
        const DaySpan within{qMax(span.first, (*whole)->first), qMin(span.last, (*whole)->last)};
        if (auto written = writeSpan(book, within, writer); !written)
            return written.error();
    }
    if (writer.count() == 0)
        return Error{ErrorKind::Invalid, DiaryExportText::tr("There are no diary entries in this time."), {}};
    if (auto saved = durableReplace(path, writer.finished()); !saved)
        return saved.error();
    return writer.count();
}
