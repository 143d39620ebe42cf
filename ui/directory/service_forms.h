// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service.h"
#include "ui/kit/editor.h"

class QCheckBox;

/// Somebody made sure that what is written of a service is true: when, how, and who.
class CheckForm : public Editor {
    Q_OBJECT
public:
    /// `by` is who checked last on this computer.
    CheckForm(const Service &service, const QString &by, QDate today, Prompts &prompts,
              QWidget *parent = nullptr);

    QString by() const;
    Service service() const;

protected:
    bool validate() override;

private:
    Service m_service;
    QComboBox *m_how;
    DateField *m_on;
    QLineEdit *m_by;
    QPlainTextEdit *m_learnt;
};

/// The worker's own words on a service.
class NoteForm : public Editor {
    Q_OBJECT
public:
    NoteForm(const Service &service, Prompts &prompts, QWidget *parent = nullptr);

    Service service() const;

private:
    Service m_service;
    QPlainTextEdit *m_note;
};

/// What a service helps with.
class CategoriesForm : public Editor {
    Q_OBJECT
public:
    CategoriesForm(const Service &service, Prompts &prompts, QWidget *parent = nullptr);

    Service service() const;

private:
    Service m_service;
    QList<QCheckBox *> m_boxes; ///< in the order of the categories
};
