// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/settings.h"

#include "model/book/backups.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostRecentBooks = 8;

const QString themeKey = u"look/theme"_s;
const QString textKey = u"look/textPercent"_s;
const QString languageKey = u"language"_s;
const QString emergencyKey = u"emergencyNumber"_s;
const QString helpLineKey = u"helpLine"_s;
const QString paperKey = u"paper"_s;
const QString idleKey = u"lock/idleMinutes"_s;
constexpr int usualIdleMinutes = 5;
constexpr int mostIdleMinutes = 24 * 60;
const QString recentKey = u"recentBooks"_s;
const QString folderKey = u"lastFolder"_s;
const QString putAwayKey = u"putAway"_s;
constexpr qsizetype mostPutAway = 50; // they are asked for a day alone
const QString timedEntryKey = u"timedEntry"_s;
const QString checkedByKey = u"checkedBy"_s;
const QString recheckKey = u"recheckMonths"_s;
constexpr int usualRecheckMonths = 12;
const QString backupShareKey = u"backupShare"_s;
constexpr int mostBackupShare = 50;
const QString geometryKey = u"window/geometry"_s;
const QString shareKey = u"share/%1"_s;
constexpr int leastShare = 10;

QString bookKey(const QByteArray &book, const char *name) {
    return u"books/%1/%2"_s.arg(QLatin1String(book.toHex()), QLatin1String(name));
}

/// It names the books of this family. Who wrote it before left it open to others; who writes it again keeps
/// how it is.
void keepPrivate(const QString &path) {
    QFile file(path);
    if (file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || file.exists())
        return;
    QDir().mkpath(QFileInfo(path).path());
    (void)file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                    QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

QString absolute(const QString &path) {
    return QFileInfo(path).absoluteFilePath();
}
} // namespace

Settings::Settings(std::unique_ptr<QSettings> stored, QObject *parent) :
    QObject(parent), m_stored(std::move(stored)) {
    keepPrivate(m_stored->fileName());
}

Settings::~Settings() = default;

bool Settings::store(const QString &key, const QVariant &value) {
    if (m_stored->value(key) == value)
        return false;
    m_stored->setValue(key, value);
    return true;
}

Theme Settings::theme() const {
    const QString name = m_stored->value(themeKey).toString();
    if (name == u"light"_s)
        return Theme::Light;
    return name == u"dark"_s ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme) {
    const char *name = theme == Theme::Light ? "light" : theme == Theme::Dark ? "dark" : "system";
    if (store(themeKey, QString::fromLatin1(name)))
        Q_EMIT changed();
}

int Settings::textPercent() const {
    return qBound(Style::smallestText, m_stored->value(textKey, Style::smallestText).toInt(),
                  Style::largestText);
}

void Settings::setTextPercent(int percent) {
    if (store(textKey, qBound(Style::smallestText, percent, Style::largestText)))
        Q_EMIT changed();
}

QString Settings::language() const {
    return m_stored->value(languageKey).toString();
}

void Settings::setLanguage(const QString &code) {
    if (code != language() && store(languageKey, code))
        Q_EMIT languageChanged();
}

QString Settings::checkedBy() const {
    return m_stored->value(checkedByKey).toString();
}

void Settings::setCheckedBy(const QString &name) {
    store(checkedByKey, name);
}

int Settings::backupShare() const {
    bool isNumber = false;
    const int percent = m_stored->value(backupShareKey, kUsualBackupShare).toInt(&isNumber);
    return isNumber ? qBound(1, percent, mostBackupShare) : kUsualBackupShare;
}

void Settings::setBackupShare(int percent) {
    if (store(backupShareKey, percent))
        Q_EMIT backupShareChanged();
}

int Settings::recheckMonths() const {
    bool isNumber = false;
    const int months = m_stored->value(recheckKey, usualRecheckMonths).toInt(&isNumber);
    return isNumber && months > 0 ? months : usualRecheckMonths;
}

void Settings::setRecheckMonths(int months) {
    store(recheckKey, months);
}

QString Settings::emergencyNumber() const {
    if (m_stored->contains(emergencyKey))
        return m_stored->value(emergencyKey).toString();
    return emergencyNumberIn(QLocale().territory());
}

void Settings::setEmergencyNumber(const QString &number) {
    if (number != emergencyNumber() && store(emergencyKey, number))
        Q_EMIT changed();
}

QString Settings::helpLine() const {
    if (m_stored->contains(helpLineKey))
        return m_stored->value(helpLineKey).toString();
    return helpLineIn(QLocale().territory());
}

void Settings::setHelpLine(const QString &number) {
    if (number != helpLine() && store(helpLineKey, number))
        Q_EMIT changed();
}

QPageSize::PageSizeId Settings::paperSize() const {
    const QString name = m_stored->value(paperKey).toString();
    if (name == u"Letter"_s)
        return QPageSize::Letter;
    return name == u"A4"_s ? QPageSize::A4 : paperSizeIn(QLocale().territory());
}

void Settings::setPaperSize(QPageSize::PageSizeId size) {
    const QString name = size == QPageSize::Letter ? u"Letter"_s : u"A4"_s;
    if (size != paperSize() && store(paperKey, name))
        Q_EMIT changed();
}

int Settings::idleMinutes() const {
    bool isNumber = false;
    const int minutes = m_stored->value(idleKey, usualIdleMinutes).toInt(&isNumber);
    return isNumber ? qBound(0, minutes, mostIdleMinutes) : usualIdleMinutes;
}

