// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_card.h"

#include "ui/kit/widgets.h"

#include <QHBoxLayout>

namespace {

constexpr int kPictureWidth = 72;
constexpr int kPictureHeight = 96;
constexpr int kCardWidth = 240; ///< at least

QLabel *within(QLabel *label) {
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

} // namespace

PaperCard::PaperCard(const QString &title, const QString &purpose, QWidget *parent) :
    QPushButton(parent), m_picture(within(new QLabel)), m_note(within(mutedLabel({}))) {
    setRole(this, "paper");
    setAccessibleName(title);
    setAccessibleDescription(purpose);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as its neighbours
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_picture->setFixedSize(pictureSize());
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

QSize PaperCard::pictureSize() {
    return {scaled(kPictureWidth), scaled(kPictureHeight)};
}

void PaperCard::setPicture(const QPixmap &picture) {
    m_picture->setFrameShape(QFrame::Box); // a white page on a white card
    m_picture->setPixmap(picture);
}

void PaperCard::setNote(const QString &note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    updateGeometry();
}

QSize PaperCard::sizeHint() const {
    return {scaled(kCardWidth), heightForWidth(scaled(kCardWidth))};
}

QSize PaperCard::minimumSizeHint() const {
    return sizeHint();
}

int PaperCard::heightForWidth(int width) const {
    return layout()->heightForWidth(width);
}
