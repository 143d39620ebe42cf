// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/places_field.h"

#include "model/diary/body_place.h"
#include "ui/diary/body_picture.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

PlacesField::PlacesField(BodyAge age, const QStringList &chosen, QWidget *parent) :
    QWidget(parent), m_unknown(chosen), m_picture(new BodyPicture(age)) {
    m_picture->setObjectName(u"body"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(buildList(chosen));
    connect(m_picture, &BodyPicture::picked, this, [this](const QString &key) {
        for (QAbstractButton *button : std::as_const(m_buttons)) {
            if (button->objectName() == key)
                button->toggle();
        }
    });
    m_picture->setChosen(places());
    setFocusProxy(m_picture);
}

QWidget *PlacesField::buildList(const QStringList &chosen) {
    auto *list = new QWidget;
    auto *flow = new FlowLayout(list, scaled(2));
    for (const BodyPlace &place : bodyPlaces()) {
        auto *button = quietButton(place.name);
        button->setObjectName(place.key);
        button->setCheckable(true);
        button->setChecked(chosen.contains(place.key));
        m_unknown.removeAll(place.key);
        connect(button, &QPushButton::toggled, this, [this] {
            m_picture->setChosen(places());
            Q_EMIT edited();
        });
        m_buttons.append(button);
        flow->addWidget(button);
    }
    return list;
}

QStringList PlacesField::places() const {
    QStringList chosen;
    for (const QAbstractButton *button : m_buttons) {
        if (button->isChecked())
            chosen.append(button->objectName());
    }
    return chosen + m_unknown;
}
