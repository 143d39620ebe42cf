// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/photo_field.h"

#include "ui/kit/photo.h"
#include "ui/kit/prompts.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kSide = 96;

} // namespace

PhotoField::PhotoField(const QByteArray &photo, Prompts &prompts, QWidget *parent) :
    QWidget(parent), m_prompts(prompts), m_picture(plainLabel({})), m_message(errorLabel()),
    m_remove(quietButton(tr("Take it out"), "x-lg")) {
    auto *choose = plainButton(tr("Choose a photo…"), "image");
    choose->setObjectName(u"choosePhoto"_s);
    connect(choose, &QPushButton::clicked, this, &PhotoField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setPhoto({});
        Q_EMIT edited();
    });
    m_picture->setWordWrap(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(wrappingRow({m_picture, choose, m_remove}));
    layout->addWidget(m_message);
    setFocusProxy(choose);
    setPhoto(photo);
}

void PhotoField::choose() {
    const QString path = m_prompts.openFile(this, tr("Choose a photo"),
                                            tr("Pictures (%1)").arg(u"*.jpg *.jpeg *.png *.gif *.webp"_s));
    if (path.isEmpty())
        return;
    const auto photo = readPhoto(path);
    m_message->setText(photo ? QString() : photo.error().text);
    m_message->setVisible(!photo);
    if (!photo)
        return;
    setPhoto(*photo);
    Q_EMIT edited();
}

void PhotoField::setPhoto(const QByteArray &photo) {
    m_photo = photo;
    m_picture->setPixmap(roundPhoto(photo, scaled(kSide), devicePixelRatioF()));
    m_picture->setVisible(!photo.isEmpty());
    m_remove->setVisible(!photo.isEmpty());
}
