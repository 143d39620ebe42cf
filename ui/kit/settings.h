// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style.h"

#include <QDate>
#include <QLocale>
#include <QObject>
#include <QPageSize>
#include <QSettings>
#include <QUuid>
#include <memory>
#include <optional>

/// What the program remembers on this computer. Nothing of what a book says, only where books are.
class Settings : public QObject {
    Q_OBJECT
public:
    explicit Settings(std::unique_ptr<QSettings> stored, QObject *parent = nullptr);
    ~Settings() override;

    Theme theme() const;
    void setTheme(Theme theme);

    /// In percent, 100 to 200.
    int textPercent() const;
    void setTextPercent(int percent);

    /// A language code such as "es"; empty: as the system says.
    QString language() const;
    void setLanguage(const QString &code);

    /// What the family wrote, else what is usual where this computer is; empty when we don't know.
    QString emergencyNumber() const;
    void setEmergencyNumber(const QString &number);

    /// Whom to call who is very low; as above.
    QString helpLine() const;
    void setHelpLine(const QString &number);

    /// Letter or A4.
    QPageSize::PageSizeId paperSize() const;
    void setPaperSize(QPageSize::PageSizeId size);

    /// After how many minutes without a touch the book is locked; 0: never.
    int idleMinutes() const;
    void setIdleMinutes(int minutes);

    /// Who makes sure of services at this computer, as was written last.
    QString checkedBy() const;
    void setCheckedBy(const QString &name);
    /// After how many months a service is to be checked again; 12 unless chosen.
    int recheckMonths() const;
    void setRecheckMonths(int months);

    /// What the backups of a book may take of its disk, in percent.
    int backupShare() const;
    void setBackupShare(int percent);

    /// Paths of books that still exist, the last used first.
    QStringList recentBooks() const;
    void addRecentBook(const QString &path);

    /// Where the last file was opened or saved; at first the documents folder.
    QString lastFolder() const;
    void setLastFolder(const QString &folder);

    /// For each book, by its file id: the day of the last copy on another disk, the day of the last reminder
    /// of that, and whether the person does not want to hear any more of where the book lies.
    QDate copiedElsewhereOn(const QByteArray &book) const;
    void setCopiedElsewhereOn(const QByteArray &book, const QDate &day);
    QDate remindedOn(const QByteArray &book) const;
    void setRemindedOn(const QByteArray &book, const QDate &day);
    bool isPlaceFine(const QByteArray &book) const;
    void setPlaceFine(const QByteArray &book);

    /// Questions that the person does not want to be asked, each by an id that says nothing to others.
    bool isPutAway(const QUuid &question) const;
    void putAway(const QUuid &question);

    /// The diary entry whose end is waited for, by an id that says nothing to others; null for none.
    QUuid timedEntry() const;
    void setTimedEntry(const QUuid &entry);
    /// How many percent of some place its first part has, where the person chose that.
    std::optional<int> share(const QString &place) const;
    void setShare(const QString &place, int percent);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

Q_SIGNALS:
    void changed(); ///< theme, text size, emergency number, help line or paper
    void idleMinutesChanged();
    void backupShareChanged();
    void languageChanged(); ///< the window has to be made anew

private:
    /// Stores the value; whether it is another than before.
    bool store(const QString &key, const QVariant &value);

    std::unique_ptr<QSettings> m_stored;
};

/// The emergency number in a country, where there is one that we are sure of.
QString emergencyNumberIn(QLocale::Territory territory);
/// A line that anybody who is very low can call there, where there is one that we are sure of.
QString helpLineIn(QLocale::Territory territory);
/// The paper that printers have there.
QPageSize::PageSizeId paperSizeIn(QLocale::Territory territory);
