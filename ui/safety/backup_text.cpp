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

using namespace Qt::StringLiterals;

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
        {u"child"_s, BackupsText::tr("About your child")},
        {u"about_me"_s, QString()},
        {u"about_me_words"_s, BackupsText::tr("About me")},
        {u"key_fact"_s, BackupsText::tr("Key facts")},
        {u"paper_review"_s, BackupsText::tr("Who looked through papers")},
        {u"paper_review_item"_s, QString()},
        {u"paper_copy"_s, BackupsText::tr("Where copies of papers are")},
        {u"signed_paper"_s, BackupsText::tr("Signed papers")},
        {u"signed_paper_holder"_s, BackupsText::tr("Who has copies of signed papers")},
        {u"wishes"_s, QString()},
        {u"wish_words"_s, BackupsText::tr("Wishes")},
        {u"paper_print"_s, BackupsText::tr("When papers were printed")},
        {u"paper_print_item"_s, QString()},
        {u"log_sheet"_s, BackupsText::tr("Log sheets, to be typed in")},
        {u"log_sheet_row"_s, QString()},
        {u"kept_value"_s, BackupsText::tr("Kept from other copies")},
        {u"record_stamp"_s, QString()},
        {u"record_before"_s, QString()},
        {u"session_merged"_s, QString()},
        {u"goal"_s, BackupsText::tr("Goals")},
        {u"goal_step"_s, BackupsText::tr("Steps of goals")},
        {u"goal_note"_s, BackupsText::tr("Notes on goals")},
        {u"goal_event"_s, BackupsText::tr("How goals changed")},
        {u"tracker"_s, BackupsText::tr("What you keep track of")},
        {u"current_informant"_s, BackupsText::tr("Who writes in the diary")},
        {u"diary_entry"_s, BackupsText::tr("Diary entries")},
        {u"medicine"_s, BackupsText::tr("Medicines and treatments")},
        {u"medicine_change"_s, BackupsText::tr("How medicines changed")},
        {u"medicine_supply"_s, BackupsText::tr("Supplies")},
        {u"equipment"_s, BackupsText::tr("Equipment")},
        {u"equipment_change"_s, BackupsText::tr("How equipment changed")},
        {u"equipment_supply"_s, BackupsText::tr("Supplies of equipment")},
        {u"dose"_s, BackupsText::tr("What was given")},
        {u"comfort_page"_s, BackupsText::tr("Signs and comfort")},
        {u"comfort_sign"_s, BackupsText::tr("Signs of your child")},
        {u"contact"_s, BackupsText::tr("People")},
        {u"contact_phone"_s, BackupsText::tr("Phone numbers")},
        {u"contact_email"_s, BackupsText::tr("Email addresses")},
        {u"contact_skill"_s, BackupsText::tr("What people learned to do")},
        {u"resource"_s, BackupsText::tr("Community services")},
        {u"call"_s, BackupsText::tr("Calls and promises")},
        {u"insurance_policy"_s, BackupsText::tr("Insurance")},
        {u"insurance_case"_s, BackupsText::tr("Requests and letters")},
        {u"insurance_case_item"_s, BackupsText::tr("What to send")},
        {u"team_search"_s, BackupsText::tr("Teams that you look for")},
        {u"team_search_step"_s, BackupsText::tr("Steps to a team")},
        {u"need_answer"_s, BackupsText::tr("What would help you")},
        {u"activity"_s, BackupsText::tr("Ideas and wishes")},
        {u"brochure"_s, BackupsText::tr("To read, from others")},
        {u"appointment"_s, BackupsText::tr("Appointments")},
        {u"appointment_contact"_s, BackupsText::tr("People at appointments")},
        {u"appointment_question"_s, BackupsText::tr("Questions for appointments")},
        {u"draft"_s, BackupsText::tr("Words that were not saved yet")},
        {u"attachment"_s, BackupsText::tr("Names of attached files")},
        {u"session"_s, QString()},
        {u"service"_s, BackupsText::tr("Services")},
        {u"service_check"_s, BackupsText::tr("Checks of services")},
        {u"organization"_s, BackupsText::tr("Organizations")},
        {u"directory_import"_s, BackupsText::tr("Imports")},
        {u"service_before"_s, QString()},
        {u"service_document"_s, QString()},
        {u"service_change"_s, BackupsText::tr("How services changed")},
        {u"service_list"_s, BackupsText::tr("Lists of services")},
        {u"service_list_need"_s, BackupsText::tr("What families asked for")},
        {u"saved_search"_s, BackupsText::tr("Saved searches")},
        {u"book"_s, QString()},
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
                     .arg(isolated(contents.lostAttachments).join(u", "_s));
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
