// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"
#include "ui/kit/steps_dialog.h"

class Prompts;
class ProtectionStep;
class QLabel;
class QLineEdit;
class QRadioButton;
class RecoveryStep;
class Settings;

/// Asks for what a new book needs: of which kind it is, whose it is, which may stay blank, where to keep it,
/// and what opens it.
class NewBookDialog : public StepsDialog {
    Q_OBJECT
public:
    /// `kind` is chosen at first.
    NewBookDialog(Settings &settings, Prompts &prompts, BookKind kind, QWidget *parent = nullptr);

    BookKind kind() const;
    QString childName() const; ///< empty for a directory
    QString path() const;
    /// What opens the book: the passphrase and the recovery code, or nothing at all.
    QList<NewKey> keys() const;

protected:
    bool check(int step) override;
    bool isLast(int step) const override;
    void enter(int step) override;

private:
    enum Step { Place, Protection, Sheet };

    QWidget *buildPlace(BookKind kind);
    QWidget *buildKinds(BookKind kind);
    QWidget *buildName();
    QWidget *buildPath();
    void showKind();
    void suggestPath();
    void choosePath();
    bool checkPath();

    Settings &m_settings;
    Prompts &m_prompts;
    QRadioButton *m_directory = nullptr;
    QWidget *m_nameRow = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_path = nullptr;
    QLabel *m_problem = nullptr;
    ProtectionStep *m_protection = nullptr;
    RecoveryStep *m_sheet = nullptr;
    bool m_pathChosen = false;
};

/// A file name for the book of `childName`, without what file systems refuse; one for a directory has no
/// name of a child.
QString bookFileName(BookKind kind, const QString &childName);
