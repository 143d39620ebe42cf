// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/form_state.h"

#include "ui/kit/number_field.h"
#include "ui/kit/photo_field.h"
#include "ui/kit/repeat_field.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

bool isChoice(const QWidget *widget) {
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->isCheckable();
}

bool isSimple(const QWidget *widget) {
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const NumberField *>(widget) ||
           isChoice(widget);
}

/// What the chosen row of a box stands for; its place in the list is another tomorrow.
QString chosenIn(const QComboBox *box) {
    const QVariant data = box->currentData();
    return data.isValid() ? data.toString() : QString::number(box->currentIndex());
}

void choose(QComboBox *box, const QString &wanted) {
    for (int i = 0; i < box->count(); ++i) {
        const QVariant data = box->itemData(i);
        if ((data.isValid() ? data.toString() : QString::number(i)) == wanted)
            return box->setCurrentIndex(i);
    }
}

QJsonValue simpleState(const QWidget *widget) {
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->toPlainText();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return chosenIn(box);
    if (const auto *number = qobject_cast<const NumberField *>(widget))
        return number->problem().isEmpty() ? QJsonValue(number->value()) : QJsonValue(number->text());
    return static_cast<const QAbstractButton *>(widget)->isChecked();
}

void setSimpleState(QWidget *widget, const QJsonValue &state) {
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->setText(state.toString());
    else if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
        text->setPlainText(state.toString());
    else if (auto *box = qobject_cast<QComboBox *>(widget))
        choose(box, state.toString());
    else if (auto *number = qobject_cast<NumberField *>(widget))
        state.isString() ? number->setTyped(state.toString()) : number->setValue(state.toDouble());
    else
        static_cast<QAbstractButton *>(widget)->setChecked(state.toBool());
}

bool isWithinSimple(const QWidget *widget, const QWidget *field) {
    for (const QWidget *above = widget->parentWidget(); above && above != field;
         above = above->parentWidget()) {
        if (isSimple(above))
            return true; // such as the line inside a number field
    }
    return false;
}

/// "pain/value3": the names on the way down, so that a part is found again when others came or went.
QString pathOf(const QWidget *part, const QWidget *field) {
    QStringList names;
    for (const QWidget *at = part; at && at != field; at = at->parentWidget()) {
        if (at == part && at->objectName().isEmpty())
            names.prepend(QString::fromLatin1(at->metaObject()->className()));
        else if (!at->objectName().isEmpty())
            names.prepend(at->objectName());
    }
    return names.join(u'/');
}

template <typename Visit>
void forEachPart(const QWidget *field, Visit visit) {
    for (QWidget *part : field->findChildren<QWidget *>()) {
        if (isSimple(part) && !isWithinSimple(part, field))
            visit(pathOf(part, field), part);
    }
}

} // namespace

QJsonValue stateOf(const QWidget *field) {
    if (const auto *rows = qobject_cast<const RepeatField *>(field))
        return rows->rowStates();
    if (const auto *photo = qobject_cast<const PhotoField *>(field))
        return QString::fromLatin1(photo->photo().toBase64());
    if (isSimple(field))
        return simpleState(field);
    QJsonObject parts;
    forEachPart(
        field, [&parts](const QString &path, const QWidget *part) { parts.insert(path, simpleState(part)); });
    return parts;
}

void setState(QWidget *field, const QJsonValue &state) {
    if (auto *rows = qobject_cast<RepeatField *>(field))
        return rows->setRowStates(state.toArray());
    if (auto *photo = qobject_cast<PhotoField *>(field))
        return photo->setPhoto(QByteArray::fromBase64(state.toString().toLatin1()));
    if (isSimple(field))
        return setSimpleState(field, state);
    const QJsonObject parts = state.toObject();
    forEachPart(field, [&parts](const QString &path, QWidget *part) {
        if (parts.contains(path))
            setSimpleState(part, parts.value(path));
    });
}
