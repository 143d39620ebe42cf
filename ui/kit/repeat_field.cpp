// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/repeat_field.h"

#include "ui/kit/form_state.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr char kNumber[] = "number";
constexpr QLatin1String kTyped("typed");
constexpr QLatin1String kOrigin("origin");

} // namespace

RepeatField::RepeatField(const QString &addText, const QString &removeText, Order order, QWidget *parent) :
    QWidget(parent), m_removeText(removeText), m_order(order), m_layout(new QVBoxLayout(this)),
    m_add(quietButton(addText, "plus-lg")) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(scaled(4));
    m_layout->addWidget(wrappingRow({m_add}));
    m_add->setObjectName(u"addRow"_s);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        appendRow()->setFocus();
        Q_EMIT edited();
    });
}

QWidget *RepeatField::makeTickRow(const QString &tick, const QString &text, const QString &name) {
    auto *row = new QWidget;
    auto *done = new QCheckBox;
    done->setAccessibleName(tick);
    auto *words = new QLineEdit;
    words->setObjectName(name);
    words->setAccessibleName(text);
    connect(done, &QCheckBox::clicked, this, &RepeatField::edited);
    connect(words, &QLineEdit::textEdited, this, &RepeatField::edited);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(done);
    layout->addWidget(words, 1);
    row->setFocusProxy(words);
    return row;
}

QWidget *RepeatField::appendRow() {
    QWidget *content = makeRow();
    auto *row = new QWidget;
    row->setFocusProxy(content);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content, 1);
    if (m_order == Order::Movable) {
        auto *up = iconButton(tr("Move up"), "chevron-up");
        up->setObjectName(u"moveUp"_s);
        connect(up, &QToolButton::clicked, this, [this, content] { moveUp(content); });
        layout->addWidget(up);
    }
    auto *remove = iconButton(m_removeText, "x-lg");
    remove->setObjectName(u"removeRow"_s);
    connect(remove, &QToolButton::clicked, this, [this, content] { removeRow(content); });
    layout->addWidget(remove);
    nameBoxes(row);
    m_layout->insertWidget(int(m_rows.size()), row);
    m_rows.append(content);
    return content;
}

void RepeatField::removeRow(QWidget *row) {
    m_rows.removeOne(row);
    m_add->setFocus();
    row->parentWidget()->deleteLater();
    row->parentWidget()->hide();
    Q_EMIT edited();
}

void RepeatField::putInPlace(QWidget *row, qsizetype at) {
    m_rows.move(m_rows.indexOf(row), at);
    m_layout->insertWidget(int(at), row->parentWidget());
}

void RepeatField::moveUp(QWidget *row) {
    const auto at = m_rows.indexOf(row);
    if (at <= 0)
        return;
    putInPlace(row, at - 1);
    row->setFocus();
    Q_EMIT edited();
}

QString RepeatField::originOf(const QWidget *row) const {
    Q_UNUSED(row)
    return {};
}

QWidget *RepeatField::appendRowOf(const QString &origin) {
    Q_UNUSED(origin)
    return appendRow();
}

void RepeatField::numberRows() {
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setProperty(kNumber, int(i));
}

QWidget *RepeatField::rowNumbered(int number) const {
    for (QWidget *row : m_rows) {
        const QVariant own = row->property(kNumber);
        if (own.isValid() && own.toInt() == number)
            return row;
    }
    return nullptr;
}

QJsonArray RepeatField::rowStates() const {
    QJsonArray states;
    for (const QWidget *row : m_rows) {
        QJsonObject state{{kTyped, stateOf(row)}};
        const QVariant number = row->property(kNumber);
        if (number.isValid())
            state.insert(QLatin1String(kNumber), number.toInt());
        else
            state.insert(kOrigin, originOf(row));
        states.append(state);
    }
    return states;
}

void RepeatField::setRowStates(const QJsonArray &states) {
    QList<QWidget *> wanted;
    for (const auto &value : states) {
        const QJsonObject state = value.toObject();
        QWidget *known = state.contains(QLatin1String(kNumber))
                             ? rowNumbered(state.value(QLatin1String(kNumber)).toInt())
                             : nullptr;
        QWidget *row = known ? known : appendRowOf(state.value(kOrigin).toString());
        setState(row, state.value(kTyped));
        wanted.append(row);
    }
    const QList<QWidget *> present = m_rows;
    for (QWidget *row : present) {
        if (!wanted.contains(row))
            removeRow(row);
    }
    for (qsizetype i = 0; i < wanted.size(); ++i)
        putInPlace(wanted[i], i);
}
