// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/filter_panel.h"

#include "model/base/choices.h"
#include "model/base/clock.h"
#include "model/community/resource.h"
#include "ui/directory/filter_chip.h"
#include "ui/directory/place_field.h"
#include "ui/directory/service_words.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/search_line.h"
#include "ui/kit/widgets.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

constexpr int kAnyAge = -1;
constexpr int kOldest = 26; ///< years; some services go on a while after 18
const QDate kBeforeAll(1, 1, 2);

/// Nobody sees it: a chip tells what it holds.
QComboBox *box(QWidget *parent, const QString &name, const QString &any, const char *objectName) {
    auto *made = new QComboBox(parent);
    made->hide();
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

FilterPanel::FilterPanel(const Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock) {
    buildBoxes();
    buildToggles();
    buildMore();
    build();
    connectAll();
    refresh();
}

void FilterPanel::buildBoxes() {
    m_category = box(this, tr("What it helps with"), tr("Any kind of help"), "category");
    for (const auto &[category, name] : choices<ResourceCategory>())
        m_category->addItem(name, int(category));
    m_place = new LocationField;
    m_place->setObjectName(u"place"_s);
    m_within = box(this, tr("How far away"), tr("Any distance"), "within");
    for (const int miles : {2, 5, 10, 25, 50, 100})
        m_within->addItem(tr("Within %n mile(s)", nullptr, miles), miles);
    m_area = new QLineEdit;
    m_area->setObjectName(u"area"_s);
    m_area->setAccessibleName(tr("Which area it serves"));
    m_area->setPlaceholderText(tr("Serves: county, town…"));
    addClearButton(m_area);
    m_language = box(this, tr("Language"), tr("Any language"), "spoken");
    for (const SpokenLanguage &language : spokenLanguages())
        m_language->addItem(language.name, language.code);
    m_age = new QSpinBox;
    m_age->setObjectName(u"age"_s);
    m_age->setAccessibleName(tr("For which age"));
    m_age->setRange(kAnyAge, kOldest);
    m_age->setValue(kAnyAge);
    m_age->setSpecialValueText(tr("Any age"));
    //: %1 is a number of years
    const QString age = tr("Age %1");
    m_age->setPrefix(age.section(u"%1"_s, 0, 0));
    m_age->setSuffix(age.section(u"%1"_s, 1));
    m_status = box(this, tr("Whether it is active"), tr("Any status"), "status");
    for (const auto &[status, name] : choices<ServiceStatus>())
        m_status->addItem(name, int(status));
    m_checked = box(this, tr("When it was last checked"), tr("Checked at any time"), "checked");
    m_checked->addItem(tr("Not checked for a year"), int(Checked::NotForAYear));
    m_checked->addItem(tr("Checked within a year"), int(Checked::WithinAYear));
    m_checked->addItem(tr("Not checked yet"), int(Checked::Never));
}

void FilterPanel::buildToggles() {
    const auto chip = [](const QString &text, const char *name) {
        auto *made = plainButton(text);
        made->setCheckable(true);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_free = chip(tr("Free of charge"), "free");
    m_open = chip(tr("Open now"), "openNow");
    m_open->setToolTip(tr("By its weekly hours. A holiday may change them"));
}

/// What is seldom asked for.
void FilterPanel::buildMore() {
    m_more = plainButton({});
    m_more->setObjectName(u"moreFilters"_s);
    m_more->setCheckable(true);
    auto *menu = new QMenu(m_more);
    for (QComboBox *each : {m_status, m_checked})
        showChoicesIn(menu->addMenu(each->accessibleName()), each);
    menu->addSeparator();
    const auto add = [menu](const QString &text, const char *name) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setObjectName(QString::fromLatin1(name));
        return action;
    };
    m_mine = add(tr("Only mine"), "onlyMine");
    m_listed = add(tr("In a list"), "onlyListed");
    m_vanished = add(tr("Gone from its source"), "vanished");
    m_more->setMenu(menu);
    connect(m_more, &QPushButton::toggled, this, &FilterPanel::tellMore);
}

/// The button says which of its filters are set.
void FilterPanel::tellMore() {
    QStringList set;
    for (const QComboBox *each : {m_status, m_checked}) {
        if (isSet(each))
            set.append(each->currentText());
    }
    for (const QAction *each : {m_mine, m_listed, m_vanished}) {
        if (each->isChecked())
            set.append(each->text());
    }
    QString text = set.join(u", "_s);
    m_more->setText(set.isEmpty() ? tr("More filters") : withoutMnemonic(text));
    m_more->setChecked(!set.isEmpty());
}

void FilterPanel::build() {
    auto *clear = quietButton(tr("Clear filters"), "x-lg");
    clear->setObjectName(u"clearFilters"_s);
    connect(clear, &QPushButton::clicked, this, &FilterPanel::clear);
    m_clear = clear;
    m_place->setMinimumWidth(scaled(150));
    m_area->setMinimumWidth(scaled(130));
    m_withinChip = filterChip(m_within);
    m_unknownPlace = errorLabel();
    m_unknownPlace->setText(tr("We do not know this place. Try a ZIP code, or a town with its state."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(6));
    layout->addWidget(wrappingRow({filterChip(m_category), m_place, m_withinChip, m_area,
                                   filterChip(m_language), m_age, m_free, m_open, m_more, clear}));
    layout->addWidget(m_unknownPlace);
    nameBoxes(this);
}

void FilterPanel::connectAll() {
    for (QComboBox *each : {m_category, m_within, m_language, m_status, m_checked})
        connect(each, &QComboBox::currentIndexChanged, this, &FilterPanel::refresh);
    for (QPushButton *each : {m_free, m_open})
        connect(each, &QPushButton::toggled, this, &FilterPanel::refresh);
    for (QAction *each : {m_mine, m_listed, m_vanished})
        connect(each, &QAction::toggled, this, &FilterPanel::refresh);
    connect(m_age, &QSpinBox::valueChanged, this, &FilterPanel::refresh);
    connect(m_area, &QLineEdit::textChanged, this, &FilterPanel::refresh);
    connect(m_place, &LocationField::placeChanged, this, &FilterPanel::refresh);
}

void FilterPanel::refresh() {
    m_within->setEnabled(m_place->place().has_value());
    m_withinChip->setVisible(m_place->place().has_value());
    tellMore();
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
    if (const QString area = m_area->text().trimmed(); !area.isEmpty())
        search.areas = {area};
    search.language = m_language->currentData().toString();
    if (m_age->value() != kAnyAge)
        search.childAge = m_age->value();
    if (isSet(m_status))
        search.status = ServiceStatus(m_status->currentData().toInt());
    if (isSet(m_checked)) {
        const auto checked = Checked(m_checked->currentData().toInt());
        if (checked == Checked::WithinAYear)
            search.checkedSince = m_clock.today().addYears(-1);
        else
            search.checkedBefore = checked == Checked::Never ? kBeforeAll : m_clock.today().addYears(-1);
    }
    search.onlyFree = m_free->isChecked();
    if (m_open->isChecked())
        search.openAt = m_clock.now();
    search.onlyMine = m_mine->isChecked();
    search.onlyListed = m_listed->isChecked();
    if (m_vanished->isChecked())
        search.vanished = true;
    return search;
}

int FilterPanel::used() const {
    int used = 0;
    for (const QComboBox *each : {m_category, m_language, m_status, m_checked})
        used += isSet(each);
    for (const QPushButton *each : {m_free, m_open})
        used += each->isChecked();
    for (const QAction *each : {m_mine, m_listed, m_vanished})
        used += each->isChecked();
    return used + int(m_place->place().has_value()) + int(!m_area->text().trimmed().isEmpty()) +
           int(m_age->value() != kAnyAge);
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
    m_area->setText(search.areas.value(0));
    m_free->setChecked(search.onlyFree);
    m_open->setChecked(search.openAt.has_value()); // now, whenever it was saved
    m_mine->setChecked(search.onlyMine);
    m_listed->setChecked(search.onlyListed);
    m_vanished->setChecked(search.vanished.value_or(false));
}
