// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary/body_shape.h"

#include <QStringList>
#include <QWidget>

class BodyPicture;
class QAbstractButton;

/// Where on the body: a picture, and the same places as words.
class PlacesField : public QWidget {
    Q_OBJECT
public:
    PlacesField(BodyAge age, const QStringList &chosen, QWidget *parent = nullptr);

    /// In the order of the list. Places that this version does not know stay.
    QStringList places() const;

Q_SIGNALS:
    void edited();

private:
    QWidget *buildList(const QStringList &chosen);

    QStringList m_unknown;
    BodyPicture *m_picture;
    QList<QAbstractButton *> m_buttons; ///< named after their keys
};
