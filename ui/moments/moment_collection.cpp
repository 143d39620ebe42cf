// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/moment_collection.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/diary/informant.h"
#include "ui/kit/photo.h"
#include "ui/kit/widgets.h"
#include "ui/moments/moment_photos.h"

#include <QRandomGenerator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 620;
constexpr int kHeight = 560;
constexpr int kJarPhoto = 320;

} // namespace

MomentCollection::MomentCollection(const PageContext &context, QList<DiaryEntry> moments, QWidget *parent) :
    QDialog(parent), m_context(context), m_moments(std::move(moments)), m_content(new QVBoxLayout) {
    setWindowTitle(tr("A jar of good moments"));
    setObjectName(u"jar"_s);
    std::shuffle(m_moments.begin(), m_moments.end(), *QRandomGenerator::global());
    auto *inside = new QWidget;
    inside->setLayout(m_content);
    auto *another = primaryButton(tr("Another one"), "stars");
    another->setObjectName(u"another"_s);
    connect(another, &QPushButton::clicked, this, &MomentCollection::showNext);
    auto *close = plainButton(tr("Close"));
    close->setObjectName(u"close"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(28), scaled(24), scaled(28), scaled(20));
    layout->setSpacing(scaled(16));
    layout->addWidget(scrolling(inside), 1);
    layout->addWidget(wrappingRow({another, close}));
    resize(sizeOnScreen(kWidth, kHeight));
    showNext();
    another->setFocus();
}

void MomentCollection::showNext() {
    show(m_moments[m_next]);
    m_next = (m_next + 1) % m_moments.size();
}

void MomentCollection::show(const DiaryEntry &moment) {
    while (QLayoutItem *item = m_content->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const QString day = dateText(moment.moment.date());
    m_content->addStretch(1);
    for (const QImage &photo : momentPhotos(m_context, moment.id.uuid(), scaled(kJarPhoto), 1))
        m_content->addWidget(photoLabel(photo, tr("A photo of this moment")), 0, Qt::AlignHCenter);
    QLabel *words = bigLabel(moment.words);
    words->setObjectName(u"words"_s);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    m_content->addWidget(words);
    //: a day and who tells it
    QLabel *when = mutedLabel(tr("%1 · %2").arg(day, isolated(nameOf(informantOf(moment)))));
    when->setAlignment(Qt::AlignHCenter);
    m_content->addWidget(when);
    m_content->addStretch(1);
}
