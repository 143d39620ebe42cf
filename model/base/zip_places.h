// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <optional>

/// A place on the earth, in degrees of WGS 84: north and east are positive.
struct GeoPoint {
    double latitude = 0;
    double longitude = 0;
    friend bool operator==(const GeoPoint &, const GeoPoint &) = default;
};

/// Along the great circle, in kilometres: haversine with the mean radius of the earth, 6371.0088 km
/// (https://doi.org/10.1007/s001900050278). Of two points in one country it is right to half a percent.
double distanceKm(const GeoPoint &a, const GeoPoint &b);

/// What lies between these lines holds every point within a distance, and some more in its corners.
struct GeoBox {
    double south = 0;
    double north = 0;
    double west = 0;
    double east = 0;
};
GeoBox boxAround(const GeoPoint &middle, double km);

/// A ZIP code, or a town with the middle of its ZIP codes.
struct KnownPlace {
    QString zip = {}; ///< empty for a town with several
    QString city = {};
    QString state = {}; ///< two letters
    GeoPoint point = {};

    /// "Oak Park, IL 60302"
    QString name() const;
};

/// The ZIP codes of the United States with their middles, as they were in 2017. Reading them takes some tens
/// of milliseconds and a few megabytes, so that whoever needs them makes them once, when somebody first asks.
class ZipPlaces {
public:
    ZipPlaces();

    /// The place of "60302", also when it is written "60302-1234".
    std::optional<KnownPlace> ofZip(QStringView zip) const;
    /// What somebody means by "60302", "603", "oak park" or "Oak Park, IL": the likeliest first.
    QList<KnownPlace> find(const QString &typed, int most) const;

private:
    struct Town {
        QString key; ///< searchKey() of the city
        KnownPlace place;
        int zips = 0;
    };
    void addToTown(QHash<QString, qsizetype> &known, const KnownPlace &place);
    QList<KnownPlace> findZips(const QString &beginning, int most) const;

    QList<KnownPlace> m_zips; ///< by ZIP code
    QList<Town> m_towns;      ///< by key
};

/// The middle of a ZIP code. The first call reads them all; any thread may ask.
std::optional<GeoPoint> pointOfZip(QStringView zip);
