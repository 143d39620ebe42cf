// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/filter_panel.h"

#include "model/text/names.h"
#include "ui/directory/place_field.h"
#include "ui/directory/service_words.h"
#include "ui/shell/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

namespace {

constexpr int kAnyAge = -1;
constexpr int kOldest = 26; ///< years; some services go on a while after 18
const QDate kBeforeAll(1, 1, 2);

QComboBox *box(const QString &name, const QString &any, const char *objectName) {
    auto *made = new QComboBox;
    made->setObjectName(QString::fromLatin1(objectName));
    made->setAccessibleName(name);
    made->addItem(any);
    return made;
}

/// The item with this data, or the first one, which leaves nothing out.
void put(QComboBox *box, const QVariant &data) {
    const int found = data.isValid() ? box->findData(data) : 0;
    box->setCurrentIndex(qMax(0, found));
}

bool isSet(const QComboBox *box) {
    return box->currentIndex() > 0;
}

} // namespace

FilterPanel::FilterPanel(const QDate &today, QWidget *parent) : QWidget(parent), m_today(today) {
    buildBoxes();
    build();
    connectAll();
    refresh();
}

void FilterPanel::buildBoxes() {
    m_category = box(tr("What it helps with"), tr("Any kind of help"), "category");
    for (const auto &[category, name] : choices<ResourceCategory>())
        m_category->addItem(name, int(category));
    m_place = new PlaceField;
    m_place->setObjectName(QStringLiteral("place"));
    m_within = box(tr("How far away"), tr("Any distance"), "within");
    for (const int miles : {2, 5, 10, 25, 50, 100})
        m_within->addItem(tr("Within %n mile(s)", nullptr, miles), miles);
    m_language = box(tr("Language"), tr("Any language"), "spoken");
    for (const SpokenLanguage &language : spokenLanguages())
        m_language->addItem(language.name, language.code);
    m_age = new QSpinBox;
    m_age->setObjectName(QStringLiteral("age"));
    m_age->setAccessibleName(tr("For which age"));
    m_age->setRange(kAnyAge, kOldest);
    m_age->setValue(kAnyAge);
    m_age->setSpecialValueText(tr("Any age"));
    //: %1 is a number of years
    const QString age = tr("Age %1");
    m_age->setPrefix(age.section(QStringLiteral("%1"), 0, 0));
    m_age->setSuffix(age.section(QStringLiteral("%1"), 1));
    m_status = box(tr("Whether it is active"), tr("Any status"), "status");
    for (const auto status : {ServiceStatus::Active, ServiceStatus::TemporarilyClosed,
                              ServiceStatus::Inactive, ServiceStatus::Defunct, ServiceStatus::Unknown})
        m_status->addItem(nameOf(status), int(status));
    m_checked = box(tr("When it was last checked"), tr("Checked at any time"), "checked");
    m_checked->addItem(tr("Not checked for a year"), int(Checked::NotForAYear));
    m_checked->addItem(tr("Checked within a year"), int(Checked::WithinAYear));
    m_checked->addItem(tr("Not checked yet"), int(Checked::Never));
}

void FilterPanel::build() {
    m_free = new QCheckBox(tr("Free of charge"));
    m_free->setObjectName(QStringLiteral("free"));
    m_mine = new QCheckBox(tr("Only mine"));
    m_mine->setObjectName(QStringLiteral("onlyMine"));
    auto *clear = quietButton(tr("Clear filters"), "x-lg");
    clear->setObjectName(QStringLiteral("clearFilters"));
    connect(clear, &QPushButton::clicked, this, &FilterPanel::clear);
    m_clear = clear;
    m_place->setMinimumWidth(scaled(210));
    m_unknownPlace = errorLabel();
    m_unknownPlace->setText(tr("We do not know this place. Try a ZIP code, or a town with its state."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(6));
    layout->addWidget(wrappingRow(
        {m_category, m_place, m_within, m_language, m_age, m_status, m_checked, m_free, m_mine, clear}));
    layout->addWidget(m_unknownPlace);
    nameBoxes(this);
}

void FilterPanel::connectAll() {
    for (QComboBox *each : {m_category, m_within, m_language, m_status, m_checked})
        connect(each, &QComboBox::currentIndexChanged, this, &FilterPanel::refresh);
    for (QCheckBox *each : {m_free, m_mine})
        connect(each, &QCheckBox::toggled, this, &FilterPanel::refresh);
    connect(m_age, &QSpinBox::valueChanged, this, &FilterPanel::refresh);
    connect(m_place, &PlaceField::placeChanged, this, &FilterPanel::refresh);
}

void FilterPanel::refresh() {
    m_within->setEnabled(m_place->place().has_value());
    m_unknownPlace->setVisible(m_place->isUnknown());
    m_clear->setVisible(used() > 0 || !m_place->text().isEmpty());
    Q_EMIT changed();
}

DirectorySearch FilterPanel::search() const {
    DirectorySearch search;
    if (isSet(m_category))
        search.category = ResourceCategory(m_category->currentData().toInt());
    if (const auto &place = m_place->place()) {
        search.from = place->point;
        if (isSet(m_within))
            search.withinKm = kmOfMiles(m_within->currentData().toInt());
    }
    search.language = m_language->currentData().toString();
    if (m_age->value() != kAnyAge)
        search.childAge = m_age->value();
    if (isSet(m_status))
        search.status = ServiceStatus(m_status->currentData().toInt());
    if (isSet(m_checked)) {
        const auto checked = Checked(m_checked->currentData().toInt());
        if (checked == Checked::WithinAYear)
            search.checkedSince = m_today.addYears(-1);
        else
            search.checkedBefore = checked == Checked::Never ? kBeforeAll : m_today.addYears(-1);
    }
    search.onlyFree = m_free->isChecked();
    search.onlyMine = m_mine->isChecked();
    return search;
}

int FilterPanel::used() const {
    int used = 0;
    for (const QComboBox *each : {m_category, m_language, m_status, m_checked})
        used += isSet(each);
    return used + (m_place->place().has_value() ? 1 : 0) + (m_age->value() != kAnyAge ? 1 : 0) +
           (m_free->isChecked() ? 1 : 0) + (m_mine->isChecked() ? 1 : 0);
}

QString FilterPanel::place() const {
    return m_place->place() ? m_place->text() : QString();
}

void FilterPanel::clear() {
    setSearch({}, {});
}

void FilterPanel::setSearch(const DirectorySearch &search, const QString &place) {
    {
        const QSignalBlocker quiet(this);
        fill(search);
        m_place->setTyped(place);
    }
    refresh();
}

void FilterPanel::fill(const DirectorySearch &search) {
    const auto number = [](auto value) { return value ? QVariant(int(*value)) : QVariant(); };
    put(m_category, number(search.category));
    put(m_within, search.withinKm ? QVariant(qRound(*search.withinKm / kmOfMiles(1))) : QVariant());
    put(m_language, search.language.isEmpty() ? QVariant() : QVariant(search.language));
    put(m_status, number(search.status));
    m_age->setValue(search.childAge ? int(*search.childAge) : kAnyAge);
    Checked checked = search.checkedSince ? Checked::WithinAYear : Checked::Whenever;
    if (search.checkedBefore)
        checked = *search.checkedBefore == kBeforeAll ? Checked::Never : Checked::NotForAYear;
    put(m_checked, checked == Checked::Whenever ? QVariant() : QVariant(int(checked)));
    m_free->setChecked(search.onlyFree);
    m_mine->setChecked(search.onlyMine);
}
