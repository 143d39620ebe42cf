// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/picture_card.h"

#include "ui/kit/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace {

constexpr int kCardWidth = 240; ///< at least

QLabel *within(QLabel *label) {
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

} // namespace

PictureCard::PictureCard(const QString &title, const QString &purpose, const QSize &picture,
                         QWidget *parent) :
    QPushButton(parent),
    m_purpose(purpose), m_picture(within(new QLabel)), m_note(within(mutedLabel({}))) {
    setRole(this, "paper");
    setAccessibleName(title);
    setAccessibleDescription(purpose);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as its neighbours
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_picture->setFixedSize(picture);
    m_picture->setAlignment(Qt::AlignCenter);
    m_note->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(12), scaled(12), scaled(12), scaled(12));
    row->setSpacing(scaled(12));
    row->addWidget(m_picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(4));
    words->addWidget(within(strongLabel(title)));
    words->addWidget(within(plainLabel(purpose)));
    words->addWidget(m_note);
    words->addStretch(1);
    row->addLayout(words, 1);
}

void PictureCard::setPicture(const QPixmap &picture) {
    m_picture->setFrameShape(QFrame::Box); // a white page on a white card
    m_picture->setPixmap(picture);
}

void PictureCard::setDrawing(const char *iconName) {
    m_drawing = iconName;
    m_picture->setPixmap(::icon(iconName, Ink::Accent).pixmap(m_picture->size()));
}

void PictureCard::setNote(const QString &note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleDescription(note.isEmpty() ? m_purpose : m_purpose + u'\n' + note);
    updateGeometry();
}

QSize PictureCard::sizeHint() const {
    return {scaled(kCardWidth), heightForWidth(scaled(kCardWidth))};
}

QSize PictureCard::minimumSizeHint() const {
    return sizeHint();
}

int PictureCard::heightForWidth(int width) const {
    return layout()->heightForWidth(width);
}

void PictureCard::changeEvent(QEvent *event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_drawing)
        setDrawing(m_drawing);
}

/// Outside dialogs, Qt's buttons hear the space key alone.
void PictureCard::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}
