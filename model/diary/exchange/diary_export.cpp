// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/diary_export.h"

#include "model/database/open_tables.h"
#include "model/diary/diary_table.h"
#include "model/diary/exchange/diary_kinds.h"
#include "model/diary/tracker_table.h"
#include "model/files/atomic_replace.h"
#include "model/files/csv_writer.h"
#include "model/files/file_endings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

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
    return {{u"date"_s, at.date().toString(Qt::ISODate)},
            {u"time"_s, time.toString(isWhole            ? u"HH:mm"_s
                                      : time.msec() == 0 ? u"HH:mm:ss"_s
                                                         : u"HH:mm:ss.zzz"_s)},
            {u"utc_offset"_s, at.toOffsetFromUtc(entry.moment.offsetSeconds).timeZoneAbbreviation()},
            {u"zone"_s, QString::fromLatin1(entry.moment.zone)},
            {u"what"_s, tracker.name},
            {u"kind"_s, kindKey(tracker)},
            {u"value"_s, value},
            {u"who"_s, reporterKey(entry.reporter)},
            {u"who_name"_s, entry.reportedBy},
            {u"words"_s, entry.words},
            {u"what_helped"_s, entry.whatHelped},
            {u"feels"_s, entry.feels},
            {u"brought_on"_s, entry.broughtOn},
            {u"places"_s, entry.places.join(u' ')},
            {u"seconds"_s, number(entry.seconds)},
            {u"written"_s, entry.writtenUtc
                               ? QVariant(QDateTime::fromMSecsSinceEpoch(*entry.writtenUtc, QTimeZone::utc())
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
    const auto place = savedEndingAt(FileType::Diary, path);
    return place ? std::optional(DiaryFormat(*place)) : std::nullopt;
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
