// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/sealed/book_key.h"
#include "ui/keys/steps_dialog.h"

class Prompts;
class ProtectionStep;
class QLabel;
class QLineEdit;
class RecoveryStep;
class Settings;

/// Asks for what a new book needs: whose it is, which may stay blank, where to keep it, and what opens it.
class NewBookDialog : public StepsDialog {
    Q_OBJECT
public:
    NewBookDialog(Settings &settings, Prompts &prompts, QWidget *parent = nullptr);

    QString childName() const;
    QString path() const;
    /// What opens the book: the passphrase and the recovery code, or nothing at all.
    QList<NewKey> keys() const;

protected:
    bool check(int step) override;
    bool isLast(int step) const override;
    void enter(int step) override;

private:
    enum Step { Place, Protection, Sheet };

    QWidget *buildPlace();
    void suggestPath();
    void choosePath();
    bool checkPath();

    Settings &m_settings;
    Prompts &m_prompts;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_path = nullptr;
    QLabel *m_problem = nullptr;
    ProtectionStep *m_protection = nullptr;
    RecoveryStep *m_sheet = nullptr;
    bool m_pathChosen = false;
};

/// A file name for the book of `childName`, without what file systems refuse.
QString bookFileName(const QString &childName);
