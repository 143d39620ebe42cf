// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/medicines/dose.h"
#include "model/medicines/medicine.h"
#include "ui/kit/record_editor.h"

#include <QDateTime>

/// Something that was given: when, by whom, how much, for what, and later how it was.
class DoseEditor : public RecordEditor<Dose> {
    Q_OBJECT
public:
    /// `givers` are names used before.
    DoseEditor(const PageContext &context, const Medicine &medicine, const std::optional<Dose> &before,
               const Dose &fresh, const QStringList &givers, QWidget *parent);

protected:
    void complete(Dose &dose) const override;

private:
    void addPlannedTime(const QList<QTime> &planned);
    Moment moment() const;

    QDateTime m_now;
    DateField *m_date;
    QLineEdit *m_time;
    QComboBox *m_forTime = nullptr;
};
