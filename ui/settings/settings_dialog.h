// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

class QComboBox;
class QGridLayout;
class Settings;

/// The few choices of the program. Each takes effect at once, so that it can be seen.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

private:
    void addTheme(QGridLayout *grid);
    void addTextSize(QGridLayout *grid);
    void addLanguage(QGridLayout *grid);
    void addEmergencyNumber(QGridLayout *grid);
    void addPaper(QGridLayout *grid);

    Settings &m_settings;
};
