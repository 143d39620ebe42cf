// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service.h"
#include "ui/kit/record_editor.h"

/// Somebody made sure that what is written of a service is true: when, how, and who.
class CheckForm : public RecordEditor<Service> {
    Q_OBJECT
public:
    CheckForm(const PageContext &context, const Service &service, QWidget *parent);

protected:
    void complete(Service &service) const override;

private:
    QComboBox *m_how;
    DateField *m_on;
    QLineEdit *m_by;
    QPlainTextEdit *m_learnt;
};

/// The worker's own words on a service.
class NoteForm : public RecordEditor<Service> {
    Q_OBJECT
public:
    NoteForm(const PageContext &context, const Service &service, QWidget *parent);
};

/// What a service helps with.
class CategoriesForm : public RecordEditor<Service> {
    Q_OBJECT
public:
    CategoriesForm(const PageContext &context, const Service &service, QWidget *parent);

protected:
    void complete(Service &service) const override;

private:
    QList<QCheckBox *> m_boxes; ///< in the order of the categories
};
