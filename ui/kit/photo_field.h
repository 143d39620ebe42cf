// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Prompts;
class QLabel;
class QPushButton;

/// Shows the photo, and lets the person choose another or take it out.
class PhotoField : public QWidget {
    Q_OBJECT
public:
    PhotoField(const QByteArray &photo, Prompts &prompts, QWidget *parent = nullptr);

    QByteArray photo() const { return m_photo; }
    void setPhoto(const QByteArray &photo);

Q_SIGNALS:
    void edited();

private:
    void choose();

    Prompts &m_prompts;
    QByteArray m_photo;
    QLabel *m_picture;
    QLabel *m_message;
    QPushButton *m_remove;
};
