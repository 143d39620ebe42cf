// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/place_field.h"

#include "ui/kit/search_line.h"
#include "ui/kit/widgets.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

namespace {

constexpr int kSuggestions = 8;
constexpr int kLettersOfATown = 2; ///< fewer mean too many

} // namespace

LocationField::LocationField(QWidget *parent) : QLineEdit(parent), m_suggestions(new QStringListModel(this)) {
    setAccessibleName(tr("ZIP code or town"));
    setPlaceholderText(accessibleName());
    addClearButton(this);
    auto *completer = new QCompleter(m_suggestions, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &LocationField::suggest);
    connect(this, &QLineEdit::editingFinished, this, &LocationField::finish);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // also by the button that clears
            take(std::nullopt, false);
    });
    // Queued: the completer puts its text in after it said that it did.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &LocationField::finish,
            Qt::QueuedConnection);
}

const ZipPlaces &LocationField::places() {
    if (!m_places)
        m_places = std::make_unique<ZipPlaces>();
    return *m_places;
}

/// A whole ZIP code is a place at once; anything else waits until the person is done.
void LocationField::suggest(const QString &typed) {
    QStringList names;
    if (typed.trimmed().size() >= kLettersOfATown) {
        for (const KnownPlace &place : places().find(typed, kSuggestions))
            names.append(place.name());
    }
    m_suggestions->setStringList(names);
    if (typed.trimmed().isEmpty())
        return;
    if (const auto zip = places().ofZip(typed))
        take(zip, false);
}

void LocationField::finish() {
    const QString typed = text().trimmed();
    if (typed.isEmpty() || (m_place && m_place->name() == typed))
        return;
    const QString zip = typed.section(u' ', -1); // of a whole name as it was suggested
    std::optional<KnownPlace> meant = places().ofZip(zip);
    if (const auto found = places().find(typed, 1); !meant && !found.isEmpty())
        meant = found.first();
    if (meant)
        setText(meant->name());
    take(meant, !meant);
}

void LocationField::take(const std::optional<KnownPlace> &place, bool isUnknown) {
    const bool isSame = isUnknown == m_isUnknown && place.has_value() == m_place.has_value() &&
                        (!place || place->point == m_place->point);
    m_place = place;
    m_isUnknown = isUnknown;
    setInvalid(this, isUnknown);
    if (!isSame)
        Q_EMIT placeChanged();
}

void LocationField::setTyped(const QString &typed) {
    const QSignalBlocker quiet(this);
    setText(typed);
    take(std::nullopt, false);
    finish();
}
