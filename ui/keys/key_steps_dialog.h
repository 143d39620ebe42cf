// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sealed/book_key.h"
#include "ui/kit/steps_dialog.h"

#include <QDateTime>

class PassphraseField;
class Prompts;
class QLineEdit;
class RecoveryStep;
class Settings;

/// What KeyStepsDialog is to ask for.
struct KeyWish {
    QString title = {};
    QString words = {}; ///< what happens, said before anything is asked
    QString action = {};
    bool asksPassphrase = true;
    bool asksWhose = false;
    bool makesSheet = false;
    QString book = {};      ///< the name of its file
    QStringList names = {}; ///< of the child and the book
    QDateTime now = {};
};

/// Asks for a new passphrase, a new recovery sheet, or both.
class KeyStepsDialog : public StepsDialog {
    Q_OBJECT
public:
    KeyStepsDialog(const KeyWish &wish, Settings &settings, Prompts &prompts, QWidget *parent);

    /// In the order in which they were asked for.
    QList<NewKey> keys() const;

protected:
    bool check(int step) override;
    void enter(int step) override;

private:
    QWidget *buildPassphrase();
    bool isSheet(int step) const;

    KeyWish m_wish;
    QLineEdit *m_whose = nullptr;
    PassphraseField *m_passphrase = nullptr;
    RecoveryStep *m_sheet = nullptr;
};