void Settings::setIdleMinutes(int minutes) {
    if (store(idleKey, minutes))
        Q_EMIT idleMinutesChanged();
}

QStringList Settings::recentBooks() const {
    QStringList books = m_stored->value(recentKey).toStringList();
    books.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return books;
}

void Settings::addRecentBook(const QString &path) {
    QStringList books = m_stored->value(recentKey).toStringList();
    books.removeAll(absolute(path));
    books.prepend(absolute(path));
    store(recentKey, QStringList(books.mid(0, mostRecentBooks)));
}

QString Settings::lastFolder() const {
    QString folder = m_stored->value(folderKey).toString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void Settings::setLastFolder(const QString &folder) {
    store(folderKey, folder);
}

QDate Settings::copiedElsewhereOn(const QByteArray &book) const {
    return m_stored->value(bookKey(book, "copiedElsewhereOn")).toDate();
}

void Settings::setCopiedElsewhereOn(const QByteArray &book, const QDate &day) {
    store(bookKey(book, "copiedElsewhereOn"), day);
}

QDate Settings::remindedOn(const QByteArray &book) const {
    return m_stored->value(bookKey(book, "remindedOn")).toDate();
}

void Settings::setRemindedOn(const QByteArray &book, const QDate &day) {
    store(bookKey(book, "remindedOn"), day);
}

bool Settings::isPlaceFine(const QByteArray &book) const {
    return m_stored->value(bookKey(book, "isPlaceFine")).toBool();
}

void Settings::setPlaceFine(const QByteArray &book) {
    store(bookKey(book, "isPlaceFine"), true);
}

bool Settings::isPutAway(const QUuid &question) const {
    return m_stored->value(putAwayKey).toStringList().contains(question.toString());
}

void Settings::putAway(const QUuid &question) {
    QStringList all = m_stored->value(putAwayKey).toStringList();
    all.prepend(question.toString());
    store(putAwayKey, QStringList(all.mid(0, mostPutAway)));
}

QUuid Settings::timedEntry() const {
    return QUuid(m_stored->value(timedEntryKey).toString());
}

void Settings::setTimedEntry(const QUuid &entry) {
    store(timedEntryKey, entry.isNull() ? QString() : entry.toString());
}

std::optional<int> Settings::share(const QString &place) const {
    bool isNumber = false;
    const int percent = m_stored->value(shareKey.arg(place)).toInt(&isNumber);
    return isNumber ? std::optional(qBound(leastShare, percent, 100 - leastShare)) : std::nullopt;
}

void Settings::setShare(const QString &place, int percent) {
    store(shareKey.arg(place), percent);
}

QByteArray Settings::windowGeometry() const {
    return m_stored->value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry) {
    store(geometryKey, geometry);
}

QString emergencyNumberIn(QLocale::Territory territory) {
    switch (territory) {
    case QLocale::UnitedStates:
    case QLocale::PuertoRico:
    case QLocale::Canada:
    case QLocale::Mexico:
    case QLocale::Argentina:
    case QLocale::Uruguay:
    case QLocale::Ecuador:
    case QLocale::CostaRica:
    case QLocale::Panama:
    case QLocale::DominicanRepublic:
        return u"911"_s;
    case QLocale::Spain:
    case QLocale::Portugal:
    case QLocale::France:
    case QLocale::Germany:
    case QLocale::Austria:
    case QLocale::Switzerland:
    case QLocale::Italy:
    case QLocale::Ireland:
    case QLocale::Netherlands:
    case QLocale::Belgium:
    case QLocale::Poland:
    case QLocale::Sweden:
    case QLocale::Denmark:
    case QLocale::Finland:
    case QLocale::India:
        return u"112"_s;
    case QLocale::Colombia:
        return u"123"_s;
    case QLocale::UnitedKingdom:
        return u"999"_s;
    case QLocale::Australia:
        return u"000"_s;
    case QLocale::NewZealand:
        return u"111"_s;
    default:
        return {};
    }
}

QString helpLineIn(QLocale::Territory territory) {
    switch (territory) {
    case QLocale::UnitedStates:
    case QLocale::PuertoRico:
    case QLocale::Canada:
        return u"988"_s;
    case QLocale::UnitedKingdom:
    case QLocale::Ireland:
    case QLocale::Germany:
        return u"116 123"_s;
    case QLocale::Spain:
        return u"024"_s;
    case QLocale::France:
        return u"3114"_s;
    case QLocale::Australia:
        return u"13 11 14"_s;
    case QLocale::NewZealand:
        return u"1737"_s;
    default:
        return {};
    }
}

QPageSize::PageSizeId paperSizeIn(QLocale::Territory territory) {
    switch (territory) {
    case QLocale::UnitedStates:
    case QLocale::PuertoRico:
    case QLocale::Canada:
    case QLocale::Mexico:
    case QLocale::Colombia:
    case QLocale::Chile:
    case QLocale::Venezuela:
    case QLocale::CostaRica:
    case QLocale::Guatemala:
    case QLocale::ElSalvador:
    case QLocale::Honduras:
    case QLocale::Nicaragua:
    case QLocale::Panama:
    case QLocale::DominicanRepublic:
    case QLocale::Philippines:
        return QPageSize::Letter;
    default:
        return QPageSize::A4;
    }
}
