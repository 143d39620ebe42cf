// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/zip_places.h"

#include <QLineEdit>
#include <memory>

class QStringListModel;

/// A line for a ZIP code or a town, with what one may mean by it while one types.
class LocationField : public QLineEdit {
    Q_OBJECT
public:
    explicit LocationField(QWidget *parent = nullptr);

    const std::optional<KnownPlace> &place() const { return m_place; }
    /// Something is typed that is no place that we know.
    bool isUnknown() const { return m_isUnknown; }
    /// Puts the likeliest place of a text, or nothing, without telling placeChanged().
    void setTyped(const QString &typed);

Q_SIGNALS:
    void placeChanged();

private:
    void suggest(const QString &typed);
    void finish();
    void take(const std::optional<KnownPlace> &place, bool isUnknown);
    const ZipPlaces &places();

    std::unique_ptr<ZipPlaces> m_places; ///< made when somebody first types
    std::optional<KnownPlace> m_place;
    bool m_isUnknown = false;
    QStringListModel *m_suggestions;
};
