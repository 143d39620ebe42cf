// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

/// A paper to choose: a small picture of its first page, what it is for, and what is to be known about it.
class PaperCard : public QPushButton {
    Q_OBJECT
public:
    PaperCard(const QString &title, const QString &purpose, QWidget *parent = nullptr);

    void setPicture(const QPixmap &picture);
    void setNote(const QString &note);
    /// How large the picture is at the present size of text.
    static QSize pictureSize();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    QLabel *m_picture;
    QLabel *m_note;
};
