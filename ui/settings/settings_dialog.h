// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QVBoxLayout;
class Settings;

/// The few choices of the program. Each takes effect at once, so that it can be seen.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    /// What concerns a child alone is left out `forDirectory`.
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr, bool forDirectory = false);

private:
    void addTheme(QVBoxLayout *column);
    void addTextSize(QVBoxLayout *column);
    void addLanguage(QVBoxLayout *column);
    void addEmergencyNumber(QVBoxLayout *column);
    void addHelpLine(QVBoxLayout *column);
    void addIdle(QVBoxLayout *column);
    void addPaper(QVBoxLayout *column);

    Settings &m_settings;
};
