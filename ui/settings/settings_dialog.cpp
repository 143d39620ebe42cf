// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "ui/kit/languages.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/window/main_menu.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {
void addRow(QVBoxLayout *column, const QString &text, QWidget *field, const char *name) {
    auto *label = strongLabel(text);
    label->setBuddy(field);
    label->setContentsMargins(0, scaled(8), 0, 0);
    field->setObjectName(QString::fromLatin1(name));
    column->addWidget(label);
    column->addWidget(field);
}

template <typename Value>
QComboBox *choices(const QList<std::pair<QString, Value>> &texts, const Value &current) {
    auto *box = new QComboBox;
    for (const auto &[text, value] : texts) {
        box->addItem(text, QVariant::fromValue(value));
        if (value == current)
            box->setCurrentIndex(box->count() - 1);
    }
    return box;
}
} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent, bool forDirectory) :
    QDialog(parent), m_settings(settings) {
    setObjectName(u"settings"_s);
    setWindowTitle(tr("Settings"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, scaled(12), 0);
    column->setSpacing(scaled(5));
    addTheme(column);
    addTextSize(column);
    addLanguage(column);
    if (!forDirectory) {
        addEmergencyNumber(column);
        addHelpLine(column);
    }
    addPaper(column);
    addIdle(column);
    column->addStretch(1);
    auto *close = primaryButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = pageLayout(this);
    layout->addWidget(sectionLabel(windowTitle()));
    layout->addWidget(scrolling(inside), 1);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    resize(sizeOnScreen(480, 640));
}

void SettingsDialog::addTheme(QVBoxLayout *column) {
    auto *box = choices<int>({{tr("As this computer"), int(Theme::System)},
                              {tr("Light"), int(Theme::Light)},
                              {tr("Dark"), int(Theme::Dark)}},
                             int(m_settings.theme()));
    connect(box, &QComboBox::activated, this,
            [this, box] { m_settings.setTheme(static_cast<Theme>(box->currentData().toInt())); });
    addRow(column, tr("&Colors"), box, "theme");
}

void SettingsDialog::addTextSize(QVBoxLayout *column) {
    QList<std::pair<QString, int>> sizes;
    for (const int percent : textPercents())
        sizes.append({locale().toString(percent) + QString(locale().percent()), percent});
    auto *box = choices<int>(sizes, m_settings.textPercent());
    connect(box, &QComboBox::activated, this,
            [this, box] { m_settings.setTextPercent(box->currentData().toInt()); });
    addRow(column, tr("&Text size"), box, "textSize");
}

void SettingsDialog::addLanguage(QVBoxLayout *column) {
    QList<std::pair<QString, QString>> names;
    for (const Language &language : languages())
        names.append({language.name, language.code});
    auto *box = choices<QString>(names, m_settings.language());
    connect(box, &QComboBox::activated, this,
            [this, box] { m_settings.setLanguage(box->currentData().toString()); });
    addRow(column, tr("&Language"), box, "language");
}

void SettingsDialog::addEmergencyNumber(QVBoxLayout *column) {
    auto *field = new QLineEdit(m_settings.emergencyNumber());
    connect(field, &QLineEdit::editingFinished, this,
            [this, field] { m_settings.setEmergencyNumber(field->text().trimmed()); });
    addRow(column, tr("&Emergency number where you live"), field, "emergencyNumber");
}

void SettingsDialog::addHelpLine(QVBoxLayout *column) {
    auto *field = new QLineEdit(m_settings.helpLine());
    connect(field, &QLineEdit::editingFinished, this,
            [this, field] { m_settings.setHelpLine(field->text().trimmed()); });
    addRow(column, tr("&Help line to call when you are very low"), field, "helpLine");
}

void SettingsDialog::addPaper(QVBoxLayout *column) {
    auto *box = choices<int>({{tr("Letter"), int(QPageSize::Letter)}, {tr("A4"), int(QPageSize::A4)}},
                             int(m_settings.paperSize()));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_settings.setPaperSize(static_cast<QPageSize::PageSizeId>(box->currentData().toInt()));
    });
    addRow(column, tr("&Paper"), box, "paper");
}

void SettingsDialog::addIdle(QVBoxLayout *column) {
    QList<std::pair<QString, int>> whiles;
    for (const int minutes : {1, 2, 5, 10, 15, 30, 60})
        whiles.append({tr("after %n minute(s)", nullptr, minutes), minutes});
    whiles.append({tr("never"), 0});
    auto *box = choices<int>(whiles, m_settings.idleMinutes());
    connect(box, &QComboBox::activated, this,
            [this, box] { m_settings.setIdleMinutes(box->currentData().toInt()); });
    addRow(column, tr("Lock the &book when nobody touches it"), box, "idleMinutes");
}
