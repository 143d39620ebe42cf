// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/service_phones_field.h"

#include "ui/kit/flow_layout.h"
#include "ui/kit/widgets.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr char kPhoneBefore[] = "before"; // which of the phones a row shows

struct Kind {
    const char *type; ///< as HSDS calls it
    const char *name;
};
constexpr Kind kKinds[] = {{"voice", QT_TRANSLATE_NOOP("ServicePhonesField", "Phone")},
                           {"text", QT_TRANSLATE_NOOP("ServicePhonesField", "Text messages")},
                           {"fax", QT_TRANSLATE_NOOP("ServicePhonesField", "Fax")},
                           {"textphone", QT_TRANSLATE_NOOP("ServicePhonesField", "TTY")}};

QLineEdit *phoneLine(const QWidget *row, const char *name) {
    return row->findChild<QLineEdit *>(QString::fromLatin1(name));
}

} // namespace

ServicePhonesField::ServicePhonesField(const QList<ServicePhone> &phones, QWidget *parent) :
    RepeatField(tr("Add a phone"), tr("Take this phone out"), Order::Movable, parent), m_before(phones) {
    for (int i = 0; i < phones.size(); ++i) {
        QWidget *row = appendRow();
        row->setProperty(kPhoneBefore, i);
        auto *kind = row->findChild<QComboBox *>();
        if (!phones[i].type.isEmpty() && kind->findData(phones[i].type) < 0)
            kind->addItem(phones[i].type, phones[i].type); // another word of its source
        kind->setCurrentIndex(qMax(0, kind->findData(phones[i].type)));
        phoneLine(row, "number")->setText(phones[i].number);
        phoneLine(row, "extension")->setText(phones[i].extension);
        phoneLine(row, "words")->setText(phones[i].description);
    }
}

QWidget *ServicePhonesField::makeRow() {
    auto *kind = new QComboBox;
    kind->setObjectName(u"kind"_s);
    kind->setAccessibleName(tr("Kind of phone"));
    for (const Kind &each : kKinds)
        kind->addItem(tr(each.name), QString::fromLatin1(each.type));
    connect(kind, &QComboBox::currentIndexChanged, this, &RepeatField::edited);
    const auto line = [this](const char *name, const QString &says) {
        auto *edit = new QLineEdit;
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(says);
        edit->setPlaceholderText(says);
        connect(edit, &QLineEdit::textEdited, this, &RepeatField::edited);
        return edit;
    };
    auto *number = line("number", tr("Number"));
    QWidget *row =
        wrappingRow({kind, number, line("extension", tr("Extension")), line("words", tr("What for"))});
    row->setFocusProxy(number);
    return row;
}

QList<ServicePhone> ServicePhonesField::phones() const {
    QList<ServicePhone> phones;
    for (const QWidget *row : rows()) {
        const QVariant before = row->property(kPhoneBefore);
        ServicePhone phone = before.isValid() ? m_before.value(before.toInt()) : ServicePhone{};
        const QString type = row->findChild<QComboBox *>()->currentData().toString();
        const bool saysNothing = phone.type.isEmpty() && type == QLatin1String(kKinds[0].type);
        if (!saysNothing || !before.isValid())
            phone.type = type;
        phone.number = phoneLine(row, "number")->text().trimmed();
        phone.extension = phoneLine(row, "extension")->text().trimmed();
        phone.description = phoneLine(row, "words")->text().trimmed();
        if (!phone.number.isEmpty())
            phones.append(phone);
    }
    return phones;
}
