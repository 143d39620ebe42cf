// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/draft_keeper.h"

#include "model/book/store.h"
#include "ui/kit/form_state.h"
#include "ui/kit/repeat_field.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr int kRestMsecs = 3000;

} // namespace

DraftKeeper::DraftKeeper(Store &store, DraftKey key, const QList<QWidget *> &fields, QObject *parent) :
    QObject(parent), m_store(store), m_key(std::move(key)) {
    for (QWidget *field : fields) {
        if (auto *rows = qobject_cast<RepeatField *>(field))
            rows->numberRows();
        m_fields.insert(field->objectName(), field);
        m_first.insert(field->objectName(), stateOf(field));
    }
    m_timer.setSingleShot(true);
    m_timer.setInterval(kRestMsecs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

QByteArray DraftKeeper::typed() const {
    QJsonObject typed;
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const QJsonValue now = stateOf(field.value());
        if (now != m_first.value(field.key()))
            typed.insert(field.key(), now);
    }
    return typed.isEmpty() ? QByteArray() : QJsonDocument(typed).toJson(QJsonDocument::Compact);
}

bool DraftKeeper::restore() {
    const auto kept = m_store.drafts().find(m_key);
    if (!kept)
        return false;
    const QJsonObject typed = QJsonDocument::fromJson(kept->content).object();
    for (auto field = typed.begin(); field != typed.end(); ++field) {
        if (QWidget *widget = m_fields.value(field.key()))
            setState(widget, field.value());
    }
    return !this->typed().isEmpty();
}

void DraftKeeper::keepNow() {
    m_timer.stop();
    const QByteArray content = typed();
    if (content.isEmpty())
        return drop();
    m_store.drafts().keep({m_key, content});
}

void DraftKeeper::drop() {
    m_timer.stop();
    m_store.drafts().drop(m_key);
}
