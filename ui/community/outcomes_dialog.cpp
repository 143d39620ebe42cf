// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/outcomes_dialog.h"

#include "model/base/choices.h"
#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/child/child_table.h"
#include "model/community/resource.h"
#include "model/files/atomic_replace.h"
#include "model/files/file_endings.h"
#include "model/files/file_name.h"
#include "model/handoff/outcome_review.h"
#include "model/handoff/outcomes_file.h"
#include "ui/kit/history.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/prompts.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

OutcomesDialog::OutcomesDialog(const PageContext &context, const QList<Resource> &resources,
                               const QList<Call> &calls, QWidget *parent) :
    QDialog(parent),
    m_context(context), m_resources(resources), m_calls(calls), m_messages(new MessageBar),
    m_isResting(hasChildDied(context.store)) {
    setObjectName(u"outcomes"_s);
    setWindowTitle(tr("Tell what came of a list"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, scaled(4), 0);
    column->addWidget(
        plainLabel(tr("Whoever gave you the list can learn from it which help works. This makes a file. "
                      "Nothing is sent, and you choose who gets it.")));
    addServices(column);
    addReveals(column);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(sectionLabel(tr("Tell what came of it")));
    layout->addWidget(scrolling(inside), 1);
    layout->addWidget(m_messages);
    auto *leave = plainButton(tr("Close"));
    leave->setObjectName(u"leave"_s);
    m_save = primaryButton(tr("&Save the file…"), "download");
    m_save->setObjectName(u"save"_s);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &OutcomesDialog::save);
    layout->addLayout(headerRow(new QWidget, {leave, m_save}));
    resize(sizeOnScreen(640, 620));
    showChosen();
}

/// What the family did something about is chosen at first; what is only an idea says little.
void OutcomesDialog::addServices(QVBoxLayout *column) {
    column->addWidget(strongLabel(tr("Tell of these")));
    for (const Resource &resource : std::as_const(m_resources)) {
        auto *box = checkBox(withoutMnemonic(tr("%1 (%2)", "a service, and where we stand with it")
                                                 .arg(isolated(resource.service), nameOf(resource.state))));
        box->setObjectName(u"tell%1"_s.arg(m_boxes.size()));
        box->setChecked(resource.state != ResourceState::Idea);
        connect(box, &QCheckBox::toggled, this, &OutcomesDialog::showChosen);
        m_boxes.append(box);
        column->addWidget(box);
    }
    m_withNotes = checkBox(tr("With our &notes"));
    m_withNotes->setObjectName(u"withNotes"_s);
    connect(m_withNotes, &QCheckBox::toggled, this, &OutcomesDialog::showChosen);
    column->addWidget(m_withNotes);
}

void OutcomesDialog::addReveals(QVBoxLayout *column) {
    m_reveals = new QPlainTextEdit;
    m_reveals->setObjectName(u"reveals"_s);
    m_reveals->setReadOnly(true);
    m_reveals->setTabChangesFocus(true);
    m_reveals->setMinimumHeight(scaled(150));
    auto *title = strongLabel(tr("All that the file says"));
    title->setBuddy(m_reveals);
    column->addWidget(title);
    column->addWidget(m_reveals, 1);
    column->addWidget(mutedLabel(
        tr("Your name and your child's name are not in it, unless they stand in a note that you tell.")));
}

QList<ServiceOutcome> OutcomesDialog::chosen() const {
    QList<ServiceOutcome> chosen;
    for (int i = 0; i < m_resources.size(); ++i) {
        if (m_boxes[i]->isChecked())
            chosen.append(*outcomeOf(m_resources[i], m_withNotes->isChecked() ? m_calls : QList<Call>()));
    }
    return chosen;
}

void OutcomesDialog::showChosen() {
    QStringList words;
    for (const ServiceOutcome &outcome : chosen()) {
        QStringList lines{outcome.service, outcome.organization,
                          outcomeText(outcome, m_context.clock.today())};
        lines.removeAll(QString());
        words.append(lines.join(u'\n'));
    }
    if (!words.isEmpty() && m_isResting)
        words.prepend(restingText());
    m_reveals->setPlainText(words.isEmpty() ? tr("Nothing yet. Choose a service.") : words.join(u"\n\n"_s));
    m_save->setEnabled(!words.isEmpty());
}

void OutcomesDialog::save() {
    const QString name = tr("What came of it %1", "the name of a file; %1 is a day")
                             .arg(m_context.clock.today().toString(Qt::ISODate));
    const QString ending = endingOf(FileType::Outcomes);
    const QString asked = m_context.prompts.saveFile(this, tr("Save what came of it"), name + ending,
                                                     tr("What came of a list (%1)").arg(u'*' + ending));
    if (asked.isEmpty())
        return;
    const QString path = withEnding(asked, ending);
    if (const auto saved =
            durableReplace(path, writeOutcomes(chosen(), m_context.clock.today(), m_isResting));
        !saved)
        return m_messages->tell(saved.error());
    m_context.history.say(tr("The file is saved. You can send it to whoever gave you the list."));
    accept();
}
