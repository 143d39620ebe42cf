// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/suggest_line.h"

#include "ui/shell/flow_layout.h"
#include "ui/shell/widgets.h"

#include <QEvent>
#include <QLineEdit>

SuggestLine::SuggestLine(const QString &text, const QStringList &suggestions, QWidget *parent) :
    QWidget(parent), m_line(new QLineEdit(text)) {
    m_line->setObjectName(QStringLiteral("text"));
    connect(m_line, &QLineEdit::textEdited, this, &SuggestLine::edited);
    setFocusProxy(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(4));
    layout->addWidget(m_line);
    if (suggestions.isEmpty())
        return;
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, scaled(4));
    for (int i = 0; i < suggestions.size(); ++i) {
        auto *button = quietButton(QString(suggestions[i]).replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setObjectName(QStringLiteral("suggestion%1").arg(i));
        button->setAccessibleName(suggestions[i]);
        connect(button, &QPushButton::clicked, this, [this, words = suggestions[i]] {
            m_line->setText(words);
            Q_EMIT edited();
        });
        flow->addWidget(button);
    }
    layout->addWidget(row);
}

QString SuggestLine::text() const {
    return m_line->text().trimmed();
}

bool SuggestLine::event(QEvent *event) {
    // The label of the form names the field as a whole; the line inside is what a screen reader meets.
    if (event->type() == QEvent::Show)
        m_line->setAccessibleName(accessibleName());
    return QWidget::event(event);
}
