// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/tick_box.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "ui/kit/mnemonic.h"

#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

TickBox::TickBox(const QTime &planned, QWidget *parent) : QCheckBox(parent), m_planned(timeText(planned)) {
    setKnown({});
}

void TickBox::setGiver(const QString &giver) {
    m_giver = giver;
    updateGeometry();
}

void TickBox::setKnown(const QString &known) {
    setText(withoutMnemonic(known.isEmpty() ? m_planned : m_planned + u'\n' + known));
}

/// As wide as the widest that may come.
QSize TickBox::sizeHint() const {
    QSize size = sizeFor(text().section(u'\n', 1));
    for (const QTime &time : {QTime(10, 44), QTime(22, 44)})
        size = size.expandedTo(sizeFor(givenText(timeText(time), m_giver)));
    return size;
}

QSize TickBox::sizeFor(const QString &known) const {
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    const QString words = m_planned + u'\n' + known;
    const QSize text = style()->itemTextRect(fontMetrics(), {}, Qt::TextShowMnemonic, false, words).size();
    return style()->sizeFromContents(QStyle::CT_CheckBox, &option, text, this);
}

QString givenText(const QString &time, const QString &giver) {
    QStringList known;
    for (const QString &part : {time, giver}) {
        if (!part.isEmpty())
            known.append(part);
    }
    return isolated(known).join(u", "_s);
}
