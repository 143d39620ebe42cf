// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/backup_text.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/book/book_file.h"
#include "model/book/salvage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QLocale>

namespace {

struct BackupsText {
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
        {QStringLiteral("child"), BackupsText::tr("About your child")},
        {QStringLiteral("goal"), BackupsText::tr("Goals")},
        {QStringLiteral("goal_step"), BackupsText::tr("Steps of goals")},
        {QStringLiteral("goal_note"), BackupsText::tr("Notes on goals")},
        {QStringLiteral("goal_event"), BackupsText::tr("How goals changed")},
        {QStringLiteral("tracker"), BackupsText::tr("What you keep track of")},
        {QStringLiteral("diary_entry"), BackupsText::tr("Diary entries")},
        {QStringLiteral("medicine"), BackupsText::tr("Medicines and treatments")},
        {QStringLiteral("medicine_change"), BackupsText::tr("How medicines changed")},
        {QStringLiteral("medicine_supply"), BackupsText::tr("Supplies")},
        {QStringLiteral("dose"), BackupsText::tr("What was given")},
        {QStringLiteral("comfort_page"), BackupsText::tr("Signs and comfort")},
        {QStringLiteral("comfort_sign"), BackupsText::tr("Signs of your child")},
        {QStringLiteral("contact"), BackupsText::tr("People")},
        {QStringLiteral("contact_phone"), BackupsText::tr("Phone numbers")},
        {QStringLiteral("contact_email"), BackupsText::tr("Email addresses")},
        {QStringLiteral("resource"), BackupsText::tr("Community services")},
        {QStringLiteral("resource_note"), BackupsText::tr("Notes on community services")},
        {QStringLiteral("appointment"), BackupsText::tr("Appointments")},
        {QStringLiteral("appointment_contact"), BackupsText::tr("People at appointments")},
        {QStringLiteral("appointment_question"), BackupsText::tr("Questions for appointments")},
        {QStringLiteral("draft"), BackupsText::tr("Words that were not saved yet")},
        {QStringLiteral("attachment"), BackupsText::tr("Names of attached files")},
        {QStringLiteral("session"), QString()},
        {QStringLiteral("service"), BackupsText::tr("Services")},
        {QStringLiteral("service_check"), BackupsText::tr("Checks of services")},
        {QStringLiteral("organization"), BackupsText::tr("Organizations")},
        {QStringLiteral("directory_import"), BackupsText::tr("What was brought in")},
        {QStringLiteral("service_before"), QString()},
        {QStringLiteral("service_document"), QString()},
        {QStringLiteral("service_change"), BackupsText::tr("How services changed")},
        {QStringLiteral("service_list"), BackupsText::tr("Lists of services")},
        {QStringLiteral("saved_search"), BackupsText::tr("Saved searches")},
        {QStringLiteral("book"), QString()},
    };
    return kinds.value(table, BackupsText::tr("Other records"));
}

QString lineOf(const QString &kind, int kept, qint64 lost, bool isWhole) {
    const QLocale locale;
    if (isWhole)
        return BackupsText::tr("%1: all %2 kept").arg(kind, locale.toString(kept));
    if (lost > 0)
        return BackupsText::tr("%1: %2 kept, at most %3 lost")
            .arg(kind, locale.toString(kept), locale.toString(lost));
    return BackupsText::tr("%1: %2 kept, some may be lost").arg(kind, locale.toString(kept));
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
    return here.isValid() ? BackupsText::tr("%1, %2").arg(date(here.date()), timeText(here.time()))
                          : BackupsText::tr("an unknown day");
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
            BackupsText::tr("%n service(s)", nullptr, contents.services),
            BackupsText::tr("%n organization(s)", nullptr, contents.organizations),
        });
    return QLocale().createSeparatedList({
        BackupsText::tr("%n diary entries", nullptr, contents.diaryEntries),
        BackupsText::tr("%n goals", nullptr, contents.goals),
        BackupsText::tr("%n people", nullptr, contents.contacts),
        BackupsText::tr("%n appointments", nullptr, contents.appointments),
    });
}

QString lostText(const BookContents &contents) {
    return contents.lostAttachments.isEmpty()
               ? QString()
               : BackupsText::tr("%Ln attached file(s) in it cannot be read any more: %1", nullptr,
                                 int(contents.lostAttachments.size()))
                     .arg(isolated(contents.lostAttachments).join(QStringLiteral(", ")));
}

QStringList salvageLines(const Salvage &salvage) {
    QStringList lines;
    for (const RescuedTable &table : salvage.tables) {
        const QString kind = kindOf(table.table);
        if (!kind.isEmpty() && (table.kept > 0 || !table.isWhole))
            lines.append(lineOf(kind, table.kept, table.missing, table.isWhole));
    }
    if (salvage.contents > 0 || salvage.lostContents > 0)
        lines.append(lineOf(BackupsText::tr("Attached files"), salvage.contents, salvage.lostContents,
                            salvage.lostContents == 0));
    return lines;
}
