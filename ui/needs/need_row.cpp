// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/need_row.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "ui/careteam/copy_number.h"
#include "ui/kit/columns.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

namespace {

constexpr Columns::Lengths kRowLengths{620, 12, 6};

bool isHelpWanted(const std::optional<NeedAnswer> &answer) {
    return answer && answer->wanted == HelpWanted::Yes;
}

QString fromListText(const Resource &service) {
    return service.listedBy.isEmpty()
               ? NeedRow::tr("From a list")
               //: %1 is who made a list of services
               : NeedRow::tr("From the list of %1").arg(isolated(service.listedBy.section(u'\n', 0, 0)));
}

} // namespace

NeedRow::NeedRow(Need need, History &history, QWidget *parent) :
    QFrame(parent), m_need(need), m_history(history), m_column(new QVBoxLayout(this)), m_day(mutedLabel({})) {
    setObjectName(u"need_"_s + keyOf(need));
    setRole(this, "card");
    const int margin = scaled(10);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(scaled(8));
    auto *words = new QWidget;
    auto *wordColumn = new QVBoxLayout(words);
    wordColumn->setContentsMargins(0, 0, 0, 0);
    wordColumn->setSpacing(0);
    wordColumn->addWidget(strongLabel(nameOf(need)));
    wordColumn->addWidget(m_day);
    m_day->hide();
    auto *head = new Columns(kRowLengths);
    head->add(words);
    head->add(buildAnswers());
    m_column->addWidget(head);
}

QWidget *NeedRow::buildAnswers() {
    QList<QWidget *> buttons;
    for (const auto &[wanted, text] : choices<HelpWanted>()) {
        auto *button = plainButton(withoutMnemonic(text));
        button->setObjectName(u"%1_%2"_s.arg(keyOf(m_need)).arg(int(wanted)));
        button->setCheckable(true);
        //: something with which one can want help, and an answer to it
        button->setAccessibleName(tr("%1: %2").arg(isolated(nameOf(m_need)), text));
        connect(button, &QPushButton::clicked, this, [this, answer = wanted](bool isChecked) {
            Q_EMIT answered(isChecked ? std::optional(answer) : std::nullopt);
        });
        m_buttons.append(button);
        buttons.append(button);
    }
    return wrappingRow(buttons);
}

void NeedRow::showAnswer(const std::optional<NeedAnswer> &answer, const QList<Resource> &services) {
    for (int i = 0; i < m_buttons.size(); ++i) // also where it could not be saved
        m_buttons[i]->setChecked(answer && answer->wanted == HelpWanted(i));
    if (answer == m_answer && services == m_services)
        return;
    m_answer = answer;
    m_services = services;
    m_day->setVisible(answer.has_value());
    m_day->setText(answer ? dateText(answer->answeredOn) : QString());
    if (m_help) {
        m_help->hide();
        m_help->deleteLater(); // it may be what was just clicked
        m_help = nullptr;
    }
    if (isHelpWanted(answer)) {
        m_help = buildHelp();
        m_column->addWidget(m_help);
    }
}

void NeedRow::focusAnswer() {
    const auto wanted = m_answer ? m_answer->wanted : std::nullopt;
    m_buttons[wanted ? int(*wanted) : 0]->setFocus(Qt::OtherFocusReason);
}

QWidget *NeedRow::buildHelp() {
    auto *help = new QWidget;
    auto *column = new QVBoxLayout(help);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(6));
    for (const Resource &service : std::as_const(m_services))
        column->addWidget(buildService(service));
    if (m_services.isEmpty()) {
        auto *ask = plainButton(tr("The ask card"), "printer");
        ask->setObjectName(u"ask_"_s + keyOf(m_need));
        ask->setAccessibleName(tr("The ask card, to print"));
        connect(ask, &QPushButton::clicked, this, &NeedRow::askCardRequested);
        column->addWidget(plainLabel(tr("Ask your social worker for a list.")));
        column->addWidget(wrappingRow({ask}));
    }
    column->addWidget(mutedLabel(tr("You can say first:")));
    column->addWidget(selectable(plainLabel(firstSentence(m_need))));
    column->addWidget(buildHelper());
    return help;
}

QWidget *NeedRow::buildService(const Resource &service) {
    auto *name = quietButton(withoutMnemonic(service.service), "houses");
    name->setObjectName(u"service_"_s + service.id.uuid().toString(QUuid::WithoutBraces));
    connect(name, &QPushButton::clicked, this,
            [this, id = service.id.uuid()] { Q_EMIT serviceRequested(id); });
    QList<QWidget *> parts{name};
    if (!service.phone.isEmpty()) {
        parts.append(selectable(strongLabel(service.phone)));
        parts.append(copyNumberButton(service.service, service.phone, {}, m_history));
    }
    if (isFromList(service))
        parts.append(mutedLabel(fromListText(service)));
    return wrappingRow(parts);
}

QWidget *NeedRow::buildHelper() {
    const QString who = m_answer->doneBy;
    auto *button = plainButton(who.isEmpty() ? tr("Who does it?") : tr("Change who does it"), "person");
    button->setObjectName(u"helper_"_s + keyOf(m_need));
    connect(button, &QPushButton::clicked, this, &NeedRow::helperRequested);
    if (who.isEmpty())
        return wrappingRow({button});
    //: %1 is a person
    return wrappingRow({plainLabel(tr("%1 does it").arg(isolated(who))), button});
}
