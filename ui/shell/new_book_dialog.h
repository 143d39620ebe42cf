// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class Prompts;
class QLabel;
class QLineEdit;
class Settings;

/// Asks for the little that a new book needs: whose it is, which may stay blank, and where to keep it.
class NewBookDialog : public QDialog {
    Q_OBJECT
public:
    NewBookDialog(Settings &settings, Prompts &prompts, QWidget *parent = nullptr);

    QString childName() const;
    QString path() const;

    void accept() override;

private:
    void build();
    void suggestPath();
    void choosePath();

    Settings &m_settings;
    Prompts &m_prompts;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_path = nullptr;
    QLabel *m_problem = nullptr;
    bool m_pathChosen = false;
};

/// A file name for the book of `childName`, without what file systems refuse.
QString bookFileName(const QString &childName);
