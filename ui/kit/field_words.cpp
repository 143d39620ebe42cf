// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/field_words.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "ui/kit/date_field.h"
#include "ui/kit/photo_field.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

struct FieldWordsText {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

constexpr int kMostLetters = 40;

QString shortened(const QString &text) {
    const QString line = text.simplified();
    return line.size() > kMostLetters ? line.left(kMostLetters - 1).trimmed() + u'…' : line;
}

/// A choice among records says nothing while it is none of them.
QString chosenWords(const QComboBox *box) {
    const QVariant data = box->currentData();
    const bool isNone = data.typeId() == QMetaType::QUuid && data.toUuid().isNull();
    return isNone ? QString() : box->currentText();
}

QString simpleWords(const QWidget *part) {
    if (const auto *line = qobject_cast<const QLineEdit *>(part))
        return shortened(line->text());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(part))
        return shortened(text->toPlainText());
    if (const auto *box = qobject_cast<const QComboBox *>(part))
        return shortened(chosenWords(box));
    const auto *button = qobject_cast<const QAbstractButton *>(part);
    return button && button->isChecked() ? button->text() : QString();
}

template <typename Part>
QStringList partWords(const QWidget *field) {
    QStringList words;
    for (const QWidget *part : field->findChildren<Part *>()) {
        const QString text = part->isVisibleTo(field) ? simpleWords(part) : QString();
        if (!text.isEmpty())
            words.append(text);
    }
    return words;
}

/// What was written tells more than what was chosen beside it, such as the kind of a phone.
QString manyWords(const QWidget *field) {
    QStringList words = partWords<QLineEdit>(field);
    const bool hasLines = !field->findChildren<QLineEdit *>().isEmpty();
    if (!hasLines)
        words = partWords<QComboBox>(field) + partWords<QAbstractButton>(field);
    return isolated(words).join(u", "_s);
}

} // namespace

QString wordsIn(const QWidget *field) {
    const QString name = field->accessibleName();
    if (const auto *day = qobject_cast<const DateField *>(field))
        //: the name of a field, and the day that stands in it
        return day->date() ? FieldWordsText::tr("%1: %2").arg(isolated(name), dateText(*day->date()))
                           : QString();
    if (const auto *photo = qobject_cast<const PhotoField *>(field))
        return photo->photo().isEmpty() ? QString() : name;
    const QString words = simpleWords(field);
    return words.isEmpty() ? manyWords(field) : words;
}
