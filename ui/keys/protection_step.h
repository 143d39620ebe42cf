// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class PassphraseField;
class QRadioButton;

/// Asks whether a new book is protected, and with which passphrase.
class ProtectionStep : public QWidget {
    Q_OBJECT
public:
    explicit ProtectionStep(QWidget *parent = nullptr);

    bool isProtected() const;
    PassphraseField &passphrase() { return *m_passphrase; }
    QString words() const;

Q_SIGNALS:
    void changed();

private:
    void show(bool isProtected);

    QRadioButton *m_with = nullptr;
    QRadioButton *m_without = nullptr;
    PassphraseField *m_passphrase = nullptr;
    QWidget *m_warning = nullptr;
};
