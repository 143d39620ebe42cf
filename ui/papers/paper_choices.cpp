// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_choices.h"

#include "model/base/clock.h"
#include "ui/kit/date_field.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

PaperChoices::PaperChoices(const PageContext &context, PaperKind kind, QWidget *parent) :
    QWidget(parent), m_context(context), m_kind(std::move(kind)), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(scaled(10));
}

void PaperChoices::addSections(const QString &title, const QStringList &names, quint32 usual) {
    m_usual = usual;
    m_column->addWidget(strongLabel(title));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (int i = 0; i < names.size(); ++i) {
        auto *box = checkBox(names[i]);
        box->setObjectName(u"section%1"_s.arg(i));
        connect(box, &QCheckBox::toggled, this, &PaperChoices::changed);
        column->addWidget(box);
        m_sections.append(box);
    }
    m_column->addLayout(column);
}

void PaperChoices::addReaders(const QStringList &names, const char *name) {
    m_readers = addBox(tr("For whom"), names, name);
    connect(m_readers, &QComboBox::currentIndexChanged, this, [this] {
        chooseAsLastTime();
        Q_EMIT changed();
    });
}

void PaperChoices::chooseAsLastTime() {
    const PaperOrder last =
        readOrTell(m_context.history, asLastTime(m_kind, m_context.store, {.reader = reader()}))
            .value_or(PaperOrder{});
    const quint32 ticked = last.sections.value_or(usualSections());
    for (int i = 0; i < m_sections.size(); ++i) {
        const QSignalBlocker quiet(m_sections[i]);
        m_sections[i]->setVisible(isOffered(i));
        m_sections[i]->setChecked(isOffered(i) && (ticked & (1u << i)));
    }
}

QComboBox *PaperChoices::addBox(const QString &title, const QStringList &names, const char *name) {
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->addItems(names);
    auto *label = strongLabel(title);
    label->setBuddy(box);
    m_column->addWidget(label);
    m_column->addWidget(box);
    return box;
}

void PaperChoices::addSince(const QDate &day) {
    m_since = new DateField(day, m_context.clock.today());
    m_since->setObjectName(u"since"_s);
    m_since->setAccessibleName(tr("From this day on"));
    connect(m_since, &DateField::edited, this, &PaperChoices::changed);
    m_sinceMessage = errorLabel();
    auto *label = strongLabel(tr("From this day on"));
    label->setBuddy(m_since);
    m_column->addWidget(label);
    m_column->addWidget(m_since);
    m_column->addWidget(m_sinceMessage);
}

QString PaperChoices::reader() const {
    return m_readers ? m_kind.readers.value(m_readers->currentIndex()) : QString();
}

PaperOrder PaperChoices::plainOrder(const PaperChoice &paper) const {
    return {.paper = paper,
            .now = m_context.clock.now(),
            .emergencyNumber = m_context.settings.emergencyNumber(),
            .reader = reader()};
}

std::optional<PaperOrder> PaperChoices::order(const PaperChoice &paper) {
    PaperOrder order = plainOrder(paper);
    if (!m_sections.isEmpty())
        order.sections = 0;
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->isChecked())
            *order.sections |= 1u << i;
    }
    if (!m_since)
        return order;
    order.since = m_since->date();
    m_sinceMessage->setText(m_since->problem());
    m_sinceMessage->setVisible(!order.since);
    return order.since ? std::optional(order) : std::nullopt;
}
