// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/zip_places.h"

#include "model/base/search_key.h"

#include <QFile>
#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {

constexpr double kEarthKm = 6371.0088;
constexpr int kZipDigits = 5;
constexpr int kStateLetters = 2;

double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

/// The first five digits, if it is a ZIP code at all.
QString fiveDigits(QStringView zip) {
    const QStringView five = zip.trimmed().left(kZipDigits);
    const bool isZip = five.size() == kZipDigits &&
                       std::all_of(five.begin(), five.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isZip ? five.toString() : QString();
}

/// "Oak Park, IL" and "oak park il": the town and its state.
std::pair<QString, QString> townAndState(const QString &typed) {
    const QString key = searchKey(typed).replace(u',', u' ').simplified();
    const qsizetype space = key.lastIndexOf(u' ');
    if (space > 0 && key.size() - space - 1 == kStateLetters)
        return {key.left(space), key.mid(space + 1).toUpper()};
    return {key, {}};
}

} // namespace

double distanceKm(const GeoPoint &a, const GeoPoint &b) {
    const double north = std::sin(radians(b.latitude - a.latitude) / 2);
    const double east = std::sin(radians(b.longitude - a.longitude) / 2);
    const double part =
        north * north + std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) * east * east;
    return 2 * kEarthKm * std::asin(std::sqrt(std::min(1.0, part)));
}

GeoBox boxAround(const GeoPoint &middle, double km) {
    const double high = km / kEarthKm * 180 / std::numbers::pi;
    const double shrink = std::cos(radians(std::min(89.0, std::abs(middle.latitude) + high)));
    const double wide = std::min(180.0, high / shrink);
    return {middle.latitude - high, middle.latitude + high, middle.longitude - wide, middle.longitude + wide};
}

QString KnownPlace::name() const {
    const QString town = state.isEmpty() ? city : city + u", "_s + state;
    return zip.isEmpty() ? town : town + u' ' + zip;
}

ZipPlaces::ZipPlaces() {
    QFile file(u":/places/us-zip.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QHash<QString, qsizetype> known;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() != 5)
            continue;
        m_zips.append({QString::fromLatin1(cells[0]),
                       QString::fromUtf8(cells[4]),
                       QString::fromLatin1(cells[3]),
                       {cells[1].toDouble(), cells[2].toDouble()}});
        addToTown(known, m_zips.last());
    }
    std::sort(m_towns.begin(), m_towns.end(), [](const Town &a, const Town &b) { return a.key < b.key; });
}

void ZipPlaces::addToTown(QHash<QString, qsizetype> &known, const KnownPlace &place) {
    const QString name = place.city + u',' + place.state;
    const auto found = known.constFind(name);
    if (found == known.constEnd()) {
        known.insert(name, m_towns.size());
        m_towns.append({searchKey(place.city), place, 1});
        return;
    }
    Town &town = m_towns[*found];
    town.place.zip.clear();
    const double before = town.zips++;
    town.place.point.latitude += (place.point.latitude - town.place.point.latitude) / (before + 1);
    town.place.point.longitude += (place.point.longitude - town.place.point.longitude) / (before + 1);
}

std::optional<KnownPlace> ZipPlaces::ofZip(QStringView zip) const {
    const QString five = fiveDigits(zip);
    const auto found = findZips(five, 1);
    return !five.isEmpty() && !found.isEmpty() ? std::optional(found.first()) : std::nullopt;
}

QList<KnownPlace> ZipPlaces::findZips(const QString &beginning, int most) const {
    auto each = std::lower_bound(m_zips.begin(), m_zips.end(), beginning,
                                 [](const KnownPlace &place, const QString &zip) { return place.zip < zip; });
    QList<KnownPlace> found;
    for (; each != m_zips.end() && each->zip.startsWith(beginning) && found.size() < most; ++each)
        found.append(*each);
    return found;
}

QList<KnownPlace> ZipPlaces::find(const QString &typed, int most) const {
    const QString trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (trimmed[0].isDigit()) {
        const QString five = fiveDigits(trimmed);
        return findZips(five.isEmpty() ? trimmed : five, most);
    }
    const auto [town, state] = townAndState(trimmed);
    auto each = std::lower_bound(m_towns.begin(), m_towns.end(), town,
                                 [](const Town &one, const QString &key) { return one.key < key; });
    QList<Town> met;
    for (; each != m_towns.end() && each->key.startsWith(town); ++each) {
        if (state.isEmpty() || each->place.state == state)
            met.append(*each);
    }
    // A town of just this name comes before longer names, and a large one before a small one.
    std::stable_sort(met.begin(), met.end(), [&, whole = town](const Town &a, const Town &b) {
        return std::pair(a.key != whole, -a.zips) < std::pair(b.key != whole, -b.zips);
    });
    QList<KnownPlace> found;
    for (const Town &one : met.mid(0, most))
        found.append(one.place);
    return found;
}

std::optional<GeoPoint> pointOfZip(QStringView zip) {
    static const ZipPlaces places;
    const auto place = places.ofZip(zip);
    return place ? std::optional(place->point) : std::nullopt;
}
