// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/backup_words.h"

#include "model/store/book_file.h"
#include "model/store/salvage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QLocale>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

Result<CheckedBackup> checked(const QString &path, const DataKey &key, bool isOpen, bool hasOwnKey) {
    const auto contents = contentsOf(path, key);
    if (!contents)
        return contents.error();
    return CheckedBackup{path, key, *contents, isOpen, hasOwnKey};
}

QString date(const QDate &day) {
    return QLocale().toString(day, QLocale::LongFormat);
}

/// Empty for what only the program itself keeps.
QString kindOf(const QString &table) {
    const QHash<QString, QString> kinds = {
        {QStringLiteral("child"), Text::tr("About your child")},
        {QStringLiteral("goal"), Text::tr("Goals")},
        {QStringLiteral("goal_step"), Text::tr("Steps of goals")},
        {QStringLiteral("goal_note"), Text::tr("Notes on goals")},
        {QStringLiteral("goal_event"), Text::tr("How goals changed")},
        {QStringLiteral("tracker"), Text::tr("What you keep track of")},
        {QStringLiteral("diary_entry"), Text::tr("Diary entries")},
        {QStringLiteral("medicine"), Text::tr("Medicines and treatments")},
        {QStringLiteral("medicine_change"), Text::tr("How medicines changed")},
        {QStringLiteral("medicine_supply"), Text::tr("Supplies")},
        {QStringLiteral("dose"), Text::tr("What was given")},
        {QStringLiteral("comfort_page"), Text::tr("Signs and comfort")},
        {QStringLiteral("comfort_sign"), Text::tr("Signs of your child")},
        {QStringLiteral("contact"), Text::tr("People")},
        {QStringLiteral("contact_phone"), Text::tr("Phone numbers")},
        {QStringLiteral("contact_email"), Text::tr("Email addresses")},
        {QStringLiteral("resource"), Text::tr("Community services")},
        {QStringLiteral("resource_note"), Text::tr("Notes on community services")},
        {QStringLiteral("appointment"), Text::tr("Appointments")},
        {QStringLiteral("appointment_contact"), Text::tr("People at appointments")},
        {QStringLiteral("appointment_question"), Text::tr("Questions for appointments")},
        {QStringLiteral("draft"), Text::tr("Words that were not saved yet")},
        {QStringLiteral("attachment"), Text::tr("Names of attached files")},
        {QStringLiteral("session"), QString()},
        {QStringLiteral("service"), Text::tr("Services")},
        {QStringLiteral("service_check"), Text::tr("Checks of services")},
        {QStringLiteral("organization"), Text::tr("Organizations")},
        {QStringLiteral("directory_import"), Text::tr("What was brought in")},
        {QStringLiteral("service_before"), QString()},
        {QStringLiteral("service_document"), QString()},
        {QStringLiteral("service_change"), Text::tr("How services changed")},
        {QStringLiteral("service_list"), Text::tr("Lists of services")},
        {QStringLiteral("saved_search"), Text::tr("Saved searches")},
        {QStringLiteral("book"), QString()},
    };
    return kinds.value(table, Text::tr("Other records"));
}

QString lineOf(const QString &kind, int kept, qint64 lost, bool isWhole) {
    const QLocale locale;
    if (isWhole)
        return Text::tr("%1: all %2 kept").arg(kind, locale.toString(kept));
    if (lost > 0)
        return Text::tr("%1: %2 kept, at most %3 lost")
            .arg(kind, locale.toString(kept), locale.toString(lost));
    return Text::tr("%1: %2 kept, some may be lost").arg(kind, locale.toString(kept));
}

} // namespace

Result<CheckedBackup> checkBackup(const QString &path, const DataKey &key) {
    const auto info = inspectBook(path);
    if (!info)
        return info.error();
    auto found = checked(path, key, !info->isProtected(), false);
    if (found || info->isProtected() || info->isPlain)
        return found;
    const auto own = unlockBook(path, KeySecret::open());
    return own ? checked(path, *own, true, true) : own.error();
}

QString moment(const QDateTime &time) {
    const QDateTime here = time.toLocalTime();
    //: %1 is a day, %2 the time on that day
    return here.isValid() ? Text::tr("%1, %2").arg(date(here.date()),
                                                   QLocale().toString(here.time(), QLocale::ShortFormat))
                          : Text::tr("an unknown day");
}

QString whenWritten(const QString &path) {
    return moment(QFileInfo(path).lastModified());
}

/// A copied file may have got another time; then the day in its name counts.
QString whenWritten(const Backup &backup) {
    const QDateTime written = QFileInfo(backup.path).lastModified();
    return written.date() == backup.day ? moment(written) : date(backup.day);
}

QString holdings(const BookContents &contents) {
    if (contents.isDirectory)
        return QLocale().createSeparatedList({
            Text::tr("%n service(s)", nullptr, contents.services),
            Text::tr("%n organization(s)", nullptr, contents.organizations),
        });
    return QLocale().createSeparatedList({
        Text::tr("%n diary entries", nullptr, contents.diaryEntries),
        Text::tr("%n goals", nullptr, contents.goals),
        Text::tr("%n people", nullptr, contents.contacts),
        Text::tr("%n appointments", nullptr, contents.appointments),
    });
}

QStringList salvageLines(const Salvage &salvage) {
    QStringList lines;
    for (const RescuedTable &table : salvage.tables) {
        const QString kind = kindOf(table.table);
        if (!kind.isEmpty() && (table.kept > 0 || !table.isWhole))
            lines.append(lineOf(kind, table.kept, table.missing, table.isWhole));
    }
    if (salvage.contents > 0 || salvage.lostContents > 0)
        lines.append(lineOf(Text::tr("Attached files"), salvage.contents, salvage.lostContents,
                            salvage.lostContents == 0));
    return lines;
}
