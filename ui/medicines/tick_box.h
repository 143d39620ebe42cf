// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

/// The tick of a planned dose: the planned time, and below it what is known once it was given. From the start
/// it has the room for both, so that a tick moves nothing: the next one would hit another medicine.
class TickBox : public QCheckBox {
    Q_OBJECT
public:
    explicit TickBox(const QTime &planned, QWidget *parent = nullptr);

    /// Who will have given it, as it stands in the field for it.
    void setGiver(const QString &giver);
    /// What is known of the dose: "8:05 AM, Dad"; empty before it is given, and where the tick says it all.
    void setKnown(const QString &known);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    QSize sizeFor(const QString &known) const;

    QString m_planned;
    QString m_giver;
};

/// The time at which a dose was given, and by whom.
QString givenText(const QString &time, const QString &giver);
