// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

/// Something to choose: a picture of it, what it is for, and what is to be known about it. Enter chooses it,
/// too.
class PictureCard : public QPushButton {
    Q_OBJECT
public:
    PictureCard(const QString &title, const QString &purpose, const QSize &picture,
                QWidget *parent = nullptr);

    /// A page, with an edge around it.
    void setPicture(const QPixmap &picture);
    /// A drawing of resources/icons, as large as the picture.
    void setDrawing(const char *iconName);
    void setNote(const QString &note);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const char *m_drawing = nullptr; ///< painted again when the colours change
    QString m_purpose;
    QLabel *m_picture;
    QLabel *m_note;
};
