// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/medicines/dose.h"
#include "model/medicines/medicine.h"
#include "ui/kit/short_sheet.h"

#include <QDateTime>

/// Something that is given as needed: how much, as on the label; when; by whom; and for what.
class GiveSheet : public ShortSheet<Dose> {
    Q_OBJECT
public:
    /// `latest` is when it was last given, and `givers` are names used before.
    GiveSheet(const PageContext &context, const Medicine &medicine, const Dose &fresh,
              const std::optional<Dose> &latest, const QStringList &givers, QWidget *parent);

    QString outcome(const Dose &after) const override;

protected:
    void complete(Dose &dose) const override;

private:
    void addWhen();
    std::optional<Moment> moment() const;
    void showMoment();
    QString whenMessage() const;

    QString m_medicine;
    QDateTime m_now;
    QLineEdit *m_time = nullptr;
    QLabel *m_meant = nullptr;
};
